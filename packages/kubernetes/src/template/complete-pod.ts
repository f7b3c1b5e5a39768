import type { Container, EnvVar, Pod, SecurityContext } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';
import type { AgentTemplate, CloudFields, Tell } from './agent-template.ts';
import { defaultWorkingDir, mountedVolumes, variable, workspaceVolume } from './pod-of-template.ts';
import type { RunNames } from './pod-of-template.ts';

type LooseContainer = Loose<Container>;
type Spec = NonNullable<Loose<Pod>['spec']>;

/** The image of the agent that the plugin of March 2026 uses where nobody says another. */
export const defaultAgentImage = 'jenkins/inbound-agent:3355.v388858a_47b_33-3-jdk21';

/** What the plugin puts into the pod last: the agent's container, the workspace, and what no pod is without. */
export function completePod(
  pod: Loose<Pod>,
  template: AgentTemplate,
  cloud: CloudFields,
  names: RunNames,
  tell: Tell,
): Loose<Pod> {
  const image = `${cloud.jnlpregistry ? cloud.jnlpregistry.replace(/\/?$/, '/') : ''}${defaultAgentImage}`;
  const withAgent = agentContainer(pod.spec ?? {}, { template, names, image, tell });
  const injected = template.agentInjection === true ? injection(withAgent, image) : withAgent;
  const namespace = pod.metadata?.namespace || template.namespace || cloud.namespace;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    ...pod,
    metadata: { ...pod.metadata, ...(namespace && { namespace }) },
    spec: decorated(injected, cloud, tell),
  };
}

interface Agent {
  readonly template: AgentTemplate;
  readonly names: RunNames;
  readonly image: string;
  readonly tell: Tell;
}

function agentContainer(spec: Spec, { template, names, image, tell }: Agent): Spec {
  const name = template.agentContainer || 'jnlp';
  const given = (spec.containers ?? []).find((container) => container.name === name);
  if (given === undefined)
    tell('added', ['spec', 'containers', name], `The agent runs in a container '${name}' of its own.`);
  const mounts = mountedVolumes(template.volumes ?? [], names.podName).mounts;
  const start: LooseContainer = given ?? { name, ...(mounts.length > 0 && { volumeMounts: mounts }) };
  const { workingDir } = start;
  const isInjected = template.agentInjection === true;
  const agent: LooseContainer = {
    ...start,
    image: start.image?.trim() ? start.image : image,
    env: environment(start, template, names, isInjected),
    ...(start.resources === undefined && { resources: { requests: { cpu: '100m', memory: '256Mi' } } }),
    ...(isInjected && {
      workingDir: defaultWorkingDir,
      command: ['/jenkins-agent/jenkins-agent'],
      args: [],
      volumeMounts: [
        ...(start.volumeMounts ?? []),
        { name: 'jenkins-agent', mountPath: '/jenkins-agent', readOnly: true },
      ],
    }),
  };
  if (isInjected) for (const field of ['command', 'args', 'workingDir'] as const) replaced(start, field, name, tell);
  const all = given === undefined ? [...(spec.containers ?? []), agent] : (spec.containers ?? []);
  return {
    ...spec,
    containers: all.map((container) => {
      if (container.name === name) return agent;
      return container.workingDir === undefined && workingDir !== undefined ? { ...container, workingDir } : container;
    }),
  };
}

function replaced(start: LooseContainer, field: 'command' | 'args' | 'workingDir', name: string, tell: Tell): void {
  if (start[field] === undefined || start[field] === defaultWorkingDir) return;
  tell(
    'lost',
    ['spec', 'containers', name, field],
    `The injected agent replaces '${field}' of the container '${name}'.`,
  );
}

function environment(
  start: LooseContainer,
  template: AgentTemplate,
  names: RunNames,
  isInjected: boolean,
): readonly Loose<EnvVar>[] {
  const all = [
    ...names.agentEnv(start.workingDir),
    ...(template.envVars ?? []).map(variable),
    ...(start.env ?? []),
    ...(isInjected ? [{ name: 'JENKINS_AGENT_FILE', value: '/jenkins-agent/agent.jar' }] : []),
  ];
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

/** An init container brings the agent's program into the container that runs it. */
function injection(spec: Spec, image: string): Spec {
  const setUp: LooseContainer = {
    name: 'set-up-jenkins-agent',
    image,
    command: [
      '/bin/sh',
      '-c',
      'cp $(command -v jenkins-agent) /jenkins-agent/jenkins-agent;cp -R /usr/share/jenkins/. /jenkins-agent',
    ],
    volumeMounts: [{ name: 'jenkins-agent', mountPath: '/jenkins-agent' }],
  };
  return {
    ...spec,
    initContainers: [...(spec.initContainers ?? []), setUp],
    volumes: [...(spec.volumes ?? []), { name: 'jenkins-agent', emptyDir: {} }],
  };
}

/** Defaults, where nothing else is said. */
function decorated(spec: Spec, cloud: CloudFields, tell: Tell): Spec {
  const isPlaced =
    spec.runtimeClassName !== undefined ||
    Object.keys(spec.nodeSelector ?? {}).length > 0 ||
    spec.affinity?.nodeAffinity !== undefined;
  if (!isPlaced) tell('added', ['spec', 'nodeSelector'], "The pod goes to nodes with 'kubernetes.io/os=linux'.");
  const secured = cloud.restrictedPssSecurityContext === true ? restricted(spec) : spec;
  return {
    ...secured,
    ...(!isPlaced && { nodeSelector: { 'kubernetes.io/os': 'linux' } }),
    restartPolicy: spec.restartPolicy?.trim() ? spec.restartPolicy : 'Never',
    containers: (secured.containers ?? []).map(withWorkspace).map(withoutEmptyResources),
  };
}

/** Every container sees the workspace at its working folder, unless something else is mounted there. */
function withWorkspace(container: LooseContainer): LooseContainer {
  const mountPath = container.workingDir ?? defaultWorkingDir;
  const mounts = container.volumeMounts ?? [];
  if (mounts.some((mount) => mount.mountPath === mountPath)) return container;
  return { ...container, volumeMounts: [...mounts, { name: workspaceVolume, mountPath, readOnly: false }] };
}

/** The plugin's merge leaves them behind; they say nothing any more. */
function withoutEmptyResources({ resources, ...container }: LooseContainer): LooseContainer {
  return { ...container, ...(Object.keys(resources ?? {}).length > 0 && { resources }) };
}

/** What Pod Security `restricted` asks for, where a container does not say it. */
function restricted(spec: Spec): Spec {
  const secure = (container: LooseContainer): LooseContainer => ({
    ...container,
    securityContext: { ...restrictedContext, ...container.securityContext },
  });
  return {
    ...spec,
    containers: (spec.containers ?? []).map(secure),
    ...(spec.initContainers && { initContainers: spec.initContainers.map(secure) }),
  };
}

const restrictedContext: SecurityContext = {
  allowPrivilegeEscalation: false,
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
  capabilities: { drop: ['ALL'] },
};
