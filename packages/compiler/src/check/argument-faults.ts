import { constantText, groovyArguments, plainName, withoutParens } from '@pipec/model';
import type { Argument, Call, Expression, Span } from '@pipec/model';
import type { CatalogueIndex, Entry, Param } from '@pipec/model/catalogue';
import { ofEntry } from './of-entry.ts';
import { isConstantValue, takesLiteral } from './literal-type.ts';

/** What is wrong with the arguments of a call; which rule tells it stands in `kind`. */
export type ArgumentFault = {
  readonly entry: Entry;
  readonly call: Called;
  /** Whether Jenkins' own validator does not look there: the controller finds it when the pipeline runs. */
  readonly isBeyond?: boolean;
} & (
  | { readonly kind: 'unknown'; readonly argument: Argument; readonly name: string; readonly jenkins: UnknownKey }
  | { readonly kind: 'missing'; readonly param: Param; readonly jenkins: 'MissingRequiredStepParameter' }
  | {
      readonly kind: 'type';
      readonly value: Expression;
      /** Where the value stands, with the brackets around it. */
      readonly place: Span;
      readonly name?: string;
      readonly param?: Param;
      readonly jenkins: TypeKey;
    }
  | { readonly kind: 'unnamed'; readonly argument: Expression | undefined; readonly jenkins: UnnamedKey }
);
type UnknownKey = 'InvalidStepParameter' | 'exception';
type TypeKey = 'InvalidParameterType' | 'InvalidUnnamedParameterType';
export type UnnamedKey =
  | 'MixedNamedAndUnnamedParameters'
  | 'TooManyUnnamedParameters'
  | 'NotSingleRequiredParameter'
  | 'WrongNumberOfStepParameters';

/** A call whose arguments are checked: a step, a condition, an option, a trigger, a parameter, or a call among arguments. */
export interface Called {
  readonly args: readonly Argument[];
  readonly span: Span;
}

/**
 * The faults of a step's or a condition's arguments against the parameters of its entry, as Jenkins' validator finds them.
 *
 * A missing argument is looked for where nothing else is wrong. What is worked out at run time fits everywhere.
 */
export function stepFaults(call: Called, entry: Entry, index: CatalogueIndex): readonly ArgumentFault[] {
  const [only, second] = groovyArguments(call.args);
  if (second !== undefined)
    return [{ kind: 'unnamed', entry, call, argument: second, jenkins: 'TooManyUnnamedParameters' }];
  if (only === undefined) return namedFaults(call, [], entry, index);
  const plain = withoutParens(only);
  if (plain.kind === 'MapLiteral' && !isLegacyCall(plain.entries))
    return namedFaults(call, plain.entries, entry, index);
  return soleFaults(call, only, entry, index);
}

/** `[$class: 'GitSCM', …]` is one value. */
function isLegacyCall(entries: readonly Argument[]): boolean {
  return entries.some((entry) => argumentName(entry) === '$class');
}

function soleFaults(call: Called, value: Expression, entry: Entry, index: CatalogueIndex): readonly ArgumentFault[] {
  const param = soleRequired(entry);
  if (param === undefined && !takesBlock(entry)) {
    return [{ kind: 'unnamed', entry, call, argument: value, jenkins: 'NotSingleRequiredParameter' }];
  }
  const fits =
    param === undefined ? !isConstantValue(value, index) || isNull(value) : takesLiteral(param, value, index);
  return fits ? none : [typeFault(call, entry, value, { param, jenkins: 'InvalidUnnamedParameterType' })];
}

function typeFault(
  call: Called,
  entry: Entry,
  value: Expression,
  { name, param, jenkins }: { readonly name?: string; readonly param?: Param | undefined; readonly jenkins: TypeKey },
): ArgumentFault {
  return {
    kind: 'type',
    entry,
    call,
    value: withoutParens(value),
    place: value.span,
    jenkins,
    ...(name !== undefined && { name }),
    ...(param && { param }),
  };
}

function namedFaults(
  call: Called,
  args: readonly Argument[],
  entry: Entry,
  index: CatalogueIndex,
  isDescribed = false,
): readonly ArgumentFault[] {
  if (areFitting(args, entry, index)) return missingFaults(call, args, entry);
  const sole = soleRequired(entry);
  const isForeign = !isDescribed && args.some((argument) => paramOf(entry, argument) === undefined);
  const inner = isForeign ? describedBy(sole, index) : undefined;
  const faults = args.flatMap((argument): readonly ArgumentFault[] => {
    const name = argumentName(argument) ?? 'error';
    const param = paramOf(entry, argument);
    if (param === undefined) {
      if (inner === undefined)
        return [{ kind: 'unknown', entry, call, argument, name, jenkins: 'InvalidStepParameter' }];
      return inner === 'abstract' ? [{ kind: 'unknown', entry, call, argument, name, jenkins: 'exception' }] : [];
    }
    if (takesLiteral(param, argument.value, index)) return [];
    const isBare = args.length === 1 && param === sole && !takesBlock(entry);
    const jenkins = isBare ? 'InvalidUnnamedParameterType' : 'InvalidParameterType';
    return [typeFault(call, entry, argument.value, { name, param, jenkins })];
  });
  if (typeof inner === 'object') return [...faults, ...namedFaults(call, args, inner, index, true)];
  return faults.length > 0 ? faults : missingFaults(call, args, entry);
}

/** Whether there is a parameter for each argument that takes its value, as nearly always. */
function areFitting(args: readonly Argument[], entry: Entry, index: CatalogueIndex): boolean {
  for (let i = 0; i < args.length; i += 1) {
    const param = paramOf(entry, args[i]!);
    if (param === undefined || !takesLiteral(param, args[i]!.value, index)) return false;
  }
  return true;
}

function missingFaults(call: Called, args: readonly Argument[], entry: Entry): readonly ArgumentFault[] {
  const required = requiredOf(entry);
  if (required.length === 0) return none;
  const given = new Set(args.map(argumentName));
  return required
    .filter(({ name }) => !given.has(name))
    .map((param) => ({ kind: 'missing', entry, call, param, jenkins: 'MissingRequiredStepParameter' }));
}

const none: readonly ArgumentFault[] = [];

function paramOf({ params }: Entry, argument: Argument): Param | undefined {
  const name = argumentName(argument) ?? 'error';
  for (let i = 0; i < params.length; i += 1) if (params[i]!.name === name) return params[i];
  return undefined;
}

const requiredOf = ofEntry(({ params }) => params.filter(({ required }) => required === true));

/**
 * Where a step needs one object alone, arguments that it does not know are those of the object: `publishHTML(reportDir: …)`. At one
 * of an abstract type Jenkins' validator breaks down.
 */
function describedBy(sole: Param | undefined, index: CatalogueIndex): Entry | 'abstract' | undefined {
  if (typeof sole?.type !== 'object') return undefined;
  if ('describable' in sole.type) return 'abstract';
  return 'object' in sole.type ? index.ofClass(sole.type.object) : undefined;
}

/**
 * The faults of an option's, a trigger's or a parameter's arguments, as Jenkins' validator finds them: it looks for no missing
 * argument among named ones, and counts those without a name.
 */
export function directiveFaults(call: Called, entry: Entry, index: CatalogueIndex): readonly ArgumentFault[] {
  const values = groovyArguments(call.args);
  const pairs = values.map(withoutParens).flatMap((value) => (value.kind === 'MapLiteral' ? value.entries : []));
  const others = values.filter((value) => !['MapLiteral', 'Closure'].includes(withoutParens(value).kind));
  if (pairs.length > 0) {
    const mixed = others.slice(0, 1).map((argument): ArgumentFault => ({
      kind: 'unnamed', entry, call, argument, jenkins: 'MixedNamedAndUnnamedParameters',
    })); // prettier-ignore
    return [...mixed, ...pairs.flatMap((pair) => pairFaults(call, pair, entry, index))];
  }
  const [only, second] = others;
  if (second !== undefined)
    return [{ kind: 'unnamed', entry, call, argument: second, jenkins: 'TooManyUnnamedParameters' }];
  return countFaults(call, only, entry, index);
}

function pairFaults(call: Called, argument: Argument, entry: Entry, index: CatalogueIndex): readonly ArgumentFault[] {
  const name = argumentName(argument) ?? 'error';
  const param = paramOf(entry, argument);
  if (param === undefined) return [{ kind: 'unknown', entry, call, argument, name, jenkins: 'InvalidStepParameter' }];
  if (takesLiteral(param, argument.value, index)) return [];
  return [typeFault(call, entry, argument.value, { name, param, jenkins: 'InvalidParameterType' })];
}

function countFaults(
  call: Called,
  value: Expression | undefined,
  entry: Entry,
  index: CatalogueIndex,
): readonly ArgumentFault[] {
  const required = requiredOf(entry);
  const [sole] = required;
  if (required.length !== (value === undefined ? 0 : 1)) {
    // A lone `Boolean` may be left out: `skipDefaultCheckout()`.
    if (required.length === 1 && value === undefined && sole?.javaType === 'Boolean') return [];
    return [{ kind: 'unnamed', entry, call, argument: value, jenkins: 'WrongNumberOfStepParameters' }];
  }
  if (sole === undefined || value === undefined || takesLiteral(sole, value, index)) return [];
  return [typeFault(call, entry, value, { param: sole, jenkins: 'InvalidUnnamedParameterType' })];
}

/** The calls among the arguments of an option, a trigger or a parameter, whatever they stand in: `logRotator(…)`. */
export function nestedCalls({ args }: Called): readonly Call[] {
  return args.flatMap(({ value }): readonly Call[] => {
    const plain = withoutParens(value);
    if (plain.kind === 'MapLiteral') return nestedCalls({ args: plain.entries, span: plain.span });
    return plain.kind === 'Call' ? [plain, ...nestedCalls(plain)] : [];
  });
}

/** The calls within lists and maps among arguments, where Jenkins' own validator does not look, and all within those. */
export function hiddenCalls(args: readonly Argument[]): readonly Call[] {
  return args.flatMap(({ value }) => callsIn(withoutParens(value)));
}

function callsIn(value: Expression): readonly Call[] {
  if (value.kind === 'ListLiteral') return hiddenCalls(value.items);
  if (value.kind === 'MapLiteral') return hiddenCalls(value.entries);
  return value.kind === 'Call' ? [value, ...hiddenCalls(value.args)] : [];
}

/** What a call among arguments calls; what is no plain name is `error` to Jenkins. */
export function nestedName({ callee }: Call): string {
  return plainName(callee) ?? 'error';
}

/** The one parameter that is required, where it is the only one. */
function soleRequired(entry: Entry): Param | undefined {
  const [first, second] = requiredOf(entry);
  return second === undefined ? first : undefined;
}

/** Publishers and wrappers that a step runs take none to Jenkins' validator, whatever they do. */
function takesBlock({ kind, takesBlock: takes }: Entry): boolean {
  return kind === 'step' && takes === true;
}

function isNull(value: Expression): boolean {
  return withoutParens(value).kind === 'NullLiteral';
}

/** The name of an argument, where it is a plain one. */
export function argumentName({ name }: Argument): string | undefined {
  return typeof name === 'object' ? constantText(name) : name;
}
