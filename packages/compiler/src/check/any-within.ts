import { stackChildren } from '@pipec/model';
import type { Node } from '@pipec/model';

/**
 * Whether anything in a tree is so, itself included. The nodes are asked in the order of writing, each before its children, and none
 * behind the first that is: `visit` would walk on to the end.
 */
export function anyWithin(root: Node, isSo: (node: Node) => boolean): boolean {
  const open: (Node | undefined)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSo(node)) return true;
    stackChildren(node, open);
  }
  return false;
}
