import type { Entry } from '@pipec/model/catalogue';

/**
 * Words for which the DSL has functions of its own, better than what data could make of them. Their entries give the types of
 * their arguments, and no function. This is the one place that names them.
 */
const ownWords: ReadonlySet<string> = new Set([
  'container',
  'none',
  'parallel',
  'script',
  'stage',
  'step',
  'withCredentials',
  'withEnv',
]);

/** Whether the DSL has a function of its own for an entry: shell steps are templates, and some are part of its grammar. */
export function isOwnWord({ name, extends: bases }: Entry): boolean {
  return ownWords.has(name) || bases?.includes('DurableTaskStep') === true;
}
