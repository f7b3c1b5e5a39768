import { withoutParens } from '@pipec/model';
import type {
  Argument,
  BuildParameter,
  Expression,
  Option,
  Options,
  Parameters,
  Places,
  Span,
  Statement,
  Trigger,
  Triggers,
} from '@pipec/model';
import { callOf, hasBlock, statementsOf, wordPlace } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readCallArguments, readName } from './read-values.ts';
import { unreadOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** The `options` section. */
export function readOptions(section: CallStatement, reading: Reading): Options {
  return { kind: 'Options', ...readEntries(section, 'options', 'Option', reading) };
}

/** The `parameters` section. */
export function readParameters(section: CallStatement, reading: Reading): Parameters {
  return { kind: 'Parameters', ...readEntries(section, 'parameters', 'BuildParameter', reading) };
}

/** The `triggers` section. */
export function readTriggers(section: CallStatement, reading: Reading): Triggers {
  return { kind: 'Triggers', ...readEntries(section, 'triggers', 'Trigger', reading) };
}

type Entry = Option | BuildParameter | Trigger;
type OfKind<K extends Entry['kind']> = Extract<Entry, { readonly kind: K }>;

function readEntries<K extends Entry['kind']>(section: CallStatement, name: string, kind: K, reading: Reading) {
  const { block, span } = section;
  if (block === undefined) {
    reading.tell(messages.blockExpected(name, span));
    return { span, entries: [] };
  }
  const entries: OfKind<K>[] = [];
  const unread: Statement[] = [];
  for (const statement of statementsOf(block)) {
    const entry = readEntry(statement, kind, reading);
    if (entry === undefined) unread.push(statement);
    // One entry of one kind, which TypeScript does not see through the parameter.
    else entries.push({ kind, ...entry } as unknown as OfKind<K>);
  }
  return { span, entries, ...unreadOf(reading, unread) };
}

interface EntryParts {
  readonly span: Span;
  readonly places: Places;
  readonly name: string;
  readonly callee?: Expression;
  readonly args: readonly Argument[];
}

/** A call with its arguments: `timeout(time: 1, unit: 'HOURS')`. */
function readEntry(statement: Statement, kind: messages.Directive, reading: Reading): EntryParts | undefined {
  const line = callOf(statement);
  if (line === undefined) {
    const isMap = statement.kind === 'ExpressionStatement' && withoutParens(statement.expression).kind === 'MapLiteral';
    reading.tell(messages.directiveExpected(kind, isMap, statement.span));
    return undefined;
  }
  if (hasBlock(line)) {
    reading.tell(messages.blockUnexpected(`'${line.name}'`, line.span, 'ModelParser.CannotHaveBlocks'));
    return undefined;
  }
  const name = readName(line, reading);
  const args = readCallArguments(line.call, reading);
  const places = wordPlace(line.call);
  return { span: line.span, places, name, ...(line.name === undefined && { callee: line.call.callee }), args };
}
