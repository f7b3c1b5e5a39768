import { constantFlag, constantText, isNamed, withoutParens } from '@pipec/model';
import type { Argument, Branch, Closure, Comment, ParallelStep, Statement, Step, StepNode, Steps } from '@pipec/model';
import { callOf, statementsOf, withoutLabel } from './calls.ts';
import type { BlockStatement, CallStatement } from './calls.ts';
import { readCode } from './code-block.ts';
import * as messages from './messages.ts';
import { readArguments, readName, readText, unreadableName } from './read-values.ts';
import { unparsed } from './reading.ts';
import type { Reading } from './reading.ts';

/** The `steps` section of a stage. `parallel` as its only step has branches. */
export function readSteps({ span, block }: BlockStatement, reading: Reading): Steps {
  const parallel = readParallelStep(block, reading);
  const steps = parallel === undefined ? readStepList(block, reading) : [...commentsOf(block.statements[0]!), parallel];
  return { kind: 'Steps', span, places: { block: block.span }, steps };
}

/** The steps of a block, with the comments between them. */
export function readStepList(block: Closure, reading: Reading): readonly StepNode[] {
  const steps: StepNode[] = [];
  for (const statement of block.statements) {
    for (const comment of commentsOf(statement)) steps.push(comment);
    if (statement.kind !== 'Empty') steps.push(readStep(withoutLabel(statement), reading));
  }
  for (const comment of block.trivia?.dangling ?? none) steps.push(comment);
  return steps;
}

function commentsOf({ trivia }: Statement): readonly Comment[] {
  return trivia?.leading ?? none;
}

const none: readonly Comment[] = [];

function readStep(statement: Statement, reading: Reading): StepNode {
  const call = callOf(statement);
  if (call === undefined) return notAStep(statement, reading);
  const name = readName(call, reading);
  if (name === 'script' || name === 'expression') return readScript(call, name, reading);
  if (name === 'pipeline') reading.tell(messages.pipelineAsStep(call.span));
  const { span, block } = call;
  return {
    kind: 'Step',
    span,
    ...trailing(statement),
    name,
    ...calleeOf(call),
    args: readOwnArguments(call, reading),
    ...(block && { body: readStepList(block, reading) }),
  };
}

function notAStep(statement: Statement, reading: Reading): StepNode {
  const word =
    statement.kind === 'ExpressionStatement' && statement.expression.kind === 'Name'
      ? statement.expression.name
      : undefined;
  reading.tell(messages.stepExpected(word, statement.span));
  return unparsed(reading, statement);
}

/** A comment behind a step stays where it is. */
function trailing({ trivia }: Statement): Pick<Step, 'trivia'> {
  return trivia?.trailing === undefined ? {} : { trivia: { trailing: trivia.trailing } };
}

function calleeOf({ name, call }: CallStatement): Pick<Step, 'callee'> {
  return name === undefined ? { callee: call.callee } : {};
}

/** The arguments of a call, but for the block behind them. */
export function readOwnArguments({ call, args, block }: CallStatement, reading: Reading): readonly Argument[] {
  if (block !== undefined && call.closures.length === 1) return readArguments(call.args, args.slice(0, -1), reading);
  const own = call.closures.length === 0 ? call.args : [...call.args, ...call.closures.map(asArgument)];
  if (block === undefined) return readArguments(own, args, reading);
  const at = own.findLastIndex((argument) => !isNamed(argument));
  return readArguments(own.toSpliced(at, 1), args.slice(0, -1), reading);
}

function asArgument(value: Closure): Argument {
  return { kind: 'Argument', span: value.span, value };
}

/** `script { … }`. Jenkins takes `expression { … }` for its like here; it is kept as the call that it is. */
function readScript(call: CallStatement, name: 'script' | 'expression', reading: Reading): StepNode {
  const { block, span, statement } = call;
  if (block === undefined) {
    reading.tell(messages.blockExpected(name, span, 'exception'));
    return unparsed(reading, statement);
  }
  readCode(name, span, block, reading);
  if (name === 'expression') return { kind: 'Step', span, ...trailing(statement), name, args: [asArgument(block)] };
  const trivia = {
    ...(statement.trivia?.trailing && { trailing: statement.trivia.trailing }),
    ...(block.trivia?.dangling && { dangling: block.trivia.dangling }),
  };
  return { kind: 'ScriptBlock', span, ...(Object.keys(trivia).length > 0 && { trivia }), statements: block.statements };
}

// ── parallel ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * `parallel a: { … }, b: { … }` as the only step: what it is given by name are its branches. Anything else that it is given Jenkins
 * does not look at, and the stage has nothing to do then.
 */
function readParallelStep(block: Closure, reading: Reading): ParallelStep | Step | undefined {
  const [only, ...more] = statementsOf(block);
  const call = only === undefined || more.length > 0 ? undefined : callOf(only);
  if (call === undefined || call.name !== 'parallel') return undefined;
  const entries = call.args.length === 1 ? call.call.args.filter(isNamed) : [];
  if (entries.length === 0) {
    const args = [...call.call.args, ...call.call.closures.map(asArgument)];
    return { kind: 'Step', span: call.span, name: 'parallel', args };
  }
  const flags = entries.filter(isFailFast);
  const branches = entries.filter((entry) => !isFailFast(entry)).map((entry) => readBranch(entry, reading));
  const failFast = flags.map((entry) => readFlag(entry, reading)).at(-1);
  return {
    kind: 'ParallelStep',
    span: call.span,
    branches: branches.filter((branch) => branch !== undefined),
    ...(failFast !== undefined && { failFast }),
  };
}

function isFailFast({ name }: Argument): boolean {
  return (typeof name === 'object' ? constantText(name) : name) === 'failFast';
}

function readFlag({ value, span }: Argument, reading: Reading): boolean | undefined {
  const flag = constantFlag(value);
  if (flag === undefined) reading.tell(messages.flagExpected('failFast', span));
  return flag;
}

function readBranch({ name, value, span }: Argument, reading: Reading): Branch | undefined {
  const block = withoutParens(value);
  const written = typeof name === 'object' ? constantText(name) : name;
  if (block.kind !== 'Closure') {
    reading.tell(messages.branchExpected(written ?? unreadableName, span));
    return undefined;
  }
  const known = typeof name === 'object' ? readText(name, 'The name of a branch', reading) : name;
  const steps = readStepList(block, reading);
  return { kind: 'Branch', span, places: { block: block.span }, name: known ?? unreadableName, steps };
}
