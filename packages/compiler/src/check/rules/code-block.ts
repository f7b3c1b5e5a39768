import type { Span, Statement } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'code-block',
  group: 'declarative',
  severity: 'error',
  summary: "A 'script' or 'expression' block has something in it, and does not begin with a label.",

  check({ report }) {
    return {
      ScriptBlock: ({ statements, span }) => tell('script', statements, span),
      ExpressionCondition: ({ statements, span }) => tell('expression', statements, span),
      // Among steps Jenkins reads 'expression' as it does 'script'.
      Step({ name, args, span }) {
        const block = args.at(-1)?.value;
        if (name === 'expression' && block?.kind === 'Closure') tell('expression', block.statements, span);
      },
    };

    function tell(name: string, statements: readonly Statement[], span: Span): void {
      const first = statements.find(({ kind }) => kind !== 'Empty');
      const jenkins = 'ModelValidatorImpl.CompilationErrorInCodeBlock';
      if (first === undefined) report({ message: `'${name}' is empty.`, span, jenkins });
      else if (first.kind === 'Labeled') {
        report({
          message: `'${name}' begins with the label '${first.label}'.`,
          span: first.span,
          jenkinsSpan: span,
          notes: [{ message: 'Jenkins reads the block once more from behind the label, and fails at its colon.' }],
          jenkins,
        });
      }
    }
  },
});
