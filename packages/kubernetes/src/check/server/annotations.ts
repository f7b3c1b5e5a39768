import { fieldOf } from '../../fault.ts';
import type { FaultDetails, FieldPath, Report } from '../../fault.ts';
import type { AppArmorProfile, SeccompProfile } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { descendingPathFault } from '../../syntax/paths.ts';
import { containersOf } from '../rule-context.ts';
import type { PodContext } from '../rule-context.ts';

const appArmorPrefix = 'container.apparmor.security.beta.kubernetes.io/';
const seccompPrefix = 'container.seccomp.security.alpha.kubernetes.io/';
const seccompPod = 'seccomp.security.alpha.kubernetes.io/pod';
const deletionCost = 'controller.kubernetes.io/pod-deletion-cost';
const mirror = 'kubernetes.io/config.mirror';

/** Annotations that say something to Kubernetes itself, and fields that took their place. */
export function annotations(context: PodContext): void {
  const { pod, spec, profile, report } = context;
  const given = pod.metadata?.annotations ?? {};
  const at = ['metadata', 'annotations'];
  const tell = (key: string, message: string, details: FaultDetails = {}): void =>
    report('invalid-metadata', [...at, key], message, details);
  if (given[mirror] !== undefined && !spec.nodeName)
    tell(mirror, "A mirror of a static pod needs 'nodeName' in its spec.");
  const cost = given[deletionCost];
  if (cost !== undefined && !isCost(cost))
    tell(deletionCost, `The cost '${cost}' of a pod is a whole number of 32 bits.`);
  const names = containersOf(spec).map(({ container }) => container.name);
  for (const [key, value = ''] of Object.entries(given)) {
    if (key === seccompPod || key.startsWith(seccompPrefix)) {
      if (!isSeccomp(value)) tell(key, `'${value}' is no seccomp profile.`, { field: `${fieldOf(at)}.${key}` });
    } else if (key.startsWith(appArmorPrefix)) {
      const name = key.slice(appArmorPrefix.length);
      if (profile === 'api-server' && !names.includes(name))
        tell(key, `The pod has no container '${name}'.`, { ofKey: true });
      if (!/^(?:|runtime\/default|unconfined|localhost\/[^]*)$/.test(value))
        tell(key, `'${value}' is no AppArmor profile.`);
    }
  }
  fields(context, given);
}

/** Neither a plus sign nor leading zeros. */
function isCost(text: string): boolean {
  return /^(?:-\d+|0|[1-9]\d*)$/.test(text) && Number(text) >= -(2 ** 31) && Number(text) < 2 ** 31;
}

function isSeccomp(value: string): boolean {
  if (/^(?:runtime\/default|docker\/default|unconfined)$/.test(value)) return true;
  return value.startsWith('localhost/') && descendingPathFault(value.slice('localhost/'.length)) === undefined;
}

/** A profile in a field is the one of the annotation. */
function fields({ spec, report }: PodContext, given: Annotations): void {
  const ofPod = spec.securityContext ?? {};
  match(given[seccompPod], ofPod.seccompProfile, ['spec', 'securityContext', 'seccompProfile'], report);
  for (const { container, at } of containersOf(spec)) {
    const name = container.name ?? '';
    const { seccompProfile, appArmorProfile } = container.securityContext ?? {};
    const path = [...at, 'securityContext'];
    match(given[`${seccompPrefix}${name}`], seccompProfile, [...path, 'seccompProfile'], report);
    if (spec.os?.name === 'windows') continue;
    const profile = appArmorProfile ?? ofPod.appArmorProfile;
    match(given[`${appArmorPrefix}${name}`], profile, [...path, 'appArmorProfile'], report);
  }
}

type Annotations = Readonly<Record<string, string | undefined>>;

const written: Readonly<Record<string, RegExp>> = {
  Unconfined: /^unconfined$/,
  RuntimeDefault: /^(?:runtime|docker)\/default$/,
  Localhost: /^localhost\//,
};

function match(
  annotation: string | undefined,
  profile: Loose<SeccompProfile> | Loose<AppArmorProfile> | undefined,
  at: FieldPath,
  report: Report,
): void {
  const form = written[profile?.type ?? ''];
  if (annotation === undefined || profile === undefined || form === undefined) return;
  const isSame = form.test(annotation);
  if (isSame && profile.type !== 'Localhost') return;
  if (isSame && annotation === `localhost/${profile.localhostProfile}`) return;
  const name = isSame ? 'localhostProfile' : 'type';
  report('invalid-security', [...at, name], `The annotation of the pod says '${annotation}' instead.`);
}
