import type { Axis, ExcludeAxis, Span } from '@pipec/model';
import { judgeEntries } from '../environment-entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'variable-name',
  group: 'declarative',
  severity: 'error',
  summary:
    'The name of a variable or an axis is made of letters, digits and underscores, and does not begin with a digit.',

  check({ report }) {
    return {
      Environment(environment) {
        for (const { entry, holds } of judgeEntries(environment)) if (holds) tell(entry.name, 'a variable', entry.span);
      },
      Axis: tellAxis,
      ExcludeAxis: tellAxis,
    };

    /** An axis without a name lacks it, which is another fault. */
    function tellAxis({ name, places, span }: Axis | ExcludeAxis): void {
      if (name !== '' || places?.name !== undefined) tell(name, 'an axis', places?.name ?? span);
    }

    function tell(name: string, what: string, span: Span): void {
      if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return;
      report({
        message: `'${name}' is no name for ${what}.`,
        span,
        notes: [{ message: 'Use letters, digits and underscores, and no digit in front.' }],
        jenkins: 'ModelValidatorImpl.InvalidIdentifierInEnv',
      });
    }
  },
});
