import { subdomainFault } from '../../syntax/names.ts';
import type { LooseSpec, PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';
import { checkName, checkRange, requireValue } from './checks.ts';

/** Fields of the spec that stand alone. */
export function podSpec(context: PodContext): void {
  const { spec, report } = context;
  if (spec.nodeName) checkName(spec.nodeName, subdomainFault, ['spec', 'nodeName'], 'node name', report);
  account(context);
  if (spec.priorityClassName)
    checkName(spec.priorityClassName, subdomainFault, ['spec', 'priorityClassName'], 'priority class', report);
  checkName(spec.runtimeClassName, subdomainFault, ['spec', 'runtimeClassName'], 'runtime class', report);
  if (spec.preemptionPolicy === '')
    requireValue(spec.preemptionPolicy, ['spec', 'preemptionPolicy'], 'A pod that says how it preempts', report);
  checkRange(spec.activeDeadlineSeconds, [1, 2 ** 31 - 1], ['spec', 'activeDeadlineSeconds'], report);
  operatingSystem(spec, context);
}

/** `serviceAccount` is the old name of `serviceAccountName`, which wins; the server speaks of the new one. */
function account({ spec, report }: PodContext): void {
  const used = spec.serviceAccountName ? 'serviceAccountName' : 'serviceAccount';
  if (spec[used])
    checkName(spec[used], subdomainFault, ['spec', used], 'service account', report, {
      field: 'spec.serviceAccountName',
    });
}

const linuxOnlyPod = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'sysctls',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
] as const;
const linuxOnly = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
] as const;

function operatingSystem(spec: LooseSpec, { report }: PodContext): void {
  if (spec.os === undefined) return;
  const name = spec.os.name ?? '';
  if (name === '') return report('missing-value', ['spec', 'os', 'name'], "'os' needs 'name'.");
  if (name !== 'linux' && name !== 'windows') {
    const guess = name.toLowerCase();
    return report('unsupported-value', ['spec', 'os', 'name'], `'${name}' is no operating system.`, {
      field: 'spec.os',
      notes: ["It takes 'linux' or 'windows'."],
      ...(/^(linux|windows)$/.test(guess) && { guess }),
    });
  }
  const forbid = (owner: object | undefined, names: readonly string[], at: readonly (string | number)[]): void => {
    for (const field of names) {
      if ((owner as Readonly<Record<string, unknown>> | undefined)?.[field] !== undefined)
        report(
          'forbidden-field',
          [...at, field],
          `'${field}' cannot be set in a pod for ${name === 'linux' ? 'Linux' : 'Windows'}.`,
        );
    }
  };
  const windows = name === 'windows';
  forbid(spec.securityContext, windows ? linuxOnlyPod : ['windowsOptions'], ['spec', 'securityContext']);
  if (windows) {
    const { hostUsers, shareProcessNamespace, hostPID, hostIPC, resources } = spec;
    const own = {
      hostUsers,
      shareProcessNamespace,
      resources,
      // These may say that they are not meant.
      hostPID: hostPID || undefined,
      hostIPC: hostIPC || undefined,
    };
    forbid(own, Object.keys(own), ['spec']);
  }
  for (const { container, at } of containersOf(spec))
    forbid(container.securityContext, windows ? linuxOnly : ['windowsOptions'], [...at, 'securityContext']);
}
