import type { Argument, Call, Expression, Span } from '@pipec/model';
import { defineRule } from '../rule.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'block-after-bare-argument',
  group: 'lint',
  severity: 'error',
  summary: 'A step that takes an argument and a block has its argument in brackets.',

  check({ root, report }) {
    if (!treeOf(root).ofKind('Call').some(isCalledLiteral)) return {};
    return {
      Call({ callee, args, form }) {
        if (form === 'command') tell(callee.kind === 'Name' ? callee.name : undefined, callee.span, args);
      },
      Step({ name, callee, args, span }) {
        // Behind arguments in brackets a step has one character more.
        const isCommand = callee === undefined && args.at(-1)?.span.end === span.end;
        if (isCommand) tell(name, { ...span, end: span.start + name.length }, args);
      },
    };

    function tell(name: string | undefined, nameSpan: Span, args: readonly Argument[]): void {
      const [first, last] = [args[0], args.at(-1)?.value];
      if (first === undefined || last === undefined || !isCalledLiteral(last)) return;
      const step = name === undefined ? 'the step' : `'${name}'`;
      report({
        message: `The block belongs to its argument, not to ${step}: Groovy would call the argument with it.`,
        span: last.callee.span,
        notes: [{ message: 'Put the argument in brackets.' }, { message: outcomeOf(last.callee) }],
        fix: {
          title: 'Put it in brackets',
          safety: 'safe',
          edits: [
            { span: { ...nameSpan, start: nameSpan.end, end: first.span.start }, text: '(' },
            { span: { ...last.span, start: last.callee.span.end, end: last.callee.span.end }, text: ')' },
          ],
        },
      });
    }
  },
});

/** What the build fails with: a text in single quotes is the name of a method, all else is called itself. */
function outcomeOf(callee: Expression): string {
  return callee.kind === 'StringLiteral' && callee.quote === "'"
    ? `The build would fail: "No such DSL method '${callee.value}'".`
    : 'The build would fail: it cannot be called.';
}

/** `'x' { … }`: a constant that is called with a block, which nobody means. */
function isCalledLiteral(value: Expression): value is Call {
  if (value.kind !== 'Call' || value.form !== 'block' || value.args.length > 0) return false;
  return ['StringLiteral', 'GString', 'NumberLiteral', 'BooleanLiteral', 'ListLiteral', 'MapLiteral'].includes(
    value.callee.kind,
  );
}
