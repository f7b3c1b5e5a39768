import type { CatalogueIndex, Entry } from '@pipec/model/catalogue';
import type { RuleContext } from '../rule.ts';
import { treeOf } from '../tree.ts';
import type { Tree } from '../tree.ts';
import { mayShowCommits } from './commit-words.ts';
import { environmentOf } from './environment.ts';
import type { Origin } from './origins.ts';
import { globalOfOthers, propertyOf } from './untrusted-members.ts';
import { isUntrusted } from './untrusted.ts';

/** Whether a file sets a variable of one of these natures at all, or reads what others say: most need not be traced. */
export function mayComeFrom(
  natures: readonly Origin['nature'][],
  { root, catalogue }: Pick<RuleContext, 'root' | 'catalogue'>,
): boolean {
  if (environmentOf(root, catalogue).all.some(({ nature }) => natures.includes(nature))) return true;
  if (!natures.includes('untrusted')) return false;
  const tree = treeOf(root);
  const isRead = (name: unknown) => typeof name === 'string' && isUntrusted(name, catalogue);
  return (
    tree.ofKind('Name').some(({ name }) => isRead(name)) ||
    tree.ofKind('Member').some(({ name }) => isRead(name)) ||
    tree.ofKind('Index').some(({ args }) => args[0]?.value.kind === 'StringLiteral' && isRead(args[0].value.value)) ||
    tree.ofKind('StringLiteral').some(({ value }) => mayShowCommits(value)) ||
    tree.ofKind('GStringText').some(({ value }) => mayShowCommits(value)) ||
    readsOthers(tree, catalogue)
  );
}

/** Whether a property is read that others say in a global variable, and that variable is named. */
function readsOthers(tree: Tree, catalogue: CatalogueIndex): boolean {
  const named = new Set<Entry>();
  for (const nodes of [tree.ofKind('Name'), tree.ofKind('Member')]) {
    for (const { name } of nodes) {
      const global = typeof name === 'string' ? globalOfOthers(name, catalogue) : undefined;
      if (global !== undefined) named.add(global);
    }
  }
  if (named.size === 0) return false;
  const properties = new Set<string>();
  for (const { members = [] } of named)
    for (const { name, untrusted } of members) if (untrusted !== undefined) properties.add(name);
  return tree.ofKind('Member').some(({ name }) => typeof name === 'string' && properties.has(propertyOf(name) ?? name));
}
