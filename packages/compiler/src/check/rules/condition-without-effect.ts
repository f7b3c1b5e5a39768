import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'condition-without-effect',
  group: 'lint',
  severity: 'warning',
  summary: 'What a stage says has an effect.',

  check({ report }) {
    return {
      CallCondition({ name, args }) {
        const url = name === 'changeRequest' ? args.find((argument) => argument.name === 'url') : undefined;
        if (url === undefined) return;
        report({
          message: "Jenkins takes 'url' of 'changeRequest', and never compares it.",
          span: url.span,
          notes: [{ message: "Ask by 'id', 'target', 'branch', 'fork', 'title' or 'author'." }],
        });
      },
      Stage({ name, failFast, body, span }) {
        if (failFast !== true || body === undefined || body.kind === 'Parallel' || body.kind === 'Matrix') return;
        report({
          message: `'failFast' of the stage '${name}' does nothing: it holds neither a parallel nor a matrix.`,
          span: { ...span, end: Math.min(span.end, span.start + 'stage'.length) },
          notes: [
            {
              message: "Put it beside 'parallel' or 'matrix', or give the step 'parallel' an argument failFast: true.",
            },
          ],
        });
      },
    };
  },
});
