import { anyOf } from '@pipec/model';
import type { UnnamedKey } from '../argument-faults.ts';
import { onArguments } from '../on-arguments.ts';
import { defineRule } from '../rule.ts';

const messages: { readonly [K in UnnamedKey]: (name: string, isGiven: boolean) => string } = {
  MixedNamedAndUnnamedParameters: (name) => `'${name}' is given arguments with and without a name.`,
  TooManyUnnamedParameters: (name) => `'${name}' is given several arguments without a name.`,
  NotSingleRequiredParameter: (name) => `'${name}' takes its arguments by name.`,
  WrongNumberOfStepParameters: (name, isGiven) =>
    isGiven ? `'${name}' takes its arguments by name.` : `'${name}' needs its arguments.`,
};

export default defineRule({
  name: 'argument-name',
  group: 'declarative',
  severity: 'error',
  summary: 'An argument without a name stands alone, and only where one argument is needed.',

  check(context) {
    return onArguments(context, (fault) => {
      if (fault.kind !== 'unnamed') return;
      const { entry, argument, call, jenkins } = fault;
      const known = entry.params.map(({ name }) => name);
      context.report({
        message: messages[jenkins](entry.name, argument !== undefined),
        span: argument?.span ?? call.span,
        jenkinsSpan: call.span,
        notes: [{ message: known.length === 0 ? 'It takes no arguments.' : `It takes ${anyOf(known, 'and')}.` }],
        jenkins: `ModelValidatorImpl.${jenkins}`,
      });
    });
  },
});
