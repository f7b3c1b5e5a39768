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
  if (expression.kind === 'TypeName') return false;
  const first = leftmost(expression);
  return (
    first !== '(' &&
    (first.kind === 'StringLiteral' || first.kind === 'GString') &&
    (first.quote === '/' || first.quote === '$/')
  );
}

/** An expression behind a word such as `return`. */
export function afterWord(expression: Expression, print?: (expression: Expression) => Doc): Doc {
  return isSlashy(expression) ? inParens(expression) : child(expression, print);
}
