import type { Argument, Expression } from './groovy.ts';

// Calls as Groovy's own tree has them, by which Jenkins reads a pipeline: `stage('x') { … }`, `stage('x', { … })` and
// `this.stage 'x', { … }` are the same.

/** An expression without the brackets around it. */
export function withoutParens(expression: Expression): Expression {
  return expression.kind === 'Parens' ? withoutParens(expression.expression) : expression;
}

/** Whether an argument has a name, or spreads a map of such. */
export function isNamed({ name, spread }: Argument): boolean {
  return name !== undefined || spread === '*:';
}

/**
 * Arguments as Groovy counts them: those with a name are one map in front, blocks behind the brackets stand last.
 *
 * @example `timeout(time: 1, unit: 'HOURS') { … }` has two arguments, a map and a block.
 */
export function groovyArguments(
  args: readonly Argument[],
  closures: readonly Expression[] = [],
): readonly Expression[] {
  const named: Argument[] = [];
  const found: Expression[] = [];
  for (const argument of args) {
    if (isNamed(argument)) named.push(argument);
    else found.push(argument.value);
  }
  for (const closure of closures) found.push(closure);
  const [first] = named;
  if (first === undefined) return found;
  const span = { ...first.span, end: named.at(-1)!.span.end };
  return [{ kind: 'MapLiteral', span, entries: named }, ...found];
}

/** The name of what is called, where it is a plain name of the script: `echo`, `this.echo` and `'echo'` are all `echo`. */
export function plainName(callee: Expression): string | undefined {
  if (callee.kind === 'Name') return callee.name;
  if (callee.kind === 'StringLiteral') return callee.value;
  if (callee.kind !== 'Member') return undefined;
  const object = withoutParens(callee.object);
  if (object.kind !== 'Name' || object.name !== 'this') return undefined;
  if (callee.access !== '.' && callee.access !== '?.') return undefined;
  if (typeof callee.name === 'string') return callee.name;
  return callee.name.kind === 'StringLiteral' ? callee.name.value : undefined;
}
