import { mostBytes } from '../bytecode/instructions.ts';
import { methodsOf } from '../bytecode/methods.ts';
import { mayFill } from '../bytecode/may-fill.ts';
import { counted, splitPlace } from '../bytecode/split-place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'method-too-large',
  group: 'lint',
  severity: 'warning',
  summary: 'No method becomes larger than Java takes.',

  check({ root, settings, report }) {
    if (!mayFill(root, mostBytes)) return {};
    for (const method of methodsOf(root, settings.scriptSplitting)) {
      if (method.bytes <= mostBytes) continue;
      report({
        message: `This becomes a method of about ${counted(method.bytes)} bytes, and Java takes ${counted(mostBytes)}: "Method too large".`,
        ...splitPlace(method),
      });
    }
    return {};
  },
});
