import type { ResourceRequirements } from '../generated/types.ts';
import type { ContainerSpec, OwnVolumeSpec } from './authoring.ts';

/** What the containers that build images have in common. */
export interface ImageBuilderOptions {
  /** Another image or version. */
  readonly image?: string;
  /** Name of the Secret of type `kubernetes.io/dockerconfigjson` with the registry's credentials. */
  readonly registryAuth?: string;
  /** Name of a claim for the builder's layers; without one they go with the pod. */
  readonly cache?: string;
  readonly resources?: ResourceRequirements;
}

/**
 * A container with BuildKit, without a daemon of its own user's and without privileges: `buildctl-daemonless.sh build …`.
 *
 * It needs seccomp and AppArmor `Unconfined`, which Pod Security `baseline` refuses: give builders a namespace that enforces `privileged`. It runs as user 1000,
 * as the agent does, so both can write the workspace.
 *
 * @example
 * ```ts
 * podOf({ containers: { buildkit: rootlessBuildkit({ registryAuth: 'registry-push' }) } });
 * ```
 */
export function rootlessBuildkit({
  image = 'moby/buildkit:v0.29.0-rootless',
  registryAuth,
  cache,
  resources,
}: ImageBuilderOptions = {}): ContainerSpec {
  return {
    image,
    env: {
      // A process sandbox needs a privileged container.
      BUILDKITD_FLAGS: '--oci-worker-no-process-sandbox',
      ...(registryAuth !== undefined && { DOCKER_CONFIG: '/home/user/.docker' }),
    },
    ...(resources && { resources }),
    securityContext: {
      runAsUser: 1000,
      runAsGroup: 1000,
      seccompProfile: { type: 'Unconfined' },
      appArmorProfile: { type: 'Unconfined' },
    },
    volumes: {
      data: storage(cache, '/home/user/.local/share/buildkit'),
      ...(registryAuth !== undefined && { 'registry-auth': credentials(registryAuth, '/home/user/.docker') }),
    },
  };
}

/**
 * A container with buildah: `buildah build --isolation chroot --storage-driver vfs …`, both set through its environment.
 *
 * It runs as user 1000 with the capabilities SETUID and SETGID alone, which Pod Security `baseline` takes and `restricted` refuses.
 *
 * @example
 * ```ts
 * podOf({ containers: { buildah: buildah({ registryAuth: 'registry-push' }) } });
 * ```
 */
export function buildah({
  image = 'quay.io/buildah/stable:v1.42.2',
  registryAuth,
  cache,
  resources,
}: ImageBuilderOptions = {}): ContainerSpec {
  return {
    image,
    env: {
      BUILDAH_ISOLATION: 'chroot',
      STORAGE_DRIVER: 'vfs',
      ...(registryAuth !== undefined && { REGISTRY_AUTH_FILE: '/var/run/registry-auth/config.json' }),
    },
    ...(resources && { resources }),
    securityContext: { runAsUser: 1000, runAsGroup: 1000, capabilities: { drop: ['ALL'], add: ['SETUID', 'SETGID'] } },
    volumes: {
      storage: storage(cache, '/home/build/.local/share/containers'),
      ...(registryAuth !== undefined && { 'registry-auth': credentials(registryAuth, '/var/run/registry-auth') }),
    },
  };
}

/**
 * A container with kaniko: `/kaniko/executor …`, one build per container. Its project is archived: choose it only where a cluster allows neither BuildKit
 * nor buildah.
 *
 * It runs as root with the default capabilities, which Pod Security `baseline` takes and `restricted` refuses. The image is a `debug` one, for only those have a shell.
 *
 * @example
 * ```ts
 * podOf({ containers: { kaniko: kaniko({ registryAuth: 'registry-push' }) } });
 * ```
 */
export function kaniko({
  image = 'gcr.io/kaniko-project/executor:v1.24.0-debug',
  registryAuth,
  cache,
  resources,
}: ImageBuilderOptions = {}): ContainerSpec {
  return {
    image,
    ...(resources && { resources }),
    volumes: {
      ...(cache !== undefined && { cache: storage(cache, '/cache') }),
      ...(registryAuth !== undefined && { 'registry-auth': credentials(registryAuth, '/kaniko/.docker') }),
    },
  };
}

function storage(claim: string | undefined, mountPath: string): OwnVolumeSpec {
  return claim === undefined ? { emptyDir: {}, mountPath } : { persistentVolumeClaim: claim, mountPath };
}

/** Docker's configuration as the file that clients look for. */
function credentials(secretName: string, mountPath: string): OwnVolumeSpec {
  return {
    secret: { secretName, items: [{ key: '.dockerconfigjson', path: 'config.json' }] },
    mountPath,
    readOnly: true,
  };
}
