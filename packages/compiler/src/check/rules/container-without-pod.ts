import { defineRule } from '../rule.ts';
import { agentAround } from '../surroundings.ts';

export default defineRule({
  name: 'container-without-pod',
  group: 'kubernetes',
  severity: 'error',
  summary: "'container' stands where the agent is a pod.",

  check({ report }) {
    return {
      Step({ name, span }, parents) {
        if (name !== 'container') return;
        const agent = agentAround(parents);
        const isPod =
          agent === undefined ||
          ['AgentKubernetes', 'AgentAny', 'AgentLabel', 'AgentNode', 'AgentOther'].includes(agent.kind);
        const isInPodTemplate = parents.some((parent) => parent.kind === 'Step' && parent.name === 'podTemplate');
        if (isPod || isInPodTemplate) return;
        report({
          message: 'There is no pod here whose container the steps could run in.',
          span,
          notes: [
            { message: 'The agent is here.', span: agent.span },
            { message: 'Give the stage an agent kubernetes({ … }).' },
          ],
        });
      },
    };
  },
});
