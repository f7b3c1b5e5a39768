import { cronFindings } from '../cron.ts';
import { onCron } from '../on-cron.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'cron-at-once',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'A line of cron lets Jenkins spread the builds, with H in place of a fixed minute.',

  check(context) {
    return onCron(context, ({ text, place }) => {
      for (const { kind, message, start, end, instead } of cronFindings(text)) {
        if (kind !== 'crowded' || instead === undefined) continue;
        const span = place(start, end);
        context.report({
          message,
          span,
          notes: [
            {
              message: `Write '${instead}': Jenkins then takes a minute that the name of the job gives, the same every time.`,
            },
          ],
          ...(span.end - span.start === end - start && {
            fix: { title: `Write '${instead}'`, safety: 'unsafe' as const, edits: [{ span, text: instead }] },
          }),
        });
      }
    });
  },
});
