import { agentRules } from './check/agent/index.ts';
import type { PodContext } from './check/rule-context.ts';
import { serverRules } from './check/server/index.ts';
import { structure } from './check/structure.ts';
import type { FieldPath, PodFault, Report } from './fault.ts';
import { fieldOf } from './fault.ts';
import { readPod } from './read-pod.ts';
import { rules } from './rules.ts';

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
  const faults: PodFault[] = [];
  const report: Report = (rule, path, message, details = {}) => {
    if (details.echo && !echoes) return;
    faults.push({
      code: `kubernetes/${rule}`,
      severity: rules[rule].severity,
      message,
      path,
      field: fieldOf(path),
      ...details,
    });
  };

  if (!isPodObject(pod, report)) return faults;
  structure(pod, lenient, report);
  const illegible = faults.flatMap(illegiblePath);

  const read = readPod(pod, lenient);
  const told: Report = (rule, path, message, details) => {
    if (!illegible.some((other) => explains(other, path))) report(rule, path, message, details);
  };
  const context: PodContext = {
    pod: read,
    spec: read.spec ?? {},
    profile,
    agentContainer,
    agentInjection,
    report: told,
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

/** Where a value is missing from what was read: it has a wrong type, or stands under a misspelt name. */
function illegiblePath({ code, severity, path, guess }: PodFault): readonly FieldPath[] {
  if (code === 'kubernetes/unknown-field') return guess === undefined ? [] : [[...path.slice(0, -1), guess]];
  return code === 'kubernetes/unsupported-value' || severity !== 'error' ? [] : [path];
}

/** Whether what could not be read explains a fault at `path`: in it, around it, or of a mount if it was a volume. */
function explains(illegible: FieldPath, path: FieldPath): boolean {
  const shared = Math.min(illegible.length, path.length);
  const isNested = illegible.slice(0, shared).every((part, i) => part === path[i]);
  return isNested || (illegible[1] === 'volumes' && path.includes('volumeMounts'));
}
