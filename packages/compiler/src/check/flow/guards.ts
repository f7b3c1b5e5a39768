import type { Call, Condition, Expression, Node } from '@pipec/model';
import { latestOf } from '../latest-of.ts';
import type { RuleContext } from '../rule.ts';
import type { Fragment } from '../text/fragments.ts';
import { treeOf } from '../tree.ts';
import { keyIn } from './key-in.ts';
import { memberOf } from './member-of.ts';

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/** Whether the value is known where a text is run: `when { branch 'main' }`, `if (env.BRANCH_NAME == 'main')`, `case 'main':`. */
export function isGuarded(
  name: string,
  places: readonly Fragment[],
  parents: readonly Node[],
  context: Context,
): boolean {
  const isMeant = (side: Expression) =>
    isNamed(side, name, context) || places.every(({ value }) => isSame(side, value));
  return parents.some((node, i) => {
    const inner = parents[i + 1];
    if (node.kind === 'Stage') return node.when?.conditions.some((condition) => pins(name, condition)) === true;
    if (node.kind === 'Switch') return inner?.kind === 'Case' && inner.value !== undefined && isMeant(node.subject);
    return node.kind === 'If' && inner === node.then && compares(isMeant, node.condition);
  });
}

/**
 * Whether the value, or the variable that it stands in, was held against a pattern or a list before the step: whoever asks refuses the
 * rest.
 */
export function isChecked({ value }: Fragment, name: string, node: Node, context: Context): boolean {
  const tree = treeOf(context.root);
  const isBefore = ({ span }: Node) => span.start < node.span.start;
  const isMeant = (side: Expression | undefined): boolean => {
    if (side === undefined) return false;
    if (side.kind === 'Parens') return isMeant(side.expression);
    if (side.kind === 'Call' && side.callee.kind === 'Member') return isMeant(side.callee.object);
    return isNamed(side, name, context) || isSame(side, value);
  };
  // `if (!(v in ['a'])) { … }` around the step lets all others pass.
  const refuses = (asked: Node) => {
    const choice = tree.around(asked).findLast(({ kind }) => kind === 'If');
    return choice === undefined || choice.span.end <= node.span.start;
  };
  const { patterns, calls } = checksIn(context.root);
  return (
    patterns.some((asked) => isBefore(asked) && isMeant(asked.left) && (asked.operator === '==~' || refuses(asked))) ||
    calls.some((asked) => isBefore(asked) && isMeant(askedOf(asked)) && refuses(asked))
  );
}

const patternOrList: ReadonlySet<string> = new Set(['==~', 'in']);

/** What holds values against patterns and lists in a file: little, and asked for at each place that is told. */
const checksIn = latestOf((root: Context['root']) => {
  const tree = treeOf(root);
  return {
    patterns: tree.ofKind('Binary').filter(({ operator }) => patternOrList.has(operator)),
    calls: tree.ofKind('Call').filter((call) => askedOf(call) !== undefined),
  };
});

/** What a call asks for in a list or by a pattern: `v` of `['a', 'b'].contains(v)` and of `v.matches(…)`. */
function askedOf({ callee, args }: Call): Expression | undefined {
  if (callee.kind !== 'Member') return undefined;
  if (callee.name === 'matches') return callee.object;
  return callee.name === 'contains' ? args[0]?.value : undefined;
}

function isNamed(side: Expression, name: string, context: Context): boolean {
  return (side.kind === 'Name' && side.name === name) || readName(side, context) === name;
}

/** Whether two values are read from the same place: a variable, or a part of one. */
function isSame(one: Expression, other: Expression): boolean {
  if (one.kind === 'Name') return other.kind === 'Name' && one.name === other.name;
  const isPart = (one.kind === 'Member' || one.kind === 'Index') && (other.kind === 'Member' || other.kind === 'Index');
  return isPart && keyIn(one) !== undefined && keyIn(one) === keyIn(other) && isSame(one.object, other.object);
}

function readName(value: Expression, context: Context): string | undefined {
  return memberOf(value, 'env', context) ?? memberOf(value, 'params', context);
}

const conditionOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['branch', ['BRANCH_NAME', 'GIT_BRANCH', 'GIT_LOCAL_BRANCH']],
  ['tag', ['TAG_NAME']],
]);

function pins(name: string, condition: Condition): boolean {
  if (condition.kind === 'AllOf' || condition.kind === 'AnyOf') {
    const some = condition.conditions.map((one) => pins(name, one));
    return condition.kind === 'AllOf' ? some.some(Boolean) : some.length > 0 && some.every(Boolean);
  }
  if (condition.kind !== 'CallCondition') return false;
  const texts = condition.args.map(({ value }) => (value.kind === 'StringLiteral' ? value.value : '*'));
  const isExact = texts.length > 0 && texts.every((text) => !/[*?]/.test(text));
  if (condition.name === 'environment') return texts[0] === name && isExact;
  return isExact && conditionOf.get(condition.name)?.includes(name) === true;
}

function compares(isMeant: (side: Expression) => boolean, condition: Expression): boolean {
  if (condition.kind === 'Parens') return compares(isMeant, condition.expression);
  if (condition.kind === 'Call') {
    const asked = askedOf(condition);
    return asked !== undefined && isMeant(asked);
  }
  if (condition.kind !== 'Binary' || condition.right.kind === 'TypeName') return false;
  const { operator, left, right } = condition;
  if (operator === '&&') return compares(isMeant, left) || compares(isMeant, right);
  return ['==', '==~', 'in'].includes(operator) && (isMeant(left) || isMeant(right));
}
