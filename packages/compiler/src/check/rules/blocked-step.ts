import type { Node, Span, Step } from '@pipec/model';
import { nestedCalls, nestedName } from '../argument-faults.ts';
import type { Called } from '../argument-faults.ts';
import { defineRule } from '../rule.ts';
import { isParallelWithoutBranches } from '../stage-faults.ts';
import { isInScript } from '../surroundings.ts';

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
    const { blockedSteps, blockedCalls } = catalogue.catalogue.declarative;
    return {
      Step(step, parents) {
        if (blockedSteps.includes(step.name) && !isInScript(parents) && !isLoneParallel(step, parents)) {
          tell(step.name, `'${step.name}' may not stand among steps.`, step.span);
        }
      },
      ParallelStep({ span }, parents) {
        const owner = parents.at(-1);
        const isAlone = owner?.kind === 'Steps' && owner.steps.filter(({ kind }) => kind !== 'Comment').length === 1;
        if (!isAlone && !isInScript(parents)) tell('parallel', "'parallel' is not the only step of its stage.", span);
      },
      Option: tellCalls,
      Trigger: tellCalls,
      BuildParameter: tellCalls,
    };

    function tellCalls(call: Called & { readonly name: string }): void {
      const nested = nestedCalls(call).map((inner) => ({ name: nestedName(inner), span: inner.span }));
      for (const { name, span } of [call, ...nested]) {
        if (blockedCalls.includes(name))
          tell(name, `'${name}' may not stand among options, triggers and parameters.`, span);
      }
    }

    function tell(name: string, message: string, span: Span): void {
      const notes = instead[name] === undefined ? [] : [{ message: instead[name] }];
      report({ message, span, notes, jenkins: 'ModelValidatorImpl.BlockedStep' });
    }
  },
});

/** A `parallel` alone in its stage may stand there: that it has no branches is another fault. */
function isLoneParallel(step: Step, parents: readonly Node[]): boolean {
  const owner = parents.at(-1);
  return owner?.kind === 'Steps' && isParallelWithoutBranches(owner.steps) && owner.steps.includes(step);
}
