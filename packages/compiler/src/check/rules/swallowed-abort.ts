import { defineRule } from '../rule.ts';
import { letAbortPass, swallowingCatch, triesAgain } from '../swallowed-abort.ts';
import { waitsIn } from '../waits.ts';

export default defineRule({
  name: 'swallowed-abort',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'Whoever catches every exception lets an abort pass.',

  check(context) {
    const waitAt = waitsIn(context);
    return {
      Try(node, parents) {
        const caught = swallowingCatch(node, parents, waitAt, context);
        // What tries again is told by `abort-in-loop`.
        if (caught === undefined || triesAgain(caught, parents, context)) return;
        context.report({
          message: 'This takes an abort for a fault, and the build goes on.',
          span: { ...caught.span, end: caught.span.start + 'catch'.length },
          ...letAbortPass(caught),
        });
      },
    };
  },
});
