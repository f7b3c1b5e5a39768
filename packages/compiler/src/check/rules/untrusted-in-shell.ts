import type { Condition, Expression, Node } from '@pipec/model';
import { memberOf } from '../flow/environment.ts';
import { mayComeFrom, originsOf } from '../flow/origins.ts';
import type { Origin } from '../flow/origins.ts';
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
        if (isGuarded(origin.name, parents) || places.every((place) => isChecked(place, origin.name, step, context)))
          continue;
        const [first, ...others] = places;
        const reads = places.flatMap(({ hole, isWhole }) =>
          hole !== undefined && isWhole ? [{ hole, variable: origin.name }] : [],
        );
        const fix = reads.length < places.length ? undefined : shellReads(script.value, script.shell, reads, 'unsafe');
        context.report({
          message: `Groovy puts '${origin.name}' into this '${step.name}' script as shell text.`,
          ...placeOfFragment(first!),
          notes: [
            { message: whose(origin) },
            { message: adviceFor(origin.name, script.shell) },
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

/** Whether the value is known where the script runs: `when { branch 'main' }`, `if (env.BRANCH_NAME == 'main')`. */
function isGuarded(name: string, parents: readonly Node[]): boolean {
  return parents.some((node, i) => {
    if (node.kind === 'Stage') return node.when?.conditions.some((condition) => pins(name, condition)) === true;
    return node.kind === 'If' && parents[i + 1] === node.then && compares(name, node.condition);
  });
}

/** Whether a pattern was asked of the value, or of the variable that it stands in, before the step: whoever asks refuses the rest. */
function isChecked({ value }: Fragment, name: string, { node }: StepCall, { root }: RuleContext): boolean {
  const local = value.kind === 'Name' ? value.name : undefined;
  const isMeant = (side: Expression): boolean => {
    if (side.kind === 'Parens') return isMeant(side.expression);
    if (side.kind === 'Call' && side.callee.kind === 'Member') return isMeant(side.callee.object);
    return (side.kind === 'Name' && (side.name === local || side.name === name)) || readName(side) === name;
  };
  return treeOf(root)
    .ofKind('Binary')
    .some(({ operator, left, span }) => operator === '==~' && span.start < node.span.start && isMeant(left));
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

function compares(name: string, condition: Expression): boolean {
  if (condition.kind === 'Parens') return compares(name, condition.expression);
  if (condition.kind !== 'Binary' || condition.right.kind === 'TypeName') return false;
  const { operator, left, right } = condition;
  if (operator === '&&') return compares(name, left) || compares(name, right);
  const isName = (side: Expression) => (side.kind === 'Name' && side.name === name) || readName(side) === name;
  return ['==', '==~', 'in'].includes(operator) && (isName(left) || isName(right));
}

function whose({ name, nature }: Origin): string {
  return nature === 'typed'
    ? `Whoever starts the build types '${name}' in, and what they type is run: a ';' or a '$(…)' in it is enough.`
    : `Whoever pushes a branch or opens a change request chooses '${name}', and what they choose is run: a '$(…)' in it is enough.`;
}

function adviceFor(name: string, shell: string): string {
  const read = { bat: `%${name}%`, powershell: `$env:${name}` }[shell] ?? `"$${name}"`;
  return shell === 'remote-sh'
    ? 'Check it before, or hand it over as a file.'
    : `Let the shell read it: write ${read} in single quotes, or with \\$ in double ones.`;
}
