import type { Node } from '@pipec/model';
import { environmentOf } from '../flow/environment.ts';
import { variablesOf } from '../flow/variables.ts';
import type { Variable } from '../flow/variables.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStep, scriptOf } from '../step-call.ts';
import { treeOf } from '../tree.ts';
import { readVariables } from '../text/shell-variables.ts';
import { writtenText } from '../text/written-text.ts';

export default defineRule({
  name: 'groovy-variable-in-single-quotes',
  group: 'lint',
  severity: 'warning',
  summary: 'A script in single quotes does not read a variable that only Groovy knows.',

  check(context) {
    return onStep(context, (step) => {
      const script = scriptOf(step);
      const written = script?.shell === 'sh' ? writtenText(script.value) : undefined;
      if (written === undefined || written.holes.length > 0 || !written.text.includes('$')) return;
      const told = new Set<string>();
      for (const { name, start, end } of readVariables(written.text)) {
        if (told.has(name) || !isNamed(name, context) || isSetFor(name, written.text, context)) continue;
        const variable = visibleAt(name, step.node, context);
        if (variable === undefined) continue;
        told.add(name);
        context.report({
          message: `The shell knows no variable '${name}': it is one of Groovy's.`,
          span: written.place(start, end),
          notes: [
            { message: 'It is declared here.', span: variable.node.span },
            {
              message: `The shell puts nothing in its place. Hand it over with withEnv(["${name}=\${${name}}"]) { … }.`,
            },
          ],
        });
      }
    });
  },
});

/** Whether anything in the file is called so at all: most variables of a shell are none of Groovy's. */
function isNamed(name: string, { root }: RuleContext): boolean {
  const tree = treeOf(root);
  return (
    tree.ofKind('Variable').some((variable) => variable.name === name) ||
    tree.ofKind('Parameter').some((parameter) => parameter.name === name) ||
    tree.ofKind('Binary').some(({ operator, left }) => operator === '=' && left.kind === 'Name' && left.name === name)
  );
}

/** Whether a shell may have the variable: from the environment, from Jenkins, or from the script itself. */
function isSetFor(name: string, text: string, { root, catalogue }: RuleContext): boolean {
  const isSetInText = new RegExp(
    String.raw`\b${name}\+?=|\b(?:for|select|read|getopts|export|local)\b[^\n;|&]*\b${name}\b`,
  ).test(text);
  const isOfJenkins = catalogue.find('env-variable', name) !== undefined;
  return isSetInText || isOfJenkins || environmentOf(root, catalogue).all.some((setting) => setting.name === name);
}

/** The variable of Groovy of that name, as a hole in the script would find it. */
function visibleAt(name: string, node: Node, { root }: RuleContext): Variable | undefined {
  const { all } = variablesOf(root);
  const { parentOf } = treeOf(root);
  const named = all.filter((variable) => variable.name === name && variable.kind !== 'caught');
  if (named.length === 0) return undefined;
  let isApart = false;
  for (let around: Node | undefined = node; around !== undefined; around = parentOf(around)) {
    const found = named.find(({ owner, kind }) => owner === around && !(isApart && owner === root && kind === 'local'));
    if (found !== undefined) return found.node.span.start < node.span.end ? found : undefined;
    isApart ||= around.kind === 'Method' || around.kind === 'ClassDeclaration';
  }
  return undefined;
}
