import { defineRule } from '../rule.ts';

/** Conditions that ask for what only a multibranch job knows. */
const conditions: ReadonlySet<string> = new Set(['branch', 'tag', 'buildingTag', 'changeRequest']);

export default defineRule({
  name: 'not-multibranch',
  group: 'lint',
  severity: 'warning',
  summary: 'A job that is not multibranch asks for no branch, tag or change request.',

  check({ settings, report }) {
    if (settings.multibranch !== false) return {};
    return {
      CallCondition({ name, span }) {
        if (!conditions.has(name)) return;
        report({
          message: `'${name}' never holds here: the job is none of a multibranch project.`,
          span: { ...span, end: Math.min(span.end, span.start + name.length) },
          notes: [
            { message: 'The stage is skipped without a word.' },
            {
              message:
                "Ask in expression { env.GIT_BRANCH == 'origin/main' }, or set 'multibranch' in the configuration.",
            },
          ],
        });
      },
    };
  },
});
