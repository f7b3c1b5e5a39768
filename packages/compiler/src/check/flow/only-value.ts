import type { Expression, Name, Pipeline, Script } from '@pipec/model';
import { variablesOf } from './variables.ts';

/** The one value that a variable ever has; `undefined` where it has several, or none that is written down. */
export function onlyValue(name: Name, root: Pipeline | Script): Expression | undefined {
  const variable = variablesOf(root).of(name);
  const isOne = variable !== undefined && variable.values.length === 1 && variable.collections.length === 0;
  return isOne && variable.kind !== 'parameter' && variable.kind !== 'loop' ? variable.values[0] : undefined;
}
