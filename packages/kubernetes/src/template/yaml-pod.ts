import type { Pod } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';
import type { AgentTemplate, Tell, YamlPart } from './agent-template.ts';
import { combinePods } from './combine-pods.ts';

/** The pods that are written as YAML, as one: all of them laid over each other, or the last. */
export function yamlPod(
  { yamls = [], yamlMergeStrategy = 'override' }: AgentTemplate,
  tell: Tell,
): Loose<Pod> | undefined {
  const last = yamls.at(-1);
  if (last === undefined) return undefined;
  if (yamlMergeStrategy === 'override') {
    for (const { from } of yamls.slice(0, -1))
      tell(
        'lost',
        [],
        `The YAML of ${from} does not count: without 'yamlMergeStrategy merge()' the last one does, that of ${last.from}.`,
      );
    return last.pod;
  }
  return yamls.reduce<YamlPart | undefined>((above, below) => {
    return above === undefined ? below : { from: below.from, pod: combinePods(above.pod, below.pod, below.from, tell) };
  }, undefined)?.pod;
}
