import type { Node, Note, Pipeline, Span } from '@pipec/model';
import { treeOf } from '../tree.ts';
import { mostBytes } from './instructions.ts';
import type { Part } from './methods.ts';

/** Where a method that is too large is best split, and how. */
export interface SplitPlace {
  readonly span: Span;
  readonly notes: readonly Note[];
}

/**
 * Finds the part of a method that is most of it, however deep it stands. Where none is, as in a long row of stages, it is the part
 * with which the method is full.
 *
 * @param isSplit Whether the controller splits scripts.
 */
export function splitPlace(method: Part, isSplit = false): SplitPlace {
  const most = mostOf(method);
  const place = most.parts.length > 1 && method.bytes > mostBytes ? filling(most, method) : most;
  const share = `${counted(place.bytes)} of the ${counted(method.bytes)} bytes`;
  const isWhole = place === method;
  const says = place === most ? `It is ${share}.` : 'Up to here the bytes that Java takes are used up.';
  return {
    span: headOf(place.node),
    notes: [...(isWhole ? [] : [{ message: says }]), ...advice(method.node, most, isSplit)],
  };
}

/** `65,535`. */
export function counted(bytes: number): string {
  return String(Math.round(bytes)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function mostOf(method: Part): Part {
  let most = method;
  for (;;) {
    const largest = most.parts.reduce<Part | undefined>(
      (a, b) => (a === undefined || b.bytes > a.bytes ? b : a),
      undefined,
    );
    if (largest === undefined || largest.bytes < method.bytes / 2) return most;
    most = largest;
  }
}

/** The part of a part with which its method passes the limit. */
function filling(part: Part, method: Part): Part {
  let sum = method.bytes - part.parts.reduce((bytes, inner) => bytes + inner.bytes, 0);
  for (const inner of part.parts) {
    sum += inner.bytes;
    if (sum > mostBytes) return inner;
  }
  return part;
}

function advice(method: Node, most: Part, isSplit: boolean): readonly Note[] {
  if (method.kind === 'Method')
    return [{ message: 'Each method has the limit for itself: let several share the work.' }];
  if (method.kind !== 'Pipeline')
    return [{ message: 'All that stands outside methods is one method. Move blocks into methods of the script.' }];
  if (isSplit) return [{ message: workAway }];
  return [
    { message: 'Declarative makes one method of the whole pipeline.' },
    { message: wayOut(method, most) },
    { message: 'A controller with SCRIPT_SPLITTING_TRANSFORMATION splits the pipeline itself.' },
  ];
}

const workAway = 'Move what stages do into methods of the script, a step of a library, or a script that sh runs.';

/** What a stage becomes that does no more than call one method. */
const smallestStage = 325;

function wayOut(pipeline: Pipeline, most: Part): string {
  if (most.node.kind === 'Matrix')
    return 'Each cell repeats what the matrix says besides its stages: say it in the stages instead.';
  if (treeOf(pipeline).ofKind('Stage').length * smallestStage > mostBytes)
    return `A stage takes ${smallestStage} bytes before it does anything: some ${Math.floor(mostBytes / smallestStage)} are the most.`;
  return workAway;
}

/** The first word of a part, by which it is found. */
function headOf(node: Node): Span {
  const { span } = node;
  if (node.kind === 'Call') return node.callee.span;
  return { ...span, end: Math.min(span.end, span.start + wordOf(node).length) };
}

function wordOf(node: Node): string {
  switch (node.kind) {
    case 'Step':
    case 'PostCondition':
      return node.name;
    case 'ScriptBlock':
      return 'script';
    case 'ParallelStep':
      return 'parallel';
    case 'Script':
    case 'Method':
    case 'Branch':
      return ' ';
    default:
      return node.kind.toLowerCase();
  }
}
