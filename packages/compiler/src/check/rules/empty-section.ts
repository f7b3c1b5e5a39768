import type { Span } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'empty-section',
  group: 'declarative',
  severity: 'error',
  summary: 'A section that is there has something in it.',

  check({ report }) {
    return {
      Stages: ({ stages, span }) => tell(stages, 'The list of stages', span, 'NoStages'),
      Parallel: ({ stages, span }) => tell(stages, "'parallel'", span, 'NoStages'),
      Steps: ({ steps, span }) =>
        tell(
          steps.filter(({ kind }) => kind !== 'Comment'),
          'The list of steps',
          span,
          'NoSteps',
        ),
      Post: ({ conditions, span }) => tell(conditions, "'post'", span, 'EmptySection'),
      PostCondition: ({ name, steps, span }) =>
        tell(
          steps.filter(({ kind }) => kind !== 'Comment'),
          `'${name}' of 'post'`,
          span,
          'NoSteps',
        ),
      Branch: ({ name, steps, span }) =>
        tell(
          steps.filter(({ kind }) => kind !== 'Comment'),
          `The branch '${name}'`,
          span,
          'NoSteps',
        ),
      Options: ({ entries, span }) => tell(entries, "'options'", span, 'EmptySection'),
      Triggers: ({ entries, span }) => tell(entries, "'triggers'", span, 'EmptySection'),
      Environment: ({ entries, span }) => tell(entries, "'environment'", span, 'NoEnvVars'),
      Tools: ({ entries, span }) => tell(entries, "'tools'", span, 'NoTools'),
      Libraries: ({ entries, span }) => tell(entries, "'libraries'", span, 'EmptySection'),
      When: ({ conditions, span }) => tell(conditions, "'when'", span, 'EmptyWhen'),
      AllOf: ({ conditions, span }) => tell(conditions, "'allOf'", span, 'NestedWhenWithoutChildren'),
      AnyOf: ({ conditions, span }) => tell(conditions, "'anyOf'", span, 'NestedWhenWithoutChildren'),
      Axis: ({ name, values, span }) => tell(values, `The axis '${name}'`, span, 'RequiredSection'),
    };

    function tell(list: readonly unknown[], what: string, span: Span, key: string): void {
      if (list.length === 0) report({ message: `${what} is empty.`, span, jenkins: `ModelValidatorImpl.${key}` });
    }
  },
});
