/** Storage of the controller and of builds. */
export interface StorageSpec<Claim extends string = string, Cloud extends string = string> {
  /** The controller's home, `/var/jenkins_home`. */
  readonly home: VolumeClaimSpec;
  /** Claims that pods use, by name: caches, backups. */
  readonly claims?: { readonly [Name in Claim]: NamedClaimSpec<Cloud> };
}

/** A claim, and where its storage comes from: a class of the cluster, or a volume that is made for it. */
export interface VolumeClaimSpec {
  /** As Kubernetes has it: `20Gi`. */
  readonly size: string;
  /** `ReadWriteOnce` by default; NFS and CephFS can `ReadWriteMany`. */
  readonly accessMode?: AccessMode;
  /** A StorageClass; the cluster's default where it is left out. */
  readonly storageClass?: string;
  /** A folder of an NFS server, as a PersistentVolume of its own. */
  readonly nfs?: NfsSpec;
  /** An image or a subvolume of Ceph through its CSI driver, as a PersistentVolume of its own. */
  readonly ceph?: CephSpec;
}

export type AccessMode = 'ReadWriteOnce' | 'ReadWriteMany' | 'ReadOnlyMany' | 'ReadWriteOncePod';

export interface NamedClaimSpec<Cloud extends string = string> extends VolumeClaimSpec {
  /** The cloud in whose namespace it is, by default the first; `controller` for that of the controller. */
  readonly cloud?: Cloud | 'controller';
}

export interface NfsSpec {
  readonly server: string;
  readonly path: string;
  /** By default `nfsvers=4.1`, `hard`. */
  readonly mountOptions?: readonly string[];
}

export interface CephSpec {
  /** `rbd.csi.ceph.com`, `cephfs.csi.ceph.com`, or the name that Rook gives: `rook-ceph.rbd.csi.ceph.com`. */
  readonly driver: string;
  /** The image of a pool, or the subvolume. */
  readonly volumeHandle: string;
  readonly clusterId: string;
  /** The pool of an RBD image. */
  readonly pool?: string;
  /** The file system and the path of a CephFS volume. */
  readonly fsName?: string;
  readonly rootPath?: string;
  /** The Secret with the key for the nodes. */
  readonly nodeStageSecret: { readonly name: string; readonly namespace: string };
}
