import { cronFindings } from '../cron.ts';
import { onCron } from '../on-cron.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'cron-line',
  group: 'lint',
  severity: 'error',
  summary: 'A line of cron is one that Jenkins reads.',

  check(context) {
    return onCron(context, ({ text, place }) => {
      for (const { kind, message, start, end } of cronFindings(text)) {
        if (kind !== 'wrong') continue;
        context.report({
          message,
          span: place(start, end),
          notes: [{ message: 'Jenkins fails the build when it sets the trigger.' }],
        });
      }
    });
  },
});
