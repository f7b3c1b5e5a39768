import { mergeVisitors } from '../merge-visitors.ts';
import type { Note } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { argumentName } from '../argument-faults.ts';
import { ofEntry } from '../of-entry.ts';
import { defineRule } from '../rule.ts';
import { onStepsOf } from '../step-call.ts';

export default defineRule({
  name: 'deprecated',
  group: 'lint',
  severity: 'warning',
  summary: 'Steps and arguments are none that their plugin advises against.',

  check(context) {
    const { catalogue, report } = context;
    return mergeVisitors(
      onStepsOf(context, isDeprecated, ({ entry, name, nameSpan, args }) => {
        if (entry.deprecated === true || entry.instead !== undefined) {
          report({
            message: `The plugin '${entry.plugin}' advises against '${name}'.`,
            span: nameSpan,
            notes: notesOf(entry),
          });
        }
        for (const argument of args) {
          const given = argumentName(argument);
          if (given === undefined || entry.params.find(({ name: own }) => own === given)?.deprecated !== true) continue;
          report({
            message: `The plugin '${entry.plugin}' advises against the argument '${given}' of '${name}'.`,
            span: argument.span,
          });
        }
      }),
      {
        Trigger({ name, args }) {
          const entry = catalogue.inContext('triggers', name);
          for (const argument of args) {
            const given = argumentName(argument);
            if (entry?.params.find((param) => param.name === given)?.deprecated !== true) continue;
            report({
              message: `The plugin '${entry.plugin}' advises against the argument '${given}' of '${name}'.`,
              span: argument.span,
            });
          }
        },
      },
    );
  },
});

/** Whether a plugin advises against a step, or against any of its arguments. */
const isDeprecated = ofEntry(
  ({ deprecated, instead, params }) =>
    deprecated === true || instead !== undefined || params.some((param) => param.deprecated === true),
);

function notesOf({ instead }: Entry): readonly Note[] {
  return instead === undefined ? [] : [{ message: `Use '${instead}'.` }];
}
