import { anyOf, nearest } from '@pipec/model';
import type { AgentKubernetes, Expression, Span, Step } from '@pipec/model';
import { containerNames } from '../container-names.ts';
import { defineRule } from '../rule.ts';
import { podAround } from '../surroundings.ts';

export default defineRule({
  name: 'unknown-container',
  group: 'kubernetes',
  severity: 'error',
  summary: 'A container that steps run in is one of the pod that they run on.',

  check({ report }) {
    return {
      Step(step, parents) {
        const name = step.name === 'container' ? containerName(step) : undefined;
        const agent = podAround(parents);
        if (name !== undefined && agent !== undefined) tell(name, agent, step.span, [0]);
      },
      AgentKubernetes(agent) {
        const value = agent.fields.find(({ name }) => name === 'defaultContainer')?.value;
        if (isLiteral(value)) tell(value.value, agent, agent.span, ['defaultContainer']);
      },
    };

    function tell(name: string, agent: AgentKubernetes, span: Span, part: readonly (string | number)[]): void {
      const known = containerNames(agent);
      if (known === undefined || known.includes(name)) return;
      const near = nearest(name, known);
      report({
        message: `The pod has no container '${name}'.`,
        span,
        part,
        notes: [
          { message: near === undefined ? `It has ${anyOf(known, 'and')}.` : `Did you mean '${near}'?` },
          { message: 'Its agent is here.', span: agent.span },
        ],
      });
    }
  },
});

function containerName({ args }: Step): string | undefined {
  const value = args.find(({ name }) => name === undefined || name === 'name')?.value;
  return value?.kind === 'StringLiteral' ? value.value : undefined;
}

function isLiteral(
  value: Expression | readonly unknown[] | undefined,
): value is Extract<Expression, { kind: 'StringLiteral' }> {
  return value !== undefined && 'kind' in value && value.kind === 'StringLiteral';
}
