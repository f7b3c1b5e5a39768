import { plainName, visit } from '@pipec/model';
import type { Expression, Method, Node, Pipeline, Script, Span } from '@pipec/model';
import { variablesOf } from '../flow/variables.ts';
import type { Variable } from '../flow/variables.ts';
import { isNonCps, nonCpsAround } from '../non-cps.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { stepCall } from '../step-call.ts';
import type { StepCall } from '../step-call.ts';
import { treeOf } from '../tree.ts';
import { keepsValue, unsavedMakers, unsavedValue } from '../unsaved-values.ts';

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
    tree.ofKind('Binary').some(({ operator }) => operator === '=~') ||
    tree.ofKind('Member').some(({ name }) => typeof name === 'string' && unsavedMakers.has(name))
  );
}

/** Where a build waits. */
interface Wait {
  readonly name: string;
  readonly span: Span;
}

type WaitAt = (node: Node) => Wait | undefined;

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
  const look = (node: Node) => {
    if (found !== undefined || node.span.start < value.span.end || node.span.start >= until) return;
    const wait = waitAt(node);
    if (wait !== undefined && !isElsewhere(around(value), around(node))) found = wait;
  };
  visit(owner, { Step: look, Call: look });
  return found;
}

/** Finds calls at which a build may wait: of a step, or of a method of the file that calls one. */
function waitsIn(context: RuleContext): WaitAt {
  const { methods } = variablesOf(context.root);
  const known = new Map<Method, boolean>();
  return (node) => {
    const step = stepCall(node, context);
    if (step !== undefined) return waits(step) ? { name: step.name, span: step.nameSpan } : undefined;
    const name = node.kind === 'Call' ? plainName(node.callee) : undefined;
    if (node.kind !== 'Call' || name === undefined) return undefined;
    const isWaiting = methods.get(name)?.some((method) => {
      const found = known.get(method) ?? methodWaits(method, context);
      known.set(method, found);
      return found;
    });
    return isWaiting === true ? { name, span: node.callee.span } : undefined;
  };
}

function methodWaits(method: Method, context: RuleContext): boolean {
  if (isNonCps(method.annotations)) return false;
  let found = false;
  const look = (node: Node) => {
    const step = found ? undefined : stepCall(node, context);
    if (step !== undefined && waits(step)) found = true;
  };
  visit(method, { Step: look, Call: look });
  return found;
}

/** A step that only writes to the log, or throws, is over before anything is saved. */
function waits({ entry }: StepCall): boolean {
  return (
    entry.needsNode === true ||
    entry.takesBlock === true ||
    (entry.needs ?? []).some((need) => need === 'Run' || need === 'FlowNode')
  );
}

/** Whether two nodes, by what is around them, stand in different branches of an `if` or a `switch`. */
function isElsewhere(one: readonly Node[], other: readonly Node[]): boolean {
  const i = one.findIndex((node, at) => node !== other[at]);
  const last = one[i - 1];
  if (i < 1 || last === undefined) return false;
  if (last.kind === 'If') return one[i] !== last.condition && other[i] !== last.condition;
  return last.kind === 'Switch';
}
