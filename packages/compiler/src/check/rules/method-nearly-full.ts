import { mostBytes } from '../bytecode/instructions.ts';
import { mayFill } from '../bytecode/may-fill.ts';
import { methodsOf } from '../bytecode/methods.ts';
import { counted, splitPlace } from '../bytecode/split-place.ts';
import { defineRule } from '../rule.ts';

/** From here on a stage or two more are too many. */
const nearly = 0.85 * mostBytes;

export default defineRule({
  name: 'method-nearly-full',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'Every method has room to grow before it is larger than Java takes.',

  check({ root, settings, report }) {
    if (!mayFill(root, nearly)) return {};
    for (const method of methodsOf(root, settings.scriptSplitting)) {
      if (method.bytes <= nearly || method.bytes > mostBytes) continue;
      const share = Math.floor((100 * method.bytes) / mostBytes);
      report({
        message: `This becomes a method of about ${counted(method.bytes)} bytes, ${share} % of what Java takes.`,
        ...splitPlace(method),
      });
    }
    return {};
  },
});
