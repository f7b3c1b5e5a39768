import { plainName, visit } from '@pipec/model';
import type { Call, Node, Pipeline, Script, Stage } from '@pipec/model';
import { podAround } from '../surroundings.ts';
import type { PodUse } from './pod-uses.ts';

/** A stage, with the pods that its steps run on. */
export interface StagePods {
  readonly name: string;
  readonly pods: readonly PodUse[];
}

/** The stages of a pipeline: each has the pods that are said in it, else the one around it. */
export function stagePods(uses: readonly PodUse[], root: Pipeline | Script): readonly StagePods[] {
  const byNode = new Map<Node, PodUse>(uses.map((use) => [use.node, use]));
  const found: { readonly stage: Stage | Call; readonly name: string; readonly around: PodUse | undefined }[] = [];
  const inner = new Map<Node, PodUse[]>();
  const meet = (node: Node, parents: readonly Node[]): void => {
    const use = byNode.get(node);
    if (use !== undefined) for (const parent of parents) inner.set(parent, [...(inner.get(parent) ?? []), use]);
  };
  visit(root, {
    AgentKubernetes: meet,
    Step: meet,
    Stage(stage, parents) {
      const agent = podAround([...parents, stage]);
      found.push({ stage, name: stage.name, around: agent && byNode.get(agent) });
    },
    Call(node, parents) {
      meet(node, parents);
      const name = stageName(node);
      const around = parents.flatMap((parent) => byNode.get(parent) ?? []).at(-1);
      if (name !== undefined) found.push({ stage: node, name, around });
    },
  });
  return found.map(({ stage, name, around }) => ({ name, pods: inner.get(stage) ?? (around ? [around] : []) }));
}

/** `Build` of `stage('Build') { … }`. */
function stageName({ callee, args }: Call): string | undefined {
  const title = plainName(callee) === 'stage' ? args.find(({ name }) => name === undefined)?.value : undefined;
  return title?.kind === 'StringLiteral' ? title.value : undefined;
}
