import { mostBytes } from '../bytecode/instructions.ts';
import { counted } from '../bytecode/split-place.ts';
import { tellMethods } from '../bytecode/tell-methods.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'method-too-large',
  group: 'lint',
  severity: 'warning',
  summary: 'No method becomes larger than Java takes.',

  check(context) {
    tellMethods(
      context,
      mostBytes,
      Number.POSITIVE_INFINITY,
      (bytes) =>
        `This becomes a method of about ${counted(bytes)} bytes, and Java takes ${counted(mostBytes)}: "Method too large".`,
    );
    return {};
  },
});
