import type { CallCondition, Condition, When } from '@pipec/model';
import { toArguments } from './call.ts';
import { node } from './node.ts';
import { isPlainObject, toCondition } from './value.ts';
import type { Expr, Text } from './value.ts';

/** When a condition is looked at: before the stage takes its agent, asks for input, or enters its options. */
export interface WhenFlag {
  readonly before: 'beforeAgent' | 'beforeInput' | 'beforeOptions';
}

/** A condition, or a yes or no that is worked out when the pipeline runs. */
export type ConditionLike = Condition | Expr<boolean>;

/** The conditions of a stage, all of which must hold. */
export type WhenSpec = ConditionLike | readonly (ConditionLike | WhenFlag)[];

/** How a name is compared: as an Ant path pattern (the default), as a regular expression, as it is. */
export type Comparator = 'GLOB' | 'REGEXP' | 'EQUALS';
interface Pattern {
  readonly pattern: Text;
  readonly comparator?: Comparator;
}
/** The fields of a change request to compare; all of those given must fit. */
export interface ChangeRequestSpec {
  readonly id?: Text;
  readonly target?: Text;
  readonly branch?: Text;
  readonly fork?: Text;
  readonly url?: Text;
  readonly title?: Text;
  readonly author?: Text;
  readonly authorDisplayName?: Text;
  readonly authorEmail?: Text;
  readonly comparator?: Comparator;
}

/**
 * The conditions under which a stage runs, by their names in Jenkins.
 *
 * @example
 * ```ts
 * stage('Deploy', { when: [when.branch('main'), when.not(when.changeRequest()), when.beforeAgent], steps: [...] });
 * ```
 */
export const when = {
  /** The build is of a branch of this name. Only multibranch jobs have one. */
  branch: (pattern: Text | Pattern): CallCondition => call('branch', pattern, 'pattern'),
  /** The build is of a tag of this name. */
  tag: (pattern: Text | Pattern): CallCondition => call('tag', pattern, 'pattern'),
  /** The build is of a tag. */
  buildingTag: (): CallCondition => call('buildingTag', undefined),
  /** The build is of a change request (with these fields). */
  changeRequest: (fields?: ChangeRequestSpec): CallCondition => call('changeRequest', fields),
  /** A changed path fits the pattern. */
  changeset: (pattern: Text | (Pattern & { readonly caseSensitive?: boolean })): CallCondition =>
    call('changeset', pattern, 'pattern'),
  /** A commit message fits the regular expression. */
  changelog: (pattern: string): CallCondition => call('changelog', pattern, 'pattern'),
  /** A variable of the environment has this value. */
  environment: (spec: { readonly name: string; readonly value: Text; readonly ignoreCase?: boolean }): CallCondition =>
    call('environment', spec),
  /** Two values are equal, as Groovy's `==` sees it. */
  equals: (spec: { readonly expected: unknown; readonly actual: unknown }): CallCondition => call('equals', spec),
  /** The build was started by a cause of this class, e.g. 'TimerTrigger', 'SCMTrigger', 'UserIdCause' (with `detail`: this user). */
  triggeredBy: (cause: Text | { readonly cause: Text; readonly detail?: Text }): CallCondition =>
    call('triggeredBy', cause, 'cause'),
  /** The build was started again from a stage. */
  isRestartedRun: (): CallCondition => call('isRestartedRun', undefined),
  /** Groovy that gives a yes or no. */
  expression: (value: Expr<unknown>): Condition => expressionCondition(value),
  /** Each of them holds. */
  allOf: (...conditions: readonly ConditionLike[]): Condition =>
    node('AllOf', { conditions: conditions.map(toCondition) }),
  /** One of them holds. */
  anyOf: (...conditions: readonly ConditionLike[]): Condition =>
    node('AnyOf', { conditions: conditions.map(toCondition) }),
  /** It does not hold. */
  not: (condition: ConditionLike): Condition => node('Not', { condition: toCondition(condition) }),
  /** Look at the conditions before an agent is taken, so that a skipped stage starts no pod. */
  beforeAgent: Object.freeze({ before: 'beforeAgent' }) satisfies WhenFlag,
  /** Look at the conditions before anybody is asked. */
  beforeInput: Object.freeze({ before: 'beforeInput' }) satisfies WhenFlag,
  /** Look at the conditions before the stage's options, such as a lock, are entered. */
  beforeOptions: Object.freeze({ before: 'beforeOptions' }) satisfies WhenFlag,
} as const;

/** The `when` section of what an author gave. */
export function whenSection(spec: WhenSpec | undefined): When | undefined {
  if (spec === undefined) return undefined;
  const items: readonly (ConditionLike | WhenFlag)[] = Array.isArray(spec) ? spec : [spec as ConditionLike];
  const conditions: Condition[] = [];
  const flags: Partial<Record<WhenFlag['before'], true>> = {};
  for (const item of items) {
    if (isFlag(item)) flags[item.before] = true;
    else conditions.push(toCondition(item));
  }
  return node('When', { conditions: Object.freeze(conditions), ...flags });
}

function isFlag(item: unknown): item is WhenFlag {
  return isPlainObject(item) && 'before' in item;
}

function call(name: string, given: unknown, sole?: string): CallCondition {
  return node('CallCondition', { name, args: toArguments(name, given, sole) });
}

function expressionCondition({ expression }: Expr<unknown>): Condition {
  if (expression.kind === 'Unparsed') {
    const statements = [node('Unparsed', { ...expression, form: 'statements' }, expression.span)];
    return node('ExpressionCondition', { statements });
  }
  return node('ExpressionCondition', { statements: [node('ExpressionStatement', { expression })] });
}
