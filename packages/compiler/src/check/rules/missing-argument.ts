import { typeText } from '@pipec/model/catalogue';
import { onArguments } from '../on-arguments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'missing-argument',
  group: 'declarative',
  severity: 'error',
  summary: 'A step or a condition is given the arguments that it cannot do without.',

  check(context) {
    return onArguments(context, (fault) => {
      if (fault.kind !== 'missing') return;
      context.report({
        message: `'${fault.entry.name}' needs the argument '${fault.param.name}'.`,
        span: fault.call.span,
        notes: [{ message: `It is of the type ${typeText(fault.param.type)}.` }],
        jenkins: 'ModelValidatorImpl.MissingRequiredStepParameter',
      });
    });
  },
});
