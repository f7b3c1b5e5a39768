import { mergeVisitors } from '../merge-visitors.ts';
import { defineRule } from '../rule.ts';
import { argumentFor, onStepsOf } from '../step-call.ts';
import { isInput } from './input-holds-agent.ts';

export default defineRule({
  name: 'input-without-submitter',
  group: 'security',
  severity: 'warning',
  profile: 'strict',
  summary: 'An input says who may answer it.',

  check(context) {
    const notes = [{ message: 'Whoever may build the job may answer, the author of the change among them.' }];
    return mergeVisitors(
      onStepsOf(context, isInput, (step) => {
        if (argumentFor(step, 'submitter') !== undefined) return;
        context.report({ message: 'Anybody may answer this input.', span: step.nameSpan, notes });
      }),
      {
        Input({ submitter, span }) {
          if (submitter !== undefined) return;
          const name = { ...span, end: Math.min(span.end, span.start + 'input'.length) };
          context.report({ message: 'Anybody may answer this input.', span: name, notes });
        },
      },
    );
  },
});
