import { visit } from '@pipec/model';
import type { Catch, Expression, Fix, Node, Note, Try } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
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
  let found = false;
  visit(body, {
    Break: () => void (found = true),
    Return: ({ expression }) => void (found ||= loop.kind === 'While' || isTrue(expression)),
  });
  const last = body.statements.at(-1);
  return found || (last?.kind === 'ExpressionStatement' && isTrue(last.expression));
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
  let isAnswered = false;
  const look = (node: Node) => {
    const wait = waitAt(node);
    const entry = wait?.step?.entry;
    if (entry !== undefined && (isInput(entry) || isTimeout(entry.className))) isAnswered = true;
    if (wait !== undefined) found = true;
  };
  visit(body, { Step: look, Call: look });
  return found && !isAnswered;
}

function answers({ name, body }: Catch, context: RuleContext): boolean {
  let found = false;
  visit(body, {
    Throw: () => void (found = true),
    Call(call) {
      const isError = stepCall(call, context)?.entry.className?.endsWith('.ErrorStep') === true;
      const handsOn =
        stepCall(call, context) === undefined &&
        call.args.some(({ value }) => value.kind === 'Name' && value.name === name);
      if (isError || handsOn) found = true;
    },
    Binary({ operator, left, right }) {
      if (operator === 'instanceof' || (operator === '=' && isResult(left))) found = true;
      if (operator === '=' && right.kind === 'Name' && right.name === name) found = true;
    },
    If: ({ condition }) => void (found ||= reads(condition, name)),
    Switch: ({ subject }) => void (found ||= reads(subject, name)),
  });
  return found;
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
  let found = false;
  visit(node, { Name: (read) => void (found ||= read.name === name) });
  return found;
}
