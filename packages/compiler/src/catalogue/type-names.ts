import { simpleName } from '@pipec/model/catalogue';
import type { CatalogueIndex, Entry, Param, ValueType } from '@pipec/model/catalogue';
import { pascalCase } from './place.ts';

/** Names that the generated files import from the DSL's core, and that no generated type may take. */
export const coreTypes = [
  'Anything', 'BuildParameter', 'Choice', 'Describable', 'Dictionary', 'Expr', 'List', 'Option', 'Scalar', 'Step', 'Steps',
  'Structure', 'Suggested', 'Text', 'Trigger', 'Value',
] as const; // prettier-ignore
export type CoreType = (typeof coreTypes)[number];
const taken: ReadonlySet<string> = new Set(coreTypes);

/** TypeScript types of parameters. Whoever writes them down finds in `used` what the file has to import. */
export interface TypeWriter {
  readonly used: Set<string>;
  /** The type of what a parameter takes. */
  of(param: Param): string;
  /** The type of a lone value that stands for a parameter; `undefined` where only a map could, which is read as named arguments. */
  lone(param: Param): string | undefined;
  core(name: CoreType): string;
}

/** Writes types, of the entries that a catalogue has. */
export function typeWriter(jenkins: CatalogueIndex): TypeWriter {
  const used = new Set<string>();
  const use = (name: string): string => {
    used.add(name);
    return name;
  };
  const core = (name: CoreType): string => use(name);

  function write(type: ValueType): string {
    if (typeof type === 'string') return simple[type](core);
    if ('enum' in type) return `${core('Choice')}<${union(type.enum)}>`;
    if ('list' in type) return `${core('List')}<${write(type.list)}>`;
    if ('map' in type) return `${core('Dictionary')}<${write(type.map)}>`;
    if ('describable' in type) return use(typeNameOf(type.describable));
    if ('object' in type)
      return jenkins.ofClass(type.object) ? use(typeNameOf(simpleName(type.object))) : core('Structure');
    return type.oneOf.map(write).join(' | ');
  }

  const plain = ({ type, suggested }: Param) =>
    suggested !== undefined ? `${core('Suggested')}<${union(suggested)}>` : write(type);

  return {
    used,
    core,
    of: (param) => (param.nullable === true ? `${plain(param)} | null` : plain(param)),
    lone(param) {
      const { type } = param;
      if (type === 'map' || type === 'object' || (typeof type === 'object' && ('map' in type || 'object' in type)))
        return undefined;
      return type === 'any' ? `${core('Scalar')} | readonly ${core('Anything')}[]` : plain(param);
    },
  };
}

const simple: { readonly [T in Extract<ValueType, string>]: (core: (name: CoreType) => string) => string } = {
  string: (core) => core('Text'),
  credentialsId: (core) => core('Text'),
  boolean: (core) => `${core('Value')}<boolean>`,
  integer: (core) => `${core('Value')}<number>`,
  number: (core) => `${core('Value')}<number>`,
  map: (core) => `${core('Dictionary')}<${core('Anything')}>`,
  any: (core) => core('Anything'),
  object: (core) => core('Structure'),
  closure: (core) => `${core('Expr')}<unknown>`,
};

const union = (values: readonly string[]): string => values.map(quote).join(' | ');

/** A string of TypeScript, in single quotes. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}

/** The TypeScript type of a base or class of Jenkins, by its simple name there. */
export function typeNameOf(base: string): string {
  const name = pascalCase(base);
  return taken.has(name) ? `${name}Value` : name;
}

/** Names for the argument types of entries: `CloneOptionArgs`, with its kind where several entries share the name. */
export function argsNames(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const attempts: readonly ((entry: Entry) => string)[] = [
    ({ name }) => pascalCase(name),
    ({ name, kind }) => pascalCase(name) + pascalCase(kind),
    ({ name, plugin }) => pascalCase(name) + pascalCase(plugin),
    ({ className, name }) => simpleName(className ?? name),
  ];
  const names = new Map<Entry, string>();
  let left = entries;
  for (const attempt of attempts) {
    const counts = new Map<string, number>();
    for (const entry of left) counts.set(attempt(entry), (counts.get(attempt(entry)) ?? 0) + 1);
    const unique = left.filter((entry) => counts.get(attempt(entry)) === 1);
    for (const entry of unique) names.set(entry, `${attempt(entry)}Args`);
    left = left.filter((entry) => !unique.includes(entry));
  }
  for (const entry of left) throw new Error(`Two entries of the catalogue are '${entry.className ?? entry.name}'.`);
  return names;
}
