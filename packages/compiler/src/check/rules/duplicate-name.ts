import type { Expression, Span } from '@pipec/model';
import { defineRule } from '../rule.ts';

interface Named {
  readonly name: string;
  readonly span: Span;
}

export default defineRule({
  name: 'duplicate-name',
  group: 'declarative',
  severity: 'error',
  summary: 'Names that must differ do: stages of one list, options, triggers, variables, axes and their values.',

  check({ report }) {
    return {
      Stages: ({ stages }) => tell(stages, 'A stage', 'ModelValidatorImpl.DuplicateStageName'),
      Parallel: ({ stages }) => tell(stages, 'A stage', 'ModelValidatorImpl.DuplicateStageName'),
      ParallelStep: ({ branches }) => tell(branches, 'A branch', 'ModelValidatorImpl.DuplicateParallelName'),
      Options: ({ entries }) => tell(entries, 'The option', 'ModelValidatorImpl.DuplicateOptionName'),
      Triggers: ({ entries }) => tell(entries, 'The trigger', 'ModelValidatorImpl.DuplicateTriggerName'),
      Environment: ({ entries }) => tell(entries, 'The variable', 'ModelParser.DuplicateEnvVar'),
      Matrix: ({ axes }) => tell(axes, 'The axis', 'ModelValidatorImpl.DuplicateAxisName'),
      Axis: ({ values }) => tell(values.map(valueName), 'The value', 'ModelValidatorImpl.DuplicateAxisValue'),
    };

    function tell(list: readonly Named[], what: string, jenkins: string): void {
      const first = new Map<string, Named>();
      for (const item of list) {
        const earlier = first.get(item.name);
        if (earlier === undefined) first.set(item.name, item);
        else {
          report({
            message: `${what} '${item.name}' is here twice.`,
            span: item.span,
            notes: [{ message: 'It stands here before.', span: earlier.span }],
            jenkins,
          });
        }
      }
    }
  },
});

/** Axis values are compared with their type: `1` is not `'1'`. */
function valueName(value: Expression): Named {
  const { span } = value;
  if (value.kind === 'StringLiteral') return { name: value.value, span };
  if (value.kind === 'NumberLiteral') return { name: value.text, span };
  return { name: value.kind === 'BooleanLiteral' ? String(value.value) : `${span.start}`, span };
}
