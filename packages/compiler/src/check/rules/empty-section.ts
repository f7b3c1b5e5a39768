import type { Axis, ExcludeAxis, Span } from '@pipec/model';
import { judgeEntries } from '../environment-entries.ts';
import { defineRule } from '../rule.ts';
import { stepsOf } from '../stage-faults.ts';

export default defineRule({
  name: 'empty-section',
  group: 'declarative',
  severity: 'error',
  summary: 'A section that is there has something in it.',

  check({ report }) {
    const axis = ({ name, values, span }: Axis | ExcludeAxis) =>
      tell(values, name === '' ? 'An axis' : `The axis '${name}'`, span, 'RequiredSection');
    return {
      Stages: ({ stages, span }) => tell(stages, 'The list of stages', span, 'NoStages'),
      Parallel: ({ stages, span }) => tell(stages, "'parallel'", span, 'NoStages'),
      Steps: ({ steps, span, places }) => tell(stepsOf(steps), 'The list of steps', span, 'NoSteps', places?.block),
      Post: ({ conditions, span }) => tell(conditions, "'post'", span, 'EmptySection'),
      PostCondition: ({ name, steps, span, places }) =>
        tell(stepsOf(steps), `'${name}' of 'post'`, span, 'NoSteps', places?.block),
      Branch: ({ name, steps, span, places }) =>
        tell(stepsOf(steps), `The branch '${name}'`, span, 'NoSteps', places?.block),
      Options: ({ entries, unread = [], span }) => tell([...entries, ...unread], "'options'", span, 'EmptySection'),
      Triggers: ({ entries, unread = [], span }) => tell([...entries, ...unread], "'triggers'", span, 'EmptySection'),
      Parameters: ({ entries, unread = [], span }, parents) => {
        // An `input` may ask for nothing but a yes.
        if (parents.at(-1)?.kind !== 'Input') tell([...entries, ...unread], "'parameters'", span, 'EmptySection');
      },
      Environment: (environment) =>
        tell(judgeEntries(environment).filter(({ holds }) => holds), "'environment'", environment.span, 'NoEnvVars'), // prettier-ignore
      Tools: ({ entries, span }) => tell(entries, "'tools'", span, 'NoTools'),
      Libraries: ({ entries, span }) => tell(entries, "'libraries'", span, 'EmptySection'),
      When: ({ conditions, span }) => tell(conditions, "'when'", span, 'EmptyWhen'),
      AllOf: ({ conditions, unread = [], span }) =>
        tell([...conditions, ...unread], "'allOf'", span, 'NestedWhenWithoutChildren'),
      AnyOf: ({ conditions, unread = [], span }) =>
        tell([...conditions, ...unread], "'anyOf'", span, 'NestedWhenWithoutChildren'),
      Matrix({ axes, excludes, places }) {
        if (places?.axes !== undefined) tell(axes, "'axes'", places.axes, 'NoAxes');
        if (places?.excludes !== undefined) tell(excludes ?? [], "'excludes'", places.excludes, 'NoExcludes');
      },
      Exclude: ({ axes, span }) => tell(axes, "'exclude'", span, 'NoAxes'),
      Axis: axis,
      ExcludeAxis: axis,
    };

    function tell(list: readonly unknown[], what: string, span: Span, key: string, jenkinsSpan: Span = span): void {
      if (list.length > 0) return;
      report({ message: `${what} is empty.`, span, jenkinsSpan, jenkins: `ModelValidatorImpl.${key}` });
    }
  },
});
