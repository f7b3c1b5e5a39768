import { withoutParens } from '@pipec/model';
import type { Libraries, LibraryEntry, Statement, ToolEntry, Tools } from '@pipec/model';
import { calledName, callOf, hasBlock, nameSpan } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readLines } from './read-lines.ts';
import { readCallArguments, readKey, readName, readValue } from './read-values.ts';
import type { Reading } from './reading.ts';

/** The `tools` section: `jdk '17'`, a line for each. */
export function readTools(section: CallStatement, reading: Reading): Tools {
  return { kind: 'Tools', ...readLines('tools', section, reading, (line) => readTool(line, section, reading)) };
}

function readTool(statement: Statement, section: CallStatement, reading: Reading): ToolEntry | undefined {
  const line = callOf(statement);
  if (line === undefined) {
    reading.tell(messages.toolExpected(statement.span, section.span));
    return undefined;
  }
  const type = readKey(line.call, 'The name of a tool', reading);
  const place = nameSpan(line.call);
  const [version, ...more] = line.args;
  if (version === undefined || more.length > 0) {
    reading.tell(messages.oneValueExpected(type, line.args.length, place, 'Tool'));
    return undefined;
  }
  if (withoutParens(version).kind === 'NullLiteral') reading.tell(messages.toolWithoutVersion(type, version.span));
  return { kind: 'ToolEntry', span: { ...line.span, start: place.start }, type, version: readValue(version, reading) };
}

/** The `libraries` section: `lib('name@version')`, a line for each. */
export function readLibraries(section: CallStatement, reading: Reading): Libraries {
  return {
    kind: 'Libraries',
    ...readLines('libraries', section, reading, (line) => readLibrary(line, section, reading)),
  };
}

function readLibrary(statement: Statement, section: CallStatement, reading: Reading): LibraryEntry | undefined {
  const line = callOf(statement);
  if (line === undefined || calledName(line.call) !== 'lib') {
    reading.tell(messages.libraryExpected(statement.span, section.span));
    return undefined;
  }
  const { span } = line;
  if (hasBlock(line)) {
    reading.tell(messages.blockUnexpected("'lib'", span, 'ModelParser.CannotHaveBlocks'));
    return undefined;
  }
  readName(line, reading);
  readCallArguments(line.call, reading);
  const [value, ...more] = line.args;
  const kind = value === undefined ? undefined : withoutParens(value).kind;
  if (value === undefined || more.length > 0 || kind === 'Call' || kind === 'MapLiteral' || kind === 'Closure') {
    reading.tell(messages.libraryExpected(span, span));
    return undefined;
  }
  return { kind: 'LibraryEntry', span, value };
}
