import type { FieldPath, Report } from '../../fault.ts';
import { labelFault, subdomainFault } from '../../syntax/names.ts';
import type { LooseSpec, LooseVolume, PodContext } from '../rule-context.ts';
import { checkName, requireValue } from './checks.ts';
import { volumeSource } from './volume-sources.ts';

/** The volumes that the server knows when it looks at mounts: it has forgotten those that it found fault with. */
export const soundVolumes = new WeakMap<LooseSpec, ReadonlySet<string>>();

/** Names and sources of volumes. */
export function volumes({ pod, spec, report }: PodContext): void {
  const podName = pod.metadata?.name;
  const seen = new Set<string>();
  const sound = new Set<string>();
  soundVolumes.set(spec, sound);
  const made = new Set(
    (spec.volumes ?? []).filter(({ ephemeral }) => ephemeral !== undefined).map(({ name }) => `${podName}-${name}`),
  );
  (spec.volumes ?? []).forEach((volume, i) => {
    const at = ['spec', 'volumes', i];
    let isSound = true;
    alone(volume, at, podName, (...fault) => {
      isSound = false;
      report(...fault);
    });
    if (isSound) sound.add(volume.name ?? '');
    const name = volume.name ?? '';
    if (name !== '' && seen.has(name)) {
      report('duplicate-volume', [...at, 'name'], `Two volumes are called '${name}'.`, {
        notes: ['The Jenkins plugin stops with a Java error before it asks the server.'],
      });
    }
    seen.add(name);
    if (podName && made.has(volume.persistentVolumeClaim?.claimName ?? '')) {
      report(
        'volume-source',
        [...at, 'persistentVolumeClaim', 'claimName'],
        'The claim is the one that is made for an ephemeral volume of this pod.',
      );
    }
  });
  tokens({ spec, report });
}

/** What is to be said of a volume by itself. */
function alone(volume: LooseVolume, at: FieldPath, podName: string | undefined, report: Report): void {
  volumeSource(volume, at, report);
  if (requireValue(volume.name, [...at, 'name'], 'A volume', report))
    checkName(volume.name, labelFault, [...at, 'name'], 'volume name', report);
  if (volume.ephemeral !== undefined && podName)
    checkName(`${podName}-${volume.name ?? ''}`, subdomainFault, [...at, 'name'], 'claim made for the volume,', report);
}

/** A token of an account needs the account. */
function tokens({ spec, report }: { readonly spec: PodContext['spec']; readonly report: Report }): void {
  if (spec.serviceAccountName || spec.serviceAccount) return;
  (spec.volumes ?? []).forEach(({ projected }, i) => {
    (projected?.sources ?? []).forEach(({ serviceAccountToken }, j) => {
      if (serviceAccountToken === undefined) return;
      const path = ['spec', 'volumes', i, 'projected', 'sources', j, 'serviceAccountToken'];
      report('forbidden-field', path, "A service account token needs 'serviceAccountName' in the pod's spec.");
    });
  });
}
