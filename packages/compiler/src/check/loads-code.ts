import type { Entry } from '@pipec/model/catalogue';
import { ofEntry } from './of-entry.ts';
import type { RuleContext } from './rule.ts';
import { treeOf } from './tree.ts';

/** Whether code from elsewhere plays a part, as far as the file says: of a library, of a file that is loaded. */
export function namesCode(context: RuleContext): boolean {
  return (
    namesLibrary(context) ||
    callsStep(context, loadsFile) ||
    treeOf(context.root)
      .ofKind('Method')
      .some(({ name }) => name === 'call')
  );
}

/** Whether the file names a shared library: in `libraries`, with `@Library`, by the step `library`. */
export function namesLibrary(context: RuleContext): boolean {
  return (
    context.pipeline?.libraries !== undefined ||
    treeOf(context.root)
      .ofKind('Annotation')
      .some(({ name }) => name === 'Library') ||
    callsStep(context, loadsLibrary)
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
  const isUnknown = (name: string) => !catalogue.isNamed(name) && !methods.has(name);
  return (
    namesCode(context) ||
    treeOf(root)
      .ofKind('Step')
      .some(({ name }) => isUnknown(name))
  );
}

const loadsFile = ofEntry(({ className }) => className?.endsWith('.LoadStep') === true);
const loadsLibrary = ofEntry(({ className }) => className?.endsWith('.LibraryStep') === true);

/** Whether such a step is called anywhere. */
function callsStep({ root, catalogue }: RuleContext, isMeant: (entry: Entry) => boolean): boolean {
  const tree = treeOf(root);
  const isIt = (name: string) => {
    const entry = catalogue.step(name);
    return entry !== undefined && isMeant(entry);
  };
  return (
    tree.ofKind('Step').some(({ name }) => isIt(name)) ||
    tree.ofKind('Call').some(({ callee }) => callee.kind === 'Name' && isIt(callee.name))
  );
}
