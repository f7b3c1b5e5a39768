import { withoutParens } from '@pipec/model';
import type { Expression } from '@pipec/model';
import { argumentName } from '../argument-faults.ts';
import { literalType } from '../literal-type.ts';
import { defineRule } from '../rule.ts';

/** Numbers that the plugin of an option checks itself, by option and argument. */
const ranges = {
  preserveStashes: {
    argument: 'buildCount',
    least: 1,
    most: 50,
    jenkins: 'PreserveStashesJobProperty.ValidatorImpl.InvalidBuildCount',
  },
} as const;

export default defineRule({
  name: 'option-range',
  group: 'declarative',
  severity: 'error',
  summary: 'A number that is given to an option is one that it takes.',

  check({ report }) {
    return {
      Option({ name, args, span }) {
        const range = Object.hasOwn(ranges, name) ? ranges[name as keyof typeof ranges] : undefined;
        const given = args.find((argument) => argumentName(argument) === range?.argument);
        const number = given === undefined ? undefined : integer(given.value);
        if (range === undefined || given === undefined || number === undefined) return;
        const { argument, least, most, jenkins } = range;
        if (number >= least && number <= most) return;
        report({
          message: `'${argument}' of '${name}' is a number from ${least} to ${most}, but was given ${number}.`,
          span: given.value.span,
          jenkinsSpan: span,
          jenkins,
        });
      },
    };
  },
});

function integer(value: Expression): number | undefined {
  const plain = withoutParens(value);
  if (literalType(plain) !== 'Integer') return undefined;
  const number = plain.kind === 'Unary' ? withoutParens(plain.operand) : plain;
  if (number.kind !== 'NumberLiteral') return undefined;
  const magnitude = Number(number.text.replace(/_|[ig]$/gi, ''));
  return plain.kind === 'Unary' && plain.operator === '-' ? -magnitude : magnitude;
}
