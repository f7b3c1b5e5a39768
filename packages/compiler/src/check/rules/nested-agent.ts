import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'nested-agent',
  group: 'declarative',
  severity: 'error',
  summary: 'A stage that only holds a parallel or a matrix has no agent and no tools: its branches have.',

  check({ report }) {
    return {
      Stage({ name, agent, tools, body }) {
        if (body?.kind !== 'Parallel' && body?.kind !== 'Matrix') return;
        const word = body.kind.toLowerCase();
        if (agent !== undefined) {
          const notes = [
            { message: body.kind === 'Matrix' ? 'Give it to the matrix.' : 'Give it to each of its branches.' },
          ];
          report({
            message: `The stage '${name}' holds a ${word}, so it cannot have an agent.`,
            span: agent.span,
            notes,
            jenkins: 'ModelValidatorImpl.AgentInNestedStages',
          });
        }
        if (tools !== undefined) {
          report({
            message: `The stage '${name}' holds a ${word}, so it cannot have tools.`,
            span: tools.span,
            jenkins: 'ModelValidatorImpl.ToolsInNestedStages',
          });
        }
      },
    };
  },
});
