import { plainName, visit } from '@pipec/model';
import type { Agent, Pipeline, Script, Span } from '@pipec/model';
import type { CatalogueIndex, Context, Entry, EntryKind } from '@pipec/model/catalogue';
import type { WordNeed } from '@pipec/platform';
import { directiveEntries, stepEntries, symbols } from '../on-arguments.ts';

/** What an agent is called in a pipeline, by its node. */
const agentTypes: { readonly [K in Agent['kind']]?: string } = {
  AgentDocker: 'docker',
  AgentDockerfile: 'dockerfile',
  AgentKubernetes: 'kubernetes',
};

/** The words of a pipeline that plugins bring: steps, options, triggers, parameters, conditions, agents, tools and values. */
export function wordNeeds(root: Pipeline | Script, catalogue: CatalogueIndex): readonly WordNeed[] {
  const found: WordNeed[] = [];
  const tell = (name: string, span: Span, [entry]: readonly (Entry | undefined)[]): void => {
    if (entry !== undefined && entry.plugin !== 'core') found.push({ name, span, plugin: entry.plugin });
  };
  const directive =
    (kinds: readonly EntryKind[], context: Context) => (one: { readonly name: string; readonly span: Span }) =>
      tell(one.name, one.span, directiveEntries(one.name, kinds, context, catalogue));
  const agent = (node: Agent): void => {
    const type = node.kind === 'AgentOther' ? node.type : agentTypes[node.kind];
    if (type !== undefined) tell(type, node.span, [catalogue.inContext('agent', type)]);
  };
  visit(root, {
    Step: ({ name, span, args }) => {
      tell(name, span, stepEntries(name, catalogue));
      // `step([$class: 'X'])` and its like run something else.
      for (const { name: argument, value } of args)
        if (argument === '$class' && value.kind === 'StringLiteral')
          tell(value.value, span, [catalogue.ofClass(value.value)]);
    },
    Call({ callee, span }) {
      const name = plainName(callee);
      if (name === undefined) return;
      const entries = symbols(name, catalogue);
      tell(name, span, entries.length > 0 ? entries : [catalogue.find('step', name)]);
    },
    Option: directive(['job-property', 'option'], 'options'),
    Trigger: directive(['trigger'], 'triggers'),
    BuildParameter: directive(['parameter'], 'parameters'),
    CallCondition: ({ name, span }) => tell(name, span, [catalogue.inContext('when', name)]),
    ToolEntry: ({ type, span }) => tell(type, span, [catalogue.find('tool', type)]),
    Credentials: ({ span }) => tell('credentials', span, [catalogue.step('withCredentials')]),
    Input: ({ span }) => tell('input', span, [catalogue.find('step', 'input')]),
    LibraryEntry: ({ span }) => tell('library', span, [catalogue.find('step', 'library')]),
    AgentDocker: agent,
    AgentDockerfile: agent,
    AgentKubernetes: agent,
    AgentOther: agent,
  });
  return found;
}
