import type { Needs } from '@pipec/platform';
import type { Pipeline, Script, Span } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import type { Part } from '../rule.ts';
import { podUses } from '../pods/pod-uses.ts';
import { readPods } from '../pods/read-pods.ts';
import { yamlPod } from '../pods/yaml-pod.ts';
import { deployNeeds } from './deploy-needs.ts';
import { nameNeeds } from './name-needs.ts';
import { podNeeds } from './pod-needs.ts';
import { wordNeeds } from './word-needs.ts';

export interface NeedsOptions {
  readonly catalogue: CatalogueIndex;
  /** Finds a part of a call in its author's text; by default the call itself. */
  readonly locate?: (span: Span, part: readonly Part[]) => Span;
  /** The text of a file of the repository by its path. */
  readonly files?: (path: string) => string | undefined;
}

/** What a pipeline asks of the platform that it runs on, with the places where it asks. */
export function needsIn(root: Pipeline | Script, options: NeedsOptions): Needs {
  const { catalogue, locate = (span: Span) => span, files } = options;
  const reads = readPods(podUses(root).pods, root, yamlPod, files);
  return {
    ...nameNeeds(root, catalogue, locate),
    ...podNeeds(reads, locate),
    words: wordNeeds(root, catalogue),
    deployments: deployNeeds(root, reads, locate),
  };
}
