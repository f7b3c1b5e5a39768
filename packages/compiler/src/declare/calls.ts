import { groovyArguments, plainName, withoutParens } from '@pipec/model';
import type { Call, Closure, Expression, Span, Statement } from '@pipec/model';

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
  for (let i = 0; i < statements.length; i++) {
    const { kind } = statements[i]!;
    if (kind === 'Empty' || kind === 'Labeled')
      return statements.filter((statement) => statement.kind !== 'Empty').map(withoutLabel);
  }
  return statements;
}

export function withoutLabel(statement: Statement): Statement {
  return statement.kind === 'Labeled' ? withoutLabel(statement.statement) : statement;
}

/** The statement as a call; `undefined` where it is none. */
export function callOf(statement: Statement): CallStatement | undefined {
  if (statement.kind !== 'ExpressionStatement') return undefined;
  const call = withoutParens(statement.expression);
  if (call.kind !== 'Call' || isConstructor(call)) return undefined;
  const args = groovyArguments(call.args, call.closures);
  const name = plainName(call.callee);
  const last = args.length === 0 ? undefined : withoutParens(args.at(-1)!);
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

/** Where the name is written, for what is to be renamed; nothing where it is more than a word. */
export function wordPlace({ callee }: Call): { readonly name?: Span } {
  return callee.kind === 'Name' ? { name: callee.span } : {};
}

/** Where the name that is called stands: `b` of `a.b()`. */
export function nameSpan({ callee }: Call): Span {
  if (callee.kind !== 'Member') return callee.span;
  if (typeof callee.name !== 'string') return callee.name.span;
  return { ...callee.span, start: callee.span.end - callee.name.length };
}

/** The last name of what is called, whatever it is called on: `b` of both `b()` and `a.b()`. */
export function calledName({ callee }: Call): string | undefined {
  if (callee.kind === 'Member') return textOf(callee.name);
  // What is no name at all is asked to run itself: `f()()` calls a method `call`.
  return callee.kind === 'GString' ? undefined : (plainName(callee) ?? 'call');
}

function textOf(name: string | Expression): string | undefined {
  if (typeof name === 'string') return name;
  return name.kind === 'StringLiteral' ? name.value : undefined;
}
