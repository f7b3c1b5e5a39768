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
import { callOf, hasBlock, wordPlace } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readLines } from './read-lines.ts';
import { readCallArguments, readName } from './read-values.ts';
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
/** Jenkins counts what it cannot read among the entries, but finds none where there is no block. */
function readEntries<K extends Entry['kind']>(section: CallStatement, name: string, kind: K, reading: Reading) {
  const lines = readLines(name, section, reading, (statement) => readEntry(statement, kind, reading));
  const entries = lines.entries.map((entry) => ({ kind, ...entry }));
  return section.block === undefined ? { span: section.span, entries } : { ...lines, entries };
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
