import { anyOf } from '@pipec/model';
import { onArguments } from '../on-arguments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'argument-name',
  group: 'declarative',
  severity: 'error',
  summary: 'An argument without a name stands alone, and only where one argument is needed.',

  check(context) {
    return onArguments(context, (fault, { span }) => {
      if (fault.kind !== 'unnamed') return;
      const { entry, argument, mixed } = fault;
      const known = entry.params.map(({ name }) => name);
      context.report({
        message: mixed
          ? `'${entry.name}' is given arguments with and without a name.`
          : `'${entry.name}' takes its arguments by name.`,
        span: argument?.span ?? span,
        notes: [{ message: known.length === 0 ? 'It takes no arguments.' : `It takes ${anyOf(known, 'and')}.` }],
        jenkins: mixed
          ? 'ModelValidatorImpl.MixedNamedAndUnnamedParameters'
          : 'ModelValidatorImpl.NotSingleRequiredParameter',
      });
    });
  },
});
