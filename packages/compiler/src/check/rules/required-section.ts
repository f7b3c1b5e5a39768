import type { Axis, ExcludeAxis, Span } from '@pipec/model';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { stageFault } from '../stage-faults.ts';

export default defineRule({
  name: 'required-section',
  group: 'declarative',
  severity: 'error',
  summary: 'A pipeline has an agent and stages, a stage has something to do, a matrix has axes and stages.',

  check({ report }) {
    return {
      Pipeline({ span, agent, stages }) {
        if (stages === undefined) report(missing('pipeline', 'stages', span));
        if (agent === undefined) report(missing('pipeline', 'agent', span));
      },
      Stage(stage, parents) {
        if (stageFault(stage, parents)?.kind !== 'nothing') return;
        report({
          message: `The stage '${stage.name}' has nothing to do.`,
          span: stage.span,
          notes: [{ message: "It takes 'steps', 'stages', 'parallel' or 'matrix'." }],
          jenkins: 'ModelValidatorImpl.NothingForStage',
        });
      },
      Matrix({ span, axes, places, stages }) {
        if (axes.length === 0 && places?.axes === undefined) report(missing('matrix', 'axes', span));
        if (stages === undefined) report(missing('matrix', 'stages', span));
      },
      Axis: tellAxis,
      ExcludeAxis: tellAxis,
    };

    function tellAxis({ name, places, span }: Axis | ExcludeAxis): void {
      if (name === '' && places?.name === undefined) report(missing('axis', 'name', span));
    }
  },
});

function missing(owner: string, section: string, span: Span): Fault {
  return { message: `The ${owner} has no '${section}'.`, span, jenkins: 'ModelValidatorImpl.RequiredSection' };
}
