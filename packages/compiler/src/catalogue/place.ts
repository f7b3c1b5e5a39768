import type { Entry, EntryKind } from '@pipec/model/catalogue';

/** What a generated function makes. */
export type Form = 'step' | 'option' | 'trigger' | 'parameter' | 'value';

/** Where the function of an entry stands: at the top level of the DSL, or in one of its namespaces. */
export interface Place {
  readonly form: Form;
  /** The namespace, for what does not stand at the top level. */
  readonly namespace?: string;
}

/** Kinds that only give types, or that the DSL says in its own way. */
const silent: ReadonlySet<EntryKind> = new Set([
  'agent',
  'declarative-function',
  'env-variable',
  'global-variable',
  'post-condition',
  'tool',
  'when',
]);

/** Values that are written so often, and under names so much their own, that they stand at the top level. */
const topLevelValues: ReadonlySet<EntryKind> = new Set(['build-discarder', 'scm']);

/**
 * Where the function of an entry stands, by one rule on its place in a Jenkinsfile, so that no name moves when others come:
 * what is a statement there (a step, an option, a trigger) stands at the top level; parameters, and values that stand as
 * arguments, stand in a namespace that is called after their kind (`parameter.string`, `gitExtension.cloneOption`).
 *
 * `undefined` for an entry without a symbol, which is written as `{ $class: '…' }`, and for one that no section accepts.
 */
export function placeOf({ kind, contexts, symbol }: Entry): Place | undefined {
  if (symbol === false || silent.has(kind)) return undefined;
  if (kind === 'scm') return { form: 'value' };
  if (contexts.includes('steps')) return { form: 'step' };
  if (contexts.includes('options')) return { form: 'option' };
  if (contexts.includes('triggers')) return { form: 'trigger' };
  if (contexts.includes('parameters')) return { form: 'parameter', namespace: 'parameter' };
  if (kind === 'step' || kind === 'job-property') return undefined;
  return topLevelValues.has(kind) ? { form: 'value' } : { form: 'value', namespace: camelCase(kind) };
}

/** Whether Declarative checks the arguments of an entry as those of a step: steps, what steps run, agents and conditions. */
export function isStepLike(entry: Entry): boolean {
  return ['step', 'agent', 'when'].includes(entry.kind) || placeOf(entry)?.form === 'step';
}

/** `gitExtension` of `git-extension`. */
export function camelCase(name: string): string {
  return name.replace(/[-_.]+(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `ArchiveArtifacts` of `archiveArtifacts`, `OcWatch` of `_OcWatch`. */
export function pascalCase(name: string): string {
  const word = camelCase(name.replace(/^[-_.]+/, ''));
  return word.charAt(0).toUpperCase() + word.slice(1);
}
