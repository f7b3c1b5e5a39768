import { isNamed } from '@pipec/model';
import type { Argument, Closure, Declaration, GroovyNode, Node, NodeOf, Statement } from '@pipec/model';
import {
  binary, block, cast, closure, constant, construct, dynamicVariable, functionCall, giveBack, list, localVariable, map, methodCall,
  noop, nothing, number, property, safepoint, thisObject, unary, yesOrNo,
} from './builder-calls.ts'; // prettier-ignore
import { bytes, call, make } from './instructions.ts';

/** What the bytes of a node hang on besides itself. */
export interface Surroundings {
  /** Names that a declaration, a parameter, a loop or a `catch` of the file brings. */
  readonly locals: ReadonlySet<string>;
}

type Measure<K extends GroovyNode['kind']> = (node: NodeOf<K>, around: Surroundings) => number;

/**
 * What the CPS transformation makes of each kind of Groovy node, in bytes, without the nodes in it: see `visit…` of groovy-cps'
 * `CpsTransformer`. Kinds that leave nothing of their own are not here.
 */
export const groovyBytes: { readonly [K in GroovyNode['kind']]?: Measure<K> } = {
  StringLiteral: () => constant,
  NumberLiteral: () => number,
  BooleanLiteral: () => yesOrNo,
  NullLiteral: () => nothing,
  GString: ({ parts }) => {
    const holes = parts.filter(({ kind }) => kind === 'GStringHole').length;
    return binary + list(holes) + list(holes + 1) + (holes + 1) * constant;
  },
  Name: ({ name }, { locals }) => {
    if (name === 'this') return thisObject;
    if (locals.has(name)) return localVariable;
    return isClass(name) ? constant : dynamicVariable;
  },
  Member: ({ name }) => (typeof name === 'string' ? property : property - constant),
  Index: ({ args }) => binary + (args.length > 1 ? list(args.length) : 0),
  Call: ({ callee, args, closures }, { locals }) => {
    const count = argumentsOf(args) + closures.length;
    const rest = mapOf(args);
    if (callee.kind === 'StringLiteral') return functionCall(count) + rest;
    // A closure in a variable is called itself.
    if (callee.kind === 'Name')
      return methodCall(count) + (locals.has(callee.name) ? localVariable : thisObject) + rest;
    const hasName = callee.kind !== 'Member' || typeof callee.name === 'string';
    return methodCall(count) - (hasName ? 0 : constant) + rest;
  },
  Argument: ({ name, spread }) =>
    (typeof name === 'string' ? constant : 0) +
    (spread === '*' ? unary : spread === '*:' ? unary + dynamicVariable : 0),
  New: ({ args }) => construct(argumentsOf(args)) + mapOf(args),
  Closure: closureBytes,
  ListLiteral: ({ items }) => list(items.length),
  MapLiteral: ({ entries }) => map(entries.length),
  Range: () => call(4) + bytes.line + bytes.flag,
  Unary: () => unary,
  Binary: ({ right }) => binary + (right.kind === 'TypeName' ? constant : 0),
  Ternary: () => call(3),
  Elvis: () => call(2),
  Cast: () => cast,
  Declaration: declarationBytes,
  Block: ({ statements }) => blockOf(statements),
  // Without an `else` stands an empty statement.
  If: ({ else: otherwise }) => call(3) + (otherwise === undefined ? noop : 0),
  While: () => call(3) + bytes.nothing + safepoint,
  ForIn: () => call(6) + safepoint + bytes.line + bytes.nothing + 2 * bytes.constant,
  ForClassic: () => call(4) + bytes.nothing + safepoint,
  Switch: ({ cases }) =>
    call(2 + cases.length) + bytes.nothing + (cases.some(({ value }) => value === undefined) ? 0 : noop),
  Case: ({ value, statements }) => blockOf(statements) + (value === undefined ? 0 : binary),
  // A `finally` is a block in a block.
  Try: ({ catches }) => call(2 + catches.length) + noop,
  Catch: () => make(3) + 2 * bytes.constant,
  Throw: () => unary,
  Return: ({ expression }) => giveBack + (expression === undefined ? nothing : 0),
  Break: () => call(1) + bytes.nothing,
  Continue: () => call(1) + bytes.nothing,
  Assert: ({ message }) => call(3) + bytes.constant + (message === undefined ? nothing : 0),
  Method: ({ params, body }) => methodBytes(params.length) + blockOf(body?.statements ?? []),
};

/** A class is a value that does not change; `BUILD_NUMBER` is looked for like any name. */
function isClass(name: string): boolean {
  return /^[A-Z]\w*[a-z]/.test(name);
}

/** What a method has besides its body: its builder, what it is called and takes, and the object that it makes. */
export function methodBytes(parameters: number): number {
  return 100 + 6 * parameters + safepoint;
}

/** The statements of a block, as arguments of one call; imports and the like are none. */
export function blockOf(statements: readonly Statement[]): number {
  let run = 0;
  for (let i = 0; i < statements.length; i += 1) if (!notRun.has(statements[i]!.kind)) run += 1;
  return block(run);
}

/** What stands among statements and does nothing when its block is run. */
export const notRun: ReadonlySet<Node['kind']> = new Set([
  'Import', 'Package', 'Method', 'ClassDeclaration', 'Comment', 'Empty',
]); // prettier-ignore

/** How many arguments Groovy counts: those with a name are one map. */
export function argumentsOf(args: readonly Argument[]): number {
  const named = namedIn(args);
  return args.length - named + (named > 0 ? 1 : 0);
}

export function mapOf(args: readonly Argument[]): number {
  const named = namedIn(args);
  return named > 0 ? map(named) : 0;
}

function namedIn(args: readonly Argument[]): number {
  let named = 0;
  for (let i = 0; i < args.length; i += 1) if (isNamed(args[i]!)) named += 1;
  return named;
}

function closureBytes({ statements, params }: Closure): number {
  return closure(0, params === undefined ? 1 : params.length) - block(0) + blockOf(statements);
}

/** A type that is no `def` takes a cast of whatever is no literal. */
function declarationBytes({ type, variables, tuple, init }: Declaration): number {
  const bare = call(2) + 2 * bytes.constant;
  if (tuple === true && init !== undefined) {
    const taken = binary + localVariable + cast + binary + localVariable + number;
    return variables.length * (bare + taken) + call(4) + bytes.line + 2 * bytes.constant;
  }
  return variables.reduce((sum, variable) => {
    if (variable.init === undefined) return sum + bare;
    const isCast = (variable.type ?? type) !== undefined && variable.init.kind !== 'StringLiteral';
    return sum + call(4) + bytes.line + 2 * bytes.constant + (isCast ? cast : 0);
  }, 0);
}
