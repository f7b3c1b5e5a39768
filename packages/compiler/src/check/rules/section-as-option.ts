import { defineRule } from '../rule.ts';

const sections: Readonly<Record<string, string>> = { parameters: 'RejectParameters', triggers: 'RejectTriggers' };

export default defineRule({
  name: 'section-as-option',
  group: 'declarative',
  severity: 'error',
  summary: 'Parameters and triggers stand in sections of their own.',

  check({ report }) {
    return {
      Option({ name, span }) {
        const key = Object.hasOwn(sections, name) ? sections[name] : undefined;
        if (key === undefined) return;
        report({
          message: `'${name}' is a section, and no option.`,
          span,
          notes: [{ message: `Move it out of 'options': '${name} { … }'.` }],
          jenkins: `ParametersAndTriggersInOptions.${key}`,
        });
      },
    };
  },
});
