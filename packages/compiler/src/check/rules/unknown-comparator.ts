import { anyOf, groovyArguments, nearest, withoutParens } from '@pipec/model';
import type { CallCondition, Expression } from '@pipec/model';
import { argumentName } from '../argument-faults.ts';
import { reword } from '../rename.ts';
import { defineRule } from '../rule.ts';

/** The parameter by which conditions say how they compare. */
const parameter = 'comparator';

export default defineRule({
  name: 'unknown-comparator',
  group: 'lint',
  severity: 'warning',
  summary: 'A condition compares in a way that Jenkins has.',

  check({ catalogue, report }) {
    const known = catalogue.catalogue.declarative.comparators;
    return {
      CallCondition(condition) {
        const entry = catalogue.inContext('when', condition.name);
        if (entry?.params.some(({ name }) => name === parameter) !== true) return;
        const given = comparatorOf(condition);
        if (given?.kind !== 'StringLiteral' || known.includes(given.value.toUpperCase())) return;
        const meant = nearest(given.value.toUpperCase(), known);
        report({
          message: `Jenkins knows no comparator '${given.value}', and compares as if none was given.`,
          span: given.span,
          ...(given.span.start === condition.span.start && { part: [parameter] }),
          notes: [{ message: meant === undefined ? `It knows ${anyOf(known, 'and')}.` : `Did you mean '${meant}'?` }],
          ...reword(given, meant === undefined ? undefined : { written: given.value, meant, part: [parameter] }),
        });
      },
    };
  },
});

function comparatorOf({ args }: CallCondition): Expression | undefined {
  const [first] = groovyArguments(args);
  const plain = first === undefined ? undefined : withoutParens(first);
  if (plain?.kind !== 'MapLiteral') return undefined;
  const named = plain.entries.find((entry) => argumentName(entry) === parameter);
  return named === undefined ? undefined : withoutParens(named.value);
}
