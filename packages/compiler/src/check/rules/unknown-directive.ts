import { anyOf } from '@pipec/model';
import type { Expression, Node, Places, Span } from '@pipec/model';
import type { Context } from '@pipec/model/catalogue';
import { rename } from '../rename.ts';
import { defineRule } from '../rule.ts';
import type { WrongWord } from '../rule.ts';

/** Something by its name; where `callee` is there, it has no name that could be known. */
interface Directive {
  readonly name: string;
  readonly callee?: Expression;
  readonly places?: Places;
  readonly span: Span;
  /** Where it is a key in an author's call. */
  readonly inCall?: Pick<WrongWord, 'call' | 'part'>;
}

/** Where Jenkins knows all names of an entry; elsewhere it knows the first: `string` is a parameter, and its alias `stringParam` is none. */
const takesAliases: ReadonlySet<Context> = new Set(['agent', 'when']);

/** An entry of a section is a key there, in the call of the pipeline or the stage that it belongs to. */
function keyOf(parents: readonly Node[], section: string, name: string): Pick<Directive, 'inCall'> {
  const owner = parents.findLast(({ kind }) => kind === 'Pipeline' || kind === 'Stage');
  return owner === undefined ? {} : { inCall: { call: owner.span, part: [section, name] } };
}

export default defineRule({
  name: 'unknown-directive',
  group: 'declarative',
  severity: 'error',
  summary: 'Options, triggers, parameters, tools, conditions and agents are ones that Jenkins or a plugin has.',

  check({ catalogue, report }) {
    return {
      Option(option, parents) {
        const isOfStage = parents.some(({ kind }) => kind === 'Stage' || kind === 'Matrix');
        tell(option, isOfStage ? 'stage-options' : 'options', isOfStage ? 'an option of a stage' : 'an option');
      },
      Trigger: (trigger) => tell(trigger, 'triggers', 'a trigger'),
      BuildParameter: (parameter) => tell(parameter, 'parameters', 'a build parameter'),
      ToolEntry({ type, span }, parents) {
        const key = keyOf(parents, 'tools', type);
        if (!isToolClass(type)) tell({ name: type, span, ...key }, 'tools', 'a tool');
      },
      AgentOther: ({ type, span, places }) =>
        tell(
          { name: type, span: places?.name ?? span, ...(places && { places }) },
          'agent',
          'an agent',
          'InvalidAgentType',
        ),
      CallCondition: (condition) => tell(condition, 'when', "a condition of 'when'", 'UnknownWhenConditional'),
      PostCondition: (condition, parents) =>
        tell(
          { ...condition, ...keyOf(parents, 'post', condition.name) },
          'post',
          "a condition of 'post'",
          'InvalidBuildCondition',
        ),
    };

    function tell(
      { name, callee, span, places, inCall }: Directive,
      context: Context,
      what: string,
      key = 'InvalidSectionType',
    ): void {
      const place = places?.name;
      const entry = catalogue.inContext(context, name);
      if (entry !== undefined && (entry.name === name || takesAliases.has(context))) return;
      const alias = entry === undefined ? [] : [{ message: `Here it is called '${entry.name}'.` }];
      const near = callee === undefined && entry === undefined ? catalogue.nearest(name, context) : undefined;
      const known = catalogue.namesIn(context);
      const elsewhere = context === 'stage-options' && catalogue.inContext('options', name) !== undefined;
      const notes = [
        ...(elsewhere ? [{ message: `'${name}' is an option of the whole pipeline only.` }] : []),
        ...(near === undefined ? [] : [{ message: `Did you mean '${near}'?` }]),
        ...alias,
        ...(near === undefined && known.length <= 14 ? [{ message: `It may be ${anyOf(known)}.` }] : []),
      ];
      report({
        message: `${callee === undefined ? `'${name}'` : 'This'} is not ${what} that Jenkins or a catalogued plugin has.`,
        span,
        notes,
        ...(entry === undefined
          ? rename(
              place,
              near === undefined
                ? undefined
                : { written: name, meant: near, ...(inCall && { ...inCall, ofKey: true }) },
            )
          : rename(place, { written: name, meant: entry.name }, 'safe')),
        jenkins: `ModelValidatorImpl.${key}`,
      });
    }

    /** A tool without a symbol is written by its class, and any may be. */
    function isToolClass(name: string): boolean {
      const entry = name.includes('.') ? catalogue.ofClass(name) : undefined;
      return entry?.kind === 'tool' || entry?.nameInToolsBlock === name;
    }
  },
});
