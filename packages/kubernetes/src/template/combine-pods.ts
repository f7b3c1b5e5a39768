import type { Container, Pod, PodSpec } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';
import type { Tell } from './agent-template.ts';
import { combineContainer } from './combine-container.ts';
import { isSaid } from './is-said.ts';

type LoosePod = Loose<Pod>;
type Spec = Loose<PodSpec>;

/** Fields of a pod's spec that the plugin takes from the child; all others stay the parent's. */
const taken: ReadonlySet<string> = new Set([
  'nodeSelector',
  'serviceAccount',
  'serviceAccountName',
  'schedulerName',
  'activeDeadlineSeconds',
  'hostNetwork',
  'shareProcessNamespace',
  'containers',
  'initContainers',
  'volumes',
  'tolerations',
  'imagePullSecrets',
  'securityContext',
]);
const takenOfSecurity: ReadonlySet<string> = new Set(['runAsUser', 'runAsGroup']);

/**
 * A pod over its parent, as the plugin lays one over the other: containers and volumes by name, maps by key, and of everything else
 * what the plugin knows. What it does not know is lost, and told.
 *
 * @param from Whose the child is, in a sentence: `the fields`.
 */
export function combinePods(parent: LoosePod, child: LoosePod, from: string, tell: Tell): LoosePod {
  const [above, below] = [parent.spec ?? {}, child.spec ?? {}];
  const scalar = <K extends keyof Spec>(name: K): Partial<Spec> => {
    const value = isSaid(below[name]) ? below[name] : above[name];
    const isOther = isSaid(below[name]) && isSaid(above[name]) && below[name] !== above[name];
    if (isOther)
      tell(
        'overridden',
        ['spec', name],
        `'${name}' is '${String(below[name])}' by ${from}, no longer '${String(above[name])}'.`,
      );
    return value === undefined ? {} : ({ [name]: value } as Partial<Spec>);
  };
  lostFields(below, from, tell);
  const security = { ...above.securityContext, ...pick(below.securityContext, takenOfSecurity) };
  return {
    ...parent,
    metadata: metadataOf(parent, child),
    spec: {
      ...above,
      ...filled('nodeSelector', { ...above.nodeSelector, ...below.nodeSelector }),
      ...scalar('serviceAccount'),
      ...scalar('serviceAccountName'),
      ...scalar('schedulerName'),
      ...scalar('activeDeadlineSeconds'),
      ...scalar('hostNetwork'),
      ...scalar('shareProcessNamespace'),
      ...filled('containers', combineAll('containers', above, below, from, tell)),
      ...filled('initContainers', combineAll('initContainers', above, below, from, tell)),
      ...filled('volumes', volumes(above, below, from, tell)),
      ...filled('tolerations', [...(above.tolerations ?? []), ...(below.tolerations ?? [])]),
      ...filled('imagePullSecrets', secrets(above, below)),
      ...((above.securityContext ?? below.securityContext) && { securityContext: security }),
    },
  };
}

function metadataOf(parent: LoosePod, child: LoosePod): NonNullable<LoosePod['metadata']> {
  const [above, below] = [parent.metadata ?? {}, child.metadata ?? {}];
  return {
    ...above,
    ...filled('annotations', { ...above.annotations, ...below.annotations }),
    ...filled('labels', { ...above.labels, ...below.labels }),
    ...(below.name && { name: below.name }),
    ...(below.namespace && { namespace: below.namespace }),
  };
}

function lostFields(spec: Spec, from: string, tell: Tell): void {
  for (const path of lostSpecFields(spec))
    tell('lost', path, `The plugin does not take '${String(path.at(-1))}' of the pod over from ${from}.`);
}

/** What of a child's spec is lost, whatever the parent is. */
export function lostSpecFields(spec: Spec): readonly (readonly string[])[] {
  const fields = Object.keys(spec).filter((name) => !taken.has(name));
  const security = Object.keys(spec.securityContext ?? {}).filter((name) => !takenOfSecurity.has(name));
  return [...fields.map((name) => ['spec', name]), ...security.map((name) => ['spec', 'securityContext', name])];
}

function combineAll(
  list: 'containers' | 'initContainers',
  above: Spec,
  below: Spec,
  from: string,
  tell: Tell,
): readonly Loose<Container>[] {
  const found = new Map((above[list] ?? []).map((container) => [container.name ?? '', container]));
  for (const child of below[list] ?? []) {
    const name = child.name ?? '';
    const parent = found.get(name);
    found.set(name, parent === undefined ? child : combineContainer(parent, child, ['spec', list, name], from, tell));
  }
  return [...found.values()];
}

function volumes(above: Spec, below: Spec, from: string, tell: Tell): NonNullable<Spec['volumes']> {
  const found = new Map((above.volumes ?? []).map((volume) => [volume.name ?? '', volume]));
  for (const volume of below.volumes ?? []) {
    const name = volume.name ?? '';
    if (found.has(name)) tell('overridden', ['spec', 'volumes', name], `The volume '${name}' is the one of ${from}.`);
    found.set(name, volume);
  }
  return [...found.values()];
}

function secrets(above: Spec, below: Spec): NonNullable<Spec['imagePullSecrets']> {
  const all = [...(above.imagePullSecrets ?? []), ...(below.imagePullSecrets ?? [])];
  return [...new Map(all.map((secret) => [secret.name, secret])).values()];
}

function filled<K extends string, V extends object>(name: K, value: V): { readonly [P in K]?: V } {
  return Object.keys(value).length === 0 ? {} : ({ [name]: value } as { readonly [P in K]?: V });
}

function pick(fields: object | undefined, names: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([name]) => names.has(name)));
}
