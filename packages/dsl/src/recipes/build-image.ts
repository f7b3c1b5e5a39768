import { checkFields } from '../core/check-fields.ts';
import type { Fields } from '../core/check-fields.ts';
import { anyOf } from '@pipec/model';
import type { Stage } from '@pipec/model';
import type { AgentSpec } from '../core/agent.ts';
import { Misuse } from '../core/misuse.ts';
import { isSecret } from '../core/secret.ts';
import { stage } from '../core/stage.ts';
import { describe, EnvVar } from '../core/value.ts';
import type { Text } from '../core/value.ts';
import { timeout } from '../generated/index.ts';
import { buildah } from './builders/buildah.ts';
import { buildctl, buildkit } from './builders/buildkit.ts';
import type { ImageBuilder, ImageSource } from './builders/image-builder.ts';
import { kaniko } from './builders/kaniko.ts';
import { onOneLine } from './command.ts';
import { imageScript } from './image-script.ts';
import { inContainer } from './in-container.ts';
import { captureOutput } from './run-script.ts';

const builders = { buildkit, buildctl, buildah, kaniko } satisfies Readonly<Record<string, ImageBuilder>>;

/** What is built, and with what. */
export interface BuildImageSpec extends Partial<ImageSource> {
  /** The name of the stage, by default 'Build image'. */
  readonly name?: string;
  readonly agent?: AgentSpec;
  /** The container that the builder is in; without it the steps run in the agent's own. */
  readonly in?: string;
  /** The name that the image is pushed under, with a tag of this build alone. */
  readonly image: Text;
  /** The variable that gets the image by its digest: `registry.example.com/shop@sha256:…`. Declare it with `later()`. */
  readonly digestTo: EnvVar;
  /**
   * `buildkit` (the default; rootless, without a daemon), `buildctl` (BuildKit's daemon elsewhere, at `BUILDKIT_HOST`), `buildah`,
   * `kaniko`, or one of your own.
   */
  readonly builder?: keyof typeof builders | ImageBuilder;
  /** How long it may take, by default 30 minutes. */
  readonly within?: { readonly minutes: number };
}

const fields: Fields<BuildImageSpec> = {
  name: true,
  agent: true,
  in: true,
  image: 'required',
  digestTo: 'required',
  builder: true,
  within: true,
  context: true,
  dockerfile: true,
  target: true,
  args: true,
  secrets: true,
  platforms: true,
  cache: true,
};

/**
 * A stage that builds one image, pushes it and keeps its digest, so that this very image is deployed everywhere.
 *
 * @example
 * ```ts
 * const pod = kubernetes({ containers: { buildkit: rootlessBuildkit({ registryAuth: 'registry-push' }) } });
 *
 * pipeline({
 *   agent: pod,
 *   environment: { IMAGE: later() },
 *   stages: ({ env }) => [
 *     buildImage({ in: 'buildkit', image: text`registry.example.com/shop:${env.BUILD_NUMBER}`, digestTo: env.IMAGE }),
 *   ],
 * });
 * ```
 */
export function buildImage(spec: BuildImageSpec): Stage {
  checkFields(spec, fields, 'an image to build');
  const {
    name = 'Build image',
    agent,
    in: where,
    image,
    digestTo,
    builder = 'buildkit',
    within = { minutes: 30 },
  } = spec;
  const { context = '.', dockerfile = 'Dockerfile', target, args = {}, secrets = {}, platforms = [], cache } = spec;
  if (!(digestTo instanceof EnvVar)) {
    throw new Misuse(`The digest is kept in a variable, called env.X, but this is ${describe(digestTo)}.`, 'digestTo');
  }
  const secret = Object.entries(args).find(([, value]) => isSecret(value));
  if (secret !== undefined) {
    throw new Misuse(`A build argument stays in the image. Give '${secret[0]}' under 'secrets'.`, ['args', secret[0]]);
  }
  const source: ImageSource = {
    context,
    dockerfile,
    args,
    secrets,
    platforms,
    ...(target !== undefined && { target }),
    ...(cache !== undefined && { cache }),
  };
  const { build, digest } = builderOf(builder)(source);
  const steps = [
    captureOutput(digestTo, {
      label: name,
      script: imageScript({ image, build, digest }),
      step: 'pipecBuildImage',
      args: { image, build: build.map(onOneLine), digest },
    }),
  ];
  return stage(name, {
    ...(agent !== undefined && { agent }),
    options: [timeout({ time: within.minutes, unit: 'MINUTES' })],
    steps: inContainer(where, steps),
  });
}

function builderOf(builder: NonNullable<BuildImageSpec['builder']>): ImageBuilder {
  const found = typeof builder === 'function' ? builder : builders[builder];
  if (found !== undefined) return found;
  throw new Misuse(
    `An image is built with ${anyOf(Object.keys(builders))}, but this is '${String(builder)}'.`,
    'builder',
  );
}
