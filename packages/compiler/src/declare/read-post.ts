import { postConditions } from '@pipec/model';
import type { Post, PostCondition, Statement } from '@pipec/model';
import { blockOf, wordPlace } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readLines } from './read-lines.ts';
import { readStepList } from './read-steps.ts';
import type { Reading } from './reading.ts';

/** The `post` section: conditions, each with a block of steps. */
export function readPost(section: CallStatement, reading: Reading): Post {
  const { entries, ...rest } = readLines('post', section, reading, (line) => readPostCondition(line, reading));
  return { kind: 'Post', ...rest, conditions: entries };
}

function readPostCondition(statement: Statement, reading: Reading): PostCondition | undefined {
  const line = blockOf(statement);
  if (line === undefined) {
    reading.tell(messages.postConditionExpected(statement.span, postConditions));
    return undefined;
  }
  const { name, span, block } = line;
  const places = { block: block.span, ...wordPlace(line.call) };
  return { kind: 'PostCondition', span, places, name, steps: readStepList(block, reading) };
}
