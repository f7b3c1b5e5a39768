import type { Expression, Field, Span } from '@pipec/model';
import { labelFault } from '../label-expression.ts';
import { reword } from '../rename.ts';
import { defineRule } from '../rule.ts';
import type { Part, WrongWord } from '../rule.ts';

export default defineRule({
  name: 'label-expression',
  group: 'lint',
  severity: 'error',
  summary: 'A label is a name without blanks, or an expression of such names.',

  check({ report }) {
    return {
      AgentLabel: ({ label, span }) => tell(label, span, [0]),
      AgentNode: tellLabel,
      AgentDocker: tellLabel,
      // The pod gets each word for a label, but the build asks for all of them as one expression.
      AgentKubernetes: tellLabel,
    };

    function tellLabel({ fields }: { readonly fields: readonly Field[] }): void {
      for (const { name, value, span } of fields) if (name === 'label') tellField(value, span);
    }

    function tellField(value: Expression | readonly unknown[], span: Span): void {
      if (!Array.isArray(value)) tell(value as Expression, span, ['label']);
    }

    function tell(label: Expression, span: Span, part: readonly Part[]): void {
      if (label.kind !== 'StringLiteral') return;
      const fault = labelFault(label.value);
      if (fault === undefined) return;
      report({
        message: `No agent can have the label '${label.value}': ${fault}.`,
        span,
        part,
        ...reword(label, joined(label.value)),
        notes: [{ message: "A label has no blanks; join several with '&&' or '||'." }],
      });
    }
  },
});

/** Several names with blanks between them were meant to hold all at once. */
function joined(written: string): WrongWord | undefined {
  if (!/^[\w.]+(?:-[\w.]+)*(?: +[\w.]+(?:-[\w.]+)*)+$/.test(written)) return undefined;
  return { written, meant: written.split(/ +/).join(' && ') };
}
