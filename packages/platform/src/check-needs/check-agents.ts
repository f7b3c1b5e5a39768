import { nearest } from '@pipec/model';
import type { Needs } from '../needs.ts';
import type { PlatformFault } from '../platform-fault.ts';
import type { Platform, Template } from '../resolve/platform.ts';
import type { Facts } from './facts.ts';
import { fitsLabels, labelsIn } from './labels.ts';
import { anyAgent, unknownContainer, unknownLabel } from './messages.ts';
import { fieldOf } from '../is-record.ts';

/** Labels that no template has, and containers that the template of a label has not. */
export function checkAgents(facts: Facts, needs: Needs): readonly PlatformFault[] {
  return [...labels(facts, needs), ...containers(facts, needs)];
}

function labels({ platform }: Facts, needs: Needs): readonly PlatformFault[] {
  const { jenkins } = platform.spec.extraConfiguration ?? {};
  // Clouds of other kinds bring agents that are not known here.
  if (fieldOf(jenkins, 'clouds') !== undefined) return [];
  const nodes = nodeLabels(fieldOf(jenkins, 'nodes'));
  const sets = [...templatesOf(platform).map(labelSet), ...nodes];
  const takesAny = nodes.length > 0 || templatesOf(platform).some(({ spec }) => spec.anyBuild === true);
  const known = [...new Set(sets.flatMap((set) => [...set]))].toSorted();
  return needs.labels.flatMap((need) => {
    if (need.name === '') return takesAny ? [] : [anyAgent(need, known)];
    if (sets.some((set) => fitsLabels(need.name, set))) return [];
    // Of an expression the first word that nobody has is what is probably wrong.
    const strange = labelsIn(need.name).find((word) => !known.includes(word));
    const path = ['clouds', ...platform.clouds.slice(0, 1).map(({ name }) => name), 'templates'];
    return [{ ...unknownLabel({ need, path, known }), ...guessOf(strange, need.name, known) }];
  });
}

/** The labels of agents that an author configures besides: `nodes: [{ permanent: { name: 'mac', labelString: 'macos arm64' } }]`. */
function nodeLabels(nodes: unknown): readonly ReadonlySet<string>[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.map((node: unknown) => {
    const [fields] = typeof node === 'object' && node !== null ? Object.values(node) : [];
    const words = [fieldOf(fields, 'name'), fieldOf(fields, 'labelString')].map((word) => String(word ?? ''));
    return new Set(words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== ''));
  });
}

function guessOf(strange: string | undefined, whole: string, known: readonly string[]): Pick<PlatformFault, 'guess'> {
  const guess = strange === undefined ? undefined : nearest(strange, known);
  return guess === undefined ? {} : { guess: whole.replace(strange!, guess) };
}

/** The labels of a template. */
export function labelSet({ label }: Template): ReadonlySet<string> {
  return new Set(label.split(/\s+/).filter((word) => word !== ''));
}

export function templatesOf({ clouds }: Platform): readonly Template[] {
  return clouds.flatMap(({ templates }) => templates);
}

/** The containers of a template, with those that it inherits. */
function containersOf(template: Template, templates: readonly Template[], depth = 0): readonly string[] {
  const { inheritFrom = '', cloud, pod } = template;
  const own = (pod.spec?.containers ?? []).map(({ name }) => name);
  const bases = inheritFrom
    .split(/\s+/)
    .flatMap((name) => templates.filter((one) => one.name === name && one.cloud === cloud));
  return ['jnlp', ...own, ...(depth > 8 ? [] : bases.flatMap((base) => containersOf(base, templates, depth + 1)))];
}

function containers({ platform }: Facts, needs: Needs): readonly PlatformFault[] {
  const templates = templatesOf(platform);
  return needs.containers.flatMap((need) => {
    const fitting = templates.filter((template) => fitsLabels(need.label, labelSet(template)));
    if (fitting.length === 0) return [];
    const without = fitting.find((template) => !containersOf(template, templates).includes(need.name));
    if (without === undefined) return [];
    const known = [...new Set(containersOf(without, templates))];
    const path = ['clouds', without.cloud, 'templates', without.name, 'containers'];
    return [unknownContainer({ need, path, known }, need.label)];
  });
}
