import { children } from '@pipec/model';
import type { Declaration, GroovyNode, Kind, Matrix, Node, Pipeline, PipelineNode, Script } from '@pipec/model';
import { cellsOf } from '../cells-of.ts';
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

/** A node that is to be measured. What a matrix says of its cells is there once for each of them. */
interface Open {
  readonly node: Node;
  readonly part: Growing;
  readonly times: number;
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
    const isLeft = this.isSplit && !this.hasLocals;
    const body = isLeft ? { node: root, within: undefined, bytes: 0, parts: [] } : this.begin(root, undefined);
    const open: Open[] = [{ node: root, part: body, times: 1 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!isLeftOut(next.node)) this.open(next, open);
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

  private open({ node, part: around, times: timesAround }: Open, open: Open[]): void {
    const part = this.partOf(node, around);
    // A `catch` of several types is there for each of them.
    const times = node.kind === 'Catch' ? timesAround * Math.max(1, node.types.length) : timesAround;
    part.bytes += times * bytesOf(node, this.around);
    const cells = node.kind === 'Matrix' ? cellsOf(node) : 1;
    const inner = innerOf(node);
    for (let i = inner.length - 1; i >= 0; i -= 1) {
      const child = inner[i]!;
      const isOnce = node.kind === 'Matrix' && child.kind === 'Stages';
      open.push({ node: child, part: isOnce ? this.ofVariable(part) : part, times: isOnce ? times : times * cells });
    }
  }

  private partOf(node: Node, around: Growing): Growing {
    if (node.kind === 'Method') return this.begin(node, undefined);
    const within = this.isSplit && madeVariables.has(node.kind) ? this.ofVariable(around) : around;
    return isPart(node) ? this.begin(node, within) : within;
  }

  /** What Declarative keeps in a variable: the stages of a matrix; where scripts are split, whatever its author wrote as code. */
  private ofVariable(around: Growing): Growing {
    if (this.hasLocals) return around;
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

/** What stands for itself when a method is split: besides sections, whatever takes a block. */
function isPart(node: Node): boolean {
  if (node.kind === 'Step') return node.body !== undefined;
  if (node.kind !== 'Call') return parts.has(node.kind);
  return node.closures.length > 0 || node.args.some(({ value }) => value.kind === 'Closure');
}

/** What becomes plain Java, or is no code. */
function isLeftOut(node: Node): boolean {
  switch (node.kind) {
    case 'Annotation':
    case 'TypeName':
    case 'Initializer':
      return true;
    case 'Method':
      return node.isConstructor === true || isNonCps(node.annotations);
    case 'ClassDeclaration':
      return isNonCps(node.annotations);
    case 'Declaration':
      return isField(node);
    default:
      return false;
  }
}

/** Whether variables are declared beside the `pipeline` block. */
function hasLocals({ prologue = [], epilogue = [] }: Pipeline): boolean {
  return [...prologue, ...epilogue].some((statement) => statement.kind === 'Declaration' && !isField(statement));
}

/** A field of the script is set when the script is made, by code that is not transformed. */
function isField({ annotations = [] }: Declaration): boolean {
  return annotations.some(({ name }) => /(?:^|\.)Field$/.test(name));
}

/** The nodes in a node that are measured for themselves. */
function innerOf(node: Node): readonly Node[] {
  switch (node.kind) {
    // The name of a method is measured with its call.
    case 'Call': {
      const { callee } = node;
      return callee.kind === 'Name' || callee.kind === 'StringLiteral'
        ? [...node.args, ...node.closures]
        : [...(callee.kind === 'Member' ? children(callee) : [callee]), ...node.args, ...node.closures];
    }
    // Its axes become texts in its cells.
    case 'Matrix':
      return children(node).filter(({ kind }) => kind !== 'Axis' && kind !== 'Exclude');
    case 'ClassDeclaration':
      return node.members.filter(({ kind }) => kind === 'Method' || kind === 'ClassDeclaration');
    default:
      return children(node);
  }
}

function bytesOf(node: Node, around: Surroundings): number {
  if (node.kind === 'Script') return methodBytes(0) + blockOf(node.statements);
  if (node.kind === 'Matrix') return bytesOfMatrix(node);
  // A table from kinds to functions forgets that they belong together.
  const measure = (groovyBytes[node.kind as GroovyNode['kind']] ?? pipelineBytes[node.kind as PipelineNode['kind']]) as
    ((node: Node, around: Surroundings) => number) | undefined;
  return measure?.(node, around) ?? 0;
}

function bytesOfMatrix(matrix: Matrix): number {
  const { agent, post, when, tools, environment, options, input } = matrix;
  const given = [agent, post, when, tools, environment, options, input].filter((part) => part !== undefined).length;
  const cells = cellsOf(matrix);
  return matrixBytes(cells) + cells * cellBytes(matrix.axes.length, given);
}

function localsIn(root: Pipeline | Script): ReadonlySet<string> {
  const tree = treeOf(root);
  const named = [...tree.ofKind('Variable'), ...tree.ofKind('Parameter'), ...tree.ofKind('Catch')];
  return new Set(['it', ...named.map(({ name }) => name)]);
}
