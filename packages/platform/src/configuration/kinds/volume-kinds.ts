import type { ObjectKinds } from './kind.ts';

// Volumes and workspaces of the Kubernetes plugin, read in its classes at kubernetes-plugin@a82d78a0.

const claimFields = { accessModes: 'value', requestsSize: 'value', storageClassName: 'value' } as const;

export const volumeKinds = {
  /** ConfigMapVolume, EmptyDirVolume and the others of its folder. */
  configMapVolume: {
    what: 'a volume of a ConfigMap',
    plugin: 'kubernetes',
    isWhole: true,
    fields: { mountPath: 'value', configMapName: 'value', optional: 'value', subPath: 'value' },
  },
  claimVolume: {
    what: 'a volume with a claim of its own',
    plugin: 'kubernetes',
    isWhole: true,
    fields: { ...claimFields, mountPath: 'value' },
  },
  emptyDirVolume: {
    what: 'an empty volume',
    plugin: 'kubernetes',
    isWhole: true,
    fields: { mountPath: 'value', memory: 'value' },
  },
  hostPathVolume: {
    what: "a volume of the node's",
    plugin: 'kubernetes',
    isWhole: true,
    fields: { hostPath: 'value', mountPath: 'value', readOnly: 'value' },
  },
  nfsVolume: {
    what: 'a volume on NFS',
    plugin: 'kubernetes',
    isWhole: true,
    fields: { serverAddress: 'value', serverPath: 'value', readOnly: 'value', mountPath: 'value' },
  },
  persistentVolumeClaim: {
    what: 'a volume of a claim',
    plugin: 'kubernetes',
    isWhole: true,
    fields: { mountPath: 'value', claimName: 'value', readOnly: 'value' },
  },
  secretVolume: {
    what: 'a volume of a Secret',
    plugin: 'kubernetes',
    isWhole: true,
    fields: { mountPath: 'value', secretName: 'value', defaultMode: 'value', optional: 'value' },
  },
  /** The same for workspaces: DynamicPVCWorkspaceVolume and the others of its folder. */
  claimWorkspace: {
    what: 'a workspace with a claim of its own',
    plugin: 'kubernetes',
    isWhole: true,
    fields: claimFields,
  },
  emptyDirWorkspace: {
    what: 'an empty workspace',
    plugin: 'kubernetes',
    isWhole: true,
    fields: { memory: 'value', sizeLimit: 'value' },
  },
  hostPathWorkspace: {
    what: "a workspace of the node's",
    plugin: 'kubernetes',
    isWhole: true,
    fields: { hostPath: 'value' },
  },
  nfsWorkspace: {
    what: 'a workspace on NFS',
    plugin: 'kubernetes',
    isWhole: true,
    fields: { serverAddress: 'value', serverPath: 'value', readOnly: 'value' },
  },
  persistentVolumeClaimWorkspace: {
    what: 'a workspace of a claim',
    plugin: 'kubernetes',
    isWhole: true,
    fields: { claimName: 'value', readOnly: 'value' },
  },
} as const satisfies ObjectKinds;
