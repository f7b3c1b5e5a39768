import type { Fix, Name } from '@pipec/model';
import { defineRule } from '../rule.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'typographic-quotes',
  group: 'lint',
  severity: 'error',
  summary: 'A text stands in straight quotes: to Groovy the others are letters.',

  check({ root, report }) {
    if (!treeOf(root).ofKind('Name').some(isQuoted)) return {};
    return {
      Name(node) {
        if (!isQuoted(node)) return;
        const fix = straightened(node);
        report({
          message: `Groovy takes '${node.name}' for a name: typographic quotes are letters to it.`,
          span: node.span,
          notes: [
            { message: 'Some editors and web pages put them in the place of " and \'.' },
            { message: `The build would fail: "No such property: ${node.name}".` },
          ],
          ...(fix !== undefined && { fix }),
        });
      },
    };
  },
});

/** The quotes of English, German and others, single and double. */
const typographic = /[\u2018-\u201F]/;

function isQuoted({ name }: Name): boolean {
  return typographic.test(name);
}

/** A text of one word, in single quotes where it was; of several words nobody sees the end. */
function straightened({ name, span }: Name): Fix | undefined {
  const [, open, text] = /^([\u2018-\u201F])([^\u2018-\u201F]+)[\u2018-\u201F]$/.exec(name) ?? [];
  if (open === undefined || text === undefined) return undefined;
  const quote = /[\u2018-\u201B]/.test(open) ? "'" : '"';
  return {
    title: `Write ${quote}${text}${quote}`,
    safety: 'unsafe',
    edits: [{ span, text: `${quote}${text}${quote}` }],
  };
}
