import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type {
  AppArmorProfile,
  PodSecurityContext,
  SeccompProfile,
  SecurityContext,
  Sysctl,
} from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { descendingPathFault } from '../../syntax/paths.ts';
import type { LooseSpec, PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';
import { byteLength, checkRange, requireValue } from './checks.ts';
import { windowsOptions } from './windows.ts';

const ids = [0, 2 ** 31 - 1] as const;

/** Security contexts of the pod and of its containers. */
export function security({ spec, report }: PodContext): void {
  if (spec.securityContext) ofPod(spec.securityContext, spec, report);
  for (const { container, at } of containersOf(spec)) {
    if (container.securityContext) ofContainer(container.securityContext, spec, [...at, 'securityContext'], report);
  }
  sharedProcesses(spec, report);
  userNamespace(spec, report);
}

function sharedProcesses(spec: LooseSpec, report: Report): void {
  if (spec.shareProcessNamespace !== true || spec.hostPID !== true) return;
  report(
    'invalid-security',
    ['spec', 'shareProcessNamespace'],
    "'shareProcessNamespace' and 'hostPID' exclude each other.",
    { field: 'spec.securityContext.shareProcessNamespace' },
  );
}

function ofContainer(context: Loose<SecurityContext>, spec: LooseSpec, at: FieldPath, report: Report): void {
  common(context, at, report);
  if (context.procMount === '')
    report('unsupported-value', [...at, 'procMount'], "'' is no value of 'procMount'.", {
      notes: ["It takes 'Default' or 'Unmasked'."],
    });
  if (context.procMount === 'Unmasked' && spec.hostUsers !== false) {
    report(
      'invalid-security',
      [...at, 'procMount'],
      "procMount 'Unmasked' needs 'hostUsers: false' in the pod's spec.",
    );
  }
  if (context.allowPrivilegeEscalation !== false) return;
  const path = [...at, 'allowPrivilegeEscalation'];
  const field = fieldOf(at);
  if (context.privileged === true)
    report('invalid-security', path, "A privileged container cannot have 'allowPrivilegeEscalation: false'.", {
      field,
    });
  if (context.capabilities?.add?.includes('CAP_SYS_ADMIN')) {
    report(
      'invalid-security',
      path,
      "A container with the capability 'CAP_SYS_ADMIN' cannot have 'allowPrivilegeEscalation: false'.",
      { field },
    );
  }
}

function ofPod(context: Loose<PodSecurityContext>, spec: LooseSpec, report: Report): void {
  const at = ['spec', 'securityContext'];
  common(context, at, report);
  checkRange(context.fsGroup, ids, [...at, 'fsGroup'], report);
  (context.supplementalGroups ?? []).forEach((group, i) =>
    checkRange(group, ids, [...at, 'supplementalGroups', i], report),
  );
  for (const [name, values] of Object.entries(closedSets)) {
    const value = context[name as keyof typeof closedSets];
    if (value === undefined || values.includes(value)) continue;
    // The validator lets the empty string through, and knows no values of the last one.
    if (value === '' || name === 'seLinuxChangePolicy')
      report('unsupported-value', [...at, name], `'${value}' is no value of '${name}'.`, {
        notes: [`It takes '${values.join("' or '")}'.`],
      });
  }
  sysctls(context.sysctls ?? [], spec, report);
}
const closedSets = {
  fsGroupChangePolicy: ['Always', 'OnRootMismatch'],
  supplementalGroupsPolicy: ['Merge', 'Strict'],
  seLinuxChangePolicy: ['MountOption', 'Recursive'],
} as const satisfies Readonly<Record<string, readonly string[]>> as Readonly<
  Record<'fsGroupChangePolicy' | 'supplementalGroupsPolicy' | 'seLinuxChangePolicy', readonly string[]>
>;

/** What the contexts of pod and container share. */
function common(context: Loose<SecurityContext> & Loose<PodSecurityContext>, at: FieldPath, report: Report): void {
  checkRange(context.runAsUser, ids, [...at, 'runAsUser'], report);
  checkRange(context.runAsGroup, ids, [...at, 'runAsGroup'], report);
  if (context.seccompProfile) seccomp(context.seccompProfile, [...at, 'seccompProfile'], report);
  if (context.appArmorProfile) appArmor(context.appArmorProfile, [...at, 'appArmorProfile'], report);
  if (context.windowsOptions) windowsOptions(context.windowsOptions, [...at, 'windowsOptions'], report);
}

function seccomp({ type, localhostProfile }: Loose<SeccompProfile>, at: FieldPath, report: Report): void {
  const path = [...at, 'localhostProfile'];
  requireValue(type, [...at, 'type'], 'A seccomp profile', report);
  if (type !== 'Localhost') {
    if (localhostProfile !== undefined)
      report('invalid-security', path, "'localhostProfile' belongs to the type 'Localhost'.");
  } else if (localhostProfile === undefined) {
    report('missing-value', path, "A seccomp profile of type 'Localhost' needs 'localhostProfile'.");
  } else {
    const fault = descendingPathFault(localhostProfile);
    if (fault !== undefined) report('invalid-path', path, `The path '${localhostProfile}' ${fault}.`);
  }
}

function appArmor({ type, localhostProfile }: Loose<AppArmorProfile>, at: FieldPath, report: Report): void {
  const path = [...at, 'localhostProfile'];
  requireValue(type, [...at, 'type'], 'An AppArmor profile', report);
  if (type !== 'Localhost') {
    if (localhostProfile !== undefined && /^(RuntimeDefault|Unconfined)$/.test(type ?? ''))
      report('invalid-security', path, "'localhostProfile' belongs to the type 'Localhost'.");
  } else if (!localhostProfile?.trim()) {
    report('missing-value', path, "An AppArmor profile of type 'Localhost' needs 'localhostProfile'.");
  } else if (localhostProfile !== localhostProfile.trim()) {
    report('invalid-security', path, `The profile '${localhostProfile}' has space around it.`);
  }
  if (type === 'Localhost' && byteLength(localhostProfile ?? '') > 4095)
    report('invalid-security', path, 'The path of an AppArmor profile has at most 4095 bytes.');
}

const sysctlForm = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;

function sysctls(list: readonly Loose<Sysctl>[], spec: LooseSpec, report: Report): void {
  const seen = new Set<string>();
  list.forEach(({ name = '' }, i) => {
    const path = ['spec', 'securityContext', 'sysctls', i, 'name'];
    const dotted = name.replaceAll('/', '.');
    if (!requireValue(name, path, 'A sysctl', report)) return;
    if (!sysctlForm.test(name) || name.length > 253)
      report('invalid-security', path, `'${name}' is no name of a sysctl.`);
    else if (seen.has(name)) report('invalid-security', path, `The sysctl '${name}' is set twice.`);
    if (spec.hostNetwork === true && dotted.startsWith('net.'))
      report('invalid-security', path, `The sysctl '${name}' cannot be set on the host network.`);
    if (spec.hostIPC === true && /^(kernel\.(shm|msg|sem)|fs\.mqueue\.)/.test(dotted))
      report('invalid-security', path, `The sysctl '${name}' cannot be set with 'hostIPC'.`);
    seen.add(name);
  });
}

/** A pod with users of its own shares no namespace with the node, and none of its disks. */
function userNamespace(spec: LooseSpec, report: Report): void {
  if (spec.hostUsers !== false) return;
  const spelling = { hostNetwork: 'spec.hostNetwork', hostPID: 'spec.HostPID', hostIPC: 'spec.HostIPC' } as const;
  for (const name of ['hostNetwork', 'hostPID', 'hostIPC'] as const) {
    if (spec[name] === true)
      report('invalid-security', ['spec', name], `'${name}' and 'hostUsers: false' exclude each other.`, {
        field: spelling[name],
      });
  }
  for (const { container, at } of containersOf(spec)) {
    if ((container.volumeDevices ?? []).length > 0)
      report(
        'invalid-security',
        [...at, 'volumeDevices'],
        "'volumeDevices' and 'hostUsers: false' exclude each other.",
      );
  }
}
