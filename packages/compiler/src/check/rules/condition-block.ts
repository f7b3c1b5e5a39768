import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'condition-block',
  group: 'declarative',
  severity: 'error',
  summary: "Conditions stand in the blocks of 'allOf', 'anyOf' and 'not' only.",

  check({ catalogue, report }) {
    return {
      CallCondition({ name, args, conditions, unread = [], span }) {
        const entry = catalogue.inContext('when', name);
        if (entry === undefined || conditions === undefined || name === 'not') return;
        const message = `The condition '${name}' takes no block.`;
        const notes = [{ message: `Give it arguments, as in ${name}('…').` }];
        if (conditions.length + unread.length > 0)
          report({ message, span, notes, jenkins: 'ModelValidatorImpl.NoNestedWhenAllowed' });
        // At an empty block without arguments Jenkins' validator breaks down.
        else if (args.length === 0) report({ message, span, notes, jenkins: 'exception' });
      },
    };
  },
});
