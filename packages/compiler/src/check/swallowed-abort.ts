import type { Catch, Expression, Fix, Node, Note, Try } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { anyWithin } from './any-within.ts';
import { latestOf } from './latest-of.ts';
import { nonCpsAround } from './non-cps.ts';
import { isInput } from './rules/input-holds-agent.ts';
import { isTimeout } from './rules/input-without-timeout.ts';
import type { RuleContext, Visitor } from './rule.ts';
import { stepCall } from './step-call.ts';
import { waitsIn } from './waits.ts';
import type { WaitAt } from './waits.ts';

/** The class by which Jenkins aborts what waits; it is an `InterruptedException`. */
const interruption = 'org.jenkinsci.plugins.workflow.steps.FlowInterruptedException';

/** Types that catch an abort among all else; where none is written, it is `Exception`. */
const wide: ReadonlySet<string> = new Set(['Exception', 'Throwable', 'java.lang.Exception', 'java.lang.Throwable']);

/**
 * Tells each `catch` that takes an abort for a fault: those of loops that try again, or all others.
 *
 * @param isInLoop Which of them are told.
 */
export function tellSwallowed(context: RuleContext, isInLoop: boolean, message: string): Visitor {
  const caughtIn = swallowingIn(context.root, context.catalogue);
  return {
    Try(node, parents) {
      const caught = caughtIn(node, parents, context);
      if (caught === undefined || triesAgain(caught, parents, context) !== isInLoop) return;
      const { span } = caught;
      context.report({ message, span: { ...span, end: span.start + 'catch'.length }, ...letAbortPass(caught) });
    },
  };
}

/** Both rules ask of each `try`, one after the other. */
const swallowingIn = latestOf((_root: RuleContext['root'], _catalogue: CatalogueIndex) => {
  let waitAt: WaitAt | undefined;
  let latest: { readonly node: Try; readonly caught: Catch | undefined } | undefined;
  return (node: Try, parents: readonly Node[], context: RuleContext): Catch | undefined => {
    waitAt ??= waitsIn(context);
    if (latest?.node !== node) latest = { node, caught: swallowingCatch(node, parents, waitAt, context) };
    return latest.caught;
  };
});

/**
 * The `catch` that takes an abort of what is tried, and lets the build go on as if nothing were; `undefined` where none does. One that
 * throws, ends the build, sets its result, or looks at what it caught is its author's answer to an abort.
 */
function swallowingCatch(node: Try, parents: readonly Node[], waitAt: WaitAt, context: RuleContext): Catch | undefined {
  const first = node.catches.find(({ types }) => types.length === 0 || types.some(({ name }) => catchesAbort(name)));
  if (first === undefined || nonCpsAround(parents) !== undefined) return undefined;
  const isWide = first.types.length === 0 || first.types.some(({ name }) => wide.has(name));
  return isWide && mayBeAborted(node, waitAt) && !answers(first, context) ? first : undefined;
}

/**
 * Whether the build then tries again: the innermost loop around is one that runs until something holds, as `while` and `waitUntil` do,
 * and the `catch` does not leave it.
 */
function triesAgain(caught: Catch, parents: readonly Node[], context: RuleContext): boolean {
  const loop = parents.findLast(
    (node) => node.kind === 'Method' || node.kind === 'While' || isWaitUntil(node, context),
  );
  return loop !== undefined && loop.kind !== 'Method' && !leaves(caught, loop);
}

/** What to do about it. */
function letAbortPass(caught: Catch): { readonly notes: readonly Note[]; readonly fix: Fix } {
  const { span } = caught;
  return {
    notes: [
      {
        message:
          'Jenkins aborts a build, and ends a timeout, by a FlowInterruptedException: it is an Exception as any other.',
      },
      {
        message:
          'Catch and throw it in front of this, or catch hudson.AbortException alone: a step that fails throws it.',
      },
    ],
    fix: {
      title: 'Throw an abort on',
      safety: 'unsafe',
      edits: [
        {
          span: { ...span, end: span.start },
          text: `catch (${interruption} interruption) { throw interruption } `,
        },
      ],
    },
  };
}

function isWaitUntil(node: Node, context: RuleContext): boolean {
  return stepCall(node, context)?.entry.className?.endsWith('.WaitForConditionStep') === true;
}

function leaves({ body }: Catch, loop: Node): boolean {
  const last = body.statements.at(-1);
  if (last?.kind === 'ExpressionStatement' && isTrue(last.expression)) return true;
  return anyWithin(
    body,
    (node) => node.kind === 'Break' || (node.kind === 'Return' && (loop.kind === 'While' || isTrue(node.expression))),
  );
}

function isTrue(value: Expression | undefined): boolean {
  return value?.kind === 'BooleanLiteral' && value.value;
}

function catchesAbort(type: string): boolean {
  return wide.has(type) || /(?:^|\.)(?:Flow)?InterruptedException$/.test(type);
}

/** Whether something in it waits, and is no question or timeout, whose end is what is caught. */
function mayBeAborted({ body }: Try, waitAt: WaitAt): boolean {
  let found = false;
  const isAnswered = anyWithin(body, (node) => {
    if (node.kind !== 'Step' && node.kind !== 'Call') return false;
    const wait = waitAt(node);
    if (wait === undefined) return false;
    found = true;
    const entry = wait.step?.entry;
    return entry !== undefined && (isInput(entry) || isTimeout(entry.className));
  });
  return found && !isAnswered;
}

function answers({ name, body }: Catch, context: RuleContext): boolean {
  const isIt = (value: Node) => value.kind === 'Name' && value.name === name;
  return anyWithin(body, (node) => {
    switch (node.kind) {
      case 'Throw':
        return true;
      case 'Call': {
        const step = stepCall(node, context);
        if (step !== undefined) return step.entry.className?.endsWith('.ErrorStep') === true;
        return node.args.some(({ value }) => isIt(value));
      }
      case 'Binary':
        return node.operator === 'instanceof' || (node.operator === '=' && (isResult(node.left) || isIt(node.right)));
      case 'If':
        return reads(node.condition, name);
      case 'Switch':
        return reads(node.subject, name);
      default:
        return false;
    }
  });
}

/** `currentBuild.result`. */
function isResult(node: Node): boolean {
  return (
    node.kind === 'Member' &&
    node.name === 'result' &&
    node.object.kind === 'Name' &&
    node.object.name === 'currentBuild'
  );
}

function reads(node: Node, name: string): boolean {
  return anyWithin(node, (one) => one.kind === 'Name' && one.name === name);
}
