import { defineRule } from '../rule.ts';
import { tellSwallowed } from '../swallowed-abort.ts';

export default defineRule({
  name: 'abort-in-loop',
  group: 'lint',
  severity: 'warning',
  summary: 'An abort ends a loop that tries again.',

  check: (context) => tellSwallowed(context, true, 'This takes an abort for a fault, and the loop goes on.'),
});
