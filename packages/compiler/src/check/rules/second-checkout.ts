import type { Node, Option } from '@pipec/model';
import { constantFlag, visit } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { argumentFor, onStepsOf, stepCall } from '../step-call.ts';
import { agentAround } from '../surroundings.ts';

export default defineRule({
  name: 'second-checkout',
  group: 'lint',
  severity: 'warning',
  summary: 'What Jenkins has checked out is not checked out again.',

  check(context) {
    const { pipeline } = context;
    if (pipeline === undefined) return {};
    return onStepsOf(context, isCheckout, (step, parents) => {
      const what = argumentFor(step, 'scm');
      if (
        what?.kind !== 'Name' ||
        what.name !== 'scm' ||
        !isCheckedOut(parents) ||
        isMovedOrEmptied(step.node, parents, context)
      )
        return;
      context.report({
        message: 'Jenkins has checked this out already, when the agent was taken.',
        span: step.node.span,
        notes: [
          { message: 'It costs a second fetch, and undoes what stood in the workspace.' },
          { message: 'Leave it out, or put skipDefaultCheckout() into the options of the pipeline.' },
        ],
      });
    });
  },
});

function isCheckout({ className }: Entry): boolean {
  return className?.endsWith('.GenericSCMStep') === true;
}

/** Whether Declarative checks out by itself on the agent around; an option of a stage goes before the pipeline's. */
function isCheckedOut(parents: readonly Node[]): boolean {
  const agent = agentAround(parents);
  if (agent === undefined || agent.kind === 'AgentNone' || agent.kind === 'Unparsed') return false;
  const owner = parents.findLast((node) => 'agent' in node && node.agent === agent);
  const options = [...parents]
    .reverse()
    .filter((node) => node.kind === 'Stage' || node.kind === 'Pipeline' || node.kind === 'Matrix')
    .filter((node) => parents.indexOf(node) <= parents.indexOf(owner ?? node))
    .flatMap((node) => node.options?.entries ?? []);
  const skip = options.find(({ name }: Option) => name === 'skipDefaultCheckout');
  return skip === undefined || constantFlag(skip.args[0]?.value) === false;
}

/** Whether it goes elsewhere than the first one, or into a workspace that was emptied before. */
function isMovedOrEmptied(node: Node, parents: readonly Node[], context: RuleContext): boolean {
  const blocks = parents.map((parent) => stepCall(parent, context)).filter((step) => step !== undefined);
  if (
    blocks.some(
      ({ entry }) => entry.gives?.includes('FilePath') === true || entry.className?.endsWith('.RetryStep') === true,
    )
  )
    return true;
  const stage = parents.findLast((parent) => parent.kind === 'Stage');
  return stage !== undefined && emptiesBefore(stage, node, context);
}

function emptiesBefore(stage: Node, node: Node, context: RuleContext): boolean {
  let empties = false;
  const look = (other: Node) => {
    const className = stepCall(other, context)?.entry.className ?? '';
    empties ||= other.span.start < node.span.start && /\.(?:DeleteDirStep|WsCleanup)$/.test(className);
  };
  visit(stage, { Step: look, Call: look });
  return empties;
}
