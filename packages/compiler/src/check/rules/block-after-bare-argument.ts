import type { Call, Expression } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'block-after-bare-argument',
  group: 'lint',
  severity: 'error',
  summary: 'A step that takes an argument and a block has its argument in brackets.',

  check({ report }) {
    return {
      Call({ callee, args, form }) {
        const last = args.at(-1)?.value;
        if (form !== 'command' || last === undefined || !isCalledLiteral(last)) return;
        const { start } = callee.span;
        const [first] = args;
        const step = callee.kind === 'Name' ? `'${callee.name}'` : 'the step';
        report({
          message: `The block belongs to its argument, not to ${step}: Groovy would call the argument with it.`,
          span: last.callee.span,
          notes: [{ message: 'Put the argument in brackets.' }],
          fix: {
            title: 'Put it in brackets',
            safety: 'safe',
            edits: [
              { span: { ...callee.span, start: callee.span.end, end: first?.span.start ?? start }, text: '(' },
              { span: { ...last.span, start: last.callee.span.end, end: last.callee.span.end }, text: ')' },
            ],
          },
        });
      },
    };
  },
});

/** `'x' { … }`: a constant that is called with a block, which nobody means. */
function isCalledLiteral(value: Expression): value is Call {
  if (value.kind !== 'Call' || value.form !== 'block' || value.args.length > 0) return false;
  return ['StringLiteral', 'GString', 'NumberLiteral', 'BooleanLiteral', 'ListLiteral', 'MapLiteral'].includes(
    value.callee.kind,
  );
}
