import { plainName } from '@pipec/model';
import type { Argument, Call, Expression, MapLiteral, Span } from '@pipec/model';
import type { CatalogueIndex, Entry, EntryKind, Param, ValueType } from '@pipec/model/catalogue';
import { argumentName } from '../argument-faults.ts';
import type { Part } from '../rule.ts';

/** A value of TypeScript that does not fit where it stands. */
export interface Misfit {
  /** The author's call in which it stands. */
  readonly call: Span;
  /** Its way from that call inwards. */
  readonly path: readonly Part[];
  /** Whose parameter it was given for: a step, a class. */
  readonly owner: string;
  readonly value: Expression;
  /** What the DSL takes there; nothing where it has no such field. */
  readonly wanted: Wanted | undefined;
  /** Names that could stand there instead. */
  readonly choices: readonly string[];
}

/** A type, and whether `null` is one of its values. */
export type Wanted = Pick<Param, 'type'> & Partial<Pick<Param, 'name' | 'suggested' | 'nullable'>>;

/** Where a value stands, and what it is given for. */
interface Place {
  readonly call: Span;
  readonly path: readonly Part[];
  readonly owner: string;
}

/**
 * The arguments of a call that the types of the DSL forbid. What Jenkins works out when the pipeline runs fits everywhere, and an
 * argument that the entry does not know is told by others.
 */
export function argumentMisfits(
  call: { readonly args: readonly Argument[]; readonly span: Span },
  entry: Entry,
  index: CatalogueIndex,
): readonly Misfit[] {
  const found: Misfit[] = [];
  for (const argument of call.args) {
    const name = argumentName(argument);
    const param = entry.params.find((one) => one.name === (name ?? entry.soleParam));
    if (param === undefined) continue;
    const place = { call: call.span, path: [name ?? 0], owner: entry.name };
    found.push(...valueMisfits(argument.value, param, place, index));
  }
  return found;
}

/** What does not fit in a value. */
export function valueMisfits(
  value: Expression,
  wanted: Wanted,
  place: Place,
  index: CatalogueIndex,
): readonly Misfit[] {
  const { type, suggested, nullable } = wanted;
  const kind = kindOf(value, index);
  if (kind === undefined || type === 'any' || (kind === 'null' && nullable === true)) return [];
  const misfit = (choices: readonly string[] = []): readonly Misfit[] => [{ ...place, value, wanted, choices }];
  if (suggested !== undefined) return kind === 'text' ? [] : misfit();
  if (typeof type === 'string') return simpleKinds[type].includes(kind) || isOpen(value, type) ? [] : misfit();
  if ('enum' in type) return isOneOf(value, type.enum) ? [] : misfit(type.enum);
  if ('oneOf' in type) {
    return type.oneOf.some((one) => valueMisfits(value, { type: one }, place, index).length === 0) ? [] : misfit();
  }
  if (isOpen(value, type)) return [];
  if ('list' in type) return value.kind === 'ListLiteral' ? within(value.items, type.list, place, index) : misfit();
  if ('map' in type) return value.kind === 'MapLiteral' ? within(value.entries, type.map, place, index) : misfit();
  if ('object' in type) return objectMisfits(value, type.object, place, index) ?? misfit();
  return describableMisfits(value, type.describable, place, index) ?? misfit(symbolsOf(type.describable, index));
}

/** The kinds of values that TypeScript has a form for. */
type Kind = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object' | 'symbol';

/** `undefined` for what Jenkins works out. */
function kindOf(value: Expression, index: CatalogueIndex): Kind | undefined {
  if (value.kind !== 'Call') return kinds[value.kind];
  const name = plainName(value.callee);
  return name !== undefined && index.isNamed(name) ? 'symbol' : undefined;
}

const kinds: { readonly [K in Expression['kind']]?: Kind } = {
  StringLiteral: 'text',
  GString: 'text',
  NumberLiteral: 'number',
  BooleanLiteral: 'boolean',
  NullLiteral: 'null',
  ListLiteral: 'list',
  MapLiteral: 'object',
};

/** What fits a type that stands for itself. */
const simpleKinds: { readonly [T in Exclude<Extract<ValueType, string>, 'any'>]: readonly Kind[] } = {
  string: ['text'],
  credentialsId: ['text'],
  boolean: ['boolean'],
  integer: ['number'],
  number: ['number'],
  map: ['object'],
  object: ['object', 'symbol'],
  closure: [],
};

/** Where something with parts is wanted, the DSL takes all that Jenkins works out for it, texts as well. */
function isOpen({ kind }: Expression, type: ValueType): boolean {
  return kind === 'GString' && !['boolean', 'integer', 'number'].includes(type as string);
}

function isOneOf(value: Expression, choices: readonly string[]): boolean {
  return value.kind === 'GString' || (value.kind === 'StringLiteral' && choices.includes(value.value));
}

/** The items of a list, or the values of an object. */
function within(
  items: readonly Argument[],
  type: ValueType,
  { path, ...place }: Place,
  index: CatalogueIndex,
): readonly Misfit[] {
  return items.flatMap((item, i) =>
    valueMisfits(item.value, { type }, { ...place, path: [...path, argumentName(item) ?? i] }, index),
  );
}

/** `undefined` where the value itself is none of the base. */
function describableMisfits(
  value: Expression,
  base: string,
  place: Place,
  index: CatalogueIndex,
): readonly Misfit[] | undefined {
  if (value.kind === 'Call') return mayBe(value, base, index) ? [] : undefined;
  if (value.kind !== 'MapLiteral') return undefined;
  // Of a base that nothing is known of, any object may be one.
  if (index.describables(base).length === 0) return [];
  const named = value.entries.find((entry) => argumentName(entry) === '$class')?.value;
  if (named === undefined) return undefined;
  return named.kind === 'StringLiteral' ? fieldMisfits(value, named.value, place, index) : [];
}

function isCallOf({ callee }: Call, entry: Entry, index: CatalogueIndex): boolean {
  return index.named(plainName(callee)!).includes(entry);
}

/** Options, triggers and parameters fit wherever one of them does. */
function mayBe({ callee }: Call, base: string, index: CatalogueIndex): boolean {
  const called = index.named(plainName(callee)!);
  return (
    index.describables(base).length === 0 ||
    called.some((entry) => entry.extends?.includes(base) === true || directives.has(entry.kind))
  );
}

const directives: ReadonlySet<EntryKind> = new Set(['job-property', 'option', 'trigger', 'parameter']);

function objectMisfits(
  value: Expression,
  className: string,
  place: Place,
  index: CatalogueIndex,
): readonly Misfit[] | undefined {
  const entry = index.ofClass(className);
  if (value.kind === 'Call') return entry === undefined || isCallOf(value, entry, index) ? [] : undefined;
  return value.kind === 'MapLiteral' ? fieldMisfits(value, className, place, index) : undefined;
}

function fieldMisfits(
  { entries }: MapLiteral,
  className: string,
  { path, ...place }: Place,
  index: CatalogueIndex,
): readonly Misfit[] {
  const entry = index.ofClass(className);
  if (entry === undefined) return [];
  const fields = entry.params.map(({ name }) => name);
  return entries.flatMap((field): readonly Misfit[] => {
    const name = argumentName(field);
    if (name === undefined || name === '$class') return [];
    const param = entry.params.find((one) => one.name === name);
    const at = { ...place, path: [...path, name], owner: entry.name };
    if (param === undefined) return [{ ...at, value: field.value, wanted: undefined, choices: fields }];
    return valueMisfits(field.value, param, at, index);
  });
}

function symbolsOf(base: string, index: CatalogueIndex): readonly string[] {
  return index.describables(base).flatMap(({ name, symbol }) => (symbol === false ? [] : [name]));
}

/** The calls of symbols among arguments: each is a call of its author, with arguments of its own. */
export function symbolCalls(args: readonly Argument[]): readonly Call[] {
  return args.flatMap(({ value }): readonly Call[] => {
    if (value.kind === 'ListLiteral') return symbolCalls(value.items);
    if (value.kind === 'MapLiteral') return symbolCalls(value.entries);
    return value.kind === 'Call' && plainName(value.callee) !== undefined ? [value, ...symbolCalls(value.args)] : [];
  });
}
