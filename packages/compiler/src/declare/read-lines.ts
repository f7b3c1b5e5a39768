import type { Span, Statement, Unparsed } from '@pipec/model';
import { statementsOf } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { unparsed, unreadOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** The lines of a section: what was read of them, and what was not. */
export interface Lines<T> {
  readonly span: Span;
  readonly entries: readonly T[];
  readonly unread?: readonly Unparsed[];
}

/**
 * Reads the block of a section line by line; a line that gives nothing is kept unread. A section without a block is told, and kept
 * unread as a whole.
 */
export function readLines<T>(
  name: string,
  section: CallStatement,
  reading: Reading,
  read: (statement: Statement) => T | readonly T[] | undefined,
): Lines<T> {
  const { block, span } = section;
  if (block === undefined) {
    const key = name === 'post' ? 'ModelParser.ExpectedBlock' : 'ModelParser.ExpectedBlockFor';
    reading.tell(messages.blockExpected(name, span, key));
    return { span, entries: [], unread: [unparsed(reading, section)] };
  }
  const entries: T[] = [];
  const unread: Statement[] = [];
  for (const statement of statementsOf(block)) {
    const found = read(statement);
    if (found === undefined || (isList(found) && found.length === 0)) unread.push(statement);
    else if (isList(found)) entries.push(...found);
    else entries.push(found);
  }
  return { span, entries, ...unreadOf(reading, unread) };
}

function isList<T>(found: T | readonly T[]): found is readonly T[] {
  return Array.isArray(found);
}
