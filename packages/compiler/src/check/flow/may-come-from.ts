import type { RuleContext } from '../rule.ts';
import { treeOf } from '../tree.ts';
import { mayShowCommits } from './commit-words.ts';
import { environmentOf } from './environment.ts';
import type { Origin } from './origins.ts';
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
    tree.ofKind('GStringText').some(({ value }) => mayShowCommits(value))
  );
}
