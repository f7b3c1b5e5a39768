import type { Call, Condition, Expression, Node } from '@pipec/model';
import { memberOf } from '../flow/member-of.ts';
import { mayComeFrom } from '../flow/may-come-from.ts';
import { originsOf } from '../flow/origins.ts';
import type { Origin } from '../flow/origins.ts';
import { keyIn } from '../flow/key-in.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf, runsScripts, scriptOf, stepCall } from '../step-call.ts';
import type { StepCall } from '../step-call.ts';
import { fragmentsOf } from '../text/fragments.ts';
import type { Fragment } from '../text/fragments.ts';
import { placeOfFragment } from '../text/place-of-fragment.ts';
import { shellReads } from '../text/shell-reads.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'untrusted-in-shell',
  group: 'security',
  severity: 'warning',
  summary: 'What others type in or name does not become shell text: the shell reads it from its environment.',

  check(context) {
    if (!mayComeFrom(['untrusted', 'typed'], context)) return {};
    return onStepsOf(context, runsScripts, (step, parents) => {
      const script = scriptOf(step);
      if (script === undefined) return;
      const fragments = fragmentsOf(script.value, (inner) => stepCall(inner, context) !== undefined);
      for (const { origin, places } of byName(fragments, context)) {
        if (
          isGuarded(origin.name, places, parents) ||
          places.every((place) => isChecked(place, origin.name, step, context))
        )
          continue;
        const [first, ...others] = places;
        const reads = places.flatMap(({ hole, isWhole }) =>
          hole !== undefined && isWhole ? [{ hole, variable: origin.name }] : [],
        );
        const fix = reads.length < places.length ? undefined : shellReads(script.value, script.shell, reads, 'unsafe');
        context.report({
          message: `Groovy puts ${what(origin)} into this '${step.name}' script as shell text.`,
          ...placeOfFragment(first!),
          notes: [
            { message: whose(origin) },
            { message: adviceFor(origin, script.shell) },
            ...others.map(({ span }) => ({ message: 'It stands here too.', span })),
          ],
          ...(fix !== undefined && { fix }),
        });
      }
    });
  },
});

interface Untrusted {
  readonly origin: Origin;
  /** Where it stands in the script, the first first. */
  readonly places: readonly (Fragment & { readonly isWhole: boolean })[];
}

/** What others say in a script, each name once. */
function byName(fragments: readonly Fragment[], context: RuleContext): readonly Untrusted[] {
  const found = new Map<string, Untrusted>();
  for (const fragment of fragments) {
    const origin = untrustedIn(fragment, context);
    if (origin === undefined) continue;
    const place = { ...fragment, isWhole: origin.isWhole };
    const earlier = found.get(origin.name);
    found.set(
      origin.name,
      earlier === undefined ? { origin, places: [place] } : { ...earlier, places: [...earlier.places, place] },
    );
  }
  return [...found.values()];
}

function untrustedIn({ value }: Fragment, context: RuleContext): Origin | undefined {
  return originsOf(value, context).find(({ nature }) => nature === 'untrusted' || nature === 'typed');
}

/** Whether the value is known where the script runs: `when { branch 'main' }`, `if (env.BRANCH_NAME == 'main')`, `case 'main':`. */
function isGuarded(name: string, places: readonly Fragment[], parents: readonly Node[]): boolean {
  const isMeant = (side: Expression) => isNamed(side, name) || places.every(({ value }) => isSame(side, value));
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
function isChecked({ value }: Fragment, name: string, { node }: StepCall, { root }: RuleContext): boolean {
  const tree = treeOf(root);
  const isBefore = ({ span }: Node) => span.start < node.span.start;
  const isMeant = (side: Expression | undefined): boolean => {
    if (side === undefined) return false;
    if (side.kind === 'Parens') return isMeant(side.expression);
    if (side.kind === 'Call' && side.callee.kind === 'Member') return isMeant(side.callee.object);
    return isNamed(side, name) || isSame(side, value);
  };
  // `if (!(v in ['a'])) { … }` around the step lets all others pass.
  const refuses = (asked: Node) => {
    const choice = tree.around(asked).findLast(({ kind }) => kind === 'If');
    return choice === undefined || choice.span.end <= node.span.start;
  };
  const patterns = tree.ofKind('Binary').filter((asked) => isBefore(asked) && patternOrList.has(asked.operator));
  if (patterns.some((asked) => isMeant(asked.left) && (asked.operator === '==~' || refuses(asked)))) return true;
  return tree.ofKind('Call').some((asked) => isBefore(asked) && isMeant(askedOf(asked)) && refuses(asked));
}

const patternOrList: ReadonlySet<string> = new Set(['==~', 'in']);

/** What a call asks for in a list or by a pattern: `v` of `['a', 'b'].contains(v)` and of `v.matches(…)`. */
function askedOf({ callee, args }: Call): Expression | undefined {
  if (callee.kind !== 'Member') return undefined;
  if (callee.name === 'matches') return callee.object;
  return callee.name === 'contains' ? args[0]?.value : undefined;
}

function isNamed(side: Expression, name: string): boolean {
  return (side.kind === 'Name' && side.name === name) || readName(side) === name;
}

/** Whether two values are read from the same place: a variable, or a part of one. */
function isSame(one: Expression, other: Expression): boolean {
  if (one.kind === 'Name') return other.kind === 'Name' && one.name === other.name;
  const isPart = (one.kind === 'Member' || one.kind === 'Index') && (other.kind === 'Member' || other.kind === 'Index');
  return isPart && keyIn(one) !== undefined && keyIn(one) === keyIn(other) && isSame(one.object, other.object);
}

function readName(value: Expression): string | undefined {
  return memberOf(value, 'env') ?? memberOf(value, 'params');
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

function what({ name, given }: Origin): string {
  if (given === undefined) return `'${name}'`;
  return given === 'answer' ? `the answer '${name}'` : `what '${name}' prints`;
}

function whose({ name, nature, given }: Origin): string {
  if (given === 'output')
    return "Whoever writes a commit chooses its message and its author's name, and what they choose is run: a '$(…)' in it is enough.";
  if (nature === 'untrusted')
    return `Whoever pushes a branch or opens a change request chooses '${name}', and what they choose is run: a '$(…)' in it is enough.`;
  const who = given === 'answer' ? 'Whoever answers' : 'Whoever starts the build';
  return `${who} types '${name}' in, and what they type is run: a ';' or a '$(…)' in it is enough.`;
}

function adviceFor({ name, given }: Origin, shell: string): string {
  if (shell === 'remote-sh') return 'Check it before, or hand it over as a file.';
  if (given !== undefined)
    return 'Hand it over in a variable, as in withEnv(["NAME=${value}"]), which the shell reads.';
  const read = { bat: `%${name}%`, powershell: `$env:${name}` }[shell] ?? `"$${name}"`;
  return `Let the shell read it: write ${read} in single quotes, or with \\$ in double ones.`;
}
