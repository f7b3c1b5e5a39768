import { anyOf } from '@pipec/model';
import type { Node } from '@pipec/model';
import type { Context } from '@pipec/model/catalogue';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'unknown-directive',
  group: 'declarative',
  severity: 'error',
  summary: 'Options, triggers, parameters, tools, conditions and agents are ones that Jenkins or a plugin has.',

  check({ catalogue, report }) {
    return {
      Option({ name, span }, parents) {
        const isOfStage = parents.some(({ kind }) => kind === 'Stage' || kind === 'Matrix');
        tell(name, isOfStage ? 'stage-options' : 'options', isOfStage ? 'an option of a stage' : 'an option', span);
      },
      Trigger: ({ name, span }) => tell(name, 'triggers', 'a trigger', span),
      BuildParameter: ({ name, span }) => tell(name, 'parameters', 'a build parameter', span),
      ToolEntry: ({ type, span }) => tell(type, 'tools', 'a tool', span),
      AgentOther: ({ type, span }) => tell(type, 'agent', 'an agent', span, 'ModelValidatorImpl.InvalidAgentType'),
      CallCondition: ({ name, span }) =>
        tell(name, 'when', "a condition of 'when'", span, 'ModelValidatorImpl.UnknownWhenConditional'),
      PostCondition: ({ name, span }) =>
        tell(name, 'post', "a condition of 'post'", span, 'ModelValidatorImpl.InvalidBuildCondition'),
    };

    function tell(
      name: string,
      context: Context,
      what: string,
      span: Node['span'],
      jenkins = 'ModelValidatorImpl.InvalidSectionType',
    ): void {
      if (catalogue.inContext(context, name) !== undefined || isToolClass(name, context)) return;
      const near = catalogue.nearest(name, context);
      const known = catalogue.namesIn(context);
      const elsewhere = context === 'stage-options' && catalogue.inContext('options', name) !== undefined;
      const notes = [
        ...(elsewhere ? [{ message: `'${name}' is an option of the whole pipeline only.` }] : []),
        ...(near === undefined ? [] : [{ message: `Did you mean '${near}'?` }]),
        ...(near === undefined && known.length <= 14 ? [{ message: `It may be ${anyOf(known)}.` }] : []),
      ];
      report({ message: `'${name}' is not ${what} that Jenkins or a catalogued plugin has.`, span, notes, jenkins });
    }

    /** A tool without a symbol is written by its class. */
    function isToolClass(name: string, context: Context): boolean {
      return (
        context === 'tools' &&
        (name.includes('.') ||
          catalogue.catalogue.entries.some(
            ({ kind, nameInToolsBlock }) => kind === 'tool' && nameInToolsBlock === name,
          ))
      );
    }
  },
});
