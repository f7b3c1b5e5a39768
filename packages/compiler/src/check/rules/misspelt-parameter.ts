import { undeclaredParameters } from '../flow/undeclared-parameters.ts';
import type { UndeclaredParameter } from '../flow/undeclared-parameters.ts';
import { rename, reword } from '../rename.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';

export default defineRule({
  name: 'misspelt-parameter',
  group: 'lint',
  severity: 'warning',
  summary: 'A parameter is read by the name that the pipeline gives it.',

  check(context) {
    return {
      Pipeline() {
        for (const { name, read, meant } of undeclaredParameters(context)) {
          if (meant === undefined) continue;
          context.report({
            message: `The pipeline declares no parameter '${name}'.`,
            span: read.span,
            notes: [{ message: `Did you mean '${meant}'? Without it 'params.${name}' is null.` }],
            ...renamed(read, name, meant),
          });
        }
      },
    };
  },
});

/** The build goes on with null as it is, so that the other name is a guess. */
function renamed(read: UndeclaredParameter['read'], written: string, meant: string): Pick<Fault, 'fix' | 'slip'> {
  const slip = { written, meant, isGuess: true } as const;
  if (read.kind === 'Index') return reword(read.args[0]!.value, slip);
  const isWord = typeof read.name === 'string' && /^[A-Za-z_]\w*$/.test(meant);
  return isWord ? rename({ ...read.span, start: read.span.end - written.length }, slip) : {};
}
