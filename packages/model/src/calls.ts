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
  const found: Expression[] = [];
  let named: Argument[] | undefined;
  // By places: it is asked of each call, often before V8 has made the iterator of a list cheap.
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i]!;
    if (isNamed(argument)) (named ??= []).push(argument);
    else found.push(argument.value);
  }
  for (let i = 0; i < closures.length; i += 1) found.push(closures[i]!);
  if (named === undefined) return found;
  const span = { ...named[0]!.span, end: named.at(-1)!.span.end };
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
