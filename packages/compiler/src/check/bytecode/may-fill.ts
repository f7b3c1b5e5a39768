import type { Pipeline, Script } from '@pipec/model';
import { treeOf } from '../tree.ts';

/** No node becomes more bytes than this; most become a fifth. */
const mostOfNode = 250;

/** Whether a file is large enough to have a method of so many bytes: most are not, and need not be measured. */
export function mayFill(root: Pipeline | Script, bytes: number): boolean {
  const tree = treeOf(root);
  return tree.size * mostOfNode > bytes || tree.ofKind('Matrix').length > 0;
}
