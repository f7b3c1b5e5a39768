import type { Node } from '@pipec/model';
import type { RuleContext } from './rule.ts';
import { stepCall } from './step-call.ts';
import { agentAround } from './surroundings.ts';

/**
 * Whether steps with these nodes around them have an agent: `some`, `none`, or `unknown` where it hangs on who calls them.
 *
 * A block of a step that is not catalogued, a method, or a closure that is kept for later may run on any agent.
 */
export function agentState(parents: readonly Node[], context: RuleContext): 'some' | 'none' | 'unknown' {
  for (let i = parents.length - 1; i >= 0; i -= 1) {
    const node = parents[i]!;
    if (node.kind === 'Method' || node.kind === 'ClassDeclaration') return 'unknown';
    if (node.kind === 'Closure' && !isBlockOfStep(parents, context, i)) return 'unknown';
    if (node.kind !== 'Step' && node.kind !== 'Call') continue;
    const step = stepCall(node, context);
    if (step?.entry.gives?.some((given) => given === 'FilePath' || given === 'Node') === true) return 'some';
    if (step === undefined && node.kind === 'Step' && node.body !== undefined) return 'unknown';
  }
  const agent = agentAround(parents);
  if (context.pipeline === undefined) return 'none';
  return agent === undefined ? 'unknown' : agent.kind === 'AgentNone' ? 'none' : 'some';
}

/** Whether a closure with so many nodes around it, the first of these, is run by a catalogued step, there and then. */
export function isBlockOfStep(around: readonly Node[], context: RuleContext, count = around.length): boolean {
  let i = count - 1;
  while (around[i]?.kind === 'Argument' || around[i]?.kind === 'MapLiteral') i -= 1;
  const call = around[i];
  return call?.kind === 'Call' && stepCall(call, context) !== undefined;
}
