import type { Node, Option } from '@pipec/model';
import { constantFlag, visit } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { ofEntry } from '../of-entry.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { argumentFor, onStepsOf, scriptOf, stepCall } from '../step-call.ts';
import { agentAround } from '../surroundings.ts';
import { writtenText } from '../text/written-text.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'second-checkout',
  group: 'lint',
  severity: 'warning',
  summary: 'What Jenkins has checked out is not checked out again.',

  check(context) {
    const seen: Checkout[] = [];
    return onStepsOf(context, isCheckout, (step, parents) => {
      const what = argumentFor(step, 'scm');
      if (what?.kind !== 'Name' || what.name !== 'scm') return;
      const { node } = step;
      const cost = { message: 'It costs a second fetch, and undoes what stood in the workspace.' };
      if (context.pipeline !== undefined && isCheckedOut(parents) && !isMovedOrEmptied(node, parents, context)) {
        context.report({
          message: 'Jenkins has checked this out already, when the agent was taken.',
          span: node.span,
          notes: [cost, { message: 'Leave it out, or put skipDefaultCheckout() into the options of the pipeline.' }],
        });
        return;
      }
      const here: Checkout = { node, parents: [...parents] };
      const first = seen.find((one) => isDoneBefore(one, here, context));
      seen.push(here);
      if (first === undefined) return;
      context.report({
        message: 'This has been checked out already.',
        span: node.span,
        notes: [cost, { message: 'It was checked out here.', span: first.node.span }],
      });
    });
  },
});

/** A checkout of the job's own source. */
interface Checkout {
  readonly node: Node;
  /** What stands around it, outermost first. */
  readonly parents: readonly Node[];
}

/** Whether all that leads to a checkout leads through another one first, into the same folder, and nothing changes it in between. */
function isDoneBefore(first: Checkout, second: Checkout, context: RuleContext): boolean {
  const common = first.parents.filter((node, i) => node === second.parents[i]);
  const [block] = common.slice(-1);
  if (block === undefined || workspaceOf(first, context) !== workspaceOf(second, context)) return false;
  const within = first.parents.slice(common.length);
  return within.every((node) => isPassed(node, context)) && !changesBetween(block, first.node, second.node, context);
}

/** The block that gives the folder of a step; without one it is the agent's, or that of whoever called. */
function workspaceOf({ parents }: Checkout, context: RuleContext): Node | undefined {
  return (
    parents.findLast((node) => stepCall(node, context)?.entry.gives?.includes('FilePath') === true) ??
    agentAround(parents)
  );
}

/** Whether what stands in it is done once wherever it is, and what comes behind it only then. */
function isPassed(node: Node, context: RuleContext): boolean {
  if (node.kind !== 'Call' && node.kind !== 'Step')
    return node.kind === 'Closure' || node.kind === 'ExpressionStatement';
  const { className = '' } = stepCall(node, context)?.entry ?? {};
  return /\.(?:StageStep|TimestampsStep|TimeoutStep|AnsiColorStep|AnsiColorBuildWrapper|EnvStep|BindingStep|LockStep)$/.test(
    className,
  );
}

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
  const agent = agentAround(parents);
  const owner = parents.findLast((parent) => 'agent' in parent && parent.agent === agent);
  if (owner === undefined) return false;
  // What steps of others have done is not known; at the end they often clean up.
  const isAtEnd = parents.some(({ kind }) => kind === 'PostCondition');
  const isIt = (other: Node) => empties(other, context) || (isAtEnd && isCodeOfOthers(other, context));
  return somethingBetween({ block: owner, to: node }, context, isIt, (around) => agentAround(around) === agent);
}

/** Whether something between two places may have put other files into the workspace: another checkout, git, code of the author's own. */
function changesBetween(block: Node, from: Node, to: Node, context: RuleContext): boolean {
  return somethingBetween({ block, from, to }, context, (other) => {
    const step = stepCall(other, context);
    if (step === undefined) return isCodeOfOthers(other, context);
    const isOwn = argumentFor(step, 'scm')?.kind === 'Name';
    if (isCheckout(step.entry) ? !isOwn : isScm(step.entry)) return true;
    const script = scriptOf(step);
    return (
      empties(other, context) || (script !== undefined && /\bgit\b/.test(writtenText(script.value)?.text ?? 'git'))
    );
  });
}

/** Whether it calls what no catalogued plugin has: a step of a library, a method of the author's own. */
function isCodeOfOthers(node: Node, context: RuleContext): boolean {
  const isCall = node.kind === 'Step' || (node.kind === 'Call' && node.callee.kind === 'Name');
  return isCall && stepCall(node, context) === undefined;
}

function isScm({ className }: Entry): boolean {
  return className?.endsWith('.GitStep') === true;
}

function empties(node: Node, context: RuleContext): boolean {
  const step = stepCall(node, context);
  return step !== undefined && isEmptying(step.entry);
}

const isEmptying = ofEntry(({ className = '' }) => /\.(?:DeleteDirStep|WsCleanup)$/.test(className));

/** A stretch of a block, behind one place and before another. */
interface Stretch {
  readonly block: Node;
  readonly from?: Node;
  readonly to: Node;
}

/** Whether a call that begins in a stretch is what is looked for. */
function somethingBetween(
  { block, from, to }: Stretch,
  { root }: RuleContext,
  isIt: (node: Node) => boolean,
  isHere: (around: readonly Node[]) => boolean = () => true,
): boolean {
  const isMeant = (other: Node) => {
    const { start } = other.span;
    return start < to.span.start && (from === undefined || start > from.span.start) && !holds(other, to) && isIt(other);
  };
  // Most files have none, in that block or another, and need not be walked.
  const tree = treeOf(root);
  if (!tree.ofKind('Step').some(isMeant) && !tree.ofKind('Call').some(isMeant)) return false;
  let found = false;
  const look = (other: Node, around: readonly Node[]) => void (found ||= isMeant(other) && isHere(around));
  visit(block, { Step: look, Call: look });
  return found;
}

function holds({ span }: Node, inner: Node): boolean {
  return span.start <= inner.span.start && inner.span.end <= span.end;
}
