import type { Argument, BuildParameter, Option, Span, Step, StepNode, Trigger } from '@pipec/model';
import { flatList } from './flat-list.ts';
import { Misuse } from './misuse.ts';
import type { Part } from './misuse.ts';
import { node } from './node.ts';
import { origin } from './origin.ts';
import { describe, Describable, isNode, isPlainObject, toExpression } from './value.ts';

/** Steps as an author lists them: lists may stand in lists, and what is `false` or missing is left out. */
export type Steps = readonly StepItem[];
export type StepItem = StepNode | Steps | false | null | undefined;

type DirectiveKinds = { readonly option: Option; readonly trigger: Trigger; readonly parameter: BuildParameter };
type Directives = {
  readonly [K in keyof DirectiveKinds]: (name: string, args: readonly Argument[], span: Span) => DirectiveKinds[K];
};
const directives: Directives = {
  option: (name, args, span) => node('Option', { name, args }, span),
  trigger: (name, args, span) => node('Trigger', { name, args }, span),
  parameter: (name, args, span) => node('BuildParameter', { name, args }, span),
};

/**
 * A step from what its typed function was given.
 *
 * @param sole The parameter that a lone value means, where there is one.
 */
export function makeStep(name: string, given: unknown, sole: string | undefined, body?: Steps): Step {
  const span = origin();
  const args = toArguments(name, given, sole, span);
  return node('Step', { name, args, body: body && flatSteps(body, name, given === undefined ? 0 : 1) }, span);
}

/** An option, a trigger or a parameter from what its typed function was given. */
export function makeDirective<K extends keyof DirectiveKinds>(
  kind: K,
  name: string,
  given: unknown,
  sole: string | undefined,
): DirectiveKinds[K] {
  const span = origin();
  return directives[kind](name, toArguments(name, given, sole, span), span);
}

/** A describable as a value: `logRotator(numToKeepStr: '5')`. */
export function makeSymbol<B extends string>(name: string, given: unknown, sole: string | undefined): Describable<B> {
  const span = origin();
  const callee = node('Name', { name }, span);
  const args = toArguments(name, given, sole, span);
  return new Describable(node('Call', { callee, args, closures: [], form: 'parens' }, span));
}

/** Arguments as Groovy takes them: none, one without a name, or all by name. */
export function toArguments(callee: string, given: unknown, sole?: string, span = origin()): readonly Argument[] {
  if (given === undefined) return [];
  // Jenkins reads `step([$class: 'X', …])` as one value, not as arguments by name.
  if (!isPlainObject(given) || '$class' in given) {
    if (sole === undefined) {
      throw new Misuse(
        `'${callee}' takes its arguments by name, as in ${callee}({ … }), but it was given ${describe(given)}.`,
        0,
      );
    }
    return Object.freeze([node('Argument', { value: toExpression(given, span, 0) }, span)]);
  }
  const named = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.freeze(
    named.map(([name, value]) => node('Argument', { name, value: toExpression(value, span, name) }, span)),
  );
}

/**
 * The steps of a list, whatever lists stand in it.
 *
 * @param path The part of the author's call that the list is.
 */
export function flatSteps(steps: Steps, owner: string, path?: Part | readonly Part[]): readonly StepNode[] {
  return flatList(steps, { what: 'steps', is: isStep, owner, path });
}

/**
 * The options, triggers or parameters of a section, without what is `false` or missing.
 *
 * @param key The part of the author's call that holds them.
 */
export function directivesOf<K extends keyof DirectiveKinds>(
  kind: K,
  list: readonly (DirectiveKinds[K] | false | null | undefined)[] | undefined,
  key: string,
): readonly DirectiveKinds[K][] {
  if (list !== undefined && list !== null && !Array.isArray(list))
    throw new Misuse(`'${key}' holds a list of ${kind}s, but this is ${describe(list)}.`, key);
  const given = (list ?? []).filter((entry) => entry !== false && entry !== null && entry !== undefined);
  const stranger = given.find((entry) => !isNode(entry) || entry.kind !== directiveNodes[kind]);
  if (stranger !== undefined)
    throw new Misuse(`'${key}' holds ${kind}s, but one of them is ${describe(stranger)}.`, key);
  return Object.freeze(given);
}

const directiveNodes = { option: 'Option', trigger: 'Trigger', parameter: 'BuildParameter' } as const;

const stepKinds: ReadonlySet<string> = new Set<StepNode['kind']>(['Step', 'ScriptBlock', 'ParallelStep', 'Comment']);

export function isStep(value: unknown): value is StepNode {
  return typeof value === 'object' && value !== null && 'kind' in value && stepKinds.has(String(value.kind));
}
