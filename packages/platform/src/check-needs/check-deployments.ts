import type { PolicyRule } from '../definition/index.ts';
import type { AccessNeed, DeployNeed, Needs } from '../needs.ts';
import type { PlatformFault } from '../platform-fault.ts';
import { labelSet, templatesOf } from './check-agents.ts';
import { allNamespaces } from './facts.ts';
import type { Facts } from './facts.ts';
import { fitsLabels } from './labels.ts';
import { missingRight, unknownNamespace } from './messages.ts';

/** Whether who deploys may: each command with the account that its pod acts as. */
export function checkDeployments(facts: Facts, needs: Needs): readonly PlatformFault[] {
  const { platform } = facts;
  return needs.deployments.flatMap((need) => {
    const { template, cloud } = runsIn(facts, need);
    if (cloud === undefined || (need.label !== undefined && template === undefined)) return [];
    const namespace = need.namespace ?? cloud.namespace;
    const known = allNamespaces(platform);
    if (!known.includes(namespace)) {
      const asked = { name: namespace, span: need.namespaceSpan };
      return [unknownNamespace({ need: asked, path: ['environments'], known })];
    }
    const account = need.serviceAccount ?? template?.pod.spec?.serviceAccountName ?? 'default';
    // An account that is not there is told by itself.
    if (!facts.names('ServiceAccount', cloud.namespace).includes(account)) return [];
    const rules = facts.rulesOf(account, cloud.namespace, namespace);
    const missing = need.access.filter((access) => !allows(rules, access));
    const environment = platform.environments.find((one) => one.namespace === namespace);
    const path =
      environment === undefined
        ? ['environments']
        : ['environments', environment.name, environment.deployer === account ? 'rules' : 'deployer'];
    return byResource(missing).map((some) =>
      missingRight({ name: need.tool, span: need.span }, path, account, namespace, some),
    );
  });
}

function runsIn({ platform, cloudOf }: Facts, need: DeployNeed) {
  if (need.label === undefined) return { template: undefined, cloud: cloudOf(need.cloud) };
  const template = templatesOf(platform).find((one) => fitsLabels(need.label!, labelSet(one)));
  return { template, cloud: cloudOf(template?.cloud) };
}

function byResource(access: readonly AccessNeed[]): readonly (readonly AccessNeed[])[] {
  const groups = new Map<string, AccessNeed[]>();
  for (const one of access) {
    const key = `${one.apiGroup}/${one.resource}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function allows(rules: readonly PolicyRule[], { apiGroup, resource, verb }: AccessNeed): boolean {
  const has = (list: readonly string[], word: string) => list.includes(word) || list.includes('*');
  return rules.some((rule) => has(rule.apiGroups, apiGroup) && has(rule.resources, resource) && has(rule.verbs, verb));
}
