import type { Node } from '@pipec/model';
import { mergeVisitors } from '../merge-visitors.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf, stepCall } from '../step-call.ts';
import { isInput } from './input-holds-agent.ts';

export default defineRule({
  name: 'input-without-timeout',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'A person is waited for no longer than a timeout allows.',

  check(context) {
    return mergeVisitors(
      onStepsOf(context, isInput, ({ nameSpan }, parents) => {
        if (!hasTimeout(parents, context)) tell(nameSpan);
      }),
      {
        Input({ span }, parents) {
          if (!hasTimeout(parents, context)) tell({ ...span, end: Math.min(span.end, span.start + 'input'.length) });
        },
      },
    );

    function tell(span: Node['span']): void {
      context.report({
        message: 'This waits for an answer for ever.',
        span,
        notes: [
          {
            message:
              'The build stays in the list of running ones, with its agent and its locks, until somebody stops it.',
          },
        ],
      });
    }
  },
});

/** A timeout around it: a block, or an option of a stage or the pipeline. */
export function hasTimeout(parents: readonly Node[], context: RuleContext): boolean {
  return parents.some((node) => {
    if (node.kind === 'Stage' || node.kind === 'Pipeline' || node.kind === 'Matrix') {
      return node.options?.entries.some(({ name }) => isTimeout(context.catalogue.step(name)?.className)) === true;
    }
    return isTimeout(stepCall(node, context)?.entry.className);
  });
}

export function isTimeout(className: string | undefined): boolean {
  return className?.endsWith('.TimeoutStep') === true;
}
