import path from 'node:path';
import type { App } from '../app.ts';
import type { Choices, DeployTool } from '../choices.ts';
import { usualNode } from '../detect/node-app.ts';
import { kindNames } from '../kinds.ts';
import type { Surroundings } from '../surroundings.ts';
import { checkCommands } from './check-commands.ts';
import { importsOf, width } from './imports.ts';
import { environmentsOf, rollOutOf } from './roll-out.ts';

/** Images with the tools that deploy. */
const deployers: {
  readonly [T in Exclude<DeployTool, 'none'>]: { readonly container: string; readonly image: string };
} = {
  helm: { container: 'helm', image: 'alpine/helm:4.1.4' },
  kubectl: { container: 'kubectl', image: 'alpine/k8s:1.34.1' },
  kustomize: { container: 'kubectl', image: 'alpine/k8s:1.34.1' },
};

/** Runs in a container, or on the agent: one stage of commands. */
interface Job {
  readonly name: string | undefined;
  readonly container: string | undefined;
  readonly commands: readonly string[];
  /** The commands as steps, where they fit on one line. */
  readonly runLine: string | undefined;
  readonly advice: readonly string[];
  readonly reports: string | undefined;
  readonly artifacts: string | undefined;
}

/** A container of the pod, as the template writes it. */
interface Container {
  readonly name: string;
  readonly image: string;
  readonly env: string | undefined;
  readonly envNote: string | undefined;
  readonly cpu: string;
  readonly memory: string;
}

/** What the template of pipeline.ts says. */
export function pipelineValues(choices: Choices, app: App, around: Surroundings): object {
  const { name, agent, image, deploy } = choices;
  const { within, manager } = around;
  const isPod = agent.kind === 'kubernetes';
  const tool = deploy === 'none' ? undefined : deployers[deploy];
  return {
    name,
    within,
    image,
    branch: around.repository.branch,
    build: manager.exec('pipec build'),
    isMarked: isMarked(choices),
    imports: importsOf(choices, within),
    containers: isPod ? containersOf(choices, app) : undefined,
    label: agent.kind === 'label' ? agent.label : undefined,
    tools: toolsOf(choices, app),
    jobs: jobsOf(choices, app, around),
    dockerfile: path.posix.join(within, 'Dockerfile'),
    deploy: deploy !== 'none',
    deployContainer: tool?.container,
    deployImage: tool?.image,
    rollOut: rollOutOf(choices, around),
    environments: environmentsOf(choices, around),
  };
}

/** Whether a pipeline.ts has places that its owner must look at, since nothing there tells what belongs there. */
export function isMarked({ agent, image }: Choices): boolean {
  return agent.kind === 'label' || image !== undefined;
}

function containersOf({ ci, kind }: Choices, { build }: App): readonly Container[] {
  const env = Object.entries(build.env).map(([name, value]) => `${name}: '${value}'`);
  const own: Container = {
    name: build.container,
    image: build.image,
    env: env.length === 0 ? undefined : `{ ${env.join(', ')} }`,
    envNote: build.envNote,
    cpu: build.cpu,
    memory: build.memory,
  };
  if (ci !== 'jenkins' || kind === 'node') return [own];
  const image = `node:${usualNode}-bookworm-slim`;
  return [own, { name: 'node', image, env: undefined, envNote: undefined, cpu: '250m', memory: '512Mi' }];
}

/** Building the app, and checking the pipeline: behind the build where that installs pipec anyhow, or else before it. */
function jobsOf(choices: Choices, { build }: App, { within, manager }: Surroundings): readonly Job[] {
  const isPod = choices.agent.kind === 'kubernetes';
  const own: Job = {
    name: undefined,
    container: isPod ? build.container : undefined,
    ...commandsOf(build.commands, within),
    advice: build.advice,
    reports: build.reports && path.posix.join(within, build.reports),
    artifacts: build.artifacts && path.posix.join(within, build.artifacts),
  };
  if (choices.ci !== 'jenkins') return [own];
  const isNode = choices.kind === 'node';
  const check: Job = {
    name: 'Check pipeline',
    container: isPod ? 'node' : undefined,
    ...commandsOf(isNode ? [manager.run('pipeline:check')] : checkCommands(manager), within),
    advice: ['The Jenkinsfile must be what this file gives.'],
    reports: undefined,
    artifacts: undefined,
  };
  return isNode ? [own, check] : [check, own];
}

/** What stands left of the steps of a job, at most. */
const deepest = '          run: ,'.length;

function commandsOf(commands: readonly string[], within: string): Pick<Job, 'commands' | 'runLine'> {
  const steps = `[${commands.map((command) => `sh\`${command}\``).join(', ')}]`;
  const line = within === '' ? steps : `[dir(here, ${steps})]`;
  return { commands, runLine: line.length + deepest <= width ? line : undefined };
}

/** What agents must have where the pipeline brings no containers. */
function toolsOf({ kind, image, deploy, ci }: Choices, { build }: App): readonly string[] {
  return [
    `${kindNames[kind]}, as in the image ${build.image}`,
    ...(ci === 'jenkins' && kind !== 'node' ? [`Node ${usualNode} for the check of the pipeline`] : []),
    ...(image === undefined ? [] : ['buildah, and the login of your registry']),
    ...(deploy === 'none'
      ? []
      : [`${deploy === 'kustomize' ? 'kustomize and kubectl' : deploy}, and the right to deploy`]),
  ];
}
