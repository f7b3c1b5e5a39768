import type { Role, RoleBinding } from '@pipec/kubernetes/objects';
import type { PolicyRule } from '../definition/index.ts';
import type { Platform } from '../resolve/platform.ts';
import { groupOf } from './accounts.ts';
import { metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/**
 * What the Kubernetes plugin does in the namespace of its agents, and no more: it makes pods, runs commands in them and reads their
 * logs and events; claims are for workspaces of `dynamicPVC`. The official chart has the same.
 */
export const agentRules: readonly PolicyRule[] = [
  {
    apiGroups: [''],
    resources: ['pods', 'pods/exec', 'pods/log', 'persistentvolumeclaims', 'events'],
    verbs: ['get', 'list', 'watch'],
  },
  {
    apiGroups: [''],
    resources: ['pods', 'pods/exec', 'persistentvolumeclaims'],
    verbs: ['create', 'delete', 'deletecollection', 'patch', 'update'],
  },
];

/** What the controller may do in the namespaces of agents, and deployers in those of environments. */
export function access(platform: Platform): readonly PlatformObject[] {
  return [...agentAccess(platform), ...deployerAccess(platform)];
}

function agentAccess(platform: Platform): readonly PlatformObject[] {
  const { clouds, controller, namespace, name } = platform;
  return clouds.flatMap((cloud) => {
    // In another cluster nobody is the controller's account; whoever its credential is needs the same rights there.
    const account = { name: controller.serviceAccount, namespace: cloud.isLocal ? namespace : cloud.namespace };
    const objects = granted(platform, `${name}-schedule-agents`, cloud.namespace, agentRules, account);
    const own = cloud.isLocal ? [] : [remoteAccount(platform, account)];
    return [...own, ...objects].map((object): PlatformObject => ({
      group: groupOf(cloud),
      file: 'access',
      object,
      from: ['clouds', cloud.name],
    }));
  });
}

function remoteAccount(platform: Platform, { name, namespace }: { readonly name: string; readonly namespace: string }) {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: metaOf(platform, name, namespace) };
}

function deployerAccess(platform: Platform): readonly PlatformObject[] {
  return platform.environments.flatMap(({ name, namespace, rules, deployer, cloud }) => {
    const from = ['environments', name];
    const account = { name: deployer, namespace: cloud.namespace };
    return granted(platform, `deploy-${name}`, namespace, rules, account).map((object): PlatformObject => ({
      group: groupOf(cloud),
      file: 'access',
      object,
      from,
      places: [{ at: ['rules'], from: [...from, 'rules'] }],
    }));
  });
}

/** A Role, and who has it. */
function granted(
  platform: Platform,
  role: string,
  namespace: string,
  rules: readonly PolicyRule[],
  account: { readonly name: string; readonly namespace: string },
): readonly [Role, RoleBinding] {
  const metadata = metaOf(platform, role, namespace);
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  return [
    { apiVersion, kind: 'Role', metadata, rules },
    {
      apiVersion,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role },
      subjects: [{ kind: 'ServiceAccount', ...account }],
    },
  ];
}
