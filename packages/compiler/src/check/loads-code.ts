import { visit } from '@pipec/model';
import { variablesOf } from './flow/variables.ts';
import type { RuleContext } from './rule.ts';

/** Whether code from elsewhere plays a part, as far as the file says: of a library, of a file that is loaded. */
export function namesCode(context: RuleContext): boolean {
  const { root, pipeline } = context;
  let loads = pipeline?.libraries !== undefined;
  visit(root, {
    Annotation: ({ name }) => void (loads ||= name === 'Library'),
    Step: ({ name }) => void (loads ||= isLoader(name, context)),
    Call: ({ callee }) => void (loads ||= callee.kind === 'Name' && isLoader(callee.name, context)),
    Method: ({ name }) => void (loads ||= name === 'call'),
  });
  return loads;
}

/** Whether code from elsewhere may play a part: what the file names, or steps that nobody knows. */
export function loadsCode(context: RuleContext): boolean {
  const { root, catalogue } = context;
  const { methods } = variablesOf(root);
  let loads = namesCode(context);
  visit(root, { Step: ({ name }) => void (loads ||= catalogue.named(name).length === 0 && !methods.has(name)) });
  return loads;
}

function isLoader(name: string, { catalogue }: RuleContext): boolean {
  const className = catalogue.step(name)?.className;
  return className !== undefined && /\.(?:LoadStep|LibraryStep)$/.test(className);
}
