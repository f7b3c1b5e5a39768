import type { Node } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { agentState } from '../agent-state.ts';
import { mergeVisitors } from '../merge-visitors.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf, stepCall } from '../step-call.ts';
import { agentAround } from '../surroundings.ts';
import { minutesOf } from '../duration.ts';

/** A wait that is over before anyone misses the agent. */
const shortWait = 15;

export default defineRule({
  name: 'input-holds-agent',
  group: 'lint',
  severity: 'warning',
  summary: 'No agent is held while a person is waited for.',

  check(context) {
    return mergeVisitors(
      onStepsOf(context, isInput, ({ node, nameSpan }, parents) => {
        if (agentState(parents, context) !== 'some' || isShort(parents, context)) return;
        const isDeclarative = context.pipeline !== undefined;
        context.report({
          message: 'An agent is held while this waits for an answer.',
          span: node.kind === 'Step' ? nameSpan : node.callee.span,
          notes: [
            { message: 'Nobody else can use its executor; a pod stays, and costs, until somebody answers.' },
            {
              message: isDeclarative
                ? "Ask in the 'input' of a stage, under a pipeline whose agent is 'none'."
                : 'Ask outside of node { … }, and take an agent when the answer is there.',
            },
          ],
        });
      }),
      {
        Input({ span }, parents) {
          const stage = parents.at(-1);
          const outer = agentAround(parents.slice(0, -1));
          if (stage?.kind !== 'Stage' || outer === undefined || outer.kind === 'AgentNone') return;
          context.report({
            message: `The agent around the stage '${stage.name}' is held while its input waits for an answer.`,
            span: { ...span, end: Math.min(span.end, span.start + 'input'.length) },
            notes: [
              { message: 'The agent is here.', span: outer.span },
              { message: "Give the pipeline 'agent none', and each stage its own." },
            ],
          });
        },
      },
    );
  },
});

export function isInput({ className }: Entry): boolean {
  return className?.endsWith('.InputStep') === true;
}

function isShort(parents: readonly Node[], context: RuleContext): boolean {
  return parents.some((node) => {
    const step = stepCall(node, context);
    const minutes =
      step === undefined || step.entry.className?.endsWith('.TimeoutStep') !== true ? undefined : minutesOf(step);
    return minutes !== undefined && minutes <= shortWait;
  });
}
