import type { Agent, AgentKubernetes, Node } from '@pipec/model';

/** Whether steps with these nodes around them stand inside `script`, where Declarative checks nothing. */
export function isInScript(parents: readonly Node[]): boolean {
  for (let i = 0; i < parents.length; i += 1) {
    const parent = parents[i]!;
    if (parent.kind === 'Step' && parent.name === 'script') return true;
  }
  return false;
}

/** The agent on which steps with these nodes around them run: the innermost that is said. */
export function agentAround(parents: readonly Node[]): Agent | undefined {
  for (let i = parents.length - 1; i >= 0; i -= 1) {
    const parent = parents[i]!;
    const isOwner = parent.kind === 'Stage' || parent.kind === 'Matrix' || parent.kind === 'Pipeline';
    if (!isOwner || parent.agent === undefined) continue;
    const inner = parents[i + 1];
    if (!isPostOfParallel(parent, inner) && !isAskedBefore(inner)) return parent.agent;
  }
  return undefined;
}

/** The `post` of a stage with `parallel` or `matrix` runs outside of it. */
function isPostOfParallel(owner: Node, inner: Node | undefined): boolean {
  if (owner.kind !== 'Stage' || (owner.body?.kind !== 'Parallel' && owner.body?.kind !== 'Matrix')) return false;
  return inner?.kind === 'Post';
}

/** A `when` with `beforeAgent true` is asked before its stage has its agent. */
function isAskedBefore(inner: Node | undefined): boolean {
  return inner?.kind === 'When' && inner.beforeAgent === true;
}

/** The Kubernetes agent around, where it is one. */
export function podAround(parents: readonly Node[]): AgentKubernetes | undefined {
  const agent = agentAround(parents);
  return agent?.kind === 'AgentKubernetes' ? agent : undefined;
}
