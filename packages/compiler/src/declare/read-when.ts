import { constantFlag } from '@pipec/model';
import type { Condition, Statement, When } from '@pipec/model';
import { callOf, nameSpan, statementsOf, wordPlace } from './calls.ts';
import type { BlockStatement, CallStatement } from './calls.ts';
import { readCode } from './code-block.ts';
import * as messages from './messages.ts';
import { readOwnArguments } from './read-steps.ts';
import { readName } from './read-values.ts';
import { unreadOf } from './reading.ts';
import type { Reading } from './reading.ts';

const flags = ['beforeAgent', 'beforeInput', 'beforeOptions'] as const;
type Flag = (typeof flags)[number];

/** The `when` section: flags and conditions. */
export function readWhen({ block, span }: BlockStatement, reading: Reading): When {
  const conditions: Condition[] = [];
  const unread: Statement[] = [];
  const given: { [F in Flag]?: boolean } = {};
  for (const statement of statementsOf(block)) {
    const call = callOf(statement);
    const flag = flags.find((name) => name === call?.name);
    if (call === undefined) {
      reading.tell(messages.conditionExpected(statement.span, span));
      unread.push(statement);
    } else if (flag === undefined) conditions.push(readCondition(call, reading));
    else given[flag] = readFlag(call, flag, reading) ?? false;
  }
  return { kind: 'When', span, conditions, ...given, ...unreadOf(reading, unread) };
}

/** `beforeAgent true`, `failFast true`. */
export function readFlag({ call, args }: CallStatement, name: string, reading: Reading): boolean | undefined {
  const flag = constantFlag(args[0]);
  if (flag === undefined) reading.tell(messages.flagExpected(name, nameSpan(call)));
  return flag;
}

function readCondition(call: CallStatement, reading: Reading): Condition {
  const { span, block } = call;
  const name = readName(call, reading);
  if (name === 'expression') return readExpression(call, reading);
  const args = readOwnArguments(call, reading);
  const places = wordPlace(call.call);
  const callee = call.name === undefined ? { callee: call.call.callee } : {};
  if (block === undefined) {
    if (isNesting(name)) reading.tell(messages.nestingWithArguments(name, span));
    return { kind: 'CallCondition', span, places, name, ...callee, args };
  }
  const { conditions, unread } = readConditions(statementsOf(block), reading);
  const rest = unreadOf(reading, unread);
  if (isNesting(name)) {
    if (args.length > 0) reading.tell(messages.nestingWithArguments(name, span));
    const [only] = conditions;
    const count = conditions.length + unread.length;
    if (name === 'allOf') return { kind: 'AllOf', span, conditions, ...rest };
    if (name === 'anyOf') return { kind: 'AnyOf', span, conditions, ...rest };
    if (args.length === 0 && count !== 1) reading.tell(messages.oneConditionExpected(count, span));
    if (only !== undefined && count === 1) return { kind: 'Not', span, condition: only };
  }
  return { kind: 'CallCondition', span, places, name, args, conditions, ...rest };
}

function isNesting(name: string): boolean {
  return name === 'allOf' || name === 'anyOf' || name === 'not';
}

function readConditions(statements: readonly Statement[], reading: Reading) {
  const conditions: Condition[] = [];
  const unread: Statement[] = [];
  for (const statement of statements) {
    const call = callOf(statement);
    if (call === undefined) {
      reading.tell(messages.conditionExpected(statement.span));
      unread.push(statement);
    } else conditions.push(readCondition(call, reading));
  }
  return { conditions, unread };
}

/** `expression { … }`. */
function readExpression({ name, span, block, call }: CallStatement, reading: Reading): Condition {
  if (block !== undefined) {
    readCode('expression', span, block, reading);
    return { kind: 'ExpressionCondition', span, statements: block.statements };
  }
  reading.tell(messages.blockExpected(name ?? 'expression', span, 'exception'));
  return { kind: 'CallCondition', span, name: 'expression', args: call.args };
}
