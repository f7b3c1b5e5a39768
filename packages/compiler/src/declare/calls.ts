import type { Argument, Call, Closure, Expression, Span, Statement } from '@pipec/model';

// Calls as Groovy's own tree has them, by which Jenkins reads a pipeline: `stage('x') { … }`, `stage('x', { … })` and
// `this.stage 'x', { … }` are the same.

/** A statement that is a call. */
export interface CallStatement {
  readonly statement: Statement;
  readonly span: Span;
  readonly call: Call;
  /** What is called, where it is a plain name of the script. */
  readonly name: string | undefined;
  /** Arguments with a name are one map in front, blocks stand last. */
  readonly args: readonly Expression[];
  /** The last argument, where it is a block and the name is plain. */
  readonly block: Closure | undefined;
}

/** A call with a block. */
export type BlockStatement = CallStatement & { readonly name: string; readonly block: Closure };

/** The statements of a block as Groovy counts them: labels and lone `;` are nothing. */
export function statementsOf({ statements }: { readonly statements: readonly Statement[] }): readonly Statement[] {
  return statements.filter(({ kind }) => kind !== 'Empty').map(withoutLabel);
}

export function withoutLabel(statement: Statement): Statement {
  return statement.kind === 'Labeled' ? withoutLabel(statement.statement) : statement;
}

/** The statement as a call; `undefined` where it is none. */
export function callOf(statement: Statement): CallStatement | undefined {
  if (statement.kind !== 'ExpressionStatement') return undefined;
  const call = withoutParens(statement.expression);
  if (call.kind !== 'Call' || isConstructor(call)) return undefined;
  const args = argumentsOf(call);
  const name = plainName(call.callee);
  const last = args.at(-1);
  const block = name !== undefined && last?.kind === 'Closure' ? last : undefined;
  return { statement, span: statement.span, call, name, args, block };
}

/** The statement as a call with a block. */
export function blockOf(statement: Statement): BlockStatement | undefined {
  const call = callOf(statement);
  return call !== undefined && hasBlock(call) ? call : undefined;
}

export function hasBlock(call: CallStatement): call is BlockStatement {
  return call.block !== undefined;
}

/** `this(…)` and `super(…)`. */
function isConstructor({ callee }: Call): boolean {
  return callee.kind === 'Name' && (callee.name === 'this' || callee.name === 'super');
}

export function withoutParens(expression: Expression): Expression {
  return expression.kind === 'Parens' ? withoutParens(expression.expression) : expression;
}

/** The arguments as Groovy counts them. */
export function argumentsOf({ args, closures }: Call): readonly Expression[] {
  const named = args.filter(isNamed);
  const others = args.filter((argument) => !isNamed(argument)).map(({ value }) => value);
  return [...(named.length > 0 ? [mapOf(named)] : []), ...others, ...closures];
}

export function isNamed({ name, spread }: Argument): boolean {
  return name !== undefined || spread === '*:';
}

function mapOf(entries: readonly Argument[]): Expression {
  const span = { ...entries[0]!.span, end: entries.at(-1)!.span.end };
  return { kind: 'MapLiteral', span, entries };
}

/** `echo`, `this.echo` and `'echo'` are all `echo`. */
export function plainName(callee: Expression): string | undefined {
  if (callee.kind === 'Name') return callee.name;
  if (callee.kind === 'StringLiteral') return callee.value;
  if (callee.kind !== 'Member' || callee.object.kind !== 'Name' || callee.object.name !== 'this') return undefined;
  if (callee.access !== '.' && callee.access !== '?.') return undefined;
  return textOf(callee.name);
}

/** Where the name that is called stands: `b` of `a.b()`. */
export function nameSpan({ callee }: Call): Span {
  if (callee.kind !== 'Member') return callee.span;
  if (typeof callee.name !== 'string') return callee.name.span;
  return { ...callee.span, start: callee.span.end - callee.name.length };
}

/** The last name of what is called, whatever it is called on: `b` of both `b()` and `a.b()`. */
export function calledName({ callee }: Call): string | undefined {
  return callee.kind === 'Member' ? textOf(callee.name) : plainName(callee);
}

function textOf(name: string | Expression): string | undefined {
  if (typeof name === 'string') return name;
  return name.kind === 'StringLiteral' ? name.value : undefined;
}
