import type { Statement } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'local-beside-pipeline',
  group: 'lint',
  severity: 'error',
  summary: 'Where the controller splits scripts, no variable is declared beside the pipeline block.',

  check({ settings, pipeline, report }) {
    if (settings.scriptSplitting !== true || pipeline === undefined) return {};
    return {
      Pipeline({ prologue = [], epilogue = [] }) {
        for (const statement of [...prologue, ...epilogue]) look(statement);
      },
    };

    function look(statement: Statement): void {
      if (statement.kind !== 'Declaration') return;
      if (statement.annotations?.some(({ name }) => /(?:^|\.)Field$/.test(name)) === true) return;
      const { span } = statement;
      const names = statement.variables.map(({ name }) => `'${name}'`).join(' and ');
      report({
        message: `Jenkins refuses the local variable ${names} when it splits the script.`,
        span,
        notes: [
          { message: 'Splitting moves stages into methods of their own, which see no local variable of the script.' },
          { message: 'A field they see.' },
        ],
        fix: {
          title: 'Make it a field',
          safety: 'unsafe',
          edits: [{ span: { ...span, end: span.start }, text: '@groovy.transform.Field ' }],
        },
      });
    }
  },
});
