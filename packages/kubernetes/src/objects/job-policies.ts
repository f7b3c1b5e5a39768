import type { FieldPath, Report } from '../fault.ts';
import { fieldOf } from '../fault.ts';
import { checkName, checkRange, requireValue } from '../check/server/checks.ts';
import type {
  JobSpec,
  PodFailurePolicyOnExitCodesRequirement,
  PodFailurePolicyRule,
  SuccessPolicyRule,
} from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { qualifiedNameFault } from '../syntax/names.ts';

type Spec = Loose<JobSpec>;

/** What a job makes of pods that fail, and when it counts as done. */
export function jobPolicies(spec: Spec, at: FieldPath, report: Report): void {
  failurePolicy(spec, [...at, 'podFailurePolicy'], report);
  if (spec.successPolicy) {
    const path = [...at, 'successPolicy'];
    if (spec.completionMode === 'Indexed') successPolicy(spec, path, report);
    else report('invalid-workload', path, "'successPolicy' belongs to the completionMode 'Indexed'.");
  }
  if (spec.podFailurePolicy && spec.podReplacementPolicy === 'TerminatingOrFailed')
    report(
      'unsupported-value',
      [...at, 'podReplacementPolicy'],
      "With 'podFailurePolicy' pods are replaced when they have 'Failed'.",
      { guess: 'Failed' },
    );
}

function failurePolicy(spec: Spec, at: FieldPath, report: Report): void {
  const { rules } = spec.podFailurePolicy ?? {};
  if (rules === undefined) return;
  tooMany(rules, 20, [...at, 'rules'], report);
  const { containers = [], initContainers = [] } = spec.template?.spec ?? {};
  const names = new Set([...containers, ...initContainers].flatMap(({ name }) => name ?? []));
  const hasLimit = spec.backoffLimitPerIndex !== undefined;
  rules.forEach((rule, i) => failureRule(rule, { names, hasLimit }, [...at, 'rules', i], report));
}

function failureRule(
  { action, onExitCodes, onPodConditions = [] }: Loose<PodFailurePolicyRule>,
  { names, hasLimit }: { readonly names: ReadonlySet<string>; readonly hasLimit: boolean },
  at: FieldPath,
  report: Report,
): void {
  requireValue(action, [...at, 'action'], 'A rule about failures', report);
  if (action === 'FailIndex' && !hasLimit)
    report('invalid-workload', [...at, 'action'], "The action 'FailIndex' needs 'backoffLimitPerIndex'.");
  if (onExitCodes) exitCodes(onExitCodes, names, [...at, 'onExitCodes'], report);
  tooMany(onPodConditions, 20, [...at, 'onPodConditions'], report);
  onPodConditions.forEach(({ type = '', status = 'True' }, i) => {
    const path = [...at, 'onPodConditions', i];
    checkName(type, qualifiedNameFault, [...path, 'type'], 'condition', report);
    if (!/^(True|False|Unknown)$/.test(status))
      report('unsupported-value', [...path, 'status'], `'${status}' is no status of a condition.`, {
        notes: ["It takes 'True', 'False' or 'Unknown'."],
      });
  });
  if ((onExitCodes === undefined) === (onPodConditions.length === 0))
    report('invalid-workload', at, "A rule about failures has either 'onExitCodes' or 'onPodConditions'.");
}

function exitCodes(
  { operator, containerName, values = [] }: Loose<PodFailurePolicyOnExitCodesRequirement>,
  names: ReadonlySet<string>,
  at: FieldPath,
  report: Report,
): void {
  requireValue(operator, [...at, 'operator'], 'A rule about exit codes', report);
  if (containerName !== undefined && !names.has(containerName))
    report('invalid-workload', [...at, 'containerName'], `The pods have no container '${containerName}'.`);
  const path = [...at, 'values'];
  if (values.length === 0) report('invalid-workload', path, "A rule about exit codes needs 'values'.");
  tooMany(values, 255, path, report);
  values.forEach((value, i) => {
    if (operator === 'In' && value === 0)
      report('invalid-workload', [...path, i], 'A pod that ends with 0 has not failed.');
    if (values.indexOf(value) < i) report('invalid-workload', [...path, i], `The exit code ${value} stands twice.`);
  });
  if (values.some((value, i) => i > 0 && values[i - 1]! > value))
    report('invalid-workload', path, 'Exit codes stand in ascending order.');
}

function successPolicy({ successPolicy: policy, completions = 1 }: Spec, at: FieldPath, report: Report): void {
  const path = [...at, 'rules'];
  const rules = policy?.rules ?? [];
  requireValue(rules, path, "A 'successPolicy'", report);
  tooMany(rules, 20, path, report);
  rules.forEach((rule, i) => successRule(rule, completions, [...path, i], report));
}

function successRule(
  { succeededCount, succeededIndexes }: Loose<SuccessPolicyRule>,
  completions: number,
  at: FieldPath,
  report: Report,
): void {
  if (succeededCount === undefined && succeededIndexes === undefined)
    report('missing-value', at, "A rule about success has 'succeededCount' or 'succeededIndexes'.");
  const indexes = succeededIndexes === undefined ? undefined : countOf(succeededIndexes, completions);
  if (typeof indexes === 'string')
    report('invalid-workload', [...at, 'succeededIndexes'], `'${succeededIndexes}' ${indexes}.`, {
      notes: ["It takes numbers and ranges in ascending order, as in '0,2-4'."],
    });
  const path = [...at, 'succeededCount'];
  checkRange(succeededCount, [0, Number.POSITIVE_INFINITY], path, report);
  if (succeededCount === undefined) return;
  if (succeededCount > completions)
    report('invalid-workload', path, `${succeededCount} pods cannot succeed where there are ${completions}.`);
  if (typeof indexes === 'number' && succeededCount > indexes)
    report('invalid-workload', path, `${succeededCount} pods cannot succeed of ${indexes} indexes.`);
}

/** How many indexes a text such as `0,2-4` names, or what is wrong with it, as the rest of a sentence. */
function countOf(text: string, completions: number): number | string {
  let [count, last] = [0, -1];
  if (text === '') return 0;
  for (const part of text.split(',')) {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (from === undefined) return 'is no list of indexes';
    const [first, end] = [Number(from), Number(to)];
    if (end >= completions) return `names the index ${end}, and the last one is ${completions - 1}`;
    if (first <= last || end < first) return 'is not in ascending order';
    count += end - first + 1;
    last = end;
  }
  return count;
}

function tooMany(list: readonly unknown[], most: number, path: FieldPath, report: Report): void {
  if (list.length <= most) return;
  report('invalid-workload', path, `'${fieldOf(path.slice(-1))}' has at most ${most} entries, not ${list.length}.`);
}
