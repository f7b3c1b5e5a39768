import { variable } from '@pipec/dsl';
import type { Text } from '@pipec/dsl';
import { Param } from '../../packages/dsl/src/core/value.ts';
import type { Values } from './recipe-runs.ts';

/** Each way in which a value reaches a recipe, and what `env` and `params` must hold for it. */
export const holes: readonly [
  what: string,
  hole: (value: string, i: number) => Text,
  given: (values: readonly string[]) => Values,
][] = [
  ['as literals', (value) => value, () => ({})],
  ['as variables', (_, i) => variable(`V${i}`), (values) => ({ env: named(values) })],
  ['as parameters', (_, i) => new Param<string>(`V${i}`), (values) => ({ params: named(values) })],
];

function named(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, i) => [`V${i}`, value]));
}
