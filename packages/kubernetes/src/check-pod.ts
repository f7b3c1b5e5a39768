import { agentRules } from './check/agent/index.ts';
import type { PodContext } from './check/rule-context.ts';
import { serverRules } from './check/server/index.ts';
import { structure } from './check/structure.ts';
import type { PodFault, Report } from './fault.ts';
import { faultList } from './fault-list.ts';
import { readPod } from './read-pod.ts';
import { podSchema } from './schema.ts';

export interface CheckPodOptions {
  /**
   * `agent` (default): a pod template for a Jenkins agent. The plugin gives it a name, the agent container and the workspace volume, so these may be missing;
   * what the plugin and the kubelet make of it is checked too. `api-server`: an object as it is sent, checked as kube-apiserver 1.36 does and no further.
   */
  readonly profile?: 'agent' | 'api-server';
  /** Name of the container that runs the Jenkins agent; default `jnlp`. */
  readonly agentContainer?: string;
  /** The plugin's `agentInjection` is on: it replaces the command of the agent's container. */
  readonly agentInjection?: boolean;
  /**
   * The pod is read from YAML by the Jenkins plugin, which makes text of numbers and leaves unknown fields out without a word: what kubectl would refuse for
   * that is a warning then. For YAML that is met in a Jenkinsfile; default false.
   */
  readonly lenient?: boolean;
  /** Also tell what the server repeats of a fault (`echo`), such as of a request that it takes from a bad limit. */
  readonly echoes?: boolean;
}

/**
 * Checks a pod: its structure (unknown fields, types), the rules of the API server, and what the Jenkins plugin and the kubelet make of it.
 *
 * Nothing throws, whatever `pod` is. Faults come in the order of their layers, then of the pod.
 *
 * @param pod The object, as JSON or YAML hold it.
 *
 * @example
 * ```ts
 * const [fault] = checkPod({ spec: { containers: [{ name: 'maven', image: 'maven:3.9', volumeMount: [] }] } });
 * fault?.message; // "A container has no field 'volumeMount'."
 * fault?.guess; // 'volumeMounts'
 * ```
 */
export function checkPod(pod: unknown, options: CheckPodOptions = {}): readonly PodFault[] {
  const {
    profile = 'agent',
    agentContainer = 'jnlp',
    agentInjection = false,
    lenient = false,
    echoes = false,
  } = options;
  const { faults, report, legible } = faultList(echoes);
  if (!isPodObject(pod, report)) return faults;
  structure(pod, podSchema, lenient, report);

  const read = readPod(pod, lenient);
  const context: PodContext = {
    pod: read,
    spec: read.spec ?? {},
    profile,
    agentContainer,
    agentInjection,
    report: legible(),
  };
  for (const rule of serverRules) rule(context);
  if (profile === 'agent') for (const rule of agentRules) rule(context);
  return faults;
}

/** Whether it is an object that says it is a Pod, or says nothing: a template may leave both words out. */
function isPodObject(pod: unknown, report: Report): boolean {
  if (typeof pod !== 'object' || pod === null || Array.isArray(pod)) {
    report('not-a-pod', [], 'A pod is an object.');
    return false;
  }
  const { apiVersion, kind } = pod as Readonly<Record<string, unknown>>;
  if (typeof kind === 'string' && kind !== '' && kind !== 'Pod')
    report('not-a-pod', ['kind'], `The object is a '${kind}', not a 'Pod'.`, { guess: 'Pod' });
  else if (typeof apiVersion === 'string' && apiVersion !== '' && apiVersion !== 'v1')
    report('not-a-pod', ['apiVersion'], `A Pod has the apiVersion 'v1', not '${apiVersion}'.`, { guess: 'v1' });
  else return true;
  return false;
}
