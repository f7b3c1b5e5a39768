import { anyOf, nearest } from '@pipec/model';
import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type { VolumeDevice, VolumeMount } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { descendingPathFault, hasBackstep } from '../../syntax/paths.ts';
import type { LooseVolume, PlacedContainer, PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';
import { requireValue } from './checks.ts';
import { soundVolumes } from './volumes.ts';

/** Mounts and devices of containers: each refers to a volume and has a place of its own. */
export function mounts(context: PodContext): void {
  const volumes = new Map((context.spec.volumes ?? []).map((volume) => [volume.name ?? '', volume]));
  // The plugin adds this volume to every agent pod.
  if (context.profile === 'agent' && !volumes.has('workspace-volume'))
    volumes.set('workspace-volume', { name: 'workspace-volume', emptyDir: {} });
  const sound = context.profile === 'api-server' ? soundVolumes.get(context.spec) : undefined;
  for (const placed of containersOf(context.spec)) {
    const { container, at } = placed;
    const paths = new Set<string>();
    (container.volumeMounts ?? []).forEach((mount, i) => {
      const path = [...at, 'volumeMounts', i];
      refer(mount.name, volumes, path, context.report);
      if (mount.name && sound?.has(mount.name) === false && volumes.has(mount.name))
        context.report('unknown-volume', [...path, 'name'], `The volume '${mount.name}' has faults.`, { echo: true });
      place(mount.mountPath, 'mountPath', paths, path, context.report);
      options(mount, placed, i, context.report);
    });
    devices(container.volumeDevices ?? [], placed, volumes, context.report);
  }
}

function refer(
  name: string | undefined,
  volumes: ReadonlyMap<string, LooseVolume>,
  at: FieldPath,
  report: Report,
): void {
  if (!requireValue(name, [...at, 'name'], 'A mount', report) || name === undefined || volumes.has(name)) return;
  const known = [...volumes.keys()].filter((one) => one !== '' && one !== 'workspace-volume');
  const guess = nearest(name, known);
  report('unknown-volume', [...at, 'name'], `The pod has no volume '${name}'.`, {
    ...(known.length > 0 && { notes: [`It has ${anyOf(known, 'and')}.`] }),
    ...(guess !== undefined && { guess }),
  });
}

function place(
  path: string | undefined,
  field: 'mountPath' | 'devicePath',
  taken: Set<string>,
  at: FieldPath,
  report: Report,
): void {
  requireValue(path, [...at, field], 'A mount', report);
  if (path !== undefined && taken.has(path)) {
    report('duplicate-mount-path', [...at, field], `Two mounts of the container stand at '${path}'.`, {
      notes: ['The Jenkins plugin stops with a Java error before it asks the server.'],
    });
  }
  taken.add(path ?? '');
}

/** The server leaves the index out when it speaks of the options of a mount. */
function options(mount: Loose<VolumeMount>, { container, at }: PlacedContainer, i: number, report: Report): void {
  const path = (field: string): FieldPath => [...at, 'volumeMounts', i, field];
  const field = (name: string): { readonly field: string } => ({ field: fieldOf([...at, 'volumeMounts', name]) });
  for (const name of ['subPath', 'subPathExpr'] as const) {
    const fault = mount[name] ? descendingPathFault(mount[name]) : undefined;
    if (fault !== undefined) report('invalid-path', path(name), `The path '${mount[name]}' ${fault}.`, field(name));
  }
  if (mount.subPath && mount.subPathExpr)
    report('invalid-mount', path('subPathExpr'), "A mount has either 'subPath' or 'subPathExpr'.");
  if (mount.mountPropagation === 'Bidirectional' && container.securityContext?.privileged !== true) {
    report(
      'invalid-mount',
      path('mountPropagation'),
      "Only a privileged container can mount 'Bidirectional'.",
      field('mountPropagation'),
    );
  }
  readOnly(mount, path('recursiveReadOnly'), field('recursiveReadOnly'), report);
}

function readOnly(mount: Loose<VolumeMount>, path: FieldPath, field: { readonly field: string }, report: Report): void {
  const mode = mount.recursiveReadOnly;
  if (mode === undefined || mode === 'Disabled') return;
  if (mode !== 'Enabled' && mode !== 'IfPossible') {
    return report('unsupported-value', path, `'${mode}' is no value of 'recursiveReadOnly'.`, {
      notes: ["It takes 'Disabled', 'Enabled' or 'IfPossible'."],
      ...field,
    });
  }
  if (mount.readOnly !== true) report('invalid-mount', path, "'recursiveReadOnly' needs 'readOnly: true'.", field);
  if (mount.mountPropagation && mount.mountPropagation !== 'None')
    report('invalid-mount', path, "'recursiveReadOnly' needs mountPropagation 'None'.", field);
}

function devices(
  list: readonly Loose<VolumeDevice>[],
  { container, at }: PlacedContainer,
  volumes: ReadonlyMap<string, LooseVolume>,
  report: Report,
): void {
  const paths = new Set<string>();
  const names = new Set<string>();
  const mounted = new Set((container.volumeMounts ?? []).flatMap(({ name, mountPath }) => [name, mountPath]));
  list.forEach(({ name, devicePath }, i) => {
    const path = [...at, 'volumeDevices', i];
    refer(name, volumes, path, report);
    place(devicePath, 'devicePath', paths, path, report);
    const volume = volumes.get(name ?? '');
    if (volume && !volume.persistentVolumeClaim && !volume.ephemeral)
      report('invalid-mount', [...path, 'name'], `The volume '${name}' is no claim, so it is no block device.`);
    if (name && (names.has(name) || mounted.has(name)))
      report('invalid-mount', [...path, 'name'], `The volume '${name}' is used twice in the container.`);
    if (devicePath && mounted.has(devicePath))
      report('invalid-mount', [...path, 'devicePath'], `A volume is mounted at '${devicePath}'.`);
    if (hasBackstep(devicePath ?? ''))
      report('invalid-path', [...path, 'devicePath'], `The path '${devicePath}' must not contain '..'.`);
    names.add(name ?? '');
  });
}
