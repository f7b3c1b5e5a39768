import { defineRule } from '../rule.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'no-build-discarder',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'A pipeline says how long its builds are kept.',

  check({ pipeline, root, report }) {
    if (pipeline === undefined) return {};
    const tree = treeOf(root);
    const isSaid =
      tree.ofKind('Option').some(({ name }) => name === 'buildDiscarder') ||
      tree.ofKind('Call').some(({ callee }) => callee.kind === 'Name' && callee.name === 'buildDiscarder');
    return {
      Pipeline({ span }) {
        if (isSaid) return;
        report({
          message: 'The builds of this pipeline are kept for ever.',
          span: { ...span, end: Math.min(span.end, span.start + 'pipeline'.length) },
          notes: [
            { message: "They fill the controller's disk, and slow down its pages." },
            {
              message:
                "Put buildDiscarder(logRotator(numToKeepStr: '20')) into its options, unless the job's folder says it.",
            },
          ],
        });
      },
    };
  },
});
