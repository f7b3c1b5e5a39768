import type { PersistentVolume, PersistentVolumeClaim } from '@pipec/kubernetes/objects';
import type { AccessMode, CephSpec, NfsSpec, VolumeClaimSpec } from '../definition/index.ts';
import type { DefinitionPath } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { metaOf } from './platform-object.ts';
import type { Place, PlatformObject } from './platform-object.ts';

interface ClaimParts {
  readonly name: string;
  readonly namespace: string;
  readonly spec: VolumeClaimSpec;
  readonly accessMode: AccessMode;
  readonly from: DefinitionPath;
  readonly group: PlatformObject['group'];
}

/** The controller's home and the claims of builds, with the volumes that are made for them. */
export function claims(platform: Platform): readonly PlatformObject[] {
  const { controller, namespace, clouds } = platform;
  const home: ClaimParts = {
    name: controller.homeClaim,
    namespace,
    spec: controller.home,
    accessMode: controller.home.accessMode,
    from: ['storage', 'home'],
    group: 'base',
  };
  const others = platform.claims.map(({ name, namespace: its, spec, accessMode, cloud }): ClaimParts => {
    const isRemote = clouds.some((one) => one.name === cloud && !one.isLocal);
    const from = ['storage', 'claims', name];
    return { name, namespace: its, spec, accessMode, from, group: isRemote ? `cluster-${cloud!}` : 'base' };
  });
  return [home, ...others].flatMap((parts) => [...volumeFor(platform, parts), claim(platform, parts)]);
}

function claim(platform: Platform, { name, namespace, spec, accessMode, from, group }: ClaimParts): PlatformObject {
  const isStatic = spec.nfs !== undefined || spec.ceph !== undefined;
  const object: PersistentVolumeClaim = {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: metaOf(platform, name, namespace),
    spec: {
      accessModes: [accessMode],
      // An empty class and the volume's name bind the two; no class at all would ask for the cluster's default.
      ...(isStatic && { storageClassName: '', volumeName: volumeName(namespace, name) }),
      ...(spec.storageClass !== undefined && { storageClassName: spec.storageClass }),
      resources: { requests: { storage: spec.size } },
    },
  };
  const places: readonly Place[] = [
    { at: ['spec', 'resources', 'requests', 'storage'], from: [...from, 'size'] },
    { at: ['spec', 'accessModes'], from: [...from, 'accessMode'] },
    { at: ['spec', 'storageClassName'], from: [...from, 'storageClass'] },
  ];
  return { group, file: 'storage', object, from, places };
}

/** The PersistentVolume of a claim whose storage is there already: it outlives the claim. */
function volumeFor(platform: Platform, parts: ClaimParts): readonly PlatformObject[] {
  const { name, namespace, spec, accessMode, from, group } = parts;
  const source = sourceOf(spec);
  if (source === undefined) return [];
  const object: PersistentVolume = {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: metaOf(platform, volumeName(namespace, name)),
    spec: {
      capacity: { storage: spec.size },
      accessModes: [accessMode],
      persistentVolumeReclaimPolicy: 'Retain',
      storageClassName: '',
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, name },
      ...source,
    },
  };
  const places: readonly Place[] = [
    { at: ['spec', 'capacity', 'storage'], from: [...from, 'size'] },
    { at: ['spec', 'accessModes'], from: [...from, 'accessMode'] },
    { at: ['spec', 'nfs'], from: [...from, 'nfs'] },
    { at: ['spec', 'csi'], from: [...from, 'ceph'] },
  ];
  return [{ group, file: 'storage', object, from, places }];
}

/** Volumes have no namespace, so that their names bear it. */
function volumeName(namespace: string, claimName: string): string {
  return `${namespace}-${claimName}`;
}

function sourceOf({ nfs, ceph }: VolumeClaimSpec): Partial<PersistentVolume['spec'] & object> | undefined {
  if (nfs !== undefined) return nfsSource(nfs);
  return ceph && cephSource(ceph);
}

function nfsSource({ server, path, mountOptions = ['nfsvers=4.1', 'hard'] }: NfsSpec) {
  return { mountOptions, nfs: { server, path } };
}

/** A static volume of ceph-csi: an RBD image of a pool, or a folder of a CephFS. */
function cephSource(ceph: CephSpec) {
  const { driver, volumeHandle, clusterId, pool, fsName, rootPath, nodeStageSecret } = ceph;
  const attributes = {
    clusterID: clusterId,
    staticVolume: 'true',
    pool,
    fsName,
    rootPath,
    imageFeatures: isBlock(driver) ? 'layering' : undefined,
  };
  return {
    csi: {
      driver,
      volumeHandle,
      ...(isBlock(driver) && { fsType: 'ext4' }),
      volumeAttributes: Object.fromEntries(
        Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
      nodeStageSecretRef: nodeStageSecret,
    },
  };
}

/** Whether a driver of Ceph gives block devices: `rbd.csi.ceph.com`, or Rook's with a prefix. */
export function isBlock(driver: string): boolean {
  return /(?:^|\.)rbd\.csi\.ceph\.com$/.test(driver);
}
