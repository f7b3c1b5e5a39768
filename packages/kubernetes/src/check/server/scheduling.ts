import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type {
  Affinity,
  NodeSelector,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PodAffinityTerm,
  Toleration,
  TopologySpreadConstraint,
} from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { labelFault, labelValueFault, qualifiedNameFault, subdomainFault } from '../../syntax/names.ts';
import type { PodContext } from '../rule-context.ts';
import { checkName, checkRange, requireValue } from './checks.ts';
import { checkKey, checkSelector, checkValueCount, checkValues } from './label-selector.ts';
import { checkLabels } from './metadata.ts';

/** Which nodes a pod may run on. */
export function scheduling({ spec, report }: PodContext): void {
  checkLabels(spec.nodeSelector, ['spec', 'nodeSelector'], report);
  (spec.tolerations ?? []).forEach((one, i) => toleration(one, ['spec', 'tolerations', i], report));
  if (spec.affinity) affinity(spec.affinity, ['spec', 'affinity'], report);
  spread(spec.topologySpreadConstraints ?? [], report);
  gates(spec.schedulingGates ?? [], report);
  (spec.readinessGates ?? []).forEach(({ conditionType = '' }, i) =>
    checkKey(conditionType, ['spec', 'readinessGates', i, 'conditionType'], report),
  );
  if (spec.nodeName && (spec.schedulingGates ?? []).length > 0)
    report('forbidden-field', ['spec', 'nodeName'], "'nodeName' cannot be set while there are scheduling gates.");
}

function toleration(
  { key, operator, value, effect, tolerationSeconds }: Loose<Toleration>,
  at: FieldPath,
  report: Report,
): void {
  if (key) checkKey(key, [...at, 'key'], report);
  else if (operator !== 'Exists')
    report('invalid-scheduling', [...at, 'operator'], "A toleration without 'key' has the operator 'Exists'.");
  if (tolerationSeconds !== undefined && effect !== 'NoExecute') {
    report('invalid-scheduling', [...at, 'effect'], "'tolerationSeconds' needs the effect 'NoExecute'.");
  }
  // The server names the operator where it means the value.
  const field = fieldOf([...at, 'operator']);
  if (operator === 'Exists' && value)
    report('invalid-scheduling', [...at, 'value'], "The operator 'Exists' takes no value.", { field });
  if (operator === 'Gt' || operator === 'Lt') {
    report('unsupported-value', [...at, 'operator'], `'${operator}' is no value of 'operator'.`, {
      notes: ["It takes 'Equal' or 'Exists'; the server knows 'Gt' and 'Lt' only behind a feature gate."],
    });
  }
  const fault =
    operator === undefined || operator === '' || operator === 'Equal' ? labelValueFault(value ?? '') : undefined;
  if (fault !== undefined) report('invalid-scheduling', [...at, 'value'], `The value '${value}' ${fault}.`, { field });
}

function affinity(
  { nodeAffinity, podAffinity, podAntiAffinity }: Loose<Affinity>,
  at: FieldPath,
  report: Report,
): void {
  const required = 'requiredDuringSchedulingIgnoredDuringExecution';
  const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';
  const nodes = nodeAffinity?.[required];
  if (nodes) {
    checkNodeSelector(nodes, [...at, 'nodeAffinity', required], report);
  }
  (nodeAffinity?.[preferred] ?? []).forEach(({ weight = 0, preference = {} }, i) => {
    const path = [...at, 'nodeAffinity', preferred, i];
    checkRange(weight, [1, 100], [...path, 'weight'], report);
    nodeTerm(preference, false, [...path, 'preference'], report);
  });
  for (const [name, pods] of [
    ['podAffinity', podAffinity],
    ['podAntiAffinity', podAntiAffinity],
  ] as const) {
    (pods?.[required] ?? []).forEach((term, i) => podTerm(term, [...at, name, required, i], report));
    (pods?.[preferred] ?? []).forEach(({ weight = 0, podAffinityTerm = {} }, i) => {
      const path = [...at, name, preferred, i];
      checkRange(weight, [1, 100], [...path, 'weight'], report);
      podTerm(podAffinityTerm, [...path, 'podAffinityTerm'], report);
    });
  }
}

/** Terms of which a node must meet one. */
export function checkNodeSelector(
  { nodeSelectorTerms = [] }: Loose<NodeSelector>,
  at: FieldPath,
  report: Report,
): void {
  const path = [...at, 'nodeSelectorTerms'];
  requireValue(nodeSelectorTerms, path, 'A node affinity', report);
  nodeSelectorTerms.forEach((term, i) => nodeTerm(term, true, [...path, i], report));
}

/** Values that no label can have are let through where a node is only preferred. */
function nodeTerm(
  { matchExpressions = [], matchFields = [] }: Loose<NodeSelectorTerm>,
  strict: boolean,
  at: FieldPath,
  report: Report,
): void {
  matchExpressions.forEach((expression, i) =>
    nodeExpression(expression, strict, [...at, 'matchExpressions', i], report),
  );
  matchFields.forEach(({ key = '', operator = '', values = [] }, i) => {
    const path = [...at, 'matchFields', i];
    if (!/^(Not)?In$/.test(operator))
      report('invalid-scheduling', [...path, 'operator'], `'${operator}' is no operator for a field of a node.`, {
        notes: ["It takes 'In' or 'NotIn'."],
      });
    else if (values.length !== 1)
      report('missing-value', [...path, 'values'], 'A field of a node is compared with one value.');
    if (key !== 'metadata.name')
      report('invalid-scheduling', [...path, 'key'], `'${key}' is no field of a node to select by.`, {
        notes: ["It takes 'metadata.name'."],
      });
    else values.forEach((value, j) => checkName(value, subdomainFault, [...path, 'values', j], 'node name', report));
  });
}

function nodeExpression(
  { key = '', operator = '', values = [] }: Loose<NodeSelectorRequirement>,
  strict: boolean,
  at: FieldPath,
  report: Report,
): void {
  checkValueCount(operator, values, at, report);
  if (/^(Gt|Lt)$/.test(operator) && values.length !== 1)
    report('missing-value', [...at, 'values'], `The operator '${operator}' takes one value.`);
  if (operator === '') report('invalid-scheduling', [...at, 'operator'], "An expression needs 'operator'.");
  checkKey(key, [...at, 'key'], report);
  if (strict) checkValues(values, [...at, 'values'], report);
}

function podTerm(term: Loose<PodAffinityTerm>, at: FieldPath, report: Report): void {
  const {
    labelSelector,
    namespaceSelector,
    namespaces = [],
    matchLabelKeys = [],
    mismatchLabelKeys = [],
    topologyKey = '',
  } = term;
  if (labelSelector) checkSelector(labelSelector, [...at, 'labelSelector'], report);
  if (namespaceSelector) checkSelector(namespaceSelector, [...at, 'namespaceSelector'], report);
  namespaces.forEach((name, i) =>
    checkName(name, labelFault, [...at, 'namespaces', i], 'namespace', report, {
      field: fieldOf([...at, 'namespace']),
    }),
  );
  for (const [name, keys] of [
    ['matchLabelKeys', matchLabelKeys],
    ['mismatchLabelKeys', mismatchLabelKeys],
  ] as const) {
    if (keys.length > 0 && !labelSelector)
      report('invalid-scheduling', [...at, name], `'${name}' needs 'labelSelector'.`);
    else keys.forEach((key, i) => checkKey(key, [...at, name, i], report));
  }
  matchLabelKeys.forEach((key, i) => {
    if (mismatchLabelKeys.includes(key))
      report('invalid-scheduling', [...at, 'matchLabelKeys', i], `The key '${key}' is to match and to mismatch.`);
  });
  if (requireValue(topologyKey, [...at, 'topologyKey'], 'An affinity to pods', report))
    checkKey(topologyKey, [...at, 'topologyKey'], report);
}

function spread(constraints: readonly Loose<TopologySpreadConstraint>[], report: Report): void {
  constraints.forEach((constraint, i) => {
    const {
      maxSkew = 0,
      topologyKey,
      whenUnsatisfiable = '',
      minDomains,
      labelSelector,
      matchLabelKeys = [],
    } = constraint;
    const at = ['spec', 'topologySpreadConstraints', i];
    checkRange(maxSkew, [1, Number.POSITIVE_INFINITY], [...at, 'maxSkew'], report);
    requireValue(topologyKey, [...at, 'topologyKey'], 'A spread constraint', report);
    if (whenUnsatisfiable === '')
      report('unsupported-value', [...at, 'whenUnsatisfiable'], "A spread constraint needs 'whenUnsatisfiable'.", {
        notes: ["It takes 'DoNotSchedule' or 'ScheduleAnyway'."],
      });
    checkRange(minDomains, [1, Number.POSITIVE_INFINITY], [...at, 'minDomains'], report);
    if (minDomains !== undefined && whenUnsatisfiable !== 'DoNotSchedule')
      report('invalid-scheduling', [...at, 'minDomains'], "'minDomains' needs whenUnsatisfiable 'DoNotSchedule'.");
    if (labelSelector) checkSelector(labelSelector, [...at, 'labelSelector'], report);
    labelKeys(matchLabelKeys, labelSelector, [...at, 'matchLabelKeys'], report);
    const again = constraints
      .slice(i + 1)
      .some((other) => other.topologyKey === topologyKey && other.whenUnsatisfiable === constraint.whenUnsatisfiable);
    if (again)
      report('invalid-scheduling', at, `Two spread constraints are about '${topologyKey ?? ''}'.`, {
        field: `${fieldOf(at)}.{topologyKey, whenUnsatisfiable}`,
      });
  });
}

function labelKeys(
  keys: readonly string[],
  selector: TopologySpreadConstraint['labelSelector'] | Loose<TopologySpreadConstraint>['labelSelector'],
  at: FieldPath,
  report: Report,
): void {
  if (keys.length === 0) return;
  if (!selector) report('invalid-scheduling', at, "'matchLabelKeys' needs 'labelSelector'.");
  const selected = new Set([
    ...Object.keys(selector?.matchLabels ?? {}),
    ...(selector?.matchExpressions ?? []).map(({ key }) => key),
  ]);
  keys.forEach((key, i) => {
    checkKey(key, [...at, i], report);
    if (selected.has(key)) report('invalid-scheduling', [...at, i], `The key '${key}' stands in 'labelSelector' too.`);
  });
}

function gates(list: readonly { readonly name?: string }[], report: Report): void {
  const seen = new Set<string>();
  list.forEach(({ name = '' }, i) => {
    const fault = qualifiedNameFault(name);
    if (fault !== undefined)
      report('invalid-scheduling', ['spec', 'schedulingGates', i], `The scheduling gate '${name}' ${fault}.`);
    if (seen.has(name))
      report('invalid-scheduling', ['spec', 'schedulingGates', i], `Two scheduling gates are called '${name}'.`);
    seen.add(name);
  });
}
