import { constantText, groovyArguments, isBeyondLong, isConstant, plainName, withoutParens } from '@pipec/model';
import type { Argument, Call, Expression, Span } from '@pipec/model';
import { calledName } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { groovyPlace } from './operator-place.ts';
import type { Reading } from './reading.ts';

/** What Jenkins' parser makes of a name that it cannot read. */
export const unreadableName = 'error';

/** The name that is called; one that is no plain name is told. */
export function readName(
  { name, call, span }: Pick<CallStatement, 'name' | 'call' | 'span'>,
  reading: Reading,
): string {
  if (name !== undefined) return name;
  const { callee } = call;
  const isOnVariable = callee.kind === 'Member' && withoutParens(callee.object).kind === 'Name' && textual(callee.name);
  const isIndex = callee.kind === 'Index' && callee.object.kind === 'Name';
  const written = reading.text.slice(callee.span.start, callee.span.end);
  const shown = written.includes('\n') ? '' : written;
  reading.tell(messages.plainCallExpected(shown, headOf(call, span), { isOnVariable, isIndex }));
  return unreadableName;
}

function textual(name: string | Expression): boolean {
  return typeof name === 'string' || name.kind === 'StringLiteral' || name.kind === 'GString';
}

/** A call up to its arguments. */
function headOf({ callee }: Call, span: Span): Span {
  return { ...span, end: Math.max(callee.span.end, span.start) };
}

/**
 * A text that must be there before the pipeline runs; `undefined`, and told, where it is worked out then. What `call` is given as
 * `*names` is worked out in any case.
 */
export function readText(expression: Expression, what: string, reading: Reading, call?: Call): string | undefined {
  const spread = call?.args.find((argument) => argument.value === expression && argument.spread !== undefined);
  const text = spread === undefined ? constantText(expression) : undefined;
  if (text === undefined) {
    const place = spread === undefined ? argumentPlace(expression, reading, call) : spread.span;
    reading.tell(messages.plainTextExpected(what, place));
  }
  return text;
}

/** Where Groovy places an argument of `call`: without brackets around the arguments, at its operator. */
export function argumentPlace(value: Expression, { text }: Reading, call?: Call): Span {
  const isBare = call !== undefined && !text.slice(call.callee.span.end, value.span.start).includes('(');
  return (isBare ? groovyPlace(value, text) : undefined) ?? value.span;
}

/** What a line calls, whatever it calls it on: the key of a field, the type of a tool or an agent. */
export function readKey(call: Call, what: string, reading: Reading): string {
  const name = calledName(call);
  if (name === undefined) reading.tell(messages.plainTextExpected(what, call.callee.span));
  return name ?? unreadableName;
}

/** A value of any kind, as it is; what Jenkins cannot hold is told. */
export function readValue(value: Expression, reading: Reading): Expression {
  const plain = withoutParens(value);
  if (isConstant(value)) {
    if (isBeyondLong(value)) reading.tell(messages.numberTooBig(value.span));
  } else if (plain.kind !== 'GString' && plain.kind !== 'MapLiteral' && !isBareAgent(plain, reading)) {
    if (reading.text.startsWith('${', value.span.start)) reading.tell(messages.bareHole(value.span));
  }
  return value;
}

function isBareAgent(value: Expression, { bareAgents }: Reading): boolean {
  return value.kind === 'Name' && bareAgents.has(value.name);
}

/** The arguments of a step or a condition, without the block behind them. */
export function readArguments(
  args: readonly Argument[],
  given: readonly Expression[],
  reading: Reading,
): readonly Argument[] {
  const [first] = given;
  const map = given.length === 1 && first !== undefined ? withoutParens(first) : undefined;
  if (map?.kind === 'MapLiteral') {
    const keys = map.entries.map((entry) => readArgumentKey(entry, reading));
    if (!keys.includes('$class')) for (const { value } of map.entries) readValue(value, reading);
  } else for (const value of given) readValue(value, reading);
  return args;
}

function readArgumentKey({ name, span, spread }: Argument, reading: Reading): string | undefined {
  if (typeof name === 'string') return name;
  const text = name === undefined ? undefined : constantText(name);
  if (text === undefined) {
    const place = name === undefined || spread !== undefined ? span : name.span;
    reading.tell(messages.plainTextExpected('The name of an argument', place));
  }
  return text;
}

/**
 * The arguments of an option, a trigger, a parameter or a library; those that are calls themselves are read as such.
 * Blocks have no place among them.
 */
export function readCallArguments(call: Call, reading: Reading): readonly Argument[] {
  for (const value of groovyArguments(call.args, call.closures)) {
    const plain = withoutParens(value);
    if (plain.kind === 'MapLiteral') for (const entry of plain.entries) readPair(entry, reading);
    else readNested(value, calledName(call) ?? unreadableName, call.span, reading);
  }
  return call.args;
}

function readPair(entry: Argument, reading: Reading): void {
  const name = readArgumentKey(entry, reading) ?? unreadableName;
  readNested(entry.value, name, colonOf(entry, reading), reading);
}

/** Groovy places a named argument at its colon. */
function colonOf({ name, span }: Argument, { text }: Reading): Span {
  const behind = typeof name === 'object' ? name.span.end : span.start + (name?.length ?? 0);
  const at = text.indexOf(':', behind);
  return at < 0 || at >= span.end ? span : { ...span, start: at };
}

function readNested(value: Expression, owner: string, span: Span, reading: Reading): void {
  const plain = withoutParens(value);
  if (plain.kind === 'Closure') {
    reading.tell(messages.blockUnexpected(`'${owner}'`, span, 'ModelParser.MethodCallWithClosure'));
  } else if (plain.kind === 'Call') {
    readName({ name: plainName(plain.callee), call: plain, span: plain.span }, reading);
    readCallArguments(plain, reading);
  } else readValue(value, reading);
}
