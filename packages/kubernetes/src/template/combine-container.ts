import type { Container, EnvVar, SecurityContext } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';
import type { Tell } from './agent-template.ts';
import { isSaid } from './is-said.ts';

type LooseContainer = Loose<Container>;
type Path = readonly (string | number)[];

const scalars = ['image', 'imagePullPolicy', 'command', 'workingDir', 'args', 'tty'] as const;
/** Fields of a container that the plugin takes from the child. */
const taken: ReadonlySet<string> = new Set([
  'name',
  ...scalars,
  'resources',
  'env',
  'envFrom',
  'volumeMounts',
  'securityContext',
]);
const takenOfSecurity: ReadonlySet<string> = new Set(['privileged', 'runAsUser', 'runAsGroup', 'capabilities']);

/** A container over one of the same name. */
export function combineContainer(
  parent: LooseContainer,
  child: LooseContainer,
  at: Path,
  from: string,
  tell: Tell,
): LooseContainer {
  lostFields(child, at, from, tell);
  const own = scalars.flatMap((field) => (isSaid(child[field]) ? [[field, child[field]] as const] : []));
  const compare = (path: Path, before: unknown, value: unknown): void => {
    if (!isSaid(before) || JSON.stringify(before) === JSON.stringify(value)) return;
    tell(
      'overridden',
      [...at, ...path],
      `'${path.join('.')}' of '${child.name ?? ''}' is ${shown(value)} by ${from}, no longer ${shown(before)}.`,
    );
  };
  for (const [field, value] of own) compare([field], parent[field], value);
  for (const kind of ['requests', 'limits'] as const)
    for (const [name, value] of Object.entries(child.resources?.[kind] ?? {}))
      compare(['resources', kind, name], parent.resources?.[kind]?.[name], value);
  return {
    ...parent,
    ...Object.fromEntries(own),
    resources: resources(parent, child),
    ...listed('env', env(parent, child)),
    ...listed('envFrom', envFrom(parent, child)),
    ...listed('volumeMounts', mounts(parent, child)),
    ...security(parent.securityContext, child.securityContext),
  };
}

function lostFields(child: LooseContainer, at: Path, from: string, tell: Tell): void {
  const lose = (path: Path, name: string): void =>
    tell('lost', path, `The plugin does not take '${name}' of the container '${child.name ?? ''}' over from ${from}.`);
  for (const name of Object.keys(child)) if (!taken.has(name)) lose([...at, name], name);
  for (const name of Object.keys(child.securityContext ?? {}))
    if (!takenOfSecurity.has(name)) lose([...at, 'securityContext', name], name);
}

function resources(parent: LooseContainer, child: LooseContainer): NonNullable<LooseContainer['resources']> {
  const requests = { ...parent.resources?.requests, ...child.resources?.requests };
  const limits = { ...parent.resources?.limits, ...child.resources?.limits };
  return {
    ...(Object.keys(requests).length > 0 && { requests }),
    ...(Object.keys(limits).length > 0 && { limits }),
  };
}

function env(parent: LooseContainer, child: LooseContainer): readonly Loose<EnvVar>[] {
  const all = [...(parent.env ?? []), ...(child.env ?? [])].filter(({ name }) => isSaid(name));
  return [...new Map(all.map((variable) => [variable.name, variable])).values()];
}

/** Entries that name nothing are dropped. */
function envFrom(parent: LooseContainer, child: LooseContainer): NonNullable<LooseContainer['envFrom']> {
  const all = [...(parent.envFrom ?? []), ...(child.envFrom ?? [])];
  return all.filter(({ configMapRef, secretRef }) => isSaid(configMapRef?.name) || isSaid(secretRef?.name));
}

function mounts(parent: LooseContainer, child: LooseContainer): NonNullable<LooseContainer['volumeMounts']> {
  const all = [...(parent.volumeMounts ?? []), ...(child.volumeMounts ?? [])];
  return [...new Map(all.map((mount) => [mount.mountPath, mount])).values()];
}

/** A security context of the child alone is made only where it says one of the four fields that the plugin knows. */
function security(
  above: Loose<SecurityContext> | undefined,
  below: Loose<SecurityContext> | undefined,
): { readonly securityContext?: Loose<SecurityContext> } {
  const capabilities =
    above?.capabilities && below?.capabilities
      ? { ...above.capabilities, ...below.capabilities }
      : (below?.capabilities ?? above?.capabilities);
  const privileged = below?.privileged ?? above?.privileged;
  const runAsUser = below?.runAsUser ?? above?.runAsUser;
  const runAsGroup = below?.runAsGroup ?? above?.runAsGroup;
  const isMade =
    privileged === true || runAsUser !== undefined || runAsGroup !== undefined || capabilities !== undefined;
  if (!isMade) return above === undefined ? {} : { securityContext: above };
  return {
    securityContext: {
      ...above,
      ...(privileged !== undefined && { privileged }),
      ...(runAsUser !== undefined && { runAsUser }),
      ...(runAsGroup !== undefined && { runAsGroup }),
      ...(capabilities !== undefined && { capabilities }),
    },
  };
}

function listed<K extends string, V>(name: K, list: readonly V[]): { readonly [P in K]?: readonly V[] } {
  return list.length === 0 ? {} : ({ [name]: list } as unknown as { readonly [P in K]?: readonly V[] });
}

/** A value in a sentence. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}
