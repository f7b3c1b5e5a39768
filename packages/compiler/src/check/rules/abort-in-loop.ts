import { defineRule } from '../rule.ts';
import { letAbortPass, swallowingCatch, triesAgain } from '../swallowed-abort.ts';
import { waitsIn } from '../waits.ts';

export default defineRule({
  name: 'abort-in-loop',
  group: 'lint',
  severity: 'warning',
  summary: 'An abort ends a loop that tries again.',

  check(context) {
    const waitAt = waitsIn(context);
    return {
      Try(node, parents) {
        const caught = swallowingCatch(node, parents, waitAt, context);
        if (caught === undefined || !triesAgain(caught, parents, context)) return;
        context.report({
          message: 'This takes an abort for a fault, and the loop goes on.',
          span: { ...caught.span, end: caught.span.start + 'catch'.length },
          ...letAbortPass(caught),
        });
      },
    };
  },
});
