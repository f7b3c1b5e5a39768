import type { Argument, Call, Expression } from '@pipec/model';
import type { CatalogueIndex, Entry, Param } from '@pipec/model/catalogue';
import { takesLiteral } from './literal-type.ts';

/** What is wrong with the arguments of a call; which rule tells it stands in `kind`. */
export type ArgumentFault =
  | { readonly kind: 'unknown'; readonly entry: Entry; readonly argument: Argument; readonly name: string }
  | { readonly kind: 'missing'; readonly entry: Entry; readonly param: Param }
  | { readonly kind: 'type'; readonly entry: Entry; readonly argument: Argument; readonly param: Param }
  | {
      readonly kind: 'unnamed';
      readonly entry: Entry;
      readonly argument: Argument | undefined;
      readonly mixed: boolean;
    };

/** Whether a call stands as a step (or a condition), or as an option, trigger, parameter or value in one: Jenkins checks both by rules of their own. */
export type Place = 'step' | 'directive';

/**
 * The faults of a call's arguments, as Jenkins' validator finds them against the parameters of its entry.
 *
 * A missing argument is a fault of steps and conditions only, and is looked for where nothing else is wrong.
 */
export function argumentFaults(
  entry: Entry,
  args: readonly Argument[],
  place: Place,
  index: CatalogueIndex,
): readonly ArgumentFault[] {
  if (args.some(({ spread }) => spread !== undefined)) return [];
  const named = args.filter(({ name }) => name !== undefined);
  const unnamed = args.filter(({ name }) => name === undefined);
  if (named.length > 0 && unnamed.length > 0) return [{ kind: 'unnamed', entry, argument: unnamed[0], mixed: true }];
  const found = unnamed.length > 0 ? unnamedFaults(entry, unnamed, place) : namedFaults(entry, named, place);
  return [...found, ...args.flatMap(({ value }) => nestedFaults(value, index))];
}

function namedFaults(entry: Entry, args: readonly Argument[], place: Place): readonly ArgumentFault[] {
  const faults = args.flatMap((argument): readonly ArgumentFault[] => {
    const name = argumentName(argument);
    if (name === undefined) return [];
    const param = entry.params.find((candidate) => candidate.name === name);
    if (param === undefined)
      return entry.customModel === true || takesMap(entry) ? [] : [{ kind: 'unknown', entry, argument, name }];
    return takesLiteral(param, argument.value) ? [] : [{ kind: 'type', entry, argument, param }];
  });
  if (faults.length > 0 || place === 'directive' || entry.customModel === true) return faults;
  const given = new Set(args.map(argumentName));
  const missing = entry.params.filter(({ name, required }) => required === true && !given.has(name));
  if (missing.length === 1 && takesMap(entry) && args.length > 0) return [];
  return missing.map((param) => ({ kind: 'missing', entry, param }));
}

/** A single describable parameter takes the arguments of what it describes: `checkout(scmGit(…))`, `step foo: 1`. */
function takesMap(entry: Entry): boolean {
  const required = entry.params.filter((param) => param.required === true);
  const type = required.length === 1 ? required[0]?.type : undefined;
  return typeof type === 'object' && ('describable' in type || 'object' in type || 'map' in type);
}

function unnamedFaults(entry: Entry, args: readonly Argument[], place: Place): readonly ArgumentFault[] {
  const [first, second] = args;
  if (first === undefined) return [];
  if (second !== undefined) return [{ kind: 'unnamed', entry, argument: second, mixed: false }];
  if (first.value.kind === 'MapLiteral') return place === 'step' ? namedFaults(entry, first.value.entries, place) : [];
  const required = entry.params.filter((param) => param.required === true);
  const [sole] = required;
  if (required.length !== 1 || sole === undefined) {
    const isDynamic = !['StringLiteral', 'NumberLiteral', 'BooleanLiteral'].includes(first.value.kind);
    return place === 'step' && entry.takesBlock === true && isDynamic
      ? []
      : [{ kind: 'unnamed', entry, argument: first, mixed: false }];
  }
  return takesLiteral(sole, first.value) ? [] : [{ kind: 'type', entry, argument: first, param: sole }];
}

/** The calls among the values: `logRotator(…)`, `[string(credentialsId: …, variable: …)]`. */
function nestedFaults(value: Expression, index: CatalogueIndex): readonly ArgumentFault[] {
  if (value.kind === 'ListLiteral') return value.items.flatMap((item) => nestedFaults(item.value, index));
  if (value.kind !== 'Call' || value.callee.kind !== 'Name') return [];
  const entry = symbolOf(value, value.callee.name, index);
  return entry === undefined ? [] : argumentFaults(entry, value.args, 'directive', index);
}

/** What a call among arguments means: the symbol of that name whose parameters its arguments fit best. */
function symbolOf(call: Call, name: string, index: CatalogueIndex): Entry | undefined {
  const candidates = index
    .named(name)
    .filter(({ kind, symbol }) => symbol !== false && kind !== 'env-variable' && kind !== 'global-variable');
  const names = call.args.map(argumentName).filter((given) => given !== undefined);
  const fits = (entry: Entry) => names.filter((given) => entry.params.some((param) => param.name === given)).length;
  return candidates.toSorted((a, b) => fits(b) - fits(a))[0];
}

/** The name of an argument, where it is a plain one. */
export function argumentName({ name }: Argument): string | undefined {
  if (typeof name === 'string' || name === undefined) return name;
  if (name.kind === 'StringLiteral') return name.value;
  return name.kind === 'Name' ? name.name : undefined;
}
