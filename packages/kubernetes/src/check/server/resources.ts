import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import { own } from '../../field-type.ts';
import type { ResourceRequirements } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { labelFault, qualifiedNameFault, subdomainFault } from '../../syntax/names.ts';
import { one, quantity } from '../../syntax/quantity.ts';
import type { LooseSpec, PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';
import { checkName } from './checks.ts';
import { isOfPods, podTotals } from './pod-totals.ts';

type Amounts = Readonly<Record<string, string | number | undefined>>;
type Requirements = Loose<ResourceRequirements>;

const basics = new Set(['cpu', 'memory', 'ephemeral-storage']);
const quotaNames = new Set(
  [
    'requests.cpu',
    'requests.memory',
    'requests.ephemeral-storage',
    'limits.cpu',
    'limits.memory',
    'limits.ephemeral-storage',
    'pods',
    'resourcequotas',
  ].concat([
    'services',
    'replicationcontrollers',
    'secrets',
    'configmaps',
    'persistentvolumeclaims',
    'storage',
    'requests.storage',
    'services.nodeports',
    'services.loadbalancers',
  ]),
);
const countedNames = new Set([
  'pods',
  'resourcequotas',
  'services',
  'replicationcontrollers',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
]);

/** Names, amounts, and requests against limits; of every container, and of the pod as a whole. */
export function resources({ spec, report }: PodContext): void {
  const claims = claimNames(spec, report);
  for (const { container, at } of containersOf(spec)) {
    checkRequirements(container.resources, [...at, 'resources'], containerResourceFault, report);
    checkClaims(container.resources?.claims ?? [], claims, [...at, 'resources', 'claims'], report);
  }
  checkRequirements(spec.resources, ['spec', 'resources'], podNameFault, report);
  if (spec.resources?.claims !== undefined)
    report('invalid-resource-claim', ['spec', 'resources', 'claims'], 'Claims are set on containers, not on the pod.');
  podTotals(spec, report);
}

function checkRequirements(
  requirements: Requirements | undefined,
  at: FieldPath,
  nameFault: (name: string) => string | undefined,
  report: Report,
): void {
  const limits: Amounts = requirements?.limits ?? {};
  const stated: Amounts = requirements?.requests ?? {};
  // The server takes a missing request from its limit, and then complains about both.
  const taken = Object.fromEntries(Object.entries(limits).filter(([name]) => !Object.hasOwn(stated, name)));
  checkAmounts(limits, [...at, 'limits'], nameFault, report);
  checkAmounts(stated, [...at, 'requests'], nameFault, report);
  checkAmounts(taken, [...at, 'requests'], nameFault, (rule, path, message, details) => {
    report(rule, [...at, 'limits', ...path.slice(at.length + 1)], message, {
      field: `${fieldOf([...at, 'requests'])}[${String(path.at(-1))}]`,
      echo: true,
      ...details,
    });
  });
  for (const [name, amount] of Object.entries(stated)) checkAgainstLimit(name, amount, own(limits, name), at, report);
  hugePages([...Object.keys(limits), ...Object.keys(stated)], at, report);
}

function checkAmounts(
  amounts: Amounts,
  at: FieldPath,
  nameFault: (name: string) => string | undefined,
  report: Report,
): void {
  for (const [name, amount = '0'] of Object.entries(amounts)) {
    const path = [...at, name];
    const fault = nameFault(name);
    if (fault !== undefined)
      report('invalid-resource', path, `The resource '${name}' ${fault}.`, { ...nearMiss(name), ofKey: true });
    const size = quantity(amount);
    if (size === undefined) continue;
    if (size < 0n) report('invalid-resource', path, `The amount '${amount}' of '${name}' is negative.`);
    if (isWholeResource(name) && size % one !== 0n)
      report('invalid-resource', path, `The amount '${amount}' of '${name}' is not a whole number.`);
    const page = name.startsWith('hugepages-') ? (quantity(name.slice('hugepages-'.length)) ?? 0n) : undefined;
    if (page !== undefined && (size <= 0n || page <= 0n || size % page !== 0n)) {
      report('invalid-resource', path, `The amount '${amount}' is not a multiple of the page size in '${name}'.`);
    }
  }
}

function checkAgainstLimit(
  name: string,
  amount: string | number | undefined,
  limit: string | number | undefined,
  at: FieldPath,
  report: Report,
): void {
  const field = fieldOf([...at, 'requests']);
  const path = [...at, 'requests', name];
  const asked = quantity(amount ?? '0');
  const most = limit === undefined ? undefined : quantity(limit);
  if (asked === undefined || (limit !== undefined && most === undefined)) return;
  if (most === undefined) {
    if (!canOvercommit(name))
      report('request-above-limit', path, `'${name}' needs a limit that equals the request.`, {
        field: fieldOf([...at, 'limits']),
      });
  } else if (asked !== most && !canOvercommit(name)) {
    report('request-above-limit', path, `The request for '${name}' (${amount}) must equal its limit (${limit}).`, {
      field,
    });
  } else if (asked > most) {
    report('request-above-limit', path, `The request for '${name}' (${amount}) is above its limit (${limit}).`, {
      field,
    });
  }
}

function hugePages(names: readonly string[], at: FieldPath, report: Report): void {
  const has = (test: (name: string) => boolean): boolean => names.some(test);
  if (!has((name) => name.startsWith('hugepages-')) || has((name) => name === 'cpu' || name === 'memory')) return;
  report('invalid-resource', at, "Huge pages need 'cpu' or 'memory' beside them.");
}

/** A resource that a container may name, as the rest of a sentence if it is not. */
export function containerResourceFault(name: string): string | undefined {
  const fault = qualifiedNameFault(name);
  if (fault !== undefined) return fault;
  if (!name.includes('/'))
    return basics.has(name) || name.startsWith('hugepages-') ? undefined : notForContainers(name);
  return isNative(name) || isExtended(name) ? undefined : 'does not follow the form of an extended resource';
}

/** A resource of any kind, as the rest of a sentence if it is none. */
export function resourceFault(name: string): string | undefined {
  const fault = qualifiedNameFault(name);
  const isKnown = basics.has(name) || quotaNames.has(name) || /^(requests\.)?hugepages-/.test(name);
  return fault ?? (isKnown || name.includes('/') ? undefined : "is none, and has no domain such as 'example.com/'");
}

/** A resource that a quota may name, as the rest of a sentence if it is not. */
export function quotaResourceFault(name: string): string | undefined {
  return resourceFault(name) ?? (name === 'storage' ? "is counted as 'requests.storage'" : undefined);
}

function notForContainers(name: string): string {
  return quotaNames.has(name)
    ? 'belongs to quotas, not to containers'
    : "is neither 'cpu', 'memory' nor 'ephemeral-storage', and has no domain such as 'example.com/'";
}

function podNameFault(name: string): string | undefined {
  return isOfPods(name) ? undefined : 'cannot be set for the whole pod';
}

function nearMiss(name: string): { readonly guess?: string } {
  const guesses: Readonly<Record<string, string>> = {
    mem: 'memory',
    ram: 'memory',
    memory: 'memory',
    cpus: 'cpu',
    cpu: 'cpu',
    storage: 'ephemeral-storage',
    disk: 'ephemeral-storage',
    gpu: 'nvidia.com/gpu',
  };
  const guess = own(guesses, name.toLowerCase());
  return guess === undefined ? {} : { guess };
}

function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

function isExtended(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.') && qualifiedNameFault(`requests.${name}`) === undefined;
}

/** Whether a resource is counted in whole numbers. */
export function isWholeResource(name: string): boolean {
  return countedNames.has(name) || isExtended(name);
}

/** Whether a request may be below the limit. */
export function canOvercommit(name: string): boolean {
  return isNative(name) && !name.startsWith('hugepages-');
}

function claimNames(spec: LooseSpec, report: Report): ReadonlySet<string> {
  const names = new Set<string>();
  (spec.resourceClaims ?? []).forEach(({ name = '', resourceClaimName, resourceClaimTemplateName }, i) => {
    const at = ['spec', 'resourceClaims', i];
    if (name === '') report('missing-value', [...at, 'name'], "A resource claim needs 'name'.");
    else if (names.has(name))
      report('invalid-resource-claim', [...at, 'name'], `Two resource claims are called '${name}'.`);
    else checkName(name, labelFault, [...at, 'name'], 'resource claim', report);
    names.add(name);
    for (const [field, value] of Object.entries({ resourceClaimName, resourceClaimTemplateName }))
      checkName(value, subdomainFault, [...at, field], 'resource claim', report);
    if ((resourceClaimName === undefined) === (resourceClaimTemplateName === undefined)) {
      report(
        'invalid-resource-claim',
        at,
        "A resource claim has either 'resourceClaimName' or 'resourceClaimTemplateName'.",
      );
    }
  });
  return names;
}

function checkClaims(
  claims: readonly { readonly name?: string; readonly request?: string }[],
  known: ReadonlySet<string>,
  at: FieldPath,
  report: Report,
): void {
  const seen = new Set<string>();
  claims.forEach(({ name = '', request }, i) => {
    const key = request ? `${name}/${request}` : name;
    if (name === '') report('missing-value', [...at, i], "A resource claim needs 'name'.");
    else if (seen.has(key) || seen.has(name))
      report('invalid-resource-claim', [...at, i], `The claim '${key}' is named twice.`);
    else if (!known.has(name)) report('invalid-resource-claim', [...at, i], `The pod has no resource claim '${name}'.`);
    seen.add(key);
  });
}
