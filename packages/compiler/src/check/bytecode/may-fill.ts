import { children, stackChildren } from '@pipec/model';
import type { Kind, Node, Pipeline, Script } from '@pipec/model';
import { treeOf } from '../tree.ts';
import type { Tree } from '../tree.ts';
import { bytesOfMatrix, cellsIn, isOfCall, timesWithin } from './methods.ts';

/** The most bytes that a node becomes, of kinds that stand in nearly all files; a section of Declarative, and its share, at most 300. */
const most: Readonly<Partial<Record<Kind, number>>> = {
  Script: 148, StringLiteral: 14, NumberLiteral: 16, BooleanLiteral: 15, NullLiteral: 12, GString: 59, GStringHole: 14, Name: 31, Member: 35,
  Index: 31, Call: 72, Argument: 17, New: 37, Closure: 91, ListLiteral: 14, MapLiteral: 14, Range: 21, Unary: 17, Binary: 31, Ternary: 11,
  Elvis: 11, Cast: 24, Variable: 131, Block: 14, If: 22, While: 46, ForIn: 61, ForClassic: 46, Switch: 26, Case: 31, Try: 25, Catch: 19,
  Throw: 17, Return: 23, Break: 12, Continue: 12, Assert: 26, Method: 148, Parameter: 14, Pipeline: 600, Stage: 184, Stages: 34, Parallel: 34,
  Steps: 114, AgentAny: 150, AgentNone: 150, AgentLabel: 150, AgentNode: 150, AgentDocker: 150, AgentDockerfile: 150, AgentKubernetes: 150,
  AgentOther: 150, Field: 28, Environment: 100, EnvEntry: 800, Tools: 40, ToolEntry: 120, Libraries: 40, Options: 70, Option: 120,
  Parameters: 40, BuildParameter: 120, Triggers: 40, Trigger: 120, When: 200, AllOf: 80, AnyOf: 80, Not: 80, ExpressionCondition: 114,
  CallCondition: 120, Input: 110, Post: 40, PostCondition: 140, Step: 154, ScriptBlock: 140, ParallelStep: 100, Branch: 110,
}; // prettier-ignore
/** No kind but two becomes more, and those become no more than `rare` above it. */
const usual = 200;
const rare = 600;

/**
 * Whether a file is large enough to have a method of so many bytes: most are not, and need not be measured. For most of them a few
 * numbers tell, for the nodes of a tree are counted already.
 */
export function mayFill(root: Pipeline | Script, bytes: number): boolean {
  return mostOfAll(treeOf(root), bytes) > bytes && mostOf(root) > bytes;
}

/** No fewer bytes than all methods of a file have together, by its nodes alone: where a count of them is enough for that, by that. */
export function mostOfAll(tree: Tree, enough: number): number {
  const again = mostOfAgain(tree);
  const counted = usual * tree.nodes.length + rare * (tree.ofKind('EnvEntry').length + tree.ofKind('Pipeline').length);
  if (counted + again <= enough) return counted + again;
  let sum = again;
  tree.byKind.forEach(({ nodes }, kind) => (sum += (most[kind] ?? 0) * nodes.length));
  return sum;
}

/** No fewer bytes than what a file says once and Jenkins several times has besides; no number where that is not told so easily. */
function mostOfAgain(tree: Tree): number {
  const [matrix, another] = tree.ofKind('Matrix');
  if (another !== undefined || tree.ofKind('Catch').some(({ types }) => types.length > 1))
    return Number.POSITIVE_INFINITY;
  if (matrix === undefined) return 0;
  let sum = 0;
  const open = children(matrix).filter((part) => part !== matrix.stages);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    sum += most[node.kind] ?? 0;
    stackChildren(node, open);
  }
  return bytesOfMatrix(matrix) + (cellsIn(matrix) - 1) * sum;
}

/** No fewer bytes than the largest method of a file has. */
export function mostOf(root: Pipeline | Script): number {
  const tree = treeOf(root);
  const { nodes, places, kinds, byKind } = tree;
  const mostBy: number[] = [];
  byKind.forEach(({ number }, kind) => (mostBy[number] = most[kind] ?? 0));
  const ofMethod = byKind.get('Method')?.number;
  const ofCall = byKind.get('Call')?.number;
  const isOnce = !byKind.has('Matrix') && !byKind.has('Catch');
  // By places: the method that a node belongs to, by its own place, how often the node is there, and what the methods have.
  const methods = new Int32Array(nodes.length);
  const times = new Float64Array(nodes.length).fill(1);
  const sums = new Float64Array(nodes.length);
  let largest = 0;
  for (let i = 0; i < nodes.length; i += 1) {
    const kind = kinds[i]!;
    const place = places[i]!;
    const method = place < 0 || kind === ofMethod ? i : methods[place]!;
    methods[i] = method;
    // What stands in the name of a call is there as often as the call, though the name itself counts with it.
    if (!isOnce && place >= 0) times[i] = times[place]! * timesWithin(nodes[i]!, nodes[place]!);
    if (place >= 0 && kinds[place] === ofCall && isOfCall(nodes[i]!, nodes[place])) continue;
    sums[method]! += isOnce ? mostBy[kind]! : times[i]! * (bytesOfCells(nodes[i]!) ?? mostBy[kind]!);
    if (sums[method]! > largest) largest = sums[method]!;
  }
  return largest;
}

function bytesOfCells(node: Node): number | undefined {
  return node.kind === 'Matrix' ? bytesOfMatrix(node) : undefined;
}
