import type { Name, Node } from '@pipec/model';
import { environmentOf } from '../flow/environment.ts';
import { variablesOf } from '../flow/variables.ts';
import type { Variable } from '../flow/variables.ts';
import { defineRule } from '../rule.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'local-in-method',
  group: 'lint',
  severity: 'error',
  summary: "A method reads no variable that is declared in the script's body: it cannot see it.",

  check({ root, catalogue, report }) {
    const tree = treeOf(root);
    if (tree.ofKind('Method').length === 0 || tree.ofKind('Declaration').length === 0) return {};
    const variables = variablesOf(root);
    const locals = new Map<string, Variable>();
    for (const variable of variables.all) {
      if (variable.kind === 'local' && variable.owner === root) locals.set(variable.name, variable);
    }
    const shared = new Set(
      variables.all.filter(({ kind }) => kind === 'binding' || kind === 'field').map(({ name }) => name),
    );
    // What is set in the environment is found there, whatever a local variable of that name holds.
    const { all } = environmentOf(root, catalogue);
    for (const name of tree.ofKind('Name')) {
      const isUnknown = locals.has(name.name) && variables.of(name) === undefined;
      if (isUnknown && !tree.around(name).some(({ kind }) => kind === 'Method')) shared.add(name.name);
    }
    for (const { name } of all) shared.add(name);
    return {
      Name(node, parents) {
        const local = locals.get(node.name);
        if (local === undefined || shared.has(node.name) || variables.of(node) !== undefined) return;
        const method = parents.findLast((parent) => parent.kind === 'Method');
        if (method === undefined || isCallee(node, parents)) return;
        report({
          message: `The method '${method.name}' cannot see '${node.name}', which is declared in the script's body.`,
          span: node.span,
          notes: [
            { message: 'It is declared here.', span: local.node.span },
            { message: 'Hand it over, or put @groovy.transform.Field in front of its declaration.' },
          ],
        });
      },
    };
  },
});

/** A call of that name may mean a step or a method. */
function isCallee(node: Name, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  return parent?.kind === 'Call' && parent.callee === node;
}
