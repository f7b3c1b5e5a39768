import { inheritanceOf, readTemplatePod } from '@pipec/kubernetes/template';
import type { AgentTemplate, Cloud, Inheritance } from '@pipec/kubernetes/template';
import { dataOf } from './check-uses.ts';
import { cloudOf, outerOf } from './pod-owner.ts';
import type { PodUse } from './pod-uses.ts';
import type { ReadUse } from './read-pods.ts';

/** What the pods of a pipeline inherit; nothing is there for one whose cloud or templates are only known when the pipeline runs. */
export type Inheritances = ReadonlyMap<PodUse, Inheritance>;

/** Reads what the pods of a pipeline inherit from the templates of their clouds, and from each other. */
export function inheritancesOf(reads: readonly ReadUse[], clouds: readonly Cloud[]): Inheritances {
  const found = new Map<PodUse, Inheritance>();
  const seen = new Map<PodUse, SeenUse>();
  for (const read of reads) {
    const { pod } = read;
    const outer = outerOf(pod, [...seen.keys()]);
    const template = templateOf(read, outer && seen.get(outer));
    const around = aroundOf(outer, seen);
    const cloud = cloudOf(read, clouds);
    seen.set(pod, { read, template, name: `podTemplate-${seen.size}` });
    const isOpen = [read, ...around.map((one) => one.read)].some(({ use }) => use.unknown.has('inheritFrom'));
    if (cloud === undefined || isOpen) continue;
    found.set(pod, inheritanceOf({ template, around: around.map((one) => one.template), cloud }));
  }
  return found;
}

/** An agent that was read, with a name that no template of a cloud has. */
interface SeenUse {
  readonly read: ReadUse;
  readonly template: AgentTemplate;
  readonly name: string;
}

/** Who says nothing inherits what is around; an agent of Declarative does not. */
function templateOf(read: ReadUse, outer: SeenUse | undefined): AgentTemplate {
  const { template, pod, yaml } = read;
  const object = dataOf(read) ?? yaml?.object;
  const isWithin = outer !== undefined && pod.route === 'step' && template.inheritFrom === undefined;
  return {
    ...template,
    ...(isWithin && { inheritFrom: outer.name }),
    ...(object !== undefined && object !== null && { yamls: [{ pod: readTemplatePod(object), from: 'the agent' }] }),
  };
}

/** The agents around, the outermost first, under names of their own and those that their authors gave. */
function aroundOf(
  outer: PodUse | undefined,
  seen: ReadonlyMap<PodUse, SeenUse>,
): readonly Pick<SeenUse, 'read' | 'template'>[] {
  const one = outer && seen.get(outer);
  if (outer === undefined || one === undefined) return [];
  const { read, template } = one;
  const names = new Set([one.name, template.name, template.label].filter((name) => name !== undefined));
  return [
    ...aroundOf(outerOf(outer, [...seen.keys()]), seen),
    ...[...names].map((name) => ({ read, template: { ...template, name } })),
  ];
}
