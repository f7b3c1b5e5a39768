import type { FieldPath, Report } from '../fault.ts';
import { checkName, requireValue } from '../check/server/checks.ts';
import { checkSelector } from '../check/server/label-selector.ts';
import type {
  ClusterRole,
  ClusterRoleBinding,
  PolicyRule,
  Role,
  RoleBinding,
  Subject,
} from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { pathSegmentFault, subdomainFault } from '../syntax/names.ts';
import type { ObjectContext } from './object-context.ts';

/** A Role. */
export function role({ object, report }: ObjectContext<Role>): void {
  (object.rules ?? []).forEach((rule, i) => policyRule(rule, true, ['rules', i], report));
}

/** A ClusterRole. */
export function clusterRole({ object, report }: ObjectContext<ClusterRole>): void {
  (object.rules ?? []).forEach((rule, i) => policyRule(rule, false, ['rules', i], report));
  if (object.aggregationRule === undefined) return;
  const path = ['aggregationRule', 'clusterRoleSelectors'];
  const selectors = object.aggregationRule.clusterRoleSelectors ?? [];
  requireValue(selectors, path, 'An aggregation', report);
  selectors.forEach((selector, i) => checkSelector(selector, [...path, i], report));
}

function policyRule(rule: Loose<PolicyRule>, isNamespaced: boolean, at: FieldPath, report: Report): void {
  const { apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
  requireValue(rule.verbs ?? [], [...at, 'verbs'], 'A rule', report);
  if (nonResourceURLs.length > 0) {
    const path = [...at, 'nonResourceURLs'];
    if (isNamespaced) report('invalid-access', path, "'nonResourceURLs' belongs to a ClusterRole.");
    if (apiGroups.length + resources.length + resourceNames.length > 0)
      report('invalid-access', path, 'A rule is either about resources or about paths.');
    return;
  }
  requireValue(apiGroups, [...at, 'apiGroups'], 'A rule', report, {
    notes: ["The core group is '': apiGroups: ['']."],
  });
  requireValue(resources, [...at, 'resources'], 'A rule', report);
}

/** A RoleBinding. */
export function roleBinding({ object, report }: ObjectContext<RoleBinding>): void {
  binding(object, ['Role', 'ClusterRole'], true, report);
}

/** A ClusterRoleBinding. */
export function clusterRoleBinding({ object, report }: ObjectContext<ClusterRoleBinding>): void {
  binding(object, ['ClusterRole'], false, report);
}

const ownGroup = 'rbac.authorization.k8s.io';

function binding(
  { roleRef = {}, subjects = [] }: Loose<RoleBinding>,
  kinds: readonly string[],
  isNamespaced: boolean,
  report: Report,
): void {
  if (roleRef.apiGroup && roleRef.apiGroup !== ownGroup)
    group(roleRef.apiGroup, ownGroup, ['roleRef', 'apiGroup'], report);
  if (!kinds.includes(roleRef.kind ?? ''))
    report('unsupported-value', ['roleRef', 'kind'], `'${roleRef.kind ?? ''}' is no kind that can be bound here.`, {
      notes: [`It takes '${kinds.join("' or '")}'.`],
    });
  if (requireValue(roleRef.name, ['roleRef', 'name'], 'A binding', report))
    checkName(roleRef.name, pathSegmentFault, ['roleRef', 'name'], 'name of a role', report);
  subjects.forEach((one, i) => subject(one, isNamespaced, ['subjects', i], report));
}

function subject(
  { kind = '', name = '', namespace = '', apiGroup = '' }: Loose<Subject>,
  isNamespaced: boolean,
  at: FieldPath,
  report: Report,
): void {
  const isNamed = requireValue(name, [...at, 'name'], 'A subject', report);
  switch (kind) {
    case 'ServiceAccount':
      if (isNamed) checkName(name, subdomainFault, [...at, 'name'], 'service account', report);
      if (apiGroup !== '') group(apiGroup, '', [...at, 'apiGroup'], report);
      if (!isNamespaced) requireValue(namespace, [...at, 'namespace'], 'A service account', report);
      return;
    case 'User':
    case 'Group':
      if (apiGroup !== '' && apiGroup !== ownGroup) group(apiGroup, ownGroup, [...at, 'apiGroup'], report);
      return;
    default:
      report('unsupported-value', [...at, 'kind'], `'${kind}' is no kind of a subject.`, {
        notes: ["It takes 'ServiceAccount', 'User' or 'Group'."],
      });
  }
}

function group(given: string, right: string, path: FieldPath, report: Report): void {
  report('unsupported-value', path, `'${given}' is not the API group '${right}'.`, { guess: right });
}
