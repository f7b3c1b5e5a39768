import { undeclaredParameters } from '../flow/undeclared-parameters.ts';
import { loadsCode } from '../loads-code.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'undeclared-parameter',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'A parameter that is read is one that the pipeline declares.',

  check(context) {
    // A step that nobody knows is one of a library.
    if (loadsCode(context)) return {};
    return {
      Pipeline() {
        for (const { name, read, isExpected, meant } of undeclaredParameters(context)) {
          if (isExpected || meant !== undefined) continue;
          context.report({
            message: `The pipeline declares no parameter '${name}', so that it is null here.`,
            span: read.span,
            notes: [
              { message: 'Jenkins hands on no others, whatever starts the build.' },
              { message: `A variable of the environment is read as 'env.${name}'.` },
            ],
          });
        }
      },
    };
  },
});
