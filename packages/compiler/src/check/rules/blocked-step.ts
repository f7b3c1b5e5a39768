import { isInScript } from '../surroundings.ts';
import { defineRule } from '../rule.ts';

const instead: Readonly<Record<string, string>> = {
  stage: "Stages stand in 'stages', 'parallel' or 'matrix'.",
  parallel: "It may stand alone in 'steps', or say stages with 'parallel'.",
  properties: "Use 'options', 'parameters' and 'triggers'.",
};

export default defineRule({
  name: 'blocked-step',
  group: 'declarative',
  severity: 'error',
  summary: 'Steps that Declarative keeps for itself do not stand among steps.',

  check({ catalogue, report }) {
    const blocked = new Set(catalogue.catalogue.declarative.blockedSteps);
    return {
      Step({ name, span }, parents) {
        if (!blocked.has(name) || isInScript(parents)) return;
        const notes = instead[name] === undefined ? [] : [{ message: instead[name] }];
        report({
          message: `'${name}' may not stand among steps.`,
          span,
          notes,
          jenkins: 'ModelValidatorImpl.BlockedStep',
        });
      },
      ParallelStep({ span }, parents) {
        const owner = parents.at(-1);
        const isAlone = owner?.kind === 'Steps' && owner.steps.filter(({ kind }) => kind !== 'Comment').length === 1;
        if (isAlone || isInScript(parents)) return;
        const notes = [{ message: instead['parallel'] ?? '' }];
        report({
          message: "'parallel' is not the only step of its stage.",
          span,
          notes,
          jenkins: 'ModelValidatorImpl.BlockedStep',
        });
      },
    };
  },
});
