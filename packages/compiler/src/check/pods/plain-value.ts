import type { Argument, Expression, Field, Name } from '@pipec/model';

/** A value that is only known when the pipeline runs. */
export const unknown = Symbol('unknown');

/** Whether any part of a value is only known when the pipeline runs. */
export function holdsUnknown(value: unknown): boolean {
  if (value === unknown) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnknown);
}

/** A call among values: `emptyDirVolume(mountPath: '/cache')` is `{ type: 'emptyDirVolume', mountPath: '/cache' }`. */
export interface PlainCall {
  readonly type: string;
  readonly [argument: string]: unknown;
}

/** What values are read with. */
export interface Values {
  /** The one value that a variable ever has; `undefined` where it has several or none that is written down. */
  readonly valueOf: (name: Name) => Expression | undefined;
  /** What stands for a value that is only known when the pipeline runs; by default that is `unknown`. */
  readonly open?: (value: Expression) => unknown;
}

/** A value as data: texts, numbers, flags, lists, maps and calls; `unknown` for what Groovy makes when it runs. */
export function plainValue(value: Expression, values: Values, depth = 0): unknown {
  const { valueOf, open = () => unknown } = values;
  const inner = (expression: Expression): unknown => plainValue(expression, values, depth + 1);
  if (depth > 20) return unknown;
  switch (value.kind) {
    case 'StringLiteral':
    case 'BooleanLiteral':
      return value.value;
    case 'NumberLiteral': {
      const number = Number(value.text.replaceAll('_', '').replace(/[LlGgIiFfDd]$/, ''));
      return Number.isNaN(number) ? unknown : number;
    }
    case 'NullLiteral':
      return undefined;
    case 'Parens':
      return inner(value.expression);
    case 'ListLiteral':
      return value.items.map((item) => (item.spread === undefined ? inner(item.value) : unknown));
    case 'MapLiteral':
      return plainMap(value.entries, inner);
    case 'Call':
      return value.callee.kind === 'Name' && value.closures.length === 0
        ? plainCall(value.callee.name, value.args, inner)
        : open(value);
    case 'Name': {
      const held = valueOf(value);
      return held === undefined ? open(value) : inner(held);
    }
    default:
      return open(value);
  }
}

function plainMap(entries: readonly Argument[], inner: (value: Expression) => unknown): unknown {
  const pairs = entries.map(
    ({ name, value, spread }) => [spread === undefined ? keyOf(name) : undefined, inner(value)] as const,
  );
  return pairs.some(([key]) => key === undefined) ? unknown : Object.fromEntries(pairs);
}

/** Arguments by name; the one without is called `value`. */
function plainCall(type: string, args: readonly Argument[], inner: (value: Expression) => unknown): PlainCall {
  const [only] = args;
  if (args.length === 1 && only !== undefined && only.name === undefined && only.value.kind === 'MapLiteral')
    return { ...(plainMap(only.value.entries, inner) as object), type };
  return { ...Object.fromEntries(args.map(({ name, value }) => [keyOf(name) ?? 'value', inner(value)])), type };
}

/** The lines of a nested block, as `containerTemplate { name 'maven' }` has them. */
export function plainFields(fields: readonly Field[], values: Values): object {
  return Object.fromEntries(
    fields.map(({ name, value }) => [name, 'kind' in value ? plainValue(value, values) : plainFields(value, values)]),
  );
}

function keyOf(name: Argument['name']): string | undefined {
  if (typeof name === 'string' || name === undefined) return name;
  if (name.kind === 'StringLiteral') return name.value;
  return name.kind === 'Name' ? name.name : undefined;
}
