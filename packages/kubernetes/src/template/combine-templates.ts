import type { AgentTemplate, ContainerFields, EnvFields, Tell } from './agent-template.ts';

/** What a template may inherit from. */
export interface Templates {
  readonly all: readonly AgentTemplate[];
  /** Whether there are no others. */
  readonly isWhole: boolean;
  /** The name of the one that all others inherit from. */
  readonly provider?: string;
}

/**
 * A template with what it inherits: later names override earlier ones, and its own fields all of them.
 *
 * A name that no template has is passed over, as the plugin passes over it, and told.
 */
export function unwrapTemplate(
  template: AgentTemplate,
  { all, isWhole, provider }: Templates,
  tell: Tell,
  around: readonly string[] = [],
): AgentTemplate {
  const inherited = (template.inheritFrom ?? '').split(/ +/).filter((name) => name !== '');
  const names = [...(provider === undefined || provider === '' ? [] : [provider]), ...inherited];
  let parent: AgentTemplate | undefined;
  for (const name of names) {
    const found = all.find((one) => one.name === name);
    // A template that inherits from itself would have no end.
    if (around.includes(name)) continue;
    if (found === undefined) {
      if (isWhole) tell('lost', [], `There is no template '${name}' to inherit from; the plugin says nothing.`);
      else tell('unknown', [], `What the template '${name}' says is not known here.`);
      continue;
    }
    const next = unwrapTemplate(found, { all, isWhole }, tell, [...around, name]);
    parent = parent === undefined ? next : combineTemplates(parent, next);
  }
  return parent === undefined ? template : combineTemplates(parent, template);
}

/** A template over the one that it inherits from. */
export function combineTemplates(parent: AgentTemplate, child: AgentTemplate): AgentTemplate {
  const { name: _name, label: _label, yamlMergeStrategy, inheritYamlMergeStrategy, ...inherited } = parent;
  const { yamlMergeStrategy: ownStrategy, inheritYamlMergeStrategy: _, ...own } = said(child);
  return {
    ...inherited,
    ...own,
    ...defined({
      containers: byKey(parent.containers, child.containers, ({ name }) => name ?? '', combineContainers),
      volumes: byKey(parent.volumes, child.volumes, ({ mountPath }) => mountPath ?? ''),
      envVars: variables(parent.envVars, child.envVars),
      annotations: byKey(parent.annotations, child.annotations, ({ key }) => key),
      imagePullSecrets: unique(joined(parent.imagePullSecrets, child.imagePullSecrets)),
      yamls: joined(parent.yamls, child.yamls),
      // How the YAML of several templates goes together is inherited only where the parent says so.
      yamlMergeStrategy: ownStrategy ?? (inheritYamlMergeStrategy === true ? yamlMergeStrategy : undefined),
      inheritYamlMergeStrategy,
    }),
  };
}

/** What a template says for itself: an empty word, a zero and `false` are as good as nothing. */
function said(template: AgentTemplate): AgentTemplate {
  const entries = Object.entries(template).filter(([name, value]) => name === 'hostNetwork' || isSaid(value));
  return Object.fromEntries(entries) as AgentTemplate;
}

function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== '' && value !== 0 && value !== false;
}

/** `containerTemplate` over one of the same name: each field of the child counts where it says something. */
function combineContainers(parent: ContainerFields, child: ContainerFields): ContainerFields {
  const own = Object.entries(child).filter(([, value]) => isSaid(value));
  const envVars = variables(parent.envVars, child.envVars);
  const ports = byKey(parent.ports, child.ports, ({ name }) => name ?? '');
  return {
    ...parent,
    ...Object.fromEntries(own),
    ...(envVars && { envVars }),
    ...(ports && { ports }),
  };
}

/** Those without a name are dropped. */
function variables(
  parents: readonly EnvFields[] | undefined,
  children: readonly EnvFields[] | undefined,
): readonly EnvFields[] | undefined {
  return byKey(parents, children, ({ key }) => key)?.filter(({ key }) => key !== '');
}

function byKey<T>(
  parents: readonly T[] | undefined,
  children: readonly T[] | undefined,
  keyOf: (item: T) => string,
  combine: (parent: T, child: T) => T = (_, child) => child,
): readonly T[] | undefined {
  if (parents === undefined && children === undefined) return undefined;
  const found = new Map((parents ?? []).map((item) => [keyOf(item), item]));
  for (const child of children ?? []) {
    const parent = found.get(keyOf(child));
    found.set(keyOf(child), parent === undefined ? child : combine(parent, child));
  }
  return [...found.values()];
}

function joined<T>(first: readonly T[] | undefined, second: readonly T[] | undefined): readonly T[] | undefined {
  return first === undefined && second === undefined ? undefined : [...(first ?? []), ...(second ?? [])];
}

function unique<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list && [...new Set(list)];
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
