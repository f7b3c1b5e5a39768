import type { Span } from '@pipec/model';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';

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
      Stage({ name, span, body }) {
        if (body !== undefined) return;
        report({
          message: `The stage '${name}' has nothing to do.`,
          span,
          notes: [{ message: "It takes 'steps', 'stages', 'parallel' or 'matrix'." }],
          jenkins: 'ModelValidatorImpl.NothingForStage',
        });
      },
      Matrix({ span, axes, stages }) {
        if (axes.length === 0) report(missing('matrix', 'axes', span));
        if (stages === undefined) report(missing('matrix', 'stages', span));
      },
    };
  },
});

function missing(owner: string, section: string, span: Span): Fault {
  return { message: `The ${owner} has no '${section}'.`, span, jenkins: 'ModelValidatorImpl.RequiredSection' };
}
