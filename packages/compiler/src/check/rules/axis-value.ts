import { withoutParens } from '@pipec/model';
import type { Expression } from '@pipec/model';
import { isConstantValue } from '../literal-type.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'axis-value',
  group: 'declarative',
  severity: 'error',
  summary: 'The values of an axis are constants.',

  check({ catalogue, report }) {
    return { Axis: ({ values }) => values.forEach(tell), ExcludeAxis: ({ values }) => values.forEach(tell) };

    function tell(value: Expression): void {
      const plain = withoutParens(value);
      if (isConstantValue(plain, catalogue) || plain.kind === 'Unparsed') return;
      // At a call, or a value with a name, Jenkins' validator breaks down.
      const isUnreadable = plain.kind === 'Call' || plain.kind === 'MapLiteral';
      report({
        message: 'A value of an axis is worked out when the pipeline runs.',
        span: value.span,
        notes: [{ message: 'Jenkins lays out the cells before, and needs constants for it.' }],
        jenkins: isUnreadable ? 'exception' : 'ModelParser.ExpectedStringLiteralButGot',
      });
    }
  },
});
