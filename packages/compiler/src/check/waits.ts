import { plainName } from '@pipec/model';
import type { Method, Node, Span } from '@pipec/model';
import { anyWithin } from './any-within.ts';
import { variablesOf } from './flow/variables.ts';
import { isNonCps } from './non-cps.ts';
import { ofEntry } from './of-entry.ts';
import type { RuleContext } from './rule.ts';
import { stepCall } from './step-call.ts';
import type { StepCall } from './step-call.ts';
import { treeOf } from './tree.ts';

/** A call at which a build waits, and may be saved or aborted. */
export interface Wait {
  readonly name: string;
  readonly span: Span;
  /** The step that waits, where it is called here. */
  readonly step?: StepCall;
}

/** Asks whether a build waits at a call. */
export type WaitAt = (node: Node) => Wait | undefined;

/** Finds calls at which a build may wait: of a step, or of a method of the file that calls one. */
export function waitsIn(context: RuleContext): WaitAt {
  const known = new Map<Method, boolean>();
  return (node) => {
    const step = stepCall(node, context);
    if (step !== undefined && isOfObjects(step, context)) return undefined;
    if (step !== undefined) return waits(step) ? { name: step.name, span: step.nameSpan, step } : undefined;
    const name = node.kind === 'Call' ? plainName(node.callee) : undefined;
    if (node.kind !== 'Call' || name === undefined) return undefined;
    const isWaiting = variablesOf(context.root)
      .methods.get(name)
      ?.some((method) => {
        const found = known.get(method) ?? methodWaits(method, context);
        known.set(method, found);
        return found;
      });
    return isWaiting === true ? { name, span: node.callee.span } : undefined;
  };
}

/** `sleep(5)` in a class or a static method is the one that Groovy gives all objects: it blocks, and nothing is saved. */
function isOfObjects({ name, node }: StepCall, { root }: RuleContext): boolean {
  const isBare = node.kind === 'Call' && node.callee.kind === 'Name';
  return (
    isBare &&
    name === 'sleep' &&
    treeOf(root)
      .around(node)
      .some((one) => one.kind === 'ClassDeclaration' || (one.kind === 'Method' && one.modifiers.includes('static')))
  );
}

function methodWaits(method: Method, context: RuleContext): boolean {
  if (isNonCps(method.annotations)) return false;
  return anyWithin(method, (node) => {
    const step = stepCall(node, context);
    return step !== undefined && !isOfObjects(step, context) && waits(step);
  });
}

/**
 * Whether a build waits at a step. One that only writes to the log, or throws, is over when it returns: nothing is saved meanwhile,
 * nothing can be aborted, and plain Java may call it.
 */
export function waits({ entry }: StepCall): boolean {
  return isWaiting(entry);
}

const isWaiting = ofEntry(
  ({ needsNode, takesBlock, className, needs = [] }) =>
    needsNode === true ||
    takesBlock === true ||
    className?.endsWith('.SleepStep') === true ||
    needs.some((need) => need === 'Run' || need === 'FlowNode'),
);
