import { postConditions } from '@pipec/model';
import type { Post, PostCondition, Statement } from '@pipec/model';
import { blockOf, statementsOf, wordPlace } from './calls.ts';
import type { CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readStepList } from './read-steps.ts';
import { unparsed, unreadOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** The `post` section: conditions, each with a block of steps. */
export function readPost(section: CallStatement, reading: Reading): Post {
  const { block, span } = section;
  if (block === undefined) {
    reading.tell(messages.blockExpected('post', span, 'ModelParser.ExpectedBlock'));
    return { kind: 'Post', span, conditions: [], unread: [unparsed(reading, section)] };
  }
  const conditions: PostCondition[] = [];
  const unread: Statement[] = [];
  for (const statement of statementsOf(block)) {
    const line = blockOf(statement);
    if (line === undefined) {
      reading.tell(messages.postConditionExpected(statement.span, postConditions));
      unread.push(statement);
    } else {
      const { name, span: at } = line;
      const steps = readStepList(line.block, reading);
      conditions.push({
        kind: 'PostCondition',
        span: at,
        places: { block: line.block.span, ...wordPlace(line.call) },
        name,
        steps,
      });
    }
  }
  return { kind: 'Post', span, conditions, ...unreadOf(reading, unread) };
}
