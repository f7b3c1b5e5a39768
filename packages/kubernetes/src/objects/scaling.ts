import type { FieldPath, Report } from '../fault.ts';
import { checkName, checkRange, requireValue } from '../check/server/checks.ts';
import { checkSelector } from '../check/server/label-selector.ts';
import { containerResourceFault } from '../check/server/resources.ts';
import type {
  CrossVersionObjectReference,
  HorizontalPodAutoscaler,
  HPAScalingRules,
  MetricIdentifier,
  MetricSpec,
  MetricTarget,
  PodDisruptionBudget,
} from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { labelFault, pathSegmentFault } from '../syntax/names.ts';
import { quantity } from '../syntax/quantity.ts';
import type { ObjectContext } from './object-context.ts';
import { atMostAll, percentOrCount } from './percent-or-count.ts';

const positive = [1, Number.POSITIVE_INFINITY] as const;

/** An autoscaler: between which numbers, of what, and by which measures. */
export function autoscaler({ object, report }: ObjectContext<HorizontalPodAutoscaler>): void {
  const { minReplicas, maxReplicas = 0, scaleTargetRef = {}, metrics = [], behavior } = object.spec ?? {};
  checkRange(minReplicas, positive, ['spec', 'minReplicas'], report);
  checkRange(maxReplicas, positive, ['spec', 'maxReplicas'], report);
  if (minReplicas !== undefined && maxReplicas < minReplicas)
    report(
      'invalid-scaling',
      ['spec', 'maxReplicas'],
      `'maxReplicas' (${maxReplicas}) is below 'minReplicas' (${minReplicas}).`,
    );
  reference(scaleTargetRef, ['spec', 'scaleTargetRef'], report);
  metrics.forEach((one, i) => metric(one, ['spec', 'metrics', i], report));
  if (minReplicas === 0 && !metrics.some(({ type }) => type === 'Object' || type === 'External'))
    report(
      'forbidden-field',
      ['spec', 'minReplicas'],
      "Only a metric 'Object' or 'External' can wake a workload of no pods.",
      {
        field: 'spec.metrics',
      },
    );
  for (const way of ['scaleUp', 'scaleDown'] as const)
    if (behavior?.[way]) scalingRules(behavior[way], ['spec', 'behavior', way], report);
}

function reference({ kind, name }: Loose<CrossVersionObjectReference>, at: FieldPath, report: Report): void {
  for (const [field, value] of Object.entries({ kind, name }))
    if (requireValue(value, [...at, field], 'A reference', report))
      checkName(value, pathSegmentFault, [...at, field], field, report);
}

const sources = {
  Object: 'object',
  External: 'external',
  Pods: 'pods',
  Resource: 'resource',
  ContainerResource: 'containerResource',
} as const;

function metric(spec: Loose<MetricSpec>, at: FieldPath, report: Report): void {
  const { type = '' } = spec;
  const present = Object.values(sources).filter((field) => spec[field] !== undefined);
  const expected = Object.hasOwn(sources, type) ? sources[type as keyof typeof sources] : undefined;
  requireValue(type, [...at, 'type'], 'A metric', report);
  // The server looks into the first that it meets.
  if (present[0] !== undefined) metricSource(present[0], spec, [...at, present[0]], report);
  if (expected !== undefined && spec[expected] === undefined)
    report('missing-value', [...at, expected], `A metric of the type '${type}' needs '${expected}'.`);
  if (present.length === 1) return;
  for (const field of present)
    if (field !== expected)
      report('forbidden-field', [...at, field], `A metric of the type '${type}' has no '${field}'.`);
}

type Source = (typeof sources)[keyof typeof sources];

function metricSource(kind: Source, spec: Loose<MetricSpec>, at: FieldPath, report: Report): void {
  const target = spec[kind]?.target ?? {};
  if (kind === 'object') reference(spec.object?.describedObject ?? {}, [...at, 'describedObject'], report);
  if (kind === 'resource' || kind === 'containerResource') named(kind, spec, at, report);
  else identifier(spec[kind]?.metric ?? {}, [...at, 'metric'], report);
  metricTarget(target, [...at, 'target'], report);
  const { value, averageValue, averageUtilization } = target;
  const path = (field: string): FieldPath => [...at, 'target', field];
  const missing = (field: string): void => report('missing-value', path(field), `A target needs '${field}'.`);
  if (kind === 'pods' && averageValue === undefined) missing('averageValue');
  if ((kind === 'object' || kind === 'external') && value === undefined && averageValue === undefined)
    missing('averageValue');
  if (kind === 'external' && value !== undefined && averageValue !== undefined)
    report('forbidden-field', path('value'), "A target has either 'value' or 'averageValue'.");
  if (kind !== 'resource' && kind !== 'containerResource') return;
  if (averageUtilization === undefined && averageValue === undefined) missing('averageUtilization');
  if (averageUtilization !== undefined && averageValue !== undefined)
    report('forbidden-field', path('averageValue'), "A target has either 'averageUtilization' or 'averageValue'.");
}

function named(kind: 'resource' | 'containerResource', spec: Loose<MetricSpec>, at: FieldPath, report: Report): void {
  const isNamed = requireValue(spec[kind]?.name, [...at, 'name'], 'A metric', report);
  if (kind === 'resource') return;
  if (isNamed) checkName(spec[kind]?.name, containerResourceFault, [...at, 'name'], 'resource', report);
  if (requireValue(spec[kind]?.container, [...at, 'container'], 'A metric', report))
    checkName(spec[kind]?.container, labelFault, [...at, 'container'], 'container name', report);
}

function identifier({ name, selector }: Loose<MetricIdentifier>, at: FieldPath, report: Report): void {
  if (requireValue(name, [...at, 'name'], 'A metric', report))
    checkName(name, pathSegmentFault, [...at, 'name'], 'metric', report);
  if (selector) checkSelector(selector, [...at, 'selector'], report);
}

function metricTarget(target: Loose<MetricTarget>, at: FieldPath, report: Report): void {
  if (!target.type)
    report('missing-value', [...at, 'type'], "A target needs 'type'.", {
      notes: ["It takes 'Utilization', 'Value' or 'AverageValue'."],
    });
  for (const field of ['value', 'averageValue'] as const) {
    const amount = target[field];
    if (amount !== undefined && (quantity(amount) ?? 1n) <= 0n)
      report('out-of-range', [...at, field], `'${field}' is above zero, not '${amount}'.`);
  }
  checkRange(target.averageUtilization, positive, [...at, 'averageUtilization'], report);
}

const hour = 3600;
const halfHour = 1800;

function scalingRules(rules: Loose<HPAScalingRules>, at: FieldPath, report: Report): void {
  checkRange(rules.stabilizationWindowSeconds, [0, hour], [...at, 'stabilizationWindowSeconds'], report);
  if (rules.policies?.length === 0) requireValue(rules.policies, [...at, 'policies'], 'A behaviour', report);
  if (rules.tolerance !== undefined && (quantity(rules.tolerance) ?? 0n) < 0n)
    report('out-of-range', [...at, 'tolerance'], `'tolerance' is at least 0, not ${rules.tolerance}.`);
  (rules.policies ?? []).forEach(({ type, value = 0, periodSeconds = 0 }, i) => {
    const path = [...at, 'policies', i];
    requireValue(type, [...path, 'type'], 'A policy', report);
    checkRange(value, positive, [...path, 'value'], report);
    checkRange(periodSeconds, [1, halfHour], [...path, 'periodSeconds'], report);
  });
}

/** A disruption budget. */
export function disruptionBudget({ object, report }: ObjectContext<PodDisruptionBudget>): void {
  const { minAvailable, maxUnavailable, selector } = object.spec ?? {};
  if (minAvailable !== undefined && maxUnavailable !== undefined)
    report('invalid-scaling', ['spec', 'maxUnavailable'], "A budget has either 'minAvailable' or 'maxUnavailable'.", {
      field: 'spec',
    });
  for (const [field, value] of Object.entries({ minAvailable, maxUnavailable })) {
    if (value === undefined) continue;
    percentOrCount(value, ['spec', field], report);
    atMostAll(value, ['spec', field], report);
  }
  if (selector) checkSelector(selector, ['spec', 'selector'], report);
}
