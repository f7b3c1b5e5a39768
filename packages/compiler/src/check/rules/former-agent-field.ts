import { mergeVisitors } from '../merge-visitors.ts';
import { defineRule } from '../rule.ts';

/** What the fields that the plugin has given up are replaced by. */
const instead: Readonly<Record<string, string>> = {
  label: 'Leave it out: Jenkins makes a label for each pod, so that no two builds share one.',
  containerTemplate: "Say the container in 'yaml', with a command that lasts.",
  containerTemplates: "Say the containers in 'yaml', each with a command that lasts.",
};

export default defineRule({
  name: 'former-agent-field',
  group: 'kubernetes',
  severity: 'warning',
  profile: 'strict',
  summary: 'A Kubernetes agent is described by YAML, and by no field that its plugin has given up.',

  check({ report }) {
    return mergeVisitors({
      AgentKubernetes({ fields }) {
        for (const { name, span } of fields) {
          if (!Object.hasOwn(instead, name)) continue;
          report({
            message: `The plugin advises against '${name}'.`,
            span: { ...span, end: Math.min(span.end, span.start + name.length) },
            notes: [{ message: instead[name]! }],
          });
        }
      },
    });
  },
});
