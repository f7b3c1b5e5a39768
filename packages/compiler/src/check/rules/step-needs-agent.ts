import type { Node, Script } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { agentState } from '../agent-state.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf } from '../step-call.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'step-needs-agent',
  group: 'lint',
  severity: 'error',
  summary: 'A step that works on an agent stands where there is one.',

  check(context) {
    if (context.root.kind === 'Script' && isLoaded(context.root, context)) return {};
    return onStepsOf(context, needsNode, ({ name, nameSpan }, parents) => {
      if (agentState(parents, context) !== 'none') return;
      const stage = parents.findLast((parent) => parent.kind === 'Stage');
      context.report({
        message: `'${name}' works on an agent, but ${whereOf(stage, context)} has none here.`,
        span: nameSpan,
        notes: [{ message: whyOf(context) }, { message: adviceFor(stage, context) }],
      });
    });
  },
});

function needsNode(entry: Entry): boolean {
  return entry.needsNode === true;
}

/** A file of a library, or one that another script loads, runs on the agent of whoever calls it. */
function isLoaded({ statements }: Script, context: RuleContext): boolean {
  const last = statements.at(-1);
  const returnsItself = last?.kind === 'Return' && last.expression?.kind === 'Name' && last.expression.name === 'this';
  return (
    returnsItself ||
    treeOf(context.root)
      .ofKind('Method')
      .some(({ name }) => name === 'call')
  );
}

function whereOf(stage: Node | undefined, { pipeline }: RuleContext): string {
  if (pipeline === undefined) return 'the script';
  return stage?.kind === 'Stage' ? `the stage '${stage.name}'` : 'the pipeline';
}

function whyOf({ pipeline }: RuleContext): string {
  return pipeline === undefined
    ? 'The build would fail: "Required context class hudson.FilePath is missing".'
    : 'The build would fail: "Attempted to execute a step that requires a node context".';
}

function adviceFor(stage: Node | undefined, { pipeline }: RuleContext): string {
  if (pipeline === undefined) return 'Put it into node { … }.';
  return stage === undefined
    ? "Put it into a stage that has an agent, or into node('label') { … }."
    : "Give the stage an agent, or put it into node('label') { … }.";
}
