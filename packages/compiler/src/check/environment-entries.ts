import { isConstant, plainName, withoutParens } from '@pipec/model';
import type { EnvEntry, Environment, Expression, Span } from '@pipec/model';

/** What Jenkins says to the value of a variable. */
export interface ValueFault {
  readonly jenkins:
    | 'InvalidEnvironmentValue'
    | 'InvalidEnvironmentOperation'
    | 'InvalidEnvironmentConcatValue'
    | 'InvalidInternalFunctionArg';
  readonly span: Span;
}

/** An entry of an environment section, and what Jenkins makes of it. */
export interface JudgedEntry {
  readonly entry: EnvEntry;
  /** The entry of the same name before it, which holds. */
  readonly earlier?: EnvEntry;
  readonly faults: readonly ValueFault[];
  /** Whether the variable is set. */
  readonly holds: boolean;
}

/** The entries as Jenkins reads them: the first of a name holds, and one whose value is no value is not there. */
export function judgeEntries({ entries }: Environment): readonly JudgedEntry[] {
  const holding = new Map<string, EnvEntry>();
  return entries.map((entry) => {
    const earlier = holding.get(entry.name);
    if (earlier !== undefined) return { entry, earlier, faults: [], holds: false };
    const faults = faultsOf(entry);
    const holds = !faults.some(
      ({ jenkins }) => jenkins === 'InvalidEnvironmentValue' || jenkins === 'InvalidEnvironmentOperation',
    );
    if (holds) holding.set(entry.name, entry);
    return { entry, faults, holds };
  });
}

function faultsOf({ value, places }: EnvEntry): readonly ValueFault[] {
  if (value.kind === 'Credentials')
    return isText(value.id) ? [] : [{ jenkins: 'InvalidInternalFunctionArg', span: value.span }];
  const plain = withoutParens(value);
  if (isText(plain)) return [];
  if (plain.kind === 'Call')
    return isCredentialsOfUnknown(plain) ? [{ jenkins: 'InvalidInternalFunctionArg', span: plain.span }] : [];
  const span = places?.operator ?? value.span;
  if (plain.kind === 'Index') return [{ jenkins: 'InvalidEnvironmentOperation', span }];
  if (plain.kind !== 'Binary') return [{ jenkins: 'InvalidEnvironmentValue', span }];
  return plain.operator === '+' ? sumFaults(plain, span) : [{ jenkins: 'InvalidEnvironmentOperation', span }];
}

/** Constants and texts, with or without holes; Groovy that nobody has read may be one. */
function isText(value: Expression): boolean {
  const plain = withoutParens(value);
  return plain.kind === 'GString' || (plain.kind === 'Unparsed' && plain.form === 'expression') || isConstant(plain);
}

/** `credentials(id)`, with an id that is worked out. */
function isCredentialsOfUnknown({ callee, args, closures }: Expression & { readonly kind: 'Call' }): boolean {
  if (plainName(callee) !== 'credentials') return false;
  return (
    closures.length > 0 ||
    args.some(({ name, spread, value }) => name !== undefined || spread !== undefined || !isText(value))
  );
}

/** Of a sum each part is a text or a constant; sums may stand on its left. */
function sumFaults({ left, right }: Expression & { readonly kind: 'Binary' }, span: Span): readonly ValueFault[] {
  const first = leftFaults(withoutParens(left), left.span, span);
  if (first.some(({ jenkins }) => jenkins === 'InvalidEnvironmentOperation')) return first;
  return isPart(right) ? first : [...first, { jenkins: 'InvalidEnvironmentConcatValue', span: right.span }];
}

function leftFaults(left: Expression, place: Span, span: Span): readonly ValueFault[] {
  if (left.kind === 'Binary')
    return left.operator === '+' ? sumFaults(left, span) : [{ jenkins: 'InvalidEnvironmentOperation', span }];
  return isText(left) ? [] : [{ jenkins: 'InvalidEnvironmentConcatValue', span: place }];
}

function isPart(value: (Expression & { readonly kind: 'Binary' })['right']): boolean {
  return value.kind !== 'TypeName' && isText(value);
}
