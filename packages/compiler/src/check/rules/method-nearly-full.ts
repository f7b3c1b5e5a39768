import { mostBytes } from '../bytecode/instructions.ts';
import { counted } from '../bytecode/split-place.ts';
import { tellMethods } from '../bytecode/tell-methods.ts';
import { defineRule } from '../rule.ts';

/** From here on a stage or two more are too many. */
const nearly = 0.85 * mostBytes;

export default defineRule({
  name: 'method-nearly-full',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'Every method has room to grow before it is larger than Java takes.',

  check(context) {
    tellMethods(context, nearly, mostBytes, (bytes) => {
      const share = Math.floor((100 * bytes) / mostBytes);
      return `This becomes a method of about ${counted(bytes)} bytes, ${share} % of what Java takes.`;
    });
    return {};
  },
});
