import type { Questions } from '../../host.ts';
import { UsageError } from '../../usage-error.ts';
import type { App } from '../app.ts';
import { ciSystems, deployTools, hooks } from '../choices.ts';
import type { Choices, Given } from '../choices.ts';
import { kindNames, kinds } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import type { Surroundings } from '../surroundings.ts';
import { guessCi, guessDeploy, guessHook, guessImage, guessName } from './guesses.ts';
import { oneOf, readAgent, readImage, readLabel, readName } from './readers.ts';
import type { Reader } from './readers.ts';
import { settle } from './settle.ts';
import type { Settled } from './settle.ts';

/** What was chosen, and each choice with what it rests on. */
export interface Chosen {
  readonly choices: Choices;
  readonly settled: readonly Settled<unknown>[];
}

/** Settles the kind of the app; of several that are there the user must say which. */
export function chooseKind(
  given: Given,
  apps: readonly App[],
  questions: Questions | undefined,
): Promise<Settled<Kind>> {
  const [first, ...others] = apps;
  const found = apps.map(({ kind, sign }) => `${kindNames[kind]} (${sign})`).join(' and ');
  const missing = first === undefined ? 'Nothing here tells what kind of app this is.' : `This looks like ${found}.`;
  return settle(
    {
      question: others.length > 0 ? `This looks like ${found}. Which is it` : `Kind of app: ${kinds.join(', ')}`,
      read: oneOf('kind of app', kinds),
      given: given.kind,
      guess: first === undefined || others.length > 0 ? undefined : { text: first.kind, reason: first.sign ?? '' },
      flagOf: (text) => `--kind ${text}`,
      missing: `${missing} Say --kind ${kinds.join('|')}.`,
    },
    questions,
  );
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
  if (given.kubernetes && given.label !== undefined)
    throw new UsageError('Give either --kubernetes or --label, not both.');
  const name = await settle(
    {
      question: 'Name of the app',
      read: readName,
      given: given.name,
      guess: guessName(app, around),
      flagOf: (text) => `--name ${text}`,
    },
    questions,
  );
  const agent = await settle(
    {
      question: 'Where it runs: kubernetes, or the label of agents',
      read: given.label === undefined ? readAgent : readLabel,
      given: given.kubernetes ? 'kubernetes' : given.label,
      guess: { text: 'kubernetes', reason: 'by default' },
      flagOf: (text) => (text === 'kubernetes' && given.label === undefined ? '--kubernetes' : `--label '${text}'`),
    },
    questions,
  );
  const deploy = await settle(
    {
      question: `Deploy with ${deployTools.join(', ')}`,
      read: oneOf('tool to deploy with', deployTools),
      given: given.deploy,
      guess: guessDeploy(around),
      flagOf: (text) => `--deploy ${text}`,
    },
    questions,
  );
  const image = await settle(
    {
      question: 'Image to build, without a tag, or none',
      read: deploy.value === 'none' ? readImage : neededImage(deploy.flag, name.value),
      given: given.image,
      guess: guessImage(name.value, deploy.value, around),
      flagOf: (text) => `--image ${text}`,
    },
    questions,
  );
  const ci = await settle(
    {
      question: `Check the Jenkinsfile in ${ciSystems.join(', ')}`,
      read: oneOf('place to check in', ciSystems),
      given: given.ci,
      guess: guessCi(around),
      flagOf: (text) => `--ci ${text}`,
    },
    questions,
  );
  const hook = await settle(
    {
      question: `Check it before each commit with ${hooks.join(', ')}`,
      read: oneOf('kind of hook', hooks),
      given: given.hook,
      guess: guessHook(app, around),
      flagOf: (text) => `--hook ${text}`,
    },
    questions,
  );
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

/** Reads an image where there must be one, since it is deployed. */
function neededImage(deployFlag: string, name: string): Reader<string | undefined> {
  return (text) =>
    text === 'none'
      ? { fault: `'${deployFlag}' needs an image to deploy, such as registry.example.com/${name}.` }
      : readImage(text);
}
