import { podOf, UnknownTarget } from '@pipec/kubernetes/authoring';
import type { PodTemplate } from '@pipec/kubernetes/authoring';
import type { AgentKubernetes, Json, Pod, Step } from '@pipec/model';
import type { PodRetention, WorkspaceVolume, YamlMergeStrategy } from '../generated/types.ts';
import { fieldsOf } from './agent.ts';
import type { AgentSource } from './agent.ts';
import type { Steps } from './call.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { checkPodData } from './pod-data.ts';
import { container } from './steps.ts';
import { describe, isPlainObject } from './value.ts';
import type { Text, Value } from './value.ts';

/** The fields of Jenkins' Kubernetes agent beside its pod. */
export interface KubernetesAgentFields {
  /** The cloud of the controller, by default its first. */
  readonly cloud?: Text;
  /** Templates of the controller to build upon, parted by blanks. A name that it does not have is left out silently. */
  readonly inheritFrom?: Text;
  /** What becomes of the YAML of inherited templates: `yamlMergeStrategy.override()` (the default) or `yamlMergeStrategy.merge()`. */
  readonly yamlMergeStrategy?: YamlMergeStrategy;
  readonly inheritYamlMergeStrategy?: Value<boolean>;
  /** The workspace's volume, by default an empty folder: `volume.*` has the kinds. */
  readonly workspaceVolume?: WorkspaceVolume;
  /** Whether the pod stays after the build: `podRetention.*`. By default it goes. */
  readonly podRetention?: PodRetention;
  /** How often the stage is tried when the pod is lost; works from 2 on. */
  readonly retries?: Value<number>;
  readonly customWorkspace?: Text;
  /** Deprecated in Jenkins: without it each run has a label of its own. */
  readonly label?: Text;
  readonly idleMinutes?: Value<number>;
  readonly instanceCap?: Value<number>;
  /** Seconds to wait for the agent to connect, by default 1000. */
  readonly slaveConnectTimeout?: Value<number>;
  /** Whether the log shows the pod, by default it does. */
  readonly showRawYaml?: Value<boolean>;
  /** The container that runs the agent, where it is not `jnlp`. */
  readonly agentContainer?: Text;
  /** Whether the agent is put into that container, whatever its image; the image needs a Java. */
  readonly agentInjection?: Value<boolean>;
}

/** A pod of typed containers, and how Jenkins runs it. */
export interface KubernetesSpec<Names extends string> extends PodTemplate<Names>, KubernetesAgentFields {
  /** The container that steps run in which name none. */
  readonly defaultContainer?: NoInfer<Names> | 'jnlp';
  /** Where the pod's YAML goes: into the Jenkinsfile, or into `pod-<name>.yaml` beside it. By default the build decides: the Jenkinsfile. */
  readonly placement?: 'inline' | 'file';
  /** What the pod's file is called after, by default the first container. */
  readonly name?: string;
}

/** A pod that is not said as typed containers, and how Jenkins runs it. */
export interface ForeignPodSpec extends KubernetesAgentFields {
  readonly defaultContainer?: Text;
  readonly namespace?: Text;
  readonly serviceAccount?: Text;
  /** Pairs parted by commas: `disk=ssd,zone=a`. What is no pair is left out silently. */
  readonly nodeSelector?: Text;
  readonly schedulerName?: Text;
  /** The agent's working folder, by default `/home/jenkins/agent`. */
  readonly workingDir?: Text;
  /** Numbers of groups parted by commas. */
  readonly supplementalGroups?: Text;
  /** Seconds after which the pod is ended, whatever runs in it. */
  readonly activeDeadlineSeconds?: Value<number>;
}

/** An agent that is a pod, whose containers are known by name. */
export interface KubernetesAgent<Names extends string = string> extends AgentSource {
  readonly agent: AgentKubernetes;
  /** Runs steps in a container of the pod. */
  container(name: Names | 'jnlp', steps: Steps): Step;
}

const agentFields: ReadonlySet<string> = new Set<keyof KubernetesAgentFields | 'defaultContainer'>([
  'cloud', 'inheritFrom', 'yamlMergeStrategy', 'inheritYamlMergeStrategy', 'workspaceVolume', 'podRetention', 'retries', 'customWorkspace',
  'label', 'idleMinutes', 'instanceCap', 'slaveConnectTimeout', 'showRawYaml', 'agentContainer', 'agentInjection', 'defaultContainer',
]); // prettier-ignore

function makeAgent<const Names extends string>(spec: KubernetesSpec<Names>): KubernetesAgent<Names> {
  return source(typed(spec as unknown as KubernetesSpec<string>));
}

const foreignPods = {
  /** A pod that the author has as YAML. */
  yaml: (yaml: Text, spec: ForeignPodSpec = {}): KubernetesAgent => foreign({ yaml, ...spec }),
  /** A pod in a file of the repository, which Jenkins reads when the pipeline runs. */
  file: (yamlFile: Text, spec: ForeignPodSpec = {}): KubernetesAgent => foreign({ yamlFile, ...spec }),
  /** A pod template of the controller, by its name or by several parted by blanks. */
  template: (inheritFrom: Text, spec: ForeignPodSpec = {}): KubernetesAgent => foreign({ inheritFrom, ...spec }),
} as const;

/**
 * A pod as an agent, made for the stage and gone after it.
 *
 * Containers and volumes stand by name, all other fields are those of a pod's spec. Tool containers are kept running until the build
 * is over. Jenkins adds the container `jnlp`, which runs the agent, and a workspace that all containers share.
 *
 * A pod that is not to be typed is said by `kubernetes.yaml`, `kubernetes.file` or `kubernetes.template`.
 *
 * @example
 * ```ts
 * const pod = kubernetes({
 *   containers: {
 *     maven: { image: 'maven:3.9.11-eclipse-temurin-21', resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '2Gi' } } },
 *   },
 *   volumes: { m2: { persistentVolumeClaim: 'maven-cache', mountPath: '/root/.m2' } },
 * });
 *
 * stage('Build', { agent: pod, steps: [pod.container('maven', [sh`mvn -B verify`])] });
 * ```
 */
export const kubernetes: typeof makeAgent & typeof foreignPods = Object.assign(makeAgent, foreignPods);

function foreign(fields: object): KubernetesAgent {
  return source(node('AgentKubernetes', { fields: fieldsOf(fields) }));
}

function source(agent: AgentKubernetes): KubernetesAgent {
  return Object.freeze({ agent, container: (name: string, steps: Steps) => container(name, steps) });
}

function typed({ placement, name, ...spec }: KubernetesSpec<string>): AgentKubernetes {
  if (!isPlainObject(spec.containers)) {
    throw new Misuse(`A pod has containers by name, as in { maven: { image: 'maven:3.9' } }.`, 'containers');
  }
  if (name !== undefined && !/^[\w][\w.-]*$/.test(name)) {
    throw new Misuse(`'${name}' cannot be part of a file's name: letters, digits, '-', '_' and '.' can.`, 'name');
  }
  if (placement !== undefined && placement !== 'inline' && placement !== 'file') {
    throw new Misuse(`A pod stands 'inline' or in a 'file', but this is ${describe(placement)}.`, 'placement');
  }
  const entries = Object.entries(spec);
  const fields = Object.fromEntries(entries.filter(([field]) => agentFields.has(field)));
  const template = Object.fromEntries(entries.filter(([field]) => !agentFields.has(field)));
  const pod: Pod = node('Pod', {
    object: podObject(template as unknown as PodTemplate),
    placement,
    name: name ?? Object.keys(spec.containers)[0],
  });
  return node('AgentKubernetes', { fields: fieldsOf(fields), pod });
}

function podObject(template: PodTemplate): Json {
  checkPodData(template);
  try {
    return podOf(template) as unknown as Json;
  } catch (error) {
    if (error instanceof UnknownTarget) throw new Misuse(error.message, ['volumes', ...error.path], error.slip);
    // Volumes that cannot be written down.
    if (error instanceof TypeError) throw new Misuse(error.message, 'volumes');
    throw error;
  }
}
