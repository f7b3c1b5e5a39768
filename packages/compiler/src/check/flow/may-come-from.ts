import type { CatalogueIndex } from '@pipec/model/catalogue';
import type { RuleContext } from '../rule.ts';
import { treeOf } from '../tree.ts';
import type { Tree } from '../tree.ts';
import { mayShowCommits } from './commit-words.ts';
import { environmentOf } from './environment.ts';
import type { Origin } from './origins.ts';
import { globalOfOthers, propertyOf } from './untrusted-members.ts';

/** Whether a file sets a variable of one of these natures at all, or reads what others say: most need not be traced. */
export function mayComeFrom(
  natures: readonly Origin['nature'][],
  { root, catalogue }: Pick<RuleContext, 'root' | 'catalogue'>,
): boolean {
  if (environmentOf(root, catalogue).all.some(({ nature }) => natures.includes(nature))) return true;
  if (!natures.includes('untrusted')) return false;
  const tree = treeOf(root);
  return readsOthers(tree, catalogue) || showsCommits(tree);
}

/** Whether a name is read whose variable others set; or a property that they say, and its global variable is named. */
function readsOthers(tree: Tree, catalogue: CatalogueIndex): boolean {
  const variables = catalogue.ofOthers('env-variable');
  const globals = catalogue.ofOthers('global-variable');
  const named = new Set<string>();
  // By places, and each name looked up at once: a third of all nodes are names.
  for (const nodes of [tree.ofKind('Name'), tree.ofKind('Member')]) {
    for (let i = 0; i < nodes.length; i += 1) {
      const { name } = nodes[i]!;
      if (typeof name !== 'string') continue;
      if (variables.has(name)) return true;
      if (globals.has(name)) named.add(name);
    }
  }
  for (const { args } of tree.ofKind('Index')) {
    const key = args[0]?.value;
    if (key?.kind === 'StringLiteral' && variables.has(key.value)) return true;
  }
  return named.size > 0 && readsProperty(tree, propertiesOf(named, catalogue));
}

/** What others say of global variables. */
function propertiesOf(globals: ReadonlySet<string>, catalogue: CatalogueIndex): ReadonlySet<string> {
  const members = [...globals].flatMap((name) => globalOfOthers(name, catalogue)?.members ?? []);
  return new Set(members.filter(({ untrusted }) => untrusted !== undefined).map(({ name }) => name));
}

function readsProperty(tree: Tree, properties: ReadonlySet<string>): boolean {
  return tree.ofKind('Member').some(({ name }) => typeof name === 'string' && properties.has(propertyOf(name) ?? name));
}

/** Whether a text may be a command that shows commits. */
function showsCommits(tree: Tree): boolean {
  for (const nodes of [tree.ofKind('StringLiteral'), tree.ofKind('GStringText')]) {
    for (let i = 0; i < nodes.length; i += 1) if (mayShowCommits(nodes[i]!.value)) return true;
  }
  return false;
}
