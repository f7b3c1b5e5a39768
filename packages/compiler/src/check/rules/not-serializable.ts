import type { Expression, Node, Pipeline, Script } from '@pipec/model';
import { anyWithin } from '../any-within.ts';
import { variablesOf } from '../flow/variables.ts';
import type { Variable } from '../flow/variables.ts';
import { nonCpsAround } from '../non-cps.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { treeOf } from '../tree.ts';
import { keepsValue, unsavedMakers, unsavedValue } from '../unsaved-values.ts';
import { waitsIn } from '../waits.ts';
import type { Wait, WaitAt } from '../waits.ts';

export default defineRule({
  name: 'not-serializable',
  group: 'lint',
  severity: 'warning',
  summary: 'No variable that Java cannot serialize lives while a step runs.',

  check(context) {
    const { root } = context;
    if (!mayHold(root)) return {};
    const variables = variablesOf(root);
    const { around } = treeOf(root);
    const waitAt = waitsIn(context);
    // What is found follows from the variables alone, whatever the walk meets.
    for (const variable of variables.all) {
      if (variable.kind !== 'local' && variable.kind !== 'binding') continue;
      if (!keepsValue(variable.type)) continue;
      for (const value of variable.values) {
        const what = unsavedValue(value, variables);
        if (what === undefined || nonCpsAround(around(value)) !== undefined) continue;
        const wait = waitBehind(variable, value, waitAt, context);
        if (wait === undefined) continue;
        context.report({
          message: `'${variable.name}' holds ${what.what}, which cannot be saved while '${wait.name}' runs.`,
          span: value.span,
          notes: [
            { message: 'Jenkins saves all variables whenever a step waits, and fails with NotSerializableException.' },
            { message: 'The step is here.', span: wait.span },
            { message: what.instead },
          ],
        });
        break;
      }
    }
    return {};
  },
});

/** Whether a file has anything of the kind at all: most have not. */
function mayHold(root: Pipeline | Script): boolean {
  const tree = treeOf(root);
  return (
    tree.ofKind('New').length > 0 ||
    tree.ofKind('Range').length > 0 ||
    tree.ofKind('Binary').some(({ operator }) => operator === '=~') ||
    tree.ofKind('Member').some(({ name }) => typeof name === 'string' && unsavedMakers.has(name))
  );
}

/** The first step behind the value that waits, while the variable is there and nothing else is put into it. */
function waitBehind(
  { owner, values }: Variable,
  value: Expression,
  waitAt: WaitAt,
  { root }: RuleContext,
): Wait | undefined {
  const { around } = treeOf(root);
  // What is set to something else afterwards is what its author cares for.
  const next = values.find(({ span }) => span.start >= value.span.end);
  const until = next?.span.start ?? Number.POSITIVE_INFINITY;
  let found: Wait | undefined;
  anyWithin(owner, (node) => {
    if (node.kind !== 'Step' && node.kind !== 'Call') return false;
    if (node.span.start < value.span.end || node.span.start >= until) return false;
    const wait = waitAt(node);
    if (wait !== undefined && !isElsewhere(around(value), around(node))) found = wait;
    return found !== undefined;
  });
  return found;
}

/** Whether two nodes, by what is around them, stand in different branches of an `if` or a `switch`. */
function isElsewhere(one: readonly Node[], other: readonly Node[]): boolean {
  const i = one.findIndex((node, at) => node !== other[at]);
  const last = one[i - 1];
  if (i < 1 || last === undefined) return false;
  if (last.kind === 'If') return one[i] !== last.condition && other[i] !== last.condition;
  return last.kind === 'Switch';
}
