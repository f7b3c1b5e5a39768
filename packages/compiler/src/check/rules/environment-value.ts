import { judgeEntries } from '../environment-entries.ts';
import type { ValueFault } from '../environment-entries.ts';
import { defineRule } from '../rule.ts';

const notes: { readonly [K in ValueFault['jenkins']]: string } = {
  InvalidEnvironmentValue: 'It takes a text, a constant or a call; put anything else into a text: "${…}".',
  InvalidEnvironmentOperation: 'It knows no operator but + between texts; put it into a text: "${…}".',
  InvalidEnvironmentConcatValue: 'It joins texts and constants only; put this into a text: "${…}".',
  InvalidInternalFunctionArg: 'It looks the credential up by a text that it is given.',
};

export default defineRule({
  name: 'environment-value',
  group: 'declarative',
  severity: 'error',
  summary: 'A variable of an environment section is a text, a constant, a call, or texts joined by +.',

  check({ report }) {
    return {
      Environment(environment) {
        for (const { entry, faults } of judgeEntries(environment)) {
          for (const { jenkins, span } of faults) {
            report({
              message: `Jenkins does not take this value for the variable '${entry.name}'.`,
              span: span.file === '' ? entry.span : span,
              notes: [{ message: notes[jenkins] }],
              jenkins: `ModelParser.${jenkins}`,
            });
          }
        }
      },
    };
  },
});
