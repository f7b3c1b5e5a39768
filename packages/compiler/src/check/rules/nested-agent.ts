import { defineRule } from '../rule.ts';
import { stageFault } from '../stage-faults.ts';

export default defineRule({
  name: 'nested-agent',
  group: 'declarative',
  severity: 'error',
  summary: 'A stage that only holds a parallel or a matrix has no agent and no tools: its branches have.',

  check({ report }) {
    return {
      Stage(stage, parents) {
        const fault = stageFault(stage, parents);
        if (fault?.kind !== 'group') return;
        const { name, agent, tools } = stage;
        const where = fault.word === 'matrix' ? 'Give it to the matrix.' : 'Give it to each of its branches.';
        if (agent !== undefined) {
          report({
            message: `The stage '${name}' holds a ${fault.word}, so it cannot have an agent.`,
            span: agent.span,
            notes: [{ message: where }],
            jenkins: 'ModelValidatorImpl.AgentInNestedStages',
          });
        }
        if (tools !== undefined) {
          report({
            message: `The stage '${name}' holds a ${fault.word}, so it cannot have tools.`,
            span: tools.span,
            jenkins: 'ModelValidatorImpl.ToolsInNestedStages',
          });
        }
      },
    };
  },
});
