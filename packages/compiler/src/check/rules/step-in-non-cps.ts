import { plainName } from '@pipec/model';
import type { Method } from '@pipec/model';
import { anyWithin } from '../any-within.ts';
import { mergeVisitors } from '../merge-visitors.ts';
import { isNonCps, nonCpsAround } from '../non-cps.ts';
import { defineRule } from '../rule.ts';
import { onStep, stepCall } from '../step-call.ts';
import { treeOf } from '../tree.ts';
import { waits } from '../waits.ts';

export default defineRule({
  name: 'step-in-non-cps',
  group: 'lint',
  severity: 'error',
  summary: 'A method with @NonCPS calls no step that waits, and no method that calls steps.',

  check(context) {
    const tree = treeOf(context.root);
    if (!isNonCps(tree.ofKind('Annotation'))) return {};
    const methods = tree.ofKind('Method');
    return mergeVisitors(
      onStep(context, (step, parents) => {
        const method = nonCpsAround(parents);
        if (method === undefined || !waits(step)) return;
        context.report({
          message: `'${step.name}' waits, and ${nameOf(method)} cannot.`,
          span: step.nameSpan,
          notes: [
            {
              message:
                '@NonCPS runs a method in one go: it returns at the first step that waits, whatever stands behind it.',
            },
            { message: 'Let the method compute, and call the step with what it returns.' },
          ],
        });
      }),
      {
        Call(call, parents) {
          const around = nonCpsAround(parents);
          const name = around === undefined ? undefined : plainName(call.callee);
          const called =
            name === undefined ? undefined : methods.find((method) => method.name === name && callsSteps(method));
          if (around === undefined || called === undefined) return;
          context.report({
            message: `'${name}' calls steps, and ${nameOf(around)} cannot wait for it.`,
            span: call.callee.span,
            notes: [{ message: 'The method is here.', span: { ...called.span, end: called.span.start + 1 } }],
          });
        },
      },
    );

    /** Whatever a step does, Jenkins has rewritten the method around it. */
    function callsSteps(method: Method): boolean {
      if (isNonCps(method.annotations)) return false;
      return anyWithin(method, (node) => node.kind === 'Call' && stepCall(node, context) !== undefined);
    }
  },
});

function nameOf(node: { readonly kind: string; readonly name?: unknown }): string {
  return node.kind === 'Method' ? `the method '${String(node.name)}'` : `the class '${String(node.name)}'`;
}
