import { checkFields } from '../core/check-fields.ts';
import type { Fields } from '../core/check-fields.ts';
import type { Stage } from '@pipec/model';
import type { AgentSpec } from '../core/agent.ts';
import { stage } from '../core/stage.ts';
import type { Text } from '../core/value.ts';
import type { WhenSpec } from '../core/when.ts';
import { timeout } from '../generated/index.ts';
import { checkDigest } from './check-digest.ts';
import { earlyWhen } from './early-when.ts';
import { inContainer } from './in-container.ts';
import { promoteScript } from './promote-script.ts';
import { runScript } from './run-script.ts';

/** Which image gets which name besides. */
export interface PromoteImageSpec {
  /** The name of the stage, by default 'Promote image'. */
  readonly name?: string;
  readonly agent?: AgentSpec;
  /** The container that skopeo is in, such as `quay.io/skopeo/stable`; without it the steps run in the agent's own. */
  readonly in?: string;
  /** The image by its digest, as `buildImage` gives it. */
  readonly image: Text;
  /** The name, with a tag, that it gets besides: in the same registry or in another. */
  readonly as: Text;
  readonly when?: WhenSpec;
}

const fields: Fields<PromoteImageSpec> = {
  name: true,
  agent: true,
  in: true,
  image: 'required',
  as: 'required',
  when: true,
};

/**
 * A stage that gives an image another name, with skopeo: the same image by its digest, never built again. An image without a digest is
 * refused.
 *
 * @example
 * ```ts
 * promoteImage({ in: 'skopeo', image: env.IMAGE, as: 'registry.example.com/shop:prod', when: when.branch('main') });
 * ```
 */
export function promoteImage(spec: PromoteImageSpec): Stage {
  checkFields(spec, fields, 'an image to promote');
  checkDigest(spec.image);
  const { name = 'Promote image', agent, in: where, image, as, when } = spec;
  const steps = [
    runScript({ label: name, script: promoteScript({ image, as }), step: 'pipecPromoteImage', args: { image, as } }),
  ];
  return stage(name, {
    ...(agent !== undefined && { agent }),
    options: [timeout({ time: 30, unit: 'MINUTES' })],
    ...earlyWhen(when, ['beforeAgent']),
    steps: inContainer(where, steps),
  });
}
