import { assignedVariable } from '../flow/member-of.ts';
import { defineRule } from '../rule.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'hidden-assignment',
  group: 'lint',
  severity: 'warning',
  summary: "A variable of an 'environment' section is not assigned within it.",

  check(context) {
    if (treeOf(context.root).ofKind('Environment').length === 0) return {};
    return {
      Binary({ operator, left }, parents) {
        const name = operator === '=' ? assignedVariable(left, context) : undefined;
        if (name === undefined) return;
        const entry = parents
          .flatMap((node) => ('environment' in node ? (node.environment?.entries ?? []) : []))
          .find((candidate) => candidate.name === name);
        if (entry === undefined) return;
        context.report({
          message: `This changes nothing: the 'environment' around it sets '${name}'.`,
          span: left.span,
          notes: [
            { message: 'It is set here, and what is set there is read.', span: entry.span },
            { message: 'Use a variable of Groovy, or withEnv([…]) { … }, or take it out of the section.' },
          ],
        });
      },
    };
  },
});
