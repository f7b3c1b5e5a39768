import type { Pipeline, Script } from '@pipec/model';
import { defineRule } from '../rule.ts';
import { loadsCode } from '../loads-code.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'unused-environment',
  group: 'lint',
  severity: 'info',
  profile: 'strict',
  summary: "A variable of an 'environment' section is read somewhere.",

  check(context) {
    if (context.pipeline === undefined || loadsCode(context)) return {};
    const words = wordsOf(context.root);
    return {
      EnvEntry({ name, span, places }) {
        if (words.has(name) || words.has(`${name}_USR`) || words.has(`${name}_PSW`)) return;
        context.report({
          message: `Nothing in this file reads '${name}'.`,
          span: places?.name ?? { ...span, end: Math.min(span.end, span.start + name.length) },
          notes: [{ message: 'A program that the steps start may read it.' }],
        });
      },
    };
  },
});

/** All words of the file but the names that are declared: in code, and in texts, where a shell or a file may read them. */
function wordsOf(root: Pipeline | Script): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of text.match(/\w+/g) ?? []) words.add(word);
  };
  const tree = treeOf(root);
  for (const { name } of tree.ofKind('Name')) words.add(name);
  for (const { name } of tree.ofKind('Member')) if (typeof name === 'string') words.add(name);
  for (const { value } of tree.ofKind('StringLiteral')) add(value);
  for (const { value } of tree.ofKind('GStringText')) add(value);
  return words;
}
