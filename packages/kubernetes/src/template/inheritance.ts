import type { AgentTemplate, CloudFields } from './agent-template.ts';
import { unwrapTemplate } from './combine-templates.ts';
import type { Templates } from './combine-templates.ts';
import { yamlPod } from './yaml-pod.ts';

/** What an agent inherits, where all templates of its cloud are known. */
export interface Inheritance {
  /** All that it inherits, as one template, without what it says itself. */
  readonly inherited: AgentTemplate;
  /** The names it inherits from, each with what the template of that name says with all that it inherits in turn. */
  readonly parents: readonly { readonly name: string; readonly template: AgentTemplate }[];
  /** The names in `inheritFrom` that no template has. */
  readonly missing: readonly string[];
  /** The names that templates have. */
  readonly known: readonly string[];
  /** The containers of the pod as it is sent, by name, the agent's own included. */
  readonly containers: readonly string[];
}

export interface InheritanceInput {
  readonly template: AgentTemplate;
  /** The `podTemplate` steps around, by names that `inheritFrom` can say. */
  readonly around?: readonly AgentTemplate[];
  readonly cloud: CloudFields & { readonly templates: readonly AgentTemplate[] };
}

/** What an agent inherits: of the template that its cloud gives to everyone, and of those that it names. */
export function inheritanceOf({ template, around = [], cloud }: InheritanceInput): Inheritance {
  const { templates, defaultsProviderTemplate: provider } = cloud;
  const all: Templates = { all: [...around, ...templates], isWhole: true, ...(provider && { provider }) };
  const names = (template.inheritFrom ?? '').split(/ +/).filter((name) => name !== '');
  const parents = [...(provider ? [provider] : []), ...names].flatMap((name) => {
    const found = all.all.find((one) => one.name === name);
    return found === undefined ? [] : [{ name, template: unwrapTemplate(found, { ...all, provider: '' }, () => {}) }];
  });
  const whole = unwrapTemplate(template, all, () => {});
  const described = [...(yamlPod(whole, () => {})?.spec?.containers ?? []), ...(whole.containers ?? [])];
  return {
    inherited: unwrapTemplate(names.length > 0 ? { inheritFrom: names.join(' ') } : {}, all, () => {}),
    parents,
    missing: names.filter((name) => !all.all.some((one) => one.name === name)),
    known: templates.flatMap(({ name }) => name ?? []),
    containers: [...new Set([...described.flatMap(({ name }) => name ?? []), whole.agentContainer || 'jnlp'])],
  };
}
