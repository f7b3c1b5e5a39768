import type { Expression, GStringHole, GStringText } from '@pipec/model';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { isSecret, refused } from './secret.ts';
import { describe, Expr } from './value.ts';
import type { Value } from './value.ts';

/**
 * Text with values that Jenkins works out, as a Groovy string.
 *
 * Secrets do not fit in: hand them to the shell with ``sh`…` ``.
 *
 * @example
 * ```ts
 * echo(text`Building ${env.BRANCH_NAME}, number ${env.BUILD_NUMBER}`);
 * // echo "Building ${env.BRANCH_NAME}, number ${env.BUILD_NUMBER}"
 * ```
 */
export function text(
  pieces: TemplateStringsArray,
  ...holes: readonly Value<string | number | boolean>[]
): Expr<string> {
  const parts: (GStringText | GStringHole)[] = [];
  let literal = '';
  const flush = () => {
    if (literal !== '') parts.push(node('GStringText', { value: literal }));
    literal = '';
  };
  pieces.forEach((piece, i) => {
    literal += piece;
    if (i >= holes.length) return;
    const hole: unknown = holes[i];
    if (!(hole instanceof Expr)) {
      literal += plainText(hole, i);
      return;
    }
    for (const part of partsOf(hole.expression)) {
      if (part.kind === 'GStringText') literal += part.value;
      else {
        flush();
        parts.push(part);
      }
    }
  });
  if (parts.length === 0) return new Expr(node('StringLiteral', { value: literal }));
  flush();
  return new Expr(node('GString', { parts }));
}

/** A text in a text becomes one text. */
function partsOf(expression: Expression): readonly (GStringText | GStringHole)[] {
  if (expression.kind === 'GString') return expression.parts;
  if (expression.kind === 'StringLiteral') return [node('GStringText', { value: expression.value }, expression.span)];
  return [node('GStringHole', { expression }, expression.span)];
}

function plainText(value: unknown, hole: number): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isSecret(value)) throw refused(value.name, { hole });
  throw new Misuse(
    `A text is made of texts, numbers and values that Jenkins works out, but this is ${describe(value)}.`,
    { hole },
  );
}
