import type { Agent, AgentKubernetes, Node, Pipeline, Stage } from '@pipec/model';

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
  for (const parent of parents.toReversed()) {
    if (
      (parent.kind === 'Stage' || parent.kind === 'Matrix' || parent.kind === 'Pipeline') &&
      parent.agent !== undefined
    ) {
      if (isPostOfParallel(parent, parents) || isAskedBefore(parent, parents)) continue;
      return parent.agent;
    }
  }
  return undefined;
}

/** The `post` of a stage with `parallel` or `matrix` runs outside of it. */
function isPostOfParallel(owner: Pipeline | Stage | Node, parents: readonly Node[]): boolean {
  if (owner.kind !== 'Stage' || (owner.body?.kind !== 'Parallel' && owner.body?.kind !== 'Matrix')) return false;
  return parents[parents.indexOf(owner) + 1]?.kind === 'Post';
}

/** A `when` with `beforeAgent true` is asked before its stage has its agent. */
function isAskedBefore(owner: Node, parents: readonly Node[]): boolean {
  const inner = parents[parents.indexOf(owner) + 1];
  return inner?.kind === 'When' && inner.beforeAgent === true;
}

/** The Kubernetes agent around, where it is one. */
export function podAround(parents: readonly Node[]): AgentKubernetes | undefined {
  const agent = agentAround(parents);
  return agent?.kind === 'AgentKubernetes' ? agent : undefined;
}
