import type { App } from '../app.ts';
import { ciSystems, deployTools, hooks } from '../choices.ts';
import type { AgentChoice, CiSystem, DeployTool, Given, Hook } from '../choices.ts';
import { kindNames, kinds } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import type { Surroundings } from '../surroundings.ts';
import { guessCi, guessDeploy, guessHook, guessImage, guessName } from './guesses.ts';
import { neededImage, oneOf, readAgent, readImage, readLabel, readName } from './readers.ts';
import type { Open } from './settle.ts';

// The choices of `pipec init`: what is asked, how an answer is read, and what is taken where nobody answers.

export function kindChoice({ kind }: Given, apps: readonly App[]): Open<Kind> {
  const [first, ...others] = apps;
  const found = apps.map((app) => `${kindNames[app.kind]} (${app.sign})`).join(' and ');
  const missing = first === undefined ? 'Nothing here tells what kind of app this is.' : `This looks like ${found}.`;
  return {
    question: others.length > 0 ? `This looks like ${found}. Which is it` : `Kind of app: ${kinds.join(', ')}`,
    read: oneOf('kind of app', kinds),
    given: kind,
    guess: first === undefined || others.length > 0 ? undefined : { text: first.kind, reason: first.sign ?? '' },
    flagOf: (text) => `--kind ${text}`,
    missing: `${missing} Say --kind ${kinds.join('|')}.`,
  };
}

export function nameChoice({ name }: Given, app: App, around: Surroundings): Open<string> {
  return {
    question: 'Name of the app',
    read: readName,
    given: name,
    guess: guessName(app, around),
    flagOf: (text) => `--name ${text}`,
  };
}

export function agentChoice({ kubernetes, label }: Given): Open<AgentChoice> {
  return {
    question: 'Where it runs: kubernetes, or the label of agents',
    read: label === undefined ? readAgent : readLabel,
    given: kubernetes ? 'kubernetes' : label,
    guess: { text: 'kubernetes', reason: 'by default' },
    flagOf: (text) => (text === 'kubernetes' && label === undefined ? '--kubernetes' : `--label '${text}'`),
  };
}

export function deployChoice({ deploy }: Given, around: Surroundings): Open<DeployTool> {
  return {
    question: `Deploy with ${deployTools.join(', ')}`,
    read: oneOf('tool to deploy with', deployTools),
    given: deploy,
    guess: guessDeploy(around),
    flagOf: (text) => `--deploy ${text}`,
  };
}

export function imageChoice(
  { image }: Given,
  { name, deploy }: { readonly name: string; readonly deploy: DeployTool },
  around: Surroundings,
): Open<string | undefined> {
  return {
    question: 'Image to build, without a tag, or none',
    read: deploy === 'none' ? readImage : neededImage(deploy, name),
    given: image,
    guess: guessImage(name, deploy, around),
    flagOf: (text) => `--image ${text}`,
  };
}

export function ciChoice({ ci }: Given, around: Surroundings): Open<CiSystem> {
  return {
    question: `Check the Jenkinsfile in ${ciSystems.join(', ')}`,
    read: oneOf('place to check in', ciSystems),
    given: ci,
    guess: guessCi(around),
    flagOf: (text) => `--ci ${text}`,
  };
}

export function hookChoice({ hook }: Given, app: App, around: Surroundings): Open<Hook> {
  return {
    question: `Check it before each commit with ${hooks.join(', ')}`,
    read: oneOf('kind of hook', hooks),
    given: hook,
    guess: guessHook(app, around),
    flagOf: (text) => `--hook ${text}`,
  };
}
