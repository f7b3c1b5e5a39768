import type { Expression, ScriptBlock, Unparsed } from '@pipec/model';
import { node } from './node.ts';
import { origin } from './origin.ts';
import { Expr, toExpression } from './value.ts';
import { rawPieces } from './raw.ts';

/** The word that stands for the nth hole until the compiler has read the Groovy around it. */
export function placeholder(hole: number): string {
  return `pipec_hole_${hole}_`;
}

/**
 * Groovy of your own, wherever a value may stand. The compiler parses and checks it like any Jenkinsfile's.
 *
 * Holes are values: a string becomes a Groovy string, `env.X` stays `env.X`; inside a `"…"` of yours they become its holes.
 * Text is taken as it is written, so that `\n` reaches Groovy; only `` \` `` and `\${` are read as `` ` `` and `${`.
 *
 * @example
 * ```ts
 * when.expression(groovy`currentBuild.number % 2 == 0`);
 * script(groovy`
 *   def version = readMavenPom().version
 *   currentBuild.displayName = "\${version}"
 * `);
 * ```
 */
export function groovy<T = unknown>(pieces: TemplateStringsArray, ...holes: readonly unknown[]): Expr<T> {
  const span = origin();
  const text = rawPieces(pieces).reduce((all, piece, i) => all + placeholder(i - 1) + piece);
  const values: readonly Expression[] = holes.map((value, hole) => toExpression(value, span, { hole }));
  return new Expr(node('Unparsed', { text, form: 'expression', holes: values.length > 0 ? values : undefined }, span));
}

/** `script { … }`: steps in Groovy, for what Declarative cannot say. */
export function script(body: Expr<unknown>): ScriptBlock {
  const { expression } = body;
  if (expression.kind !== 'Unparsed') {
    return node('ScriptBlock', { statements: [node('ExpressionStatement', { expression })] });
  }
  const statements: Unparsed = node('Unparsed', { ...expression, form: 'statements' }, expression.span);
  return node('ScriptBlock', { statements: [statements] });
}
