import type {
  Argument,
  BinaryOperator,
  Block,
  Call,
  Closure,
  Declaration,
  Expression,
  ExpressionStatement,
  GString,
  GStringHole,
  GStringText,
  If,
  ListLiteral,
  MapLiteral,
  Member,
  Name,
  NumberLiteral,
  Parameter,
  Parens,
  Quote,
  Script,
  Statement,
  StringLiteral,
  TypeName,
  Unary,
} from './groovy.ts';
import type { Kind, NodeOf } from './node.ts';
import type { Span } from './span.ts';

/** What may stand where an argument is wanted: itself, or a value without a name. */
export type ArgumentLike = Argument | Expression;

/** The functions of {@link builder}, each of which makes one node. */
export type Builder = ReturnType<typeof builder>;

/**
 * Small functions that make frozen Groovy nodes, all of one span.
 *
 * @example `sh script: 'make', returnStdout: true`
 * ```ts
 * const { arg, bool, command, literal } = builder(stage.span);
 * const statement = command('sh', [arg(literal('make'), 'script'), arg(bool(true), 'returnStdout')]);
 * ```
 */
export function builder(span: Span) {
  const name = (text: string): Name => node('Name', { name: text });
  const literal = (value: string, quote?: Quote): StringLiteral => node('StringLiteral', { value, quote });
  const number = (value: number | string): NumberLiteral => node('NumberLiteral', { text: String(value) });
  const bool = (value: boolean) => node('BooleanLiteral', { value });
  const nil = () => node('NullLiteral', {});

  /** Texts and holes by turns, in any order: `gstring('v', name('version'))`. */
  const gstring = (...parts: readonly (string | Expression | GStringText | GStringHole)[]): GString =>
    node('GString', { parts: Object.freeze(parts.map(part)) });
  const part = (given: string | Expression | GStringText | GStringHole): GStringText | GStringHole => {
    if (typeof given === 'string') return node('GStringText', { value: given });
    if (given.kind === 'GStringText' || given.kind === 'GStringHole') return given;
    return node('GStringHole', { expression: given });
  };

  const arg = (value: Expression, key?: string | Expression): Argument => node('Argument', { name: key, value });
  const args = (given: readonly ArgumentLike[]): readonly Argument[] =>
    Object.freeze(given.map((one) => (one.kind === 'Argument' ? one : arg(one))));
  const list = (...items: readonly ArgumentLike[]): ListLiteral => node('ListLiteral', { items: args(items) });
  const map = (entries: Readonly<Record<string, Expression>> | readonly Argument[] = []): MapLiteral =>
    node('MapLiteral', {
      entries: isList(entries)
        ? frozen(entries)
        : Object.freeze(Object.entries(entries).map(([key, value]) => arg(value, key))),
    });

  const member = (object: Expression | string, ...names: readonly [string, ...string[]]): Member => {
    const [first, ...rest] = names;
    const inner: Member = node('Member', { object: asName(object), name: first, access: '.' });
    return rest.reduce<Member>((whole, one) => node('Member', { object: whole, name: one, access: '.' }), inner);
  };
  const asName = (given: Expression | string): Expression => (typeof given === 'string' ? name(given) : given);
  const calls = (
    callee: Expression | string,
    form: Call['form'],
    given: readonly ArgumentLike[],
    closures: readonly Closure[],
  ): Call => node('Call', { callee: asName(callee), args: args(given), closures: frozen(closures), form });
  /** `f(a)`, `f(a) { … }`. */
  const call = (
    callee: Expression | string,
    given: readonly ArgumentLike[] = [],
    ...closures: readonly Closure[]
  ): Call => calls(callee, 'parens', given, closures);

  const binary = (left: Expression, operator: BinaryOperator, right: Expression | TypeName) =>
    node('Binary', { left, operator, right });
  const unary = (operator: Unary['operator'], operand: Expression): Unary => node('Unary', { operator, operand });
  const parens = (expression: Expression): Parens => node('Parens', { expression });
  const type = (text: string): TypeName => node('TypeName', { name: text });
  const parameter = (text: string): Parameter => node('Parameter', { name: text });
  const closure = (statements: readonly Statement[] = [], params?: readonly Parameter[]): Closure =>
    node('Closure', { params: params && frozen(params), statements: frozen(statements) });

  /** An expression as a statement; a call with brackets becomes a command, `sh 'make'`, where Groovy lets it. */
  const run = (expression: Expression): ExpressionStatement => {
    const isBare =
      expression.kind === 'Call' &&
      expression.form === 'parens' &&
      expression.args.length > 0 &&
      expression.closures.length === 0;
    return node('ExpressionStatement', {
      expression: isBare ? node('Call', { ...expression, form: 'command' }) : expression,
    });
  };
  /** An expression as a statement, as it is. */
  const expressionStatement = (expression: Expression): ExpressionStatement =>
    node('ExpressionStatement', { expression });
  /** The statement `f a, b: 1`. */
  const command = (callee: Expression | string, given: readonly ArgumentLike[]): ExpressionStatement =>
    expressionStatement(calls(callee, 'command', given, []));
  /** The statement `f { … }`, or `f(a) { … }` with arguments. */
  const block = (
    callee: Expression | string,
    statements: readonly Statement[],
    given: readonly ArgumentLike[] = [],
  ): ExpressionStatement =>
    expressionStatement(calls(callee, given.length > 0 ? 'parens' : 'block', given, [closure(statements)]));
  const assign = (target: Expression | string, value: Expression): ExpressionStatement =>
    expressionStatement(binary(asName(target), '=', value));
  /** `def x = 1`; without a value `def x`. */
  const declaration = (text: string, init?: Expression, modifiers: readonly string[] = ['def']): Declaration =>
    node('Declaration', {
      modifiers: frozen(modifiers),
      variables: Object.freeze([node('Variable', { name: text, init })]),
    });
  const braces = (statements: readonly Statement[]): Block => node('Block', { statements: frozen(statements) });
  const ifs = (condition: Expression, then: readonly Statement[], otherwise?: readonly Statement[]): If =>
    node('If', { condition, then: braces(then), else: otherwise && braces(otherwise) });
  const returns = (expression?: Expression) => node('Return', { expression });
  const script = (...statements: readonly Statement[]): Script => node('Script', { statements: frozen(statements) });

  /** Any other node; fields that are `undefined` are left out. */
  function node<K extends Kind>(kind: K, fields: Loose<Omit<NodeOf<K>, 'kind' | 'span'>>): NodeOf<K> {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    // The fields are those of this very kind, which TypeScript cannot follow through the entries.
    return Object.freeze({ kind, span, ...Object.fromEntries(given) }) as unknown as NodeOf<K>;
  }

  return {
    arg,
    assign,
    binary,
    block,
    bool,
    braces,
    call,
    closure,
    command,
    declaration,
    expressionStatement,
    gstring,
    ifs,
    list,
    literal,
    map,
    member,
    name,
    nil,
    node,
    number,
    parameter,
    parens,
    returns,
    run,
    script,
    string: literal,
    type,
    unary,
  };
}

type Loose<T> = { readonly [P in keyof T]: object extends Pick<T, P> ? T[P] | undefined : T[P] };

function isList<T>(given: T | readonly Argument[]): given is readonly Argument[] {
  return Array.isArray(given);
}

function frozen<T>(list: readonly T[]): readonly T[] {
  return Object.isFrozen(list) ? list : Object.freeze([...list]);
}
