import type { Agent, Expression, Field, Statement } from '@pipec/model';
import { argument, block, line, setting, word } from './statements.ts';

/** The `agent` section. */
export function lowerAgent(agent: Agent): Statement {
  const { span } = agent;
  switch (agent.kind) {
    case 'AgentAny':
      return line('agent', span, [argument(word('any', span))]);
    case 'AgentNone':
      return line('agent', span, [argument(word('none', span))]);
    case 'AgentLabel':
      return block('agent', span, [setting('label', agent.label)]);
    case 'AgentNode':
      return block('agent', span, [typed('node', agent)]);
    case 'AgentDocker':
      return block('agent', span, [typed('docker', agent)]);
    case 'AgentDockerfile':
      return block('agent', span, [typed('dockerfile', agent)]);
    case 'AgentKubernetes':
      return block('agent', span, [typed('kubernetes', agent)]);
    case 'AgentOther':
      return block('agent', span, [typed(agent.type, agent)]);
    case 'Unparsed':
      return agent;
  }
}

/** `docker 'image'` or `docker { image 'x' … }`. */
function typed(
  type: string,
  agent: Agent & { readonly argument?: Expression; readonly fields: readonly Field[] },
): Statement {
  if (agent.argument !== undefined) return setting(type, agent.argument);
  return block(type, agent.span, lowerFields(agent.fields));
}

/** The lines of a block of fields. */
export function lowerFields(fields: readonly Field[]): readonly Statement[] {
  return fields.map(({ name, value, span }) =>
    isFields(value) ? block(name, span, lowerFields(value)) : line(name, span, [argument(value)]),
  );
}

function isFields(value: Field['value']): value is readonly Field[] {
  return Array.isArray(value);
}
