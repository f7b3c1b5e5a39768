import { groovyArguments } from '@pipec/model';
import type { Node, Statement } from '@pipec/model';
import { endsScript } from '../flow/ends-script.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'second-pipeline',
  group: 'lint',
  severity: 'error',
  summary: 'A build runs one pipeline block.',

  check(context) {
    return {
      Pipeline({ span, epilogue = [] }) {
        for (const statement of epilogue) {
          if (endsScript(statement, context)) return;
          const name = pipelineIn(statement);
          if (name !== undefined) tell(name, span);
        }
      },
    };

    function tell({ span }: Node, first: Node['span']): void {
      context.report({
        message: 'The build fails here: a run has one pipeline block, and this is the second.',
        span,
        notes: [
          {
            message:
              'Jenkins\' validator looks at the first alone, which is run: "Only one pipeline { ... } block can be executed in a single run."',
            span: { ...first, end: Math.min(first.end, first.start + 'pipeline'.length) },
          },
          { message: 'Put its stages into the first, or give it a file and a job of its own.' },
        ],
      });
    }
  },
});

/** The name of a `pipeline { … }` that a statement of the file is. */
function pipelineIn(statement: Statement): Node | undefined {
  if (statement.kind !== 'ExpressionStatement' || statement.expression.kind !== 'Call') return undefined;
  const { callee, args, closures } = statement.expression;
  const given = groovyArguments(args, closures);
  const isPipeline = callee.kind === 'Name' && callee.name === 'pipeline' && given.length === 1;
  return isPipeline && given[0]!.kind === 'Closure' ? callee : undefined;
}
