import { defineRule } from '../rule.ts';
import { onStep, stepCall } from '../step-call.ts';
import { treeOf } from '../tree.ts';
import { isTimeout } from './input-without-timeout.ts';

export default defineRule({
  name: 'no-timeout',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'A pipeline ends within a timeout.',

  check(context) {
    const { pipeline, root, report, catalogue } = context;
    const notes = [{ message: 'A step that hangs holds its agent until somebody notices.' }];
    if (pipeline === undefined) {
      const calls = treeOf(root).ofKind('Call');
      if (calls.some((call) => isTimeout(stepCall(call, context)?.entry.className))) return {};
      return onStep(context, ({ name, nameSpan, entry }, parents) => {
        const isOutermost = !parents.some((node) => stepCall(node, context) !== undefined || node.kind === 'Method');
        if (!isOutermost || entry.gives?.includes('Node') !== true) return;
        report({ message: `Nothing limits how long this '${name}' block takes.`, span: nameSpan, notes });
      });
    }
    return {
      Pipeline({ options, span, stages }) {
        const isLimited = (names: readonly { readonly name: string }[] = []) =>
          names.some(({ name }) => isTimeout(catalogue.step(name)?.className));
        const all = stages?.stages ?? [];
        if (isLimited(options?.entries) || (all.length > 0 && all.every((stage) => isLimited(stage.options?.entries))))
          return;
        report({
          message: 'Nothing limits how long this pipeline takes.',
          span: { ...span, end: Math.min(span.end, span.start + 'pipeline'.length) },
          notes: [...notes, { message: "Put timeout(time: 1, unit: 'HOURS') into its options." }],
        });
      },
    };
  },
});
