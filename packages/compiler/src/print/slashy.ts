import type { Expression, TypeName } from '@pipec/model';
import { child } from './doc.ts';
import type { Doc } from './doc.ts';
import { inParens } from './parens.ts';
import { leftmost } from './precedence.ts';

/**
 * Whether an expression begins with a string between slashes. Behind a word, a `)` or a `++`, Groovy takes the slash for a division,
 * and the dollar of `$/` for a name.
 */
export function isSlashy(expression: Expression | TypeName): boolean {
  return expression.kind !== 'TypeName' && isSlashyString(leftmost(expression));
}

/** The same of what an expression begins with. */
export function isSlashyString(first: Expression | '('): boolean {
  if (first === '(' || (first.kind !== 'StringLiteral' && first.kind !== 'GString')) return false;
  return first.quote === '/' || first.quote === '$/';
}

/** An expression behind a word such as `return`. */
export function afterWord(expression: Expression, print?: (expression: Expression) => Doc): Doc {
  return isSlashy(expression) ? inParens(expression) : child(expression, print);
}
