import { defineRule } from '../rule.ts';
import { tellSwallowed } from '../swallowed-abort.ts';

export default defineRule({
  name: 'swallowed-abort',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'Whoever catches every exception lets an abort pass.',

  check: (context) => tellSwallowed(context, false, 'This takes an abort for a fault, and the build goes on.'),
});
