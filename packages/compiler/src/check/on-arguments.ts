import type { Argument, Call, CallCondition, Kind, Node, Step } from '@pipec/model';
import type { CatalogueIndex, Context, Entry, EntryKind } from '@pipec/model/catalogue';
import { directiveFaults, hiddenCalls, nestedCalls, nestedName, stepFaults } from './argument-faults.ts';
import type { ArgumentFault, Called } from './argument-faults.ts';
import type { RuleContext, Visitor } from './rule.ts';
import { ofEntry } from './of-entry.ts';
import { isInScript } from './surroundings.ts';

type NamedCall = Called & { readonly name: string };

/** Who is told of a fault of arguments. */
export type TellFault = (fault: ArgumentFault) => void;

/**
 * Tells each fault of the arguments of each call that the catalogue knows, as Jenkins finds them. Several rules speak of the same
 * calls: the faults are found once for all of them, so that nothing is left for a visitor of the rule's own.
 */
export function onArguments({ argumentTells }: RuleContext, tell: TellFault): Visitor {
  argumentTells.push(tell);
  return {};
}

/** What the walk does for those who asked for faults of arguments. */
export function argumentVisitor({ catalogue }: Pick<RuleContext, 'catalogue'>, asked: readonly TellFault[]): Visitor {
  if (asked.length === 0) return {};
  const tellAll = (faults: readonly ArgumentFault[]) => {
    for (const fault of faults) for (const tell of asked) tell(fault);
  };
  const tellDirective = (call: NamedCall, kinds: readonly EntryKind[], context: Context) =>
    tellAll([
      ...fewest(directiveEntries(call.name, kinds, context, catalogue), (entry) =>
        directiveFaults(call, entry, catalogue),
      ),
      ...nestedCalls(call).flatMap((nested) => nestedFaults(nested, catalogue)),
    ]);
  return {
    Step(step, parents: readonly Node[]) {
      if (isInScript(parents) || isCode(step) || takesAnything(step.name, catalogue)) return;
      tellAll(fewest(stepEntries(step.name, catalogue), (entry) => stepFaults(step, entry, catalogue)));
      if (!mayHideCalls(step.args)) return;
      for (const call of hiddenCalls(step.args)) tellAll(beyond(nestedFaults(call, catalogue)));
    },
    CallCondition(condition) {
      const entry = catalogue.inContext('when', condition.name);
      if (entry === undefined || takesConditions(entry) || isBlockAlone(condition)) return;
      tellAll(stepFaults(condition, entry, catalogue));
    },
    Option: (option) => tellDirective(option, ['job-property', 'option'], 'options'),
    Trigger: (trigger) => tellDirective(trigger, ['trigger'], 'triggers'),
    BuildParameter: (parameter) => tellDirective(parameter, ['parameter'], 'parameters'),
  };
}

/** The faults against the entry that fits best: of several symbols of a name Jenkins takes the one of its list that comes first. */
function fewest(
  entries: readonly Entry[],
  faultsOf: (entry: Entry) => readonly ArgumentFault[],
): readonly ArgumentFault[] {
  let best: readonly ArgumentFault[] | undefined;
  for (let i = 0; i < entries.length; i += 1) {
    const faults = faultsOf(entries[i]!);
    if (faults.length === 0) return [];
    if (best === undefined || faults.length < best.length) best = faults;
  }
  return best ?? [];
}

/** What a name means as a step: a step, or else what it means as a value. */
export function stepEntries(name: string, catalogue: CatalogueIndex): readonly Entry[] {
  const all = catalogue.named(name);
  let found = meantAsStep.get(all);
  if (found === undefined) {
    const step = catalogue.find('step', name);
    meantAsStep.set(all, (found = step === undefined ? symbols(name, catalogue) : [step]));
  }
  return found;
}

/** By all entries of a name: the catalogue has one list of them. */
const meantAsStep = new WeakMap<readonly Entry[], readonly Entry[]>();

/** Jenkins looks for an entry of the kind that belongs there, and then for a step. */
export function directiveEntries(
  name: string,
  kinds: readonly EntryKind[],
  context: Context,
  catalogue: CatalogueIndex,
): readonly Entry[] {
  const entry = catalogue.inContext(context, name) ?? kinds.map((kind) => catalogue.find(kind, name)).find(Boolean);
  // What is known by its class alone is none by its name.
  if (entry !== undefined && entry.symbol !== false) return [entry];
  const step = catalogue.find('step', name);
  return step === undefined ? [] : [step];
}

/** Of what only the controller would find, an unknown name is sure. */
function beyond(faults: readonly ArgumentFault[]): readonly ArgumentFault[] {
  return faults.filter(({ kind }) => kind === 'unknown').map((fault) => ({ ...fault, isBeyond: true }));
}

function nestedFaults(call: Call, catalogue: CatalogueIndex): readonly ArgumentFault[] {
  const name = nestedName(call);
  const found = symbols(name, catalogue);
  const step = catalogue.find('step', name);
  const entries = found.length === 0 && step !== undefined ? [step] : found;
  return fewest(entries, (entry) => directiveFaults(call, entry, catalogue));
}

/** What a name means as a value: something that a step runs, or else any symbol at all. */
export function symbols(name: string, catalogue: CatalogueIndex): readonly Entry[] {
  const all = catalogue.named(name).filter(({ kind, symbol }) => symbol !== false && !valueless.has(kind));
  const run = all.filter(({ metaStepOf }) => metaStepOf !== undefined);
  return run.length > 0 ? run : all;
}

const valueless: ReadonlySet<EntryKind> = new Set([
  'step',
  'env-variable',
  'global-variable',
  'post-condition',
  'declarative-function',
]);

/** `expression { … }` is Groovy that Jenkins does not look into, among steps too. */
function isCode({ name, args, body }: Step): boolean {
  return name === 'expression' && body === undefined && args.at(-1)?.value.kind === 'Closure';
}

/** Whether a call may stand among arguments: in a list, in a map, or by itself. */
function mayHideCalls(args: readonly Argument[]): boolean {
  for (let i = 0; i < args.length; i += 1) if (holding.has(args[i]!.value.kind)) return true;
  return false;
}

const holding: ReadonlySet<Kind> = new Set(['Call', 'ListLiteral', 'MapLiteral', 'Parens']);

const takesAnyName = ofEntry(({ params }) => params.some(({ name }) => name === '*'));

/** `parallel` takes arguments of any name. */
function takesAnything(name: string, catalogue: CatalogueIndex): boolean {
  const entry = catalogue.step(name);
  return entry !== undefined && takesAnyName(entry);
}

/** `allOf`, `anyOf`, `not`. */
function takesConditions({ params }: Entry): boolean {
  return params.some(({ name }) => name === 'children' || name === 'child');
}

function isBlockAlone({ args, conditions, unread = [] }: CallCondition): boolean {
  return conditions !== undefined && (args.length === 0 || conditions.length + unread.length > 0);
}
