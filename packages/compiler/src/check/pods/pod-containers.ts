import { readDocument, valueOf } from './read-yaml.ts';

/**
 * The containers of a pod that is written as YAML, the agent's own included; `undefined` where they are not known: the YAML cannot be
 * read, or Groovy fills in a part of it that may bring containers along.
 */
export function podContainers(
  text: string,
  holes: readonly string[],
  agentContainer = 'jnlp',
): readonly string[] | undefined {
  const document = readDocument(text);
  if (document.errors.length > 0) return undefined;
  const names = namesIn(valueOf(document));
  if (names === undefined || names.some((name) => holes.some((hole) => name.includes(hole)))) return undefined;
  // A hole on a line of its own may be a whole container.
  const standsAlone = holes.some((hole) => new RegExp(String.raw`^\s*(?:- )?${hole}\s*$`, 'm').test(text));
  return standsAlone ? undefined : [...new Set([...names, agentContainer])];
}

function namesIn(pod: unknown): readonly string[] | undefined {
  const { containers } = record(record(pod)['spec']);
  if (!Array.isArray(containers)) return containers === undefined || containers === null ? [] : undefined;
  const names = containers.map((container) => record(container)['name']);
  return names.every((name) => typeof name === 'string') ? names : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
