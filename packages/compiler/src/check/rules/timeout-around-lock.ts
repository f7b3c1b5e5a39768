import { mergeVisitors } from '../merge-visitors.ts';
import { defineRule } from '../rule.ts';
import { onStep, stepCall } from '../step-call.ts';
import { isTimeout } from './input-without-timeout.ts';

export default defineRule({
  name: 'timeout-around-lock',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'A timeout stands within a lock, so that waiting for the lock does not count.',

  check(context) {
    const { catalogue, report } = context;
    const notes = [{ message: 'The time begins while others have the lock, and may be over before the work begins.' }];
    return mergeVisitors(
      onStep(context, ({ entry, nameSpan }, parents) => {
        const outer = parents.findLast((node) => stepCall(node, context) !== undefined);
        const around = outer === undefined ? undefined : stepCall(outer, context);
        if (!isLock(entry.className) || !isTimeout(around?.entry.className)) return;
        report({
          message: 'The timeout around this lock counts the time that it is waited for.',
          span: nameSpan,
          notes,
        });
      }),
      {
        Options({ entries }) {
          const timeout = entries.findIndex(({ name }) => isTimeout(catalogue.step(name)?.className));
          const lock = entries.findIndex(({ name }) => isLock(catalogue.step(name)?.className));
          if (timeout < 0 || lock < timeout) return;
          const { span, name } = entries[lock]!;
          report({
            message: 'The timeout above this lock counts the time that it is waited for.',
            span: { ...span, end: Math.min(span.end, span.start + name.length) },
            notes: [...notes, { message: 'Options are nested in their order: the first is the outermost.' }],
          });
        },
      },
    );
  },
});

function isLock(className: string | undefined): boolean {
  return className?.endsWith('.LockStep') === true;
}
