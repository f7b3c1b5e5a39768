import type { Step } from '@pipec/model';
import { typeText } from '@pipec/model/catalogue';
import type { Called } from '../argument-faults.ts';
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
      const { entry, param, call } = fault;
      const needs = `needs the argument '${param.name}'.`;
      context.report({
        message: isUnread(call)
          ? `Jenkins takes it for the step '${entry.name}', which ${needs}`
          : `'${entry.name}' ${needs}`,
        span: call.span,
        notes: [
          {
            message: isUnread(call)
              ? 'It does so with every call of what is no plain name: mend that, and this is gone.'
              : `It is of the type ${typeText(param.type)}.`,
          },
        ],
        jenkins: 'ModelValidatorImpl.MissingRequiredStepParameter',
      });
    });
  },
});

/** `docker.build()`: what Declarative cannot read as a step keeps what was called, under the name that Jenkins gives it. */
function isUnread(call: Called & Partial<Pick<Step, 'kind' | 'callee'>>): boolean {
  return call.kind === 'Step' && call.callee !== undefined;
}
