import type { ServiceAccount } from '@pipec/kubernetes/objects';
import type { Cloud, Platform } from '../resolve/platform.ts';
import { controllerLabels, metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/** The account of the controller. The official chart makes one of the same name. */
export function controllerAccount(platform: Platform): PlatformObject {
  const { controller, namespace } = platform;
  const meta = metaOf(platform, controller.serviceAccount, namespace);
  const object: ServiceAccount = {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { ...meta, labels: { ...controllerLabels(platform), ...meta.labels } },
    ...pullSecretsOf(platform),
  };
  return { group: 'controller', file: 'service-account', object, from: ['controller'] };
}

/**
 * The accounts that agents act as. That of templates may do nothing, nor may `default`, which the namespace has and which pods of
 * pipelines act as that name no other: their pods get no token.
 */
export function agentAccounts(platform: Platform): readonly PlatformObject[] {
  return platform.clouds.flatMap((cloud) =>
    [...new Set(['default', ...cloud.serviceAccounts])].map((name): PlatformObject => {
      const object: ServiceAccount = {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: metaOf(platform, name, cloud.namespace),
        ...pullSecretsOf(platform),
        automountServiceAccountToken: name !== cloud.serviceAccount && name !== 'default',
      };
      return { group: groupOf(cloud), file: 'service-accounts', object, from: placeOf(platform, cloud, name) };
    }),
  );
}

/** Pods of an account with a pull secret need not name it: those of pipelines too. */
function pullSecretsOf({ spec }: Platform): Pick<ServiceAccount, 'imagePullSecrets'> {
  const secret = spec.registry?.pullSecret;
  return secret === undefined ? {} : { imagePullSecrets: [{ name: secret }] };
}

function placeOf({ environments }: Platform, { name, spec }: Cloud, account: string): PlatformObject['from'] {
  const listed = spec.serviceAccounts?.indexOf(account) ?? -1;
  if (listed >= 0) return ['clouds', name, 'serviceAccounts', listed];
  const environment = environments.find((one) => one.cloud.name === name && one.deployer === account);
  return environment === undefined
    ? ['clouds', name, 'serviceAccount']
    : ['environments', environment.name, 'deployer'];
}

/** Where what a cloud needs is written to. */
export function groupOf({ isLocal, name }: Cloud): PlatformObject['group'] {
  return isLocal ? 'base' : `cluster-${name}`;
}
