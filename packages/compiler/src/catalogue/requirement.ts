import type { Entry, EntryKind, Param } from '@pipec/model/catalogue';
import { isStepLike } from './place.ts';

/** Values whose constructors make no sense with less than all of their arguments. */
const wholeKinds: ReadonlySet<EntryKind> = new Set(['binding', 'env-var', 'parameter-value']);

/**
 * Whether an author has to give a parameter.
 *
 * Jenkins' flag says what a constructor takes; Declarative insists on it for steps. Everywhere else Jenkins passes null, 0 or
 * false for what is missing, and pipelines rely on it (`logRotator(numToKeepStr: '5')` has four "required" arguments). There we
 * insist on the one argument of those that have one, on the names of parameters, and on all but switches for bindings and the like.
 */
export function isRequired(entry: Entry, param: Param): boolean {
  if (param.required !== true) return false;
  if (isStepLike(entry)) return true;
  if (param.nullable === true) return false;
  if (requiredOf(entry).length === 1) return !isBoxedBoolean(param);
  if (wholeKinds.has(entry.kind)) return param.type !== 'boolean';
  return entry.kind === 'parameter' && param.name === 'name';
}

/** Whether an entry may be called without arguments. */
export function takesNothing(entry: Entry): boolean {
  const required = requiredOf(entry);
  if (required.length === 0) return true;
  return !isStepLike(entry) && required.length === 1 && isBoxedBoolean(required[0]!);
}

/** The parameter that a lone value may stand for. Declarative takes one only where it is the one required parameter. */
export function loneParam(entry: Entry): Param | undefined {
  const [first, ...others] = requiredOf(entry);
  return others.length === 0 && first !== undefined && first.name === entry.soleParam ? first : undefined;
}

function requiredOf({ params }: Entry): readonly Param[] {
  return params.filter(({ required }) => required === true);
}

/** Jenkins lets a call without arguments stand for the one required `java.lang.Boolean`: `skipDefaultCheckout()`. */
function isBoxedBoolean({ type, javaType }: Param): boolean {
  return type === 'boolean' && javaType === 'Boolean';
}
