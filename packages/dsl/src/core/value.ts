import type { BuildParameter, CallCondition, Condition, Expression, Option, Span, Trigger } from '@pipec/model';
import { Misuse } from './misuse.ts';
import type { Part } from './misuse.ts';
import { node } from './node.ts';
import { origin } from './origin.ts';
import { isSecret, refused } from './secret.ts';

declare const type: unique symbol;

/** What an author may pass where Jenkins wants a `T`: the value itself, or one that Jenkins works out when the pipeline runs. */
export type Value<T> = T | Expr<T>;
/** A text, or one that Jenkins works out. */
export type Text = Value<string>;

/**
 * A value that is only known when the pipeline runs: `env.X`, `params.X`, ``text`…` ``, ``groovy`…` ``.
 *
 * It is not a string: put it into ``sh`…` `` or ``text`…` ``, and use its methods to make conditions of it.
 *
 * @example
 * ```ts
 * stage('Deploy', { when: env.BRANCH_NAME.matches('release/.*').and(params.SKIP_DEPLOY.not()) }, [...]);
 * ```
 */
export class Expr<out T> {
  declare readonly [type]: T;
  /** The Groovy that gives the value. */
  readonly expression: Expression;
  /** Jenkins' own condition for it, where there is one. */
  readonly condition: Condition | undefined;

  constructor(expression: Expression, condition?: Condition) {
    this.expression = expression;
    this.condition = condition;
  }

  /** The opposite of a yes or no. */
  not(this: Expr<boolean>): Expr<boolean> {
    const { expression } = this;
    return new Expr(
      node('Unary', { operator: '!', operand: expression }),
      node('Not', { condition: toCondition(this) }),
    );
  }

  /** Whether both hold. */
  and(this: Expr<boolean>, other: Expr<boolean>): Expr<boolean> {
    const conditions = [toCondition(this), toCondition(worksOut(other))];
    const right = other.expression;
    return new Expr(node('Binary', { operator: '&&', left: this.expression, right }), node('AllOf', { conditions }));
  }

  /** Whether one of both holds. */
  or(this: Expr<boolean>, other: Expr<boolean>): Expr<boolean> {
    const conditions = [toCondition(this), toCondition(worksOut(other))];
    const right = other.expression;
    return new Expr(node('Binary', { operator: '||', left: this.expression, right }), node('AnyOf', { conditions }));
  }

  /** Whether it is this very value. */
  equals(other: Value<T>): Expr<boolean> {
    const span = origin();
    const right = toExpression(other, span, 0);
    const argument = (name: string, value: Expression) => node('Argument', { name, value }, span);
    const args = [argument('expected', right), argument('actual', this.expression)];
    return new Expr(
      node('Binary', { operator: '==', left: this.expression, right }, span),
      this.equality(right) ?? node('CallCondition', { name: 'equals', args }, span),
    );
  }

  /** Whether the whole text fits a regular expression as Java knows them. */
  matches(this: Expr<string>, pattern: string): Expr<boolean> {
    const right = node('StringLiteral', { value: pattern });
    return new Expr(node('Binary', { operator: '==~', left: this.expression, right }), this.match(pattern));
  }

  /** Jenkins' own condition for an equality, where it has one for values of this kind. */
  protected equality(_other: Expression): CallCondition | undefined {
    return undefined;
  }

  protected match(_pattern: string): CallCondition | undefined {
    return undefined;
  }

  /** Text made of it here would say nothing of the value, so a mistake is told where it is made. */
  [Symbol.toPrimitive](): never {
    throw new Misuse(
      'A value that Jenkins works out when the pipeline runs is no text here.\nUse text`…` or sh`…` to put it into one.',
    );
  }
}

/** A variable of the build's environment. */
export class EnvVar<out T extends string = string> extends Expr<T> {
  readonly name: string;

  constructor(name: string) {
    super(member('env', name));
    this.name = name;
  }

  protected override equality(other: Expression): CallCondition | undefined {
    if (other.kind !== 'StringLiteral') return undefined;
    const span = origin();
    const name = node('Argument', { name: 'name', value: node('StringLiteral', { value: this.name }, span) }, span);
    return node(
      'CallCondition',
      { name: 'environment', args: [name, node('Argument', { name: 'value', value: other }, span)] },
      span,
    );
  }

  protected override match(pattern: string): CallCondition | undefined {
    if (this.name !== 'BRANCH_NAME' && this.name !== 'TAG_NAME') return undefined;
    const span = origin();
    const argument = (name: string, value: string) =>
      node('Argument', { name, value: node('StringLiteral', { value }, span) }, span);
    const args = [argument('pattern', pattern), argument('comparator', 'REGEXP')];
    return node('CallCondition', { name: this.name === 'TAG_NAME' ? 'tag' : 'branch', args }, span);
  }
}

/** A parameter of the build. */
export class Param<out T> extends Expr<T> {
  readonly name: string;

  constructor(name: string) {
    super(member('params', name));
    this.name = name;
  }
}

/**
 * A describable as an argument: `logRotator(…)` in `buildDiscarder(…)`. `B` names all that it counts as: one of `'A' | 'B'` fits
 * where an `'A'` is wanted, one of `string` fits everywhere, and every one fits where nothing is said.
 */
export class Describable<in B extends string = never> {
  declare readonly [type]: (base: B) => void;
  readonly call: Expression;

  constructor(call: Expression) {
    this.call = call;
  }
}

/**
 * The Groovy that gives a value of TypeScript.
 *
 * @param part The part of the author's call that the value is, which is told where it cannot be a value.
 */
export function toExpression(value: unknown, span: Span = origin(), part?: Part | readonly Part[]): Expression {
  if (value instanceof Expr) return value.expression;
  if (value instanceof Describable) return value.call;
  if (isSecret(value)) throw refused(value.name, part);
  if (typeof value === 'string') return node('StringLiteral', { value }, span);
  if (typeof value === 'boolean') return node('BooleanLiteral', { value }, span);
  if (typeof value === 'number') return numberLiteral(value, span, part);
  if (typeof value === 'bigint') return node('NumberLiteral', { text: String(value) }, span);
  if (value === null) return node('NullLiteral', {}, span);
  if (isNode(value) && directives.has(value.kind)) return directiveCall(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => node('Argument', { value: toExpression(item, span, part) }, span));
    return node('ListLiteral', { items }, span);
  }
  if (isPlainObject(value)) {
    const given = Object.entries(value).filter(([, item]) => item !== undefined);
    const entries = given.map(([name, item]) =>
      node('Argument', { name, value: toExpression(item, span, part) }, span),
    );
    return node('MapLiteral', { entries }, span);
  }
  throw new Misuse(`Groovy has no form for ${describe(value)}.`, part);
}

const directives: ReadonlySet<string> = new Set(['Option', 'Trigger', 'BuildParameter']);

/** Options, triggers and parameters are values too: `input({ parameters: [parameter.string(…)] })`. */
function directiveCall(value: { readonly kind: string; readonly span: Span }): Expression {
  const { name, args, span } = value as Option | Trigger | BuildParameter;
  return node('Call', { callee: node('Name', { name }, span), args, closures: [], form: 'parens' }, span);
}

/** What a caller passed, in words. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (isSecret(value)) return `the secret '${value.name}'`;
  if (value instanceof Expr) return 'a value that Jenkins works out';
  if (typeof value === 'function') return value.name === '' ? 'a function' : `the function '${value.name}'`;
  if (Array.isArray(value)) return 'a list';
  if (isPlainObject(value)) return 'an object';
  const name = isNode(value) ? value.kind : typeof value === 'object' ? value.constructor.name : typeof value;
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** Whether it is an object literal, and neither a node nor a value of the DSL. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || isNode(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function isNode(value: unknown): value is { readonly kind: string; readonly span: Span } {
  return typeof value === 'object' && value !== null && 'kind' in value && 'span' in value;
}

const conditions: ReadonlySet<string> = new Set<Condition['kind']>([
  'AllOf',
  'AnyOf',
  'Not',
  'ExpressionCondition',
  'CallCondition',
]);

/** The other half of `and` and `or`: one of `when.*` is a condition, and no value. */
function worksOut(other: Expr<boolean>): Expr<boolean> {
  if (other instanceof Expr) return other;
  throw new Misuse(
    `'and' and 'or' join values that Jenkins works out, but this is ${describe(other)}.\nwhen.allOf(…) and when.anyOf(…) join conditions of all kinds.`,
    0,
  );
}

/** The condition of a `when` that a yes or no makes. */
export function toCondition(value: Expr<boolean> | Condition): Condition {
  if (!(value instanceof Expr)) {
    if (isNode(value) && conditions.has(value.kind)) return value;
    throw new Misuse(
      `A condition is a yes or no that Jenkins works out, or one of when.*, but this is ${describe(value)}.`,
    );
  }
  if (value.condition !== undefined) return value.condition;
  const { expression } = value;
  const statement = node('ExpressionStatement', { expression }, expression.span);
  return node('ExpressionCondition', { statements: [statement] }, expression.span);
}

function member(object: string, name: string): Expression {
  const span = origin();
  return node('Member', { object: node('Name', { name: object }, span), name, access: '.' }, span);
}

function numberLiteral(value: number, span: Span, part: Part | readonly Part[] | undefined): Expression {
  if (!Number.isFinite(value)) throw new Misuse(`Groovy has no form for the number ${value}.`, part);
  return node('NumberLiteral', { text: String(value).replace('e+', 'e') }, span);
}
