import type { Declaration, Kind, Matrix, Node, Pipeline, Script } from '@pipec/model';
import { cellsOf } from '../cells-of.ts';
import { latestOf } from '../latest-of.ts';
import { isNonCps } from '../non-cps.ts';
import { treeOf } from '../tree.ts';
import { groovyBytes, blockOf, methodBytes } from './groovy-bytes.ts';
import type { Surroundings } from './groovy-bytes.ts';
import { cellBytes, matrixBytes, pipelineBytes } from './pipeline-bytes.ts';

/** A part of a file and its share of the bytecode: a method, a stage, a block; with the parts in it, in the order of writing. */
export interface Part {
  readonly node: Node;
  /** About how many bytes Jenkins makes of it, the parts in it included. */
  readonly bytes: number;
  readonly parts: readonly Part[];
}

/**
 * The methods that Jenkins compiles a file to, and about how large each becomes: one of all that stands outside a method, the whole
 * of a declarative pipeline included, and one of each method. What is not CPS-transformed (`@NonCPS`, constructors, fields) is left out.
 *
 * Takes time in proportion to the file; depth costs no stack.
 *
 * @param isSplit Whether the controller splits declarative scripts.
 */
export function methodsOf(root: Pipeline | Script, isSplit = false): readonly Part[] {
  return new Measuring(root, isSplit).measure();
}

/** A part while it is filled. */
interface Growing {
  readonly node: Node;
  readonly within: Growing | undefined;
  bytes: number;
  readonly parts: Growing[];
}

/** So many variables that Declarative makes are set in one method. */
const variablesOfMethod = 100;

class Measuring {
  private readonly root: Pipeline | Script;
  private readonly isSplit: boolean;
  /** Local variables of the script would not be seen in a method, and so the variables of Declarative stay with them. */
  private readonly hasLocals: boolean;
  private readonly around: Surroundings;
  private readonly methods: Growing[] = [];
  private readonly all: Growing[] = [];
  /** Where Declarative sets its variables, and how many there are already. */
  private variables: Growing | undefined;
  private count = 0;

  constructor(root: Pipeline | Script, isSplit: boolean) {
    this.root = root;
    this.isSplit = isSplit && root.kind === 'Pipeline';
    this.hasLocals = root.kind === 'Pipeline' && hasLocals(root);
    this.around = { locals: localsIn(root) };
  }

  measure(): readonly Part[] {
    const { root } = this;
    const { nodes, places } = treeOf(root);
    const isLeft = this.isSplit && !this.hasLocals;
    const body: Growing = isLeft ? { node: root, within: undefined, bytes: 0, parts: [] } : this.begin(root, undefined);
    // By places: the part that a node belongs to, none where it is left out, and how often it is there.
    const parts: (Growing | undefined)[] = [body];
    const times: number[] = [1];
    body.bytes += this.bytesOf(root, undefined);
    for (let i = 1; i < nodes.length; i += 1) {
      const node = nodes[i]!;
      const place = places[i]!;
      const outer = nodes[place]!;
      let part = parts[place];
      let count = times[place]!;
      if (part !== undefined && !plain.has(node.kind)) {
        part = isLeftOut(node, outer) ? undefined : this.partOf(node, outer, part);
        count *= timesWithin(node, outer);
      }
      parts.push(part);
      times.push(count);
      if (part !== undefined) part.bytes += count * this.bytesOf(node, outer);
    }
    for (const { within, bytes } of this.all.toReversed()) if (within !== undefined) within.bytes += bytes;
    return this.methods;
  }

  private begin(node: Node, within: Growing | undefined): Growing {
    const part: Growing = { node, within, bytes: 0, parts: [] };
    this.all.push(part);
    if (within === undefined) this.methods.push(part);
    else within.parts.push(part);
    return part;
  }

  private partOf(node: Node, outer: Node, part: Growing): Growing {
    if (node.kind === 'Method') return this.begin(node, undefined);
    const isVariable = isOfMatrix(node, outer) || (this.isSplit && madeVariables.has(node.kind));
    const within = isVariable ? this.ofVariable(part) : part;
    return isPart(node) ? this.begin(node, within) : within;
  }

  private bytesOf(node: Node, outer: Node | undefined): number {
    const measure = measures[node.kind];
    if (measure !== undefined) return isOfCall(node, outer) ? 0 : measure(node, this.around);
    if (node.kind === 'Script') return methodBytes(0) + blockOf(node.statements);
    return node.kind === 'Matrix' ? bytesOfMatrix(node) : 0;
  }

  /** What Declarative keeps in a variable: the stages of a matrix; where scripts are split, whatever its author wrote as code. */
  private ofVariable(part: Growing): Growing {
    if (this.hasLocals) return part;
    const isFull = this.count > 0 && this.count % variablesOfMethod === 0;
    this.count += 1;
    if (this.variables === undefined || isFull) this.variables = this.begin(this.root, undefined);
    return this.variables;
  }
}

/** What a script that is split keeps in variables. */
const madeVariables: ReadonlySet<Kind> = new Set([
  'Steps', 'PostCondition', 'When', 'EnvEntry', 'Options', 'Parameters', 'Triggers', 'ToolEntry',
  'AgentNode', 'AgentDocker', 'AgentDockerfile', 'AgentKubernetes', 'AgentLabel',
]); // prettier-ignore

const parts: ReadonlySet<Kind> = new Set([
  'Stage', 'Environment', 'Parameters', 'Options', 'Matrix', 'Steps', 'Post', 'PostCondition', 'ScriptBlock', 'ParallelStep', 'Branch',
]); // prettier-ignore

/** Two in three nodes: wherever they stand, they belong to the part around them, and are there as often as that. */
const plain: ReadonlySet<Kind> = new Set([
  'Name', 'Argument', 'StringLiteral', 'NumberLiteral', 'BooleanLiteral', 'GString', 'GStringText', 'GStringHole', 'Member', 'Binary',
  'ExpressionStatement',
]); // prettier-ignore

/** What stands for itself when a method is split: besides sections, whatever takes a block. */
function isPart(node: Node): boolean {
  if (node.kind === 'Step') return node.body !== undefined;
  if (node.kind !== 'Call') return parts.has(node.kind);
  return node.closures.length > 0 || node.args.some(({ value }) => value.kind === 'Closure');
}

/** What becomes plain Java, or is no code. The axes of a matrix become texts in its cells. */
function isLeftOut(node: Node, outer: Node): boolean {
  switch (node.kind) {
    case 'Annotation':
    case 'TypeName':
    case 'Initializer':
    case 'Axis':
    case 'Exclude':
      return true;
    case 'Method':
      return node.isConstructor === true || isNonCps(node.annotations);
    case 'ClassDeclaration':
      return isNonCps(node.annotations);
    case 'Declaration':
      return outer.kind === 'ClassDeclaration' || isField(node);
    default:
      return false;
  }
}

function isOfMatrix(node: Node, outer: Node): boolean {
  return node.kind === 'Stages' && outer.kind === 'Matrix';
}

/** Whether variables are declared beside the `pipeline` block. */
function hasLocals({ prologue = [], epilogue = [] }: Pipeline): boolean {
  return [...prologue, ...epilogue].some((statement) => statement.kind === 'Declaration' && !isField(statement));
}

/** A field of the script is set when the script is made, by code that is not transformed. */
function isField({ annotations = [] }: Declaration): boolean {
  return annotations.some(({ name }) => /(?:^|\.)Field$/.test(name));
}

/** Whether it is the name of a method, which is measured with its call. */
export function isOfCall(node: Node, outer: Node | undefined): boolean {
  if (outer?.kind !== 'Call' || outer.callee !== node) return false;
  return node.kind === 'Name' || node.kind === 'StringLiteral' || node.kind === 'Member';
}

/** A table from kinds to functions forgets that they belong together. */
const measures = { ...groovyBytes, ...pipelineBytes } as Readonly<
  Partial<Record<Kind, (node: Node, around: Surroundings) => number>>
>;

/** What a matrix says besides its stages is there for each of its cells, a `catch` of several types for each of them. */
export function timesWithin(node: Node, outer: Node): number {
  if (node.kind === 'Catch') return Math.max(1, node.types.length);
  return outer.kind === 'Matrix' && node.kind !== 'Stages' ? cellsIn(outer) : 1;
}

// Each node of a matrix asks for its cells.
export const cellsIn: (matrix: Matrix) => number = latestOf(cellsOf);

/** What a matrix has of its own, in bytes. */
export function bytesOfMatrix(matrix: Matrix): number {
  const { agent, post, when, tools, environment, options, input } = matrix;
  const given = [agent, post, when, tools, environment, options, input].filter((part) => part !== undefined).length;
  const cells = cellsIn(matrix);
  return matrixBytes(cells) + cells * cellBytes(matrix.axes.length, given);
}

function localsIn(root: Pipeline | Script): ReadonlySet<string> {
  const tree = treeOf(root);
  const named = [...tree.ofKind('Variable'), ...tree.ofKind('Parameter'), ...tree.ofKind('Catch')];
  return new Set(['it', ...named.map(({ name }) => name)]);
}
