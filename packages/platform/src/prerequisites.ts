import type { Needs } from './needs.ts';
import { tlsSecretOf } from './objects/entrance.ts';
import type { Platform } from './resolve/platform.ts';

/** Something that must be in the cluster before: a Secret, since no file holds one, or a part of the cluster itself. */
export interface Prerequisite {
  readonly kind: 'Secret' | 'StorageClass' | 'CSIDriver' | 'Gateway' | 'IngressClass' | 'ClusterIssuer';
  readonly name: string;
  readonly namespace?: string;
  /** The keys of a Secret; none where its type says them. */
  readonly keys?: readonly string[];
  /** The type of a Secret that is not `Opaque`. */
  readonly type?: string;
  /** What needs it, in a few words. */
  readonly why: string;
}

/** All that must be there before the manifests are applied, each once; the keys of one Secret together. */
export function prerequisites(platform: Platform, needs: Needs): readonly Prerequisite[] {
  const all = [...secretsOf(platform, needs), ...partsOfCluster(platform)];
  const byName = new Map<string, Prerequisite>();
  for (const one of all) {
    const key = `${one.kind} ${one.namespace ?? ''}/${one.name}`;
    const known = byName.get(key);
    const keys = [...new Set([...(known?.keys ?? []), ...(one.keys ?? [])])];
    byName.set(key, { ...one, ...known, ...(keys.length > 0 && { keys }) });
  }
  return [...byName.values()];
}

const dockerConfig = 'kubernetes.io/dockerconfigjson';

function secretsOf(platform: Platform, needs: Needs): readonly Prerequisite[] {
  const { spec, namespace, clouds, secretKeys } = platform;
  const { pullSecret, pushSecret } = spec.registry ?? {};
  const namespaces = [...new Set([namespace, ...clouds.map((cloud) => cloud.namespace)])];
  const tls = tlsSecretOf(platform);
  const isMade = spec.controller.ingress?.issuer !== undefined;
  const secret = (name: string, where: string, why: string, more: Partial<Prerequisite> = {}): Prerequisite => ({
    kind: 'Secret',
    name,
    namespace: where,
    ...more,
    why,
  });
  return [
    ...secretKeys.map(({ secret: name, key }) =>
      secret(name, namespace, "the controller's configuration", { keys: [key] }),
    ),
    ...(pullSecret === undefined
      ? []
      : namespaces.map((one) => secret(pullSecret, one, 'pulling images', { type: dockerConfig }))),
    ...(pushSecret === undefined
      ? []
      : clouds.map((cloud) => secret(pushSecret, cloud.namespace, 'pushing images', { type: dockerConfig }))),
    ...needs.secrets.flatMap(({ name, cloud, namespace: its, keys }) => {
      const where = its ?? clouds.find((one) => one.name === cloud)?.namespace ?? clouds[0]?.namespace;
      return where === undefined ? [] : [secret(name, where, 'pods of pipelines', { keys })];
    }),
    ...(tls === undefined || isMade
      ? []
      : [secret(tls, namespace, 'TLS of the Ingress', { type: 'kubernetes.io/tls' })]),
    ...volumesOf(platform).flatMap(({ ceph }) =>
      ceph === undefined ? [] : [secret(ceph.nodeStageSecret.name, ceph.nodeStageSecret.namespace, 'mounting Ceph')],
    ),
  ];
}

function volumesOf({ controller, claims }: Platform) {
  return [controller.home, ...claims.map(({ spec }) => spec)];
}

function partsOfCluster(platform: Platform): readonly Prerequisite[] {
  const { ingress, gateway } = platform.controller.spec;
  const volumes = volumesOf(platform);
  return [
    ...volumes.flatMap(({ storageClass }): readonly Prerequisite[] =>
      storageClass === undefined ? [] : [{ kind: 'StorageClass', name: storageClass, why: 'claims' }],
    ),
    ...volumes.flatMap(({ ceph }): readonly Prerequisite[] =>
      ceph === undefined ? [] : [{ kind: 'CSIDriver', name: ceph.driver, why: 'volumes of Ceph' }],
    ),
    ...(ingress?.className === undefined
      ? []
      : [{ kind: 'IngressClass' as const, name: ingress.className, why: 'the Ingress' }]),
    ...(ingress?.issuer === undefined
      ? []
      : [{ kind: 'ClusterIssuer' as const, name: ingress.issuer, why: 'the certificate' }]),
    ...(gateway === undefined
      ? []
      : [
          {
            kind: 'Gateway' as const,
            name: gateway.gateway,
            namespace: gateway.namespace ?? platform.namespace,
            why: 'the way from outside',
          },
        ]),
  ];
}
