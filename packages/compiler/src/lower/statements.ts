import type {
  Argument,
  Call,
  Closure,
  Expression,
  ExpressionStatement,
  Name,
  Span,
  Statement,
  StringLiteral,
} from '@pipec/model';

// The few shapes of statement that Declarative is made of.

/** A block: `stages { … }`, `stage('x') { … }`. */
export function block(
  name: string,
  span: Span,
  statements: readonly Statement[],
  args: readonly Argument[] = [],
): ExpressionStatement {
  const body: Closure = { kind: 'Closure', span, statements };
  return run({
    kind: 'Call',
    span,
    callee: callee(name, span),
    args,
    closures: [body],
    form: args.length > 0 ? 'parens' : 'block',
  });
}

/** A line: `agent any`, `label 'linux'`; with `form` `parens` as an option is written: `timeout(time: 1)`. */
export function line(
  name: string,
  span: Span,
  args: readonly Argument[],
  form: Call['form'] = 'command',
): ExpressionStatement {
  return run({ kind: 'Call', span, callee: callee(name, span), args, closures: [], form });
}

/** A line with one value: `customWorkspace '/x'`. */
export function setting(name: string, value: Expression): ExpressionStatement {
  return line(name, value.span, [argument(value)]);
}

export function argument(value: Expression, name?: string): Argument {
  return { kind: 'Argument', span: value.span, value, ...(name !== undefined && { name }) };
}

/** What is called; a class, as of a tool without a symbol, is called in quotes. */
function callee(name: string, span: Span): Name | StringLiteral {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? word(name, span) : text(name, span);
}

export function word(name: string, span: Span): Name {
  return { kind: 'Name', span, name };
}

export function text(value: string, span: Span): StringLiteral {
  return { kind: 'StringLiteral', span, value };
}

export function run(expression: Expression): ExpressionStatement {
  return { kind: 'ExpressionStatement', span: expression.span, expression };
}

/** The statements with an empty line between them. */
export function spaced<S extends Statement>(statements: readonly S[]): readonly S[] {
  return statements.map((statement, i) =>
    i === 0 ? statement : { ...statement, trivia: { ...statement.trivia, blankBefore: true } },
  );
}
