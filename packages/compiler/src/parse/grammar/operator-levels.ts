import type { TokenType } from 'chevrotain';
import * as t from '../tokens.ts';

/** The level of `<`, `in`, `as` and their kin: two of them never stand side by side. */
export const relational = 8;
/** The level of `<<`, `..` and their kin. */
export const shiftLevel = 9;

/** Operators with two sides by how tightly they bind, loosest first; `*`, `/`, `%` and `**` bind tighter and go by rules of their own. */
const levels: readonly (readonly TokenType[])[] = [
  [t.LogicalOr],
  [t.LogicalAnd],
  [t.Or],
  [t.Xor],
  [t.And],
  [t.RegexOperator],
  [t.Equality],
  [t.Less, t.Greater, t.Relation, t.In, t.As, t.Instanceof],
  [t.ShiftLeft, t.ShiftRight, t.ShiftRightUnsigned, t.RangeInclusive, t.RangeExclusive],
  [t.Plus, t.Minus],
];

const byType: number[] = [];
levels.forEach((types, i) => {
  for (const { tokenTypeIdx } of types) byType[tokenTypeIdx!] = i + 1;
});
const table = Array.from(byType, (level) => level ?? 0);

export const highestLevel = levels.length;

/** From 1, 0 for what is no such operator. */
export function operatorLevel(type: number): number {
  return table[type] ?? 0;
}
