import { defineRule } from '../rule.ts';
import { stageFault } from '../stage-faults.ts';

export default defineRule({
  name: 'nested-parallel',
  group: 'declarative',
  severity: 'error',
  summary: 'Stages that run side by side hold none that do so again.',

  check({ report }) {
    return {
      Stage(stage, parents) {
        const fault = stageFault(stage, parents);
        if (fault?.kind !== 'nested') return;
        report({
          message: `The stage '${stage.name}' runs side by side with others, so it cannot hold such stages itself.`,
          span: fault.span,
          notes: [{ message: "Jenkins knows no 'parallel' or 'matrix' inside another; lay the stages side by side." }],
          jenkins: 'ModelValidatorImpl.NoNestedWithinNestedStages',
        });
      },
    };
  },
});
