import { defineRule } from '../rule.ts';
import { stageFault } from '../stage-faults.ts';

export default defineRule({
  name: 'several-bodies',
  group: 'declarative',
  severity: 'error',
  summary: 'A stage does one thing: steps, stages, a parallel or a matrix.',

  check({ report }) {
    return {
      Stage(stage, parents) {
        if (stageFault(stage, parents)?.kind !== 'several') return;
        const bodies = [stage.body, ...(stage.others ?? [])].filter((body) => body !== undefined);
        report({
          message: `The stage '${stage.name}' does several things.`,
          span: stage.span,
          notes: [
            ...bodies.map(({ kind, span }) => ({ message: `Here it has '${kind.toLowerCase()}'.`, span })),
            { message: "It may have one of 'steps', 'stages', 'parallel' and 'matrix'." },
          ],
          jenkins: 'ModelValidatorImpl.TwoOfStepsStagesParallel',
        });
      },
    };
  },
});
