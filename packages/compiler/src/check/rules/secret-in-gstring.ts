import { visit } from '@pipec/model';
import type { Expression, Node, Span } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'secret-in-gstring',
  group: 'security',
  severity: 'error',
  summary: 'Groovy never puts a secret into a text or hands it to a step: the shell reads it from its environment.',

  check({ root, report }) {
    const secrets = secretNames(root);
    return {
      GStringHole({ expression, span }) {
        const name = expression && secretName(expression);
        if (name !== undefined) tell(name, expression?.span ?? span, 'Groovy would put the secret');
      },
      Argument({ value, span }, parents) {
        const name = secretName(value);
        if (name !== undefined && parents.at(-1)?.kind === 'Step')
          tell(name, span, 'Groovy would hand over the secret');
      },
    };

    function secretName(expression: Expression): string | undefined {
      const name = variableName(expression);
      return name !== undefined && secrets.has(name) ? name : undefined;
    }

    function tell(name: string, span: Span, what: string): void {
      report({
        message: `${what} '${name}' ${what.endsWith('put the secret') ? 'into this text' : 'to this step'}.`,
        span,
        notes: [
          {
            message:
              "It would stand in the step's arguments, in the process list and in the saved program of the build.",
          },
          { message: 'Use sh`…`, which hands it over as a shell variable.' },
        ],
      });
    }
  },
});

/** `TOKEN` for both `TOKEN` and `env.TOKEN`, and for a parameter `params.TOKEN`. */
function variableName(expression: Expression): string | undefined {
  if (expression.kind === 'Name') return expression.name;
  if (expression.kind !== 'Member' || expression.object.kind !== 'Name' || typeof expression.name !== 'string')
    return undefined;
  return expression.object.name === 'env' || expression.object.name === 'params' ? expression.name : undefined;
}

/** The variables that hold secrets: of `credentials()`, of the bindings of `withCredentials`, of password parameters. */
function secretNames(pipeline: Node): ReadonlySet<string> {
  const names = new Set<string>();
  visit(pipeline, {
    EnvEntry({ name, value }) {
      if (value.kind !== 'Credentials') return;
      // A user name alone is no secret; what `credentials()` binds is only known in Jenkins, so both forms of it count.
      for (const form of [name, `${name}_PSW`]) names.add(form);
    },
    BuildParameter({ name, args }) {
      const own = args.find((argument) => argument.name === 'name')?.value;
      if (name === 'password' && own?.kind === 'StringLiteral') names.add(own.value);
    },
    Call({ callee, args }) {
      if (callee.kind !== 'Name' || !args.some(({ name }) => name === 'credentialsId')) return;
      for (const { name, value } of args) {
        const isVariable = typeof name === 'string' && /variable$/i.test(name) && !/user/i.test(name);
        if (isVariable && value.kind === 'StringLiteral') names.add(value.value);
      }
    },
  });
  return names;
}
