import type { Questions } from '../../host.ts';
import { UsageError } from '../../usage-error.ts';
import type { App } from '../app.ts';
import type { Choices, Given } from '../choices.ts';
import type { Kind } from '../kinds.ts';
import type { Surroundings } from '../surroundings.ts';
import {
  agentChoice,
  ciChoice,
  deployChoice,
  hookChoice,
  imageChoice,
  kindChoice,
  nameChoice,
} from './open-choices.ts';
import { settle } from './settle.ts';
import type { Settled } from './settle.ts';

/** What was chosen, and each choice with what it rests on. */
export interface Chosen {
  readonly choices: Choices;
  readonly settled: readonly Settled<unknown>[];
}

/** Settles the kind of the app. One that is there alone is it, and nobody is asked; of several the user must say which. */
export function chooseKind(
  given: Given,
  apps: readonly App[],
  questions: Questions | undefined,
): Promise<Settled<Kind>> {
  return settle(kindChoice(given, apps), apps.length === 1 ? undefined : questions);
}

/**
 * Settles everything else.
 *
 * @throws UsageError where the call contradicts itself, or says what cannot be read.
 */
export async function choose(
  given: Given,
  app: App,
  around: Surroundings,
  questions: Questions | undefined,
): Promise<Chosen> {
  if (given.kubernetes && given.label !== undefined) {
    throw new UsageError('Give either --kubernetes or --label, not both.');
  }
  const name = await settle(nameChoice(given, app, around), questions);
  const agent = await settle(agentChoice(given), questions);
  const deploy = await settle(deployChoice(given, around), questions);
  const image = await settle(imageChoice(given, { name: name.value, deploy: deploy.value }, around), questions);
  const ci = await settle(ciChoice(given, around), questions);
  const hook = await settle(hookChoice(given, app, around), questions);
  return {
    choices: {
      kind: app.kind,
      name: name.value,
      agent: agent.value,
      image: image.value,
      deploy: deploy.value,
      ci: ci.value,
      hook: hook.value,
    },
    settled: [name, agent, deploy, image, ci, hook],
  };
}
