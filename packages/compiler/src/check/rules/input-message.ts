import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'input-message',
  group: 'declarative',
  severity: 'error',
  summary: 'An input says what it asks.',

  check({ report }) {
    return {
      Input({ message, span }) {
        if (message === undefined)
          report({ message: "The input has no 'message'.", span, jenkins: 'ModelValidatorImpl.MissingInputMessage' });
      },
    };
  },
});
