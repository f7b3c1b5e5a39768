import type { FieldPath, Report } from '../fault.ts';
import {
  canOvercommit,
  containerResourceFault,
  isWholeResource,
  quotaResourceFault,
  resourceFault,
} from '../check/server/resources.ts';
import { checkName } from '../check/server/checks.ts';
import type { LimitRange, LimitRangeItem, ResourceQuota } from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { qualifiedNameFault } from '../syntax/names.ts';
import { one, quantity } from '../syntax/quantity.ts';
import type { ObjectContext } from './object-context.ts';

type Amounts = Readonly<Record<string, string | number | undefined>>;

/** A quota: what it counts, and for which pods. */
export function resourceQuota({ object, report }: ObjectContext<ResourceQuota>): void {
  const { hard = {}, scopes = [], scopeSelector } = object.spec ?? {};
  for (const [name, amount = '0'] of Object.entries(hard)) {
    const path = ['spec', 'hard', name];
    const fault = quotaResourceFault(name);
    if (fault !== undefined) report('invalid-quota', path, `The resource '${name}' ${fault}.`, { ofKey: true });
    const size = quantity(amount);
    if (size === undefined) continue;
    if (size < 0n) report('invalid-quota', path, `The amount '${amount}' of '${name}' is negative.`);
    if (isWholeResource(name) && size % one !== 0n)
      report('invalid-quota', path, `The amount '${amount}' of '${name}' is not a whole number.`);
  }
  const names = Object.keys(hard);
  checkScopes(scopes, names, ['spec', 'scopes'], 'spec.scopes', report);
  if (scopeSelector === undefined) return;
  const at = ['spec', 'scopeSelector', 'matchExpressions'];
  const field = 'spec.scopeSelector.matchExpressions';
  (scopeSelector.matchExpressions ?? []).forEach(({ scopeName = '', operator = '', values = [] }, i) => {
    checkScopes([scopeName], names, [...at, i], field, report);
    const isPlain = scopeName !== 'PriorityClass' && scopeName !== 'VolumeAttributesClass';
    if (isPlain && operator !== 'Exists')
      report('invalid-quota', [...at, i, 'operator'], `The scope '${scopeName}' takes the operator 'Exists'.`, {
        field: `${field}.operator`,
      });
    if (/^(Not)?In$/.test(operator) === (values.length === 0) && /^((Not)?In|Exists|DoesNotExist)$/.test(operator))
      report(
        values.length === 0 ? 'missing-value' : 'invalid-quota',
        [...at, i, 'values'],
        `The operator '${operator}' takes ${values.length === 0 ? 'a value' : 'no values'}.`,
        { field: `${field}.values` },
      );
  });
}

const pods = ['pods'];
const compute = ['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'];
const scopedResources: Readonly<Record<string, readonly string[]>> = {
  Terminating: [...pods, ...compute],
  NotTerminating: [...pods, ...compute],
  NotBestEffort: [...pods, ...compute],
  BestEffort: pods,
  PriorityClass: [...pods, ...compute],
  CrossNamespacePodAffinity: [...pods, ...compute],
  VolumeAttributesClass: ['persistentvolumeclaims', 'requests.storage'],
};
const exclusive = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
] as const;

function checkScopes(
  scopes: readonly string[],
  resources: readonly string[],
  at: FieldPath,
  field: string,
  report: Report,
): void {
  for (const scope of scopes) {
    const known = scopedResources[scope];
    if (known === undefined)
      report('invalid-quota', at, `'${scope}' is no scope of a quota.`, {
        field: field.endsWith('scopes') ? field : `${field}.scopeName`,
      });
    else if (
      resources.some((name) => quotaResourceFault(name) === undefined && !name.includes('/') && !known.includes(name))
    )
      report('invalid-quota', at, `The scope '${scope}' does not go with all resources of the quota.`, { field });
  }
  for (const [one, other] of exclusive)
    if (scopes.includes(one) && scopes.includes(other))
      report('invalid-quota', at, `The scopes '${one}' and '${other}' exclude each other.`, { field });
}

/** A range of what pods, containers and claims may ask for. */
export function limitRange({ object, report }: ObjectContext<LimitRange>): void {
  const types = new Set<string>();
  (object.spec?.limits ?? []).forEach((item, i) => {
    const at = ['spec', 'limits', i];
    const { type = '' } = item;
    if (!/^(Pod|Container|PersistentVolumeClaim)$/.test(type) && !(type.includes('/') && !qualifiedNameFault(type)))
      report('invalid-quota', [...at, 'type'], `'${type}' is no type of a limit.`, {
        notes: ["It takes 'Pod', 'Container' or 'PersistentVolumeClaim'."],
      });
    if (types.has(type)) report('invalid-quota', [...at, 'type'], `Two limits are of the type '${type}'.`);
    types.add(type);
    limitItem(item, at, report);
  });
}

const parts = ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;

function limitItem(item: Loose<LimitRangeItem>, at: FieldPath, report: Report): void {
  const isOfPods = item.type === 'Pod' || item.type === 'Container';
  for (const part of parts) {
    const isDefault = part === 'default' || part === 'defaultRequest';
    if (item.type === 'Pod' && isDefault) {
      if (Object.keys(item[part] ?? {}).length > 0)
        report('forbidden-field', [...at, part], `A limit of the type 'Pod' has no '${part}'.`);
      continue;
    }
    for (const name of Object.keys(item[part] ?? {}))
      checkName(name, isOfPods ? containerResourceFault : resourceFault, [...at, part, name], 'resource', report, {
        ofKey: true,
      });
  }
  if (
    item.type === 'PersistentVolumeClaim' &&
    item.min?.['storage'] === undefined &&
    item.max?.['storage'] === undefined
  )
    report('missing-value', [...at, 'limits'], "A limit of claims has 'storage' in 'min' or 'max'.");
  const all = withDefaults(item);
  const names = new Set(
    parts.flatMap((part) => (item.type === 'Pod' && part.startsWith('default') ? [] : Object.keys(all[part]))),
  );
  for (const name of names) compareAmounts(name, all, at, report);
}

type Parts = Readonly<Record<(typeof parts)[number], Amounts>>;

/** What the server fills in for containers before it looks. */
function withDefaults(item: Loose<LimitRangeItem>): Parts {
  const { max = {}, min = {}, maxLimitRequestRatio = {} } = item;
  if (item.type !== 'Container')
    return { max, min, maxLimitRequestRatio, default: item.default ?? {}, defaultRequest: item.defaultRequest ?? {} };
  const limit = { ...max, ...item.default };
  return {
    max,
    min,
    maxLimitRequestRatio,
    default: limit,
    defaultRequest: { ...min, ...limit, ...item.defaultRequest },
  };
}

/** Pairs of which the first must not be above the second, and where the server says so. */
const ordered = [
  ['min', 'max', 'min'],
  ['min', 'defaultRequest', 'defaultRequest'],
  ['defaultRequest', 'max', 'defaultRequest'],
  ['defaultRequest', 'default', 'defaultRequest'],
  ['min', 'default', 'default'],
  ['default', 'max', 'default'],
] as const;

function compareAmounts(name: string, all: Parts, at: FieldPath, report: Report): void {
  const amount = (part: (typeof parts)[number]): bigint | undefined => {
    const given = all[part][name];
    return given === undefined ? undefined : quantity(given);
  };
  for (const [low, high, where] of ordered) {
    const [a, b] = [amount(low), amount(high)];
    if (a !== undefined && b !== undefined && a > b)
      report(
        'invalid-quota',
        [...at, where, name],
        `'${low}' of '${name}' (${all[low][name]}) is above '${high}' (${all[high][name]}).`,
      );
  }
  const ratio = amount('maxLimitRequestRatio');
  if (ratio !== undefined) {
    const path = [...at, 'maxLimitRequestRatio', name];
    const [least, most] = [amount('min'), amount('max')];
    if (ratio < one) report('invalid-quota', path, `The ratio for '${name}' is below 1.`);
    if (least !== undefined && least > 0n && most !== undefined && ratio * least > most * one)
      report('invalid-quota', path, `The ratio for '${name}' is above that of 'max' to 'min'.`);
  }
  if (
    !canOvercommit(name) &&
    amount('default') !== undefined &&
    amount('defaultRequest') !== undefined &&
    amount('default') !== amount('defaultRequest')
  )
    report('invalid-quota', [...at, 'defaultRequest', name], `'defaultRequest' of '${name}' must equal 'default'.`);
}
