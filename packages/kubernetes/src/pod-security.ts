import type { FieldPath } from './fault.ts';
import type { LooseContainer, LooseSpec, PlacedContainer } from './check/rule-context.ts';
import { containersOf } from './check/rule-context.ts';
import { readPod } from './read-pod.ts';

/** A level of the Pod Security Standards; `privileged`, the third, refuses nothing. */
export type PodSecurityLevel = 'baseline' | 'restricted';

/** Why a namespace that enforces a level refuses a pod. */
export interface PodSecurityReason {
  /** The standard's control. */
  readonly control: string;
  /** What is against it, in one sentence. */
  readonly message: string;
  /** Where: the field, or where it is missing. */
  readonly path: FieldPath;
}

type Tell = (path: FieldPath, message: string) => void;
type Control = (spec: LooseSpec, containers: readonly PlacedContainer[], tell: Tell) => void;

/**
 * Why a namespace that enforces a Pod Security level (of Kubernetes 1.36) refuses a pod; empty if it takes it.
 *
 * @example
 * ```ts
 * podSecurity(podOf({ containers: { build: rootlessBuildkit() } }), 'baseline').map(({ control }) => control); // ['appArmorProfile', 'seccompProfile']
 * ```
 */
export function podSecurity(pod: unknown, level: PodSecurityLevel): readonly PodSecurityReason[] {
  const { spec = {} } = readPod(pod);
  const containers = containersOf(spec);
  const controls = level === 'baseline' ? baseline : { ...baselineOfRestricted, ...restricted };
  return Object.entries(controls).flatMap(([control, check]) => {
    const reasons: PodSecurityReason[] = [];
    check(spec, containers, (path, message) => reasons.push({ control, message, path }));
    return reasons;
  });
}

const baselineCapabilities = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(
    ' ',
  ),
);
const selinuxTypes = new Set(['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']);
const safeSysctls = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
]);
const restrictedVolumes = new Set([
  'name',
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

const baseline: Readonly<Record<string, Control>> = {
  privileged: ofContainers('privileged', ({ securityContext }) =>
    securityContext?.privileged === true ? 'is privileged' : undefined,
  ),
  hostNamespaces(spec, _, tell) {
    for (const name of ['hostNetwork', 'hostPID', 'hostIPC'] as const)
      if (spec[name] === true) tell(['spec', name], `The pod shares a namespace with its node: '${name}'.`);
  },
  hostPathVolumes(spec, _, tell) {
    (spec.volumes ?? []).forEach(({ name = '', hostPath }, i) => {
      if (hostPath) tell(['spec', 'volumes', i, 'hostPath'], `The volume '${name}' is a path of the node.`);
    });
  },
  hostPorts(_, containers, tell) {
    for (const { container, at } of containers) {
      (container.ports ?? []).forEach(({ hostPort }, i) => {
        if (hostPort)
          tell(
            [...at, 'ports', i, 'hostPort'],
            `The container '${container.name ?? ''}' takes the port ${hostPort} of its node.`,
          );
      });
    }
  },
  probeHosts(_, containers, tell) {
    for (const { container, at } of containers) {
      for (const [path, host] of hostsOf(container))
        if (host)
          tell(
            [...at, ...path, 'host'],
            `A check of the container '${container.name ?? ''}' goes to the host '${host}'.`,
          );
    }
  },
  capabilities: capabilities((name) => baselineCapabilities.has(name)),
  procMount(spec, containers, tell) {
    // With users of its own a pod may see all of /proc.
    if (spec.hostUsers === false) return;
    ofContainers('procMount', ({ securityContext }) =>
      securityContext?.procMount === 'Unmasked' ? 'sees all of /proc' : undefined,
    )(spec, containers, tell);
  },
  appArmorProfile: profile('appArmorProfile', 'AppArmor'),
  seccompProfile: profile('seccompProfile', 'seccomp'),
  seLinuxOptions(spec, containers, tell) {
    const of = (
      options: { readonly type?: string; readonly user?: string; readonly role?: string } | undefined,
      at: FieldPath,
    ): void => {
      if (options && (!selinuxTypes.has(options.type ?? '') || options.user || options.role))
        tell([...at, 'seLinuxOptions'], 'The SELinux options are not of a container.');
    };
    of(spec.securityContext?.seLinuxOptions, ['spec', 'securityContext']);
    for (const { container, at } of containers)
      of(container.securityContext?.seLinuxOptions, [...at, 'securityContext']);
  },
  sysctls(spec, _, tell) {
    (spec.securityContext?.sysctls ?? []).forEach(({ name = '' }, i) => {
      if (!safeSysctls.has(name))
        tell(['spec', 'securityContext', 'sysctls', i], `The sysctl '${name}' is not a safe one.`);
    });
  },
  windowsHostProcess(spec, containers, tell) {
    if (spec.securityContext?.windowsOptions?.hostProcess === true)
      tell(['spec', 'securityContext', 'windowsOptions', 'hostProcess'], 'The pod runs on its node itself.');
    ofContainers('windowsOptions', ({ securityContext }) =>
      securityContext?.windowsOptions?.hostProcess === true ? 'runs on its node itself' : undefined,
    )(spec, containers, tell);
  },
};

/** The stricter control of volume types stands in for that of host paths. */
const { hostPathVolumes: _, ...baselineOfRestricted } = baseline;

const restricted: Readonly<Record<string, Control>> = {
  allowPrivilegeEscalation: ofContainers('allowPrivilegeEscalation', ({ securityContext }) =>
    securityContext?.allowPrivilegeEscalation === false ? undefined : "does not set 'allowPrivilegeEscalation: false'",
  ),
  capabilities(spec, containers, tell) {
    ofContainers('capabilities', ({ securityContext }) =>
      securityContext?.capabilities?.drop?.includes('ALL') ? undefined : "does not drop the capabilities 'ALL'",
    )(spec, containers, tell);
    capabilities((name) => name === 'NET_BIND_SERVICE')(spec, containers, tell);
  },
  volumeTypes(spec, _, tell) {
    (spec.volumes ?? []).forEach((volume, i) => {
      const type = Object.keys(volume).find((key) => !restrictedVolumes.has(key));
      if (type !== undefined)
        tell(['spec', 'volumes', i, type], `The volume '${volume.name ?? ''}' is of the type '${type}'.`);
    });
  },
  runAsNonRoot(spec, containers, tell) {
    // Root in a user namespace is nobody outside of it.
    if (spec.hostUsers === false) return;
    const forAll = spec.securityContext?.runAsNonRoot;
    ofContainers('runAsNonRoot', ({ securityContext }) =>
      (securityContext?.runAsNonRoot ?? forAll) === true ? undefined : "does not set 'runAsNonRoot: true'",
    )(spec, containers, tell);
  },
  runAsUser(spec, containers, tell) {
    if (spec.hostUsers === false) return;
    if (spec.securityContext?.runAsUser === 0) tell(['spec', 'securityContext', 'runAsUser'], 'The pod runs as root.');
    ofContainers('runAsUser', ({ securityContext }) => (securityContext?.runAsUser === 0 ? 'runs as root' : undefined))(
      spec,
      containers,
      tell,
    );
  },
  seccompProfile(spec, containers, tell) {
    const forAll = spec.securityContext?.seccompProfile?.type;
    ofContainers('seccompProfile', ({ securityContext }) =>
      /^(RuntimeDefault|Localhost)$/.test(securityContext?.seccompProfile?.type ?? forAll ?? '')
        ? undefined
        : "has no seccomp profile 'RuntimeDefault' or 'Localhost'",
    )(spec, containers, tell);
  },
};

/** A control that looks at each container's security context: what is against it, as the rest of a sentence. */
function ofContainers(field: string, fault: (container: LooseContainer) => string | undefined): Control {
  return (_, containers, tell) => {
    for (const { container, at } of containers) {
      const wrong = fault(container);
      if (wrong !== undefined)
        tell([...at, 'securityContext', field], `The container '${container.name ?? ''}' ${wrong}.`);
    }
  };
}

function capabilities(allowed: (name: string) => boolean): Control {
  return ofContainers('capabilities', ({ securityContext }) => {
    const added = (securityContext?.capabilities?.add ?? []).filter((name) => !allowed(name));
    return added.length === 0 ? undefined : `adds the capabilities '${added.join("', '")}'`;
  });
}

function profile(field: 'appArmorProfile' | 'seccompProfile', what: string): Control {
  return (spec, containers, tell) => {
    if (spec.securityContext?.[field]?.type === 'Unconfined')
      tell(['spec', 'securityContext', field], `The ${what} profile of the pod is 'Unconfined'.`);
    ofContainers(field, ({ securityContext }) =>
      securityContext?.[field]?.type === 'Unconfined' ? `has the ${what} profile 'Unconfined'` : undefined,
    )(spec, containers, tell);
  };
}

function hostsOf(container: LooseContainer): readonly (readonly [FieldPath, string | undefined])[] {
  const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
  const handlers = [
    ...probes.map((name) => [[name], container[name]] as const),
    ...(['postStart', 'preStop'] as const).map((name) => [['lifecycle', name], container.lifecycle?.[name]] as const),
  ];
  return handlers.flatMap(([path, handler]) => [
    [[...path, 'httpGet'], handler?.httpGet?.host] as const,
    [[...path, 'tcpSocket'], handler?.tcpSocket?.host] as const,
  ]);
}
