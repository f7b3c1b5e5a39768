import type { Expression } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'environment-value',
  group: 'declarative',
  severity: 'error',
  summary: 'A variable of an environment section is a text, a constant, a call, or texts joined by +.',

  check({ report }) {
    return {
      EnvEntry({ name, value, span }) {
        if (value.kind === 'Credentials' || isTaken(value)) return;
        report({
          message: `Jenkins does not take this value for the variable '${name}'.`,
          span: value.span.file === '' ? span : value.span,
          notes: [{ message: 'It takes a text, a constant or a call; put anything else into text`…`.' }],
          jenkins: 'ModelParser.InvalidEnvironmentValue',
        });
      },
    };
  },
});

const taken: ReadonlySet<Expression['kind']> = new Set([
  'StringLiteral',
  'NumberLiteral',
  'BooleanLiteral',
  'NullLiteral',
  'GString',
  'Call',
  'Unparsed',
]);

/** Constants, texts and calls; of a sum, the right sides are constants and texts. */
function isTaken(value: Expression): boolean {
  if (value.kind === 'Parens') return isTaken(value.expression);
  if (value.kind !== 'Binary') return taken.has(value.kind);
  if (value.operator !== '+' || value.right.kind === 'TypeName') return false;
  return (
    isTaken(value.left) &&
    value.left.kind !== 'Call' &&
    value.right.kind !== 'Call' &&
    value.right.kind !== 'Binary' &&
    isTaken(value.right)
  );
}
