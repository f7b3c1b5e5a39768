import { visit } from '@pipec/model';
import type { Script, Statement } from '@pipec/model';
import { blockOf, callOf, statementsOf, withoutLabel } from './calls.ts';
import type { BlockStatement } from './calls.ts';
import * as messages from './messages.ts';
import type { Reading } from './reading.ts';

/** A `pipeline` block, and its place among the statements of the file; in a method of a library it has none. */
export interface FoundPipeline {
  readonly call: BlockStatement;
  readonly index?: number;
}

/**
 * The pipelines that Jenkins reads: the first block at the top of the file, otherwise all that a method `call` of a library runs.
 * Where there are none, blocks in which Jenkins finds one all the same are told.
 */
export function findPipelines({ statements }: Script, reading: Reading): readonly FoundPipeline[] {
  for (const [index, statement] of statements.entries()) {
    const call = pipelineOf(statement);
    if (call !== undefined) return [{ call, index }];
  }
  const inLibrary = pipelinesOfCall(statements);
  if (inLibrary.length === 0) for (const statement of statements) tellNested(statement, reading);
  return inLibrary.map((call) => ({ call }));
}

/** `pipeline { … }` with nothing but its block. */
function pipelineOf(statement: Statement): BlockStatement | undefined {
  const call = blockOf(withoutLabel(statement));
  return call?.name === 'pipeline' && call.args.length === 1 ? call : undefined;
}

/** A library's step `call` may hold pipelines anywhere; those with an agent and stages count, but none within another. */
function pipelinesOfCall(statements: readonly Statement[]): readonly BlockStatement[] {
  const method = statements.find((statement) => statement.kind === 'Method' && statement.name === 'call');
  const found: BlockStatement[] = [];
  if (method === undefined) return found;
  visit(method, {
    ExpressionStatement(statement) {
      const call = pipelineOf(statement);
      const isWithin = found.some(({ span }) => statement.span.end <= span.end);
      if (call !== undefined && !isWithin && holds(call, 'agent') && holds(call, 'stages')) found.push(call);
    },
  });
  return found;
}

function holds({ block }: BlockStatement, section: string): boolean {
  return statementsOf(block).some((statement) => nameOf(statement) === section);
}

function nameOf(statement: Statement): string | undefined {
  return callOf(statement)?.name;
}

/** A `pipeline` in blocks of other steps; Jenkins looks for it from call to call only. */
function tellNested(statement: Statement, reading: Reading): void {
  const call = blockOf(withoutLabel(statement));
  if (call === undefined) return;
  if (call.name === 'pipeline') reading.tell(messages.nestedPipeline({ ...call.span, end: call.block.span.start }));
  for (const inner of statementsOf(call.block)) tellNested(inner, reading);
}
