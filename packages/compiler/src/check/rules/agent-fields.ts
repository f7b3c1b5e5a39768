import { anyOf, nearest } from '@pipec/model';
import type { Agent, Field, Span } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { rename } from '../rename.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'agent-fields',
  group: 'declarative',
  severity: 'error',
  summary: 'The fields of an agent are those that its plugin knows, and none that it needs is missing.',

  check({ catalogue, report }) {
    return {
      AgentNode: (agent) => tell('node', agent),
      AgentDocker: (agent) => tell('docker', agent),
      AgentDockerfile: (agent) => tell('dockerfile', agent),
      AgentKubernetes: (agent) => tell('kubernetes', agent),
      AgentOther: (agent) => tell(agent.type, agent),
    };

    function tell(type: string, agent: Extract<Agent, { readonly fields: readonly Field[] }>): void {
      const entry = catalogue.inContext('agent', type);
      if (entry === undefined || entry.params.length === 0) return;
      const place = agent.places?.name ?? agent.span;
      if (agent.argument !== undefined) {
        if (agent.argument.kind !== 'Unparsed') tellSeveral(type, entry, place);
        return;
      }
      const known = entry.params.map(({ name }) => name);
      for (const { name, span } of agent.fields) {
        if (known.includes(name)) continue;
        const near = nearest(name, known);
        const slip = near === undefined ? undefined : { written: name, meant: near, ofKey: true as const };
        report({
          message: `The agent '${type}' has no field '${name}'.`,
          span,
          part: [name],
          notes: [{ message: near === undefined ? `It has ${anyOf(known, 'and')}.` : `Did you mean '${near}'?` }],
          ...rename({ ...span, end: span.start + name.length }, slip),
          jenkins: 'ModelValidatorImpl.InvalidAgentParameter',
        });
      }
      for (const { name, required } of entry.params) {
        if (required !== true || agent.fields.some((field) => field.name === name)) continue;
        report({
          message: `The agent '${type}' needs '${name}'.`,
          span: place,
          jenkins: 'ModelValidatorImpl.MissingAgentParameter',
        });
      }
    }

    /** One value cannot be all that a type needs. */
    function tellSeveral(type: string, { params }: Entry, span: Span): void {
      const required = params.filter((param) => param.required === true).map(({ name }) => name);
      if (required.length < 2) return;
      report({
        message: `The agent '${type}' needs more than one value: ${anyOf(required, 'and')}.`,
        span,
        notes: [{ message: `Write them in a block: '${type} { … }'.` }],
        jenkins: 'ModelValidatorImpl.MultipleAgentParameters',
      });
    }
  },
});
