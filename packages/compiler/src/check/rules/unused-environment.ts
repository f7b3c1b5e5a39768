import { visit } from '@pipec/model';
import type { Node } from '@pipec/model';
import { defineRule } from '../rule.ts';
import { loadsCode } from '../loads-code.ts';

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
function wordsOf(root: Node): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of text.match(/\w+/g) ?? []) words.add(word);
  };
  visit(root, {
    Name: ({ name }) => void words.add(name),
    Member: ({ name }) => (typeof name === 'string' ? void words.add(name) : undefined),
    StringLiteral: ({ value }) => add(value),
    GStringText: ({ value }) => add(value),
  });
  return words;
}
