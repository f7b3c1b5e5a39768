import type { Json } from '@pipec/model';
import type { Inheritances } from './inheritances.ts';
import type { ReadUse } from './read-pods.ts';

/**
 * The containers that steps on a pod can name, the agent's own included; `undefined` where they are not known here: a template of the
 * controller that is not known, a file that is not at hand, or Groovy may add some.
 */
export function knownContainers(
  read: ReadUse,
  of: (pod: ReadUse['pod']) => ReadUse | undefined,
  inheritances?: Inheritances,
): readonly string[] | undefined {
  const { template, use, pod, isHidden } = read;
  const inheritance = inheritances?.get(pod);
  const isOpen = inheritance === undefined && template.inheritFrom?.trim();
  if (isHidden || isOpen || isAnyUnknown(use.unknown)) return undefined;
  const written = yamlNames(read);
  const given = template.containers ?? [];
  const fields = given.flatMap(({ name }) => name ?? []);
  if (written === undefined || fields.length < given.length) return undefined;
  const inherited = inheritedNames(read, of, inheritances);
  if (inheritance !== undefined) return inherited && inheritance.containers;
  const agent = template.agentContainer || 'jnlp';
  const data = pod.node.kind === 'AgentKubernetes' ? dataNames(pod.node.pod?.object) : [];
  // An agent that describes no container at all counts on a template that its cloud gives to everyone.
  if (data.length + written.length + fields.length === 0 && inherited?.length === 0) return undefined;
  return inherited && [...new Set([...inherited, ...data, ...written, ...fields, agent])];
}

const deciding = [
  'containers',
  'containerTemplate',
  'containerTemplates',
  'inheritFrom',
  'agentContainer',
  'yamlMergeStrategy',
];

function isAnyUnknown(unknown: ReadonlySet<string>): boolean {
  return deciding.some((name) => unknown.has(name));
}

/** A `podTemplate` in another has what the outer one has, but for its YAML where it has its own and does not merge. */
function inheritedNames(
  { pod, template, yaml }: ReadUse,
  of: (pod: ReadUse['pod']) => ReadUse | undefined,
  inheritances: Inheritances | undefined,
): readonly string[] | undefined {
  const outer = pod.around && template.inheritFrom === undefined ? of(pod.around) : undefined;
  if (outer === undefined) return [];
  const all = knownContainers(outer, of, inheritances);
  if (all === undefined) return undefined;
  const isReplaced = yaml !== undefined && template.yamlMergeStrategy !== 'merge';
  return isReplaced ? all.filter((name) => !(yamlNames(outer) ?? []).includes(name)) : all;
}

function yamlNames({ yaml }: ReadUse): readonly string[] | undefined {
  if (yaml === undefined) return [];
  const holes = yaml.written.holes.map(({ start, end }) => yaml.written.text.slice(start, end));
  const spec = fieldOf(yaml.object, 'spec');
  const containers = fieldOf(spec, 'containers');
  if (!Array.isArray(containers)) return holes.length > 0 ? undefined : [];
  const names = containers.map((container) => fieldOf(container, 'name'));
  const isKnown = names.every((name) => typeof name === 'string' && !holes.some((hole) => name.includes(hole)));
  // A hole on a line of its own may be a whole container.
  const standsAlone = holes.some((hole) => new RegExp(String.raw`^\s*(?:- )?${hole}\s*$`, 'm').test(yaml.written.text));
  return isKnown && !standsAlone ? (names as string[]) : undefined;
}

function dataNames(pod: Json | undefined): readonly string[] {
  const containers = fieldOf(fieldOf(pod, 'spec'), 'containers');
  const names = Array.isArray(containers) ? containers.map((container) => fieldOf(container, 'name')) : [];
  return names.filter((name) => typeof name === 'string');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
