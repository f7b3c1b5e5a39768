import { agentAround } from '../surroundings.ts';
import { defineRule } from '../rule.ts';

/** Steps that take an agent for their block, whatever is around them. */
const givesNode = (gives: readonly string[] | undefined) =>
  gives?.includes('FilePath') === true || gives?.includes('Node') === true;

export default defineRule({
  name: 'step-needs-agent',
  group: 'lint',
  severity: 'error',
  summary: "A step that works on an agent does not stand where the agent is 'none'.",

  check({ catalogue, report }) {
    return {
      Step({ name, span }, parents) {
        const entry = catalogue.step(name);
        if (entry?.needsNode !== true || agentAround(parents)?.kind !== 'AgentNone') return;
        const isInNode = parents.some(
          (parent) =>
            parent.kind === 'Step' && (parent.name === 'node' || givesNode(catalogue.step(parent.name)?.gives)),
        );
        if (isInNode) return;
        const stage = parents.findLast((parent) => parent.kind === 'Stage');
        const where = stage === undefined ? 'the pipeline' : `the stage '${stage.name}'`;
        report({
          message: `'${name}' works on an agent, but ${where} has none here.`,
          span,
          notes: [
            { message: 'The build would fail: "Attempted to execute a step that requires a node context".' },
            { message: stage === undefined ? 'Put it into a stage that has an agent.' : 'Give the stage an agent.' },
          ],
        });
      },
    };
  },
});
