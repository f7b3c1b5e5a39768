import type { Fix, Index, Node } from '@pipec/model';
import { environmentOf } from '../flow/environment.ts';
import { variablesOf } from '../flow/variables.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';

export default defineRule({
  name: 'list-as-index',
  group: 'lint',
  severity: 'error',
  summary: 'A list or map that a step is given stands in round brackets.',

  check(context) {
    return {
      Index(index, parents) {
        const { object, span } = index;
        if (object.kind !== 'Name' || index.args.length === 0 || !isStatement(parents)) return;
        const { name } = object;
        if (context.catalogue.step(name) === undefined || isVariable(name, context)) return;
        context.report({
          message: `Groovy takes what stands in square brackets for an index of '${name}', not for its argument.`,
          span,
          notes: [
            { message: 'Put round brackets around it.' },
            { message: `The build would fail: "No such property: ${name}".` },
          ],
          ...(index.args[0]!.trivia === undefined && { fix: inBrackets(index) }),
        });
      },
    };
  },
});

/** `withEnv [ … ] { … }` and `properties [ … ]`, each on its own: nobody looks a value up for nothing. */
function isStatement(parents: readonly Node[]): boolean {
  const [around, above] = [parents.at(-1), parents.at(-2)];
  const isCalled = around?.kind === 'Call' && around.form === 'block';
  return (isCalled ? above : around)?.kind === 'ExpressionStatement';
}

/** Whether something bears the name that could have parts. */
function isVariable(name: string, { root, catalogue }: RuleContext): boolean {
  const isJenkins = catalogue.find('global-variable', name) ?? catalogue.find('env-variable', name);
  return (
    isJenkins !== undefined ||
    variablesOf(root).all.some((variable) => variable.name === name) ||
    environmentOf(root, catalogue).all.some((setting) => setting.name === name)
  );
}

function inBrackets({ object, args, span }: Index): Fix {
  return {
    title: 'Put it in brackets',
    safety: 'safe',
    edits: [
      { span: { ...span, start: object.span.end, end: args[0]!.span.start }, text: '([' },
      { span: { ...span, start: span.end }, text: ')' },
    ],
  };
}
