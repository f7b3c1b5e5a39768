import type { Span } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'variable-name',
  group: 'declarative',
  severity: 'error',
  summary:
    'The name of a variable or an axis is made of letters, digits and underscores, and does not begin with a digit.',

  check({ report }) {
    return {
      EnvEntry: ({ name, span }) => tell(name, 'a variable', span),
      Axis: ({ name, span }) => tell(name, 'an axis', span),
    };

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
