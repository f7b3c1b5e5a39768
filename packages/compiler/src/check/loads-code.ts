import type { RuleContext } from './rule.ts';
import { treeOf } from './tree.ts';

/** Whether code from elsewhere plays a part, as far as the file says: of a library, of a file that is loaded. */
export function namesCode(context: RuleContext): boolean {
  const { root, pipeline } = context;
  const tree = treeOf(root);
  return (
    pipeline?.libraries !== undefined ||
    tree.ofKind('Annotation').some(({ name }) => name === 'Library') ||
    tree.ofKind('Step').some(({ name }) => isLoader(name, context)) ||
    tree.ofKind('Call').some(({ callee }) => callee.kind === 'Name' && isLoader(callee.name, context)) ||
    tree.ofKind('Method').some(({ name }) => name === 'call')
  );
}

/** Whether code from elsewhere may play a part: what the file names, or steps that nobody knows. */
export function loadsCode(context: RuleContext): boolean {
  const { root, catalogue } = context;
  const methods = new Set(
    treeOf(root)
      .ofKind('Method')
      .map(({ name }) => name),
  );
  const isUnknown = (name: string) => catalogue.named(name).length === 0 && !methods.has(name);
  return (
    namesCode(context) ||
    treeOf(root)
      .ofKind('Step')
      .some(({ name }) => isUnknown(name))
  );
}

function isLoader(name: string, { catalogue }: RuleContext): boolean {
  const className = catalogue.step(name)?.className;
  return className !== undefined && /\.(?:LoadStep|LibraryStep)$/.test(className);
}
