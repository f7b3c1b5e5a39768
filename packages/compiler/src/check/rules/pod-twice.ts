import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'pod-twice',
  group: 'kubernetes',
  severity: 'error',
  summary: 'An agent says its pod once.',

  check({ report }) {
    return {
      AgentKubernetes({ fields, pod, span }) {
        const [yaml, file] = ['yaml', 'yamlFile'].map((name) => fields.find((field) => field.name === name));
        const second = pod === undefined ? (yaml === undefined ? undefined : file) : (yaml ?? file);
        if (second === undefined) return;
        const first = pod === undefined ? "'yaml'" : 'its containers';
        report({
          message: `The agent says its pod twice: in ${first} and in '${second.name}'.`,
          span: pod === undefined ? second.span : span,
          ...(pod !== undefined && { part: [second.name] }),
          notes: [
            { message: `The plugin takes one of them without a word${pod === undefined ? ": 'yamlFile'" : ''}.` },
          ],
        });
      },
    };
  },
});
