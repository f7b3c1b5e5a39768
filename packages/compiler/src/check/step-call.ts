import { plainName } from '@pipec/model';
import type {
  Argument,
  Call,
  Closure,
  Expression,
  Node,
  Pipeline,
  Script as GroovyScript,
  Span,
  Step,
} from '@pipec/model';
import type { CatalogueIndex, Entry } from '@pipec/model/catalogue';
import { handedNames } from './handed-names.ts';
import { latestOf } from './latest-of.ts';
import { meantAmong } from './meant-among.ts';
import { ofEntry } from './of-entry.ts';
import type { RuleContext, Visitor } from './rule.ts';
import { isShell } from './shell-role.ts';
import type { ShellRole } from './shell-role.ts';
import { treeOf } from './tree.ts';

/** A call of a step, wherever it stands: in `steps`, in `script`, in a method, in a scripted pipeline. */
export interface StepCall {
  readonly node: Step | Call;
  readonly name: string;
  /** The name as it is written. */
  readonly nameSpan: Span;
  readonly entry: Entry;
  /** Its arguments without its block. */
  readonly args: readonly Argument[];
  /** What stands in its block; `undefined` where it has none. */
  readonly body: readonly Node[] | undefined;
}

/** What is known of a file. */
type FileContext = Pick<RuleContext, 'root' | 'catalogue'>;

/** What is done at a call of a step. */
export type StepVisit = (step: StepCall, parents: readonly Node[]) => void;

/** What is done at calls of steps, and of which steps. */
export interface AskedSteps {
  readonly visit: StepVisit;
  readonly isMeant: (entry: Entry) => boolean;
}

/**
 * Tells each call of a catalogued step, with the nodes around it. Whether a call is one is found once for all rules, so that nothing is
 * left for a visitor of the rule's own.
 */
export function onStep(context: RuleContext, visit: StepVisit): Visitor {
  return onStepsOf(context, all, visit);
}

const all = (): boolean => true;

/**
 * As {@link onStep}, for a rule that speaks of some steps only.
 *
 * @param isMeant Whether it may have anything to say of the calls of a step: asked once for many files, not at each call. It hangs on
 *   nothing but the entry.
 */
export function onStepsOf({ stepVisits }: RuleContext, isMeant: AskedSteps['isMeant'], visit: StepVisit): Visitor {
  stepVisits.push({ visit, isMeant });
  return {};
}

/** What the walk does for those who asked for steps. */
export function stepVisitor(context: Pick<RuleContext, 'root' | 'catalogue'>, asked: readonly AskedSteps[]): Visitor {
  if (asked.length === 0) return {};
  const meantBy = meantAmong(asked, context.catalogue);
  const look = (node: Step | Call, parents: readonly Node[]) => {
    const step = stepCall(node, context);
    if (step === undefined) return;
    const places = meantBy(step.entry);
    for (let i = 0; i < places.length; i += 1) asked[places[i]!]!.visit(step, parents);
  };
  return { Step: look, Call: look };
}

const stepsIn = latestOf((_root: RuleContext['root'], _: CatalogueIndex) => new Map<Node, StepCall | false>());

/** A node as a call of a step; `undefined` where it is none, or one that no catalogued plugin has. */
export function stepCall(
  node: Node,
  { root, catalogue }: Pick<RuleContext, 'root' | 'catalogue'>,
): StepCall | undefined {
  if (node.kind !== 'Step' && node.kind !== 'Call') return undefined;
  const steps = stepsIn(root, catalogue);
  let found = steps.get(node);
  if (found === undefined) {
    found = read(node, { root, catalogue }) ?? false;
    steps.set(node, found);
  }
  return found === false ? undefined : found;
}

function read(node: Step | Call, context: FileContext): StepCall | undefined {
  const name = node.kind === 'Step' ? node.name : calledStep(node, context);
  const entry = name === undefined ? undefined : context.catalogue.step(name);
  // A method of the file goes before a step of its name.
  if (name === undefined || entry === undefined || methodsOf(context.root).has(name)) return undefined;
  if (node.kind === 'Step') {
    const { file, start, end } = node.span;
    const nameSpan = { file, start, end: Math.min(start + name.length, end) };
    return { node, name, nameSpan, entry, args: node.args, body: node.body };
  }
  const block = entry.takesBlock === true ? lastClosure(node) : undefined;
  const args = block === undefined ? node.args : node.args.filter(({ value }) => value !== block);
  return { node, name, nameSpan: node.callee.span, entry, args, body: block?.statements };
}

/** The block of a call: behind its brackets, or the last closure within them. */
function lastClosure({ args, closures }: Call): Closure | undefined {
  const found = [...args.map(({ value }) => value), ...closures].findLast((value) => value.kind === 'Closure');
  return found as Closure | undefined;
}

/** The names of the methods of a file. */
const methodsOf = latestOf(
  (root: Pipeline | GroovyScript): ReadonlySet<string> =>
    new Set(
      treeOf(root)
        .ofKind('Method')
        .map(({ name }) => name),
    ),
);

/** `sh` of `sh(…)`, `this.sh(…)`, and of `steps.sh(…)` and `script.sh(…)`, as libraries write it. */
export function calledStep({ callee }: Pick<Call, 'callee'>, context: FileContext): string | undefined {
  return callee.kind === 'Name' ? callee.name : (libraryName(callee, context) ?? plainName(callee));
}

/** `env` of `steps.env`, `script.env` and `this.steps.env`, by any of the {@link handedNames}. */
export function libraryName(value: Expression, { root, catalogue }: FileContext): string | undefined {
  if (value.kind !== 'Member' || typeof value.name !== 'string') return undefined;
  const handed = value.object.kind === 'Name' || value.object.kind === 'Member' ? plainName(value.object) : undefined;
  return handed !== undefined && handedNames(root, catalogue).has(handed) ? value.name : undefined;
}

/** The argument that a step is given for a parameter, by its name or alone. */
export function argumentFor({ entry, args }: Pick<StepCall, 'entry' | 'args'>, name: string): Expression | undefined {
  let only: Argument | undefined;
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i]!;
    if (argument.name === name) return argument.value;
    if (argument.name === undefined && argument.spread === undefined) only ??= argument;
  }
  if (only === undefined) return undefined;
  if (only.value.kind === 'MapLiteral') return only.value.entries.find((argument) => argument.name === name)?.value;
  return entry.soleParam === name ? only.value : undefined;
}

/** A script that a step runs, and the shell that reads it. */
export interface Script {
  readonly shell: ShellRole;
  readonly value: Expression;
}

/** The parameters of a step that take scripts. */
const scriptParams = ofEntry(({ params }) =>
  params.flatMap(({ name, role }) => (isShell(role) ? [{ name, shell: role }] : [])),
);

/** Whether a step runs scripts. */
export const runsScripts = (entry: Entry): boolean => scriptParams(entry).length > 0;

/** The script that a step is given, where it is one that runs scripts. Several rules ask for that of the same step. */
export const scriptOf: (step: StepCall) => Script | undefined = latestOf(scriptIn);

/** The script among arguments, whatever takes them. */
export function scriptIn(given: Pick<StepCall, 'entry' | 'args'>): Script | undefined {
  for (const { name, shell } of scriptParams(given.entry)) {
    const value = argumentFor(given, name);
    if (value !== undefined) return { shell, value };
  }
  return undefined;
}
