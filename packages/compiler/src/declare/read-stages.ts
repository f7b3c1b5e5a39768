import { withoutParens } from '@pipec/model';
import type { Expression, Parallel, Span, Stage, StageBody, Stages, Steps } from '@pipec/model';
import { blockOf, callOf, hasBlock, statementsOf } from './calls.ts';
import type { BlockStatement, CallStatement } from './calls.ts';
import * as messages from './messages.ts';
import { readLines } from './read-lines.ts';
import { readMatrix } from './read-matrix.ts';
import { isShared, readSections, readShared, sharedNames } from './read-sections.ts';
import { readSteps } from './read-steps.ts';
import { readText, unreadableName } from './read-values.ts';
import { readFlag } from './read-when.ts';
import { unparsed, unreadOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** The `stages` of a pipeline, a stage or a matrix. */
export function readStages(section: CallStatement, reading: Reading): Stages {
  return { kind: 'Stages', ...readStageList('stages', section, reading) };
}

function readParallel(section: CallStatement, reading: Reading): Parallel {
  return { kind: 'Parallel', ...readStageList('parallel', section, reading) };
}

function readStageList(owner: string, section: CallStatement, reading: Reading) {
  const { entries, ...rest } = readLines(owner, section, reading, (statement) => {
    const call = blockOf(statement);
    if (call?.name === 'stage') return readStage(call, reading);
    reading.tell(messages.stageExpected(owner, statement.span));
    return undefined;
  });
  return { ...rest, stages: entries };
}

const bodyNames = ['steps', 'stages', 'parallel', 'matrix'] as const;
const known = [...sharedNames, ...bodyNames, 'failFast'];

function readStage(call: BlockStatement, reading: Reading): Stage {
  const { span, args } = call;
  const [title, second] = args;
  const written = readText(title!, 'The name of a stage', reading, call.call);
  const name = { name: written ?? unreadableName, ...(written === undefined && { title: title! }) };
  const block = second === undefined ? undefined : withoutParens(second);
  if (block?.kind !== 'Closure') {
    reading.tell(messages.stageWithoutBlock(span));
    return { kind: 'Stage', span, ...name, unread: [unparsed(reading, call)] };
  }
  const sections: Partial<Pick<Stage, (typeof sharedNames)[number] | 'failFast'>> = {};
  const bodies: StageBody[] = [];
  const owner = { name: `The stage '${written ?? ''}'`, known, span: headOf(span, title!, reading) };
  const unread = readSections(block, owner, reading, (section, statement, as) => {
    if (isShared(section)) Object.assign(sections, readShared(section, statement, as));
    else if (section === 'failFast') {
      const flag = readFlag(statement, section, reading);
      if (flag !== undefined) Object.assign(sections, { failFast: flag });
    } else if (section === 'steps' && isDropped(statement, bodies)) bodies.push(dropped(statement, reading));
    else addBody(bodies, readBody(section, statement, reading));
  });
  const [body, ...others] = bodies;
  return {
    kind: 'Stage',
    span,
    ...name,
    ...sections,
    ...(body && { body }),
    ...(others.length > 0 && { others }),
    ...unreadOf(reading, unread),
  };
}

/** `stage('A')`. */
function headOf(span: Span, { span: { end } }: Expression, { text }: Reading): Span {
  return { ...span, end: text[end] === ')' ? end + 1 : end };
}

/** Of a body that is there twice Jenkins keeps the later one, but of steps all. */
function addBody(bodies: StageBody[], body: StageBody | undefined): void {
  if (body === undefined) return;
  const at = body.kind === 'Steps' ? -1 : bodies.findIndex(({ kind }) => kind === body.kind);
  if (at < 0) bodies.push(body);
  else bodies[at] = body;
}

/** Steps that Jenkins does not look at: a single one, in a section behind one that gave the stage its steps. */
function isDropped({ block }: CallStatement, bodies: readonly StageBody[]): boolean {
  const [only, ...more] = block === undefined ? [] : statementsOf(block);
  if (only === undefined || more.length > 0 || callOf(only)?.name === 'parallel') return false;
  return bodies.some((body) => body.kind === 'Steps' && branchesOf(body) > 0);
}

function branchesOf({ steps }: Steps): number {
  const [only, ...more] = steps.filter(({ kind }) => kind !== 'Comment');
  if (only?.kind === 'ParallelStep') return only.branches.length;
  return only?.kind === 'Step' && only.name === 'parallel' && more.length === 0 ? 0 : 1;
}

function dropped({ span, block, statement }: CallStatement, reading: Reading): Steps {
  const steps = block === undefined ? [] : statementsOf(block).map((step) => unparsed(reading, step));
  return { kind: 'Steps', span, places: { block: (block ?? statement).span }, steps };
}

function readBody(name: string, call: CallStatement, reading: Reading): StageBody | undefined {
  switch (name) {
    case 'stages':
      return readStages(call, reading);
    case 'parallel':
      return readParallel(call, reading);
    case 'matrix':
      return readMatrix(call, reading);
    default:
      return readStepsSection(call, reading);
  }
}

function readStepsSection(call: CallStatement, reading: Reading): Steps | undefined {
  if (hasBlock(call)) return readSteps(call, reading);
  reading.tell(messages.blockExpected('steps', call.span, 'exception'));
  return undefined;
}
