import { dollarClassOf, indexCatalogue, simpleName } from '@pipec/model/catalogue';
import type { Catalogue, CatalogueIndex, Entry } from '@pipec/model/catalogue';
import { comment, entryDoc } from './doc-comment.ts';
import { argsInterface, functionText, makersIn, overloadedText } from './function-text.ts';
import type { FunctionParts } from './function-text.ts';
import { isOwnWord } from './own-words.ts';
import { camelCase, placeOf } from './place.ts';
import { reachable } from './reachable.ts';
import type { Placed, Reachable } from './reachable.ts';
import { argsNames, coreTypes, quote, typeNameOf, typeWriter } from './type-names.ts';
import type { TypeWriter } from './type-names.ts';

export interface GenerateOptions {
  /** Where the files find the functions that they call, e.g. `@pipec/dsl/catalogued`. */
  readonly core: string;
  /** What the files say that they are made from. */
  readonly source: string;
}

/** A plugin with this many steps has a file of its own. */
const manySteps = 20;

/**
 * Writes the DSL's typed functions for all that a catalogue offers: a function for each step, option, trigger and parameter,
 * and for each value that has a symbol; types for the rest.
 *
 * @returns File names with their texts. `index.ts` exports all of them.
 *
 * @example
 * ```ts
 * const files = generateDsl(jenkinsCatalogue(), { core: '../core/catalogued.ts', source: 'the catalogue' });
 * files['steps.ts']; // '… export function junit(args: Text | JunitArgs): Step …'
 * ```
 */
export function generateDsl(catalogue: Catalogue, options: GenerateOptions): Readonly<Record<string, string>> {
  const jenkins = indexCatalogue(catalogue);
  const reached = reachable(jenkins);
  const args = argsNames([
    ...new Set([...reached.placed.map(({ entry }) => entry), ...typedEntries(jenkins, reached)]),
  ]);
  const scope: Scope = { jenkins, reached, args, options };

  const groups = new Map<string, Placed[]>();
  const steps = countSteps(reached.placed);
  for (const placed of reached.placed) {
    const file = fileOf(placed, steps);
    groups.set(file, [...(groups.get(file) ?? []), placed]);
  }
  const files = [...groups].map(([file, placed]): [string, string] => [file, functionsFile(placed, scope)]);
  const namespaces = new Set(reached.placed.flatMap(({ place }) => place.namespace ?? []));
  return Object.fromEntries(
    [
      ...files,
      ['types.ts', typesFile(scope)] as const,
      ['tools.ts', toolsFile(scope)] as const,
      ['index.ts', indexFile([...groups.keys()], namespaces, options)] as const,
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

interface Scope {
  readonly jenkins: CatalogueIndex;
  readonly reached: Reachable;
  readonly args: ReadonlyMap<Entry, string>;
  readonly options: GenerateOptions;
}

/** Entries that stand in types.ts: those that parameters take as maps. */
function typedEntries(jenkins: CatalogueIndex, { classes, unnamed }: Reachable): readonly Entry[] {
  const entries = classes.flatMap((className) => jenkins.ofClass(className) ?? []);
  return [...new Set([...entries, ...unnamed])];
}

function countSteps(placed: readonly Placed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry, place } of placed) {
    if (place.form === 'step') counts.set(entry.plugin, (counts.get(entry.plugin) ?? 0) + 1);
  }
  return counts;
}

function fileOf({ entry, place }: Placed, steps: ReadonlyMap<string, number>): string {
  if (place.namespace !== undefined) return `${kebabCase(place.namespace)}.ts`;
  if (place.form === 'value') return 'values.ts';
  if (place.form !== 'step') return `${place.form}s.ts`;
  return (steps.get(entry.plugin) ?? 0) >= manySteps ? `steps-${entry.plugin}.ts` : 'steps.ts';
}

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function functionsFile(placed: readonly Placed[], scope: Scope): string {
  const { jenkins, args } = scope;
  const types = typeWriter(jenkins);
  const elsewhere = new Set(typedEntries(jenkins, scope.reached));
  const own = placed
    .toSorted((a, b) => order(a.entry.name, b.entry.name))
    .map(({ entry, place }): FunctionParts => ({
      entry,
      place,
      argsName: args.get(entry)!,
      brands: brandsOf(entry, scope),
      types,
      jenkins,
    }));
  const parts = shareArgs(own, elsewhere);

  const texts: string[] = [];
  const written = new Set<string>();
  for (const [name, same] of groupBy(parts, ({ entry }) => entry.name)) {
    for (const part of same) {
      if (elsewhere.has(part.entry)) {
        if (part.entry.params.length > 0) types.used.add(part.argsName);
      } else if (!written.has(part.argsName)) {
        texts.push(documentedArgs(part));
        written.add(part.argsName);
      }
    }
    const said = same.filter(({ entry }) => !isOwnWord(entry));
    if (said.length > 1 && said.some(({ place }) => place.form !== 'value')) {
      throw new Error(`Two entries of the catalogue want the function '${name}'.`);
    }
    texts.push(said.length === 1 ? functionText(said[0]!) : overloadedText(said));
  }
  return withHeader(
    texts.filter((text) => text !== ''),
    types,
    scope,
  );
}

/** So many values of a base that take the same arguments share one interface, which is called after the base. */
const manyAlike = 5;

function shareArgs(parts: readonly FunctionParts[], elsewhere: ReadonlySet<Entry>): readonly FunctionParts[] {
  const shapeOf = (part: FunctionParts) => `${part.brands.join()} ${argsInterface({ ...part, argsName: '' })}`;
  const alike = groupBy(
    parts.filter(({ entry, brands }) => entry.params.length > 0 && brands.length === 1 && !elsewhere.has(entry)),
    shapeOf,
  );
  const shared = new Map<FunctionParts, string>();
  const names = new Set(parts.map(({ argsName }) => argsName));
  for (const group of [...alike.values()]
    .filter(({ length }) => length >= manyAlike)
    .sort((a, b) => b.length - a.length)) {
    const name = `${typeNameOf(group[0]!.brands[0]!)}Args`;
    if (names.has(name)) continue;
    names.add(name);
    for (const part of group) shared.set(part, name);
  }
  return parts.map((part) => ({ ...part, argsName: shared.get(part) ?? part.argsName }));
}

/** The arguments of a function are told on the function; those of a word that the DSL has of its own, on their interface. */
function documentedArgs(parts: FunctionParts): string {
  const text = argsInterface(parts);
  return text !== '' && isOwnWord(parts.entry) ? comment(entryDoc(parts.entry, parts.jenkins)) + text : text;
}

/** What a value counts as: the bases that some parameter asks for, and its class where one takes that. */
function brandsOf(entry: Entry, { reached }: Scope): readonly string[] {
  const bases = (entry.extends ?? []).filter((base) => reached.bases.includes(base));
  const isTaken = entry.className !== undefined && reached.classes.includes(entry.className);
  return [...bases, ...(isTaken ? [simpleName(entry.className)] : [])];
}

function typesFile(scope: Scope): string {
  const { jenkins, reached, args } = scope;
  const types = typeWriter(jenkins);
  const entries = typedEntries(jenkins, reached).toSorted((a, b) => order(args.get(a)!, args.get(b)!));
  const texts = [
    ...reached.bases.map((base) => baseType(base, scope, types)),
    ...reached.classes.map((className) => classType(className, scope, types)),
    ...entries.map((entry) => argsInterface({ entry, argsName: args.get(entry)!, types })),
  ];
  return withHeader(
    texts.filter((text) => text !== ''),
    types,
    scope,
    new Set(types.used),
  );
}

/** What fits a `describable` parameter: calls of symbols, directives that are values too, and maps with `$class`. */
function baseType(base: string, scope: Scope, types: TypeWriter): string {
  const { jenkins, reached } = scope;
  const fitting = jenkins.describables(base);
  const forms = new Set(reached.placed.filter(({ entry }) => fitting.includes(entry)).map(({ place }) => place.form));
  if (fitting.length === 0) return `export type ${typeNameOf(base)} = ${types.core('Structure')};\n`;
  const unnamed = fitting.filter(({ symbol }) => symbol === false);
  const union = [
    `${types.core('Describable')}<${quote(base)}>`,
    ...(forms.has('parameter') ? [types.core('BuildParameter')] : []),
    ...(forms.has('option') ? [types.core('Option')] : []),
    ...(forms.has('trigger') ? [types.core('Trigger')] : []),
    ...unnamed.map((entry) => classedType(entry, scope)),
    `${types.core('Expr')}<unknown>`,
  ];
  const names = fitting.filter(({ symbol }) => symbol !== false).map(({ name }) => `\`${name}\``);
  return `${comment(names.length > 0 ? [`One of ${names.join(', ')}.`] : [])}export type ${typeNameOf(base)} = ${union.join(' | ')};\n`;
}

function classedType(entry: Entry, { args }: Scope): string {
  const dollarClass = `{ readonly $class: ${quote(dollarClassOf(entry)!)} }`;
  return entry.params.length === 0 ? dollarClass : `(${dollarClass} & ${args.get(entry)!})`;
}

/** What fits a parameter of a class: a map of its fields, or a call of its symbol. */
function classType(className: string, { jenkins, args }: Scope, types: TypeWriter): string {
  const entry = jenkins.ofClass(className)!;
  const name = simpleName(className);
  const union = [
    entry.params.length === 0 ? 'Readonly<Record<string, never>>' : args.get(entry)!,
    ...calledType(entry, name, types),
    `${types.core('Expr')}<unknown>`,
  ];
  return `export type ${typeNameOf(name)} = ${union.join(' | ')};\n`;
}

function calledType(entry: Entry, name: string, types: TypeWriter): readonly string[] {
  const form = placeOf(entry)?.form;
  if (form === 'option') return [types.core('Option')];
  return form === 'value' ? [`${types.core('Describable')}<${quote(name)}>`] : [];
}

/** The tools of a `tools` section by their names. */
function toolsFile(scope: Scope): string {
  const { jenkins } = scope;
  const types = typeWriter(jenkins);
  const fields = jenkins.namesIn('tools').map((name) => {
    const entry = jenkins.inContext('tools', name)!;
    return `${comment([`An installation of ${name}: tool of the plugin ${entry.plugin}.`], '  ')}  readonly ${name}?: ${types.core('Text')};\n`;
  });
  const text = `/** Tools by their type, each with the name of an installation that the controller has. */\nexport interface CataloguedTools {\n${fields.join('')}}\n`;
  return withHeader([text], types, scope);
}

function indexFile(files: readonly string[], namespaces: ReadonlySet<string>, { source }: GenerateOptions): string {
  const lines = files.toSorted().map((file) => {
    const namespace = camelCase(file.replace(/\.ts$/, ''));
    return namespaces.has(namespace) ? `export * as ${namespace} from './${file}';` : `export * from './${file}';`;
  });
  return `${header(source)}\n${lines.join('\n')}\nexport type { CataloguedTools } from './tools.ts';\n`;
}

const header = (source: string): string => `// Made by pipec from ${source}; do not edit.\n`;

/** A file with the imports that its texts turned out to need. */
function withHeader(
  texts: readonly string[],
  types: TypeWriter,
  { options }: Scope,
  own: ReadonlySet<string> = new Set(),
): string {
  const core: ReadonlySet<string> = new Set(coreTypes);
  const used = [...types.used].sort();
  const coreUsed = used.filter((name) => core.has(name));
  const typesUsed = used.filter((name) => !core.has(name) && !own.has(name));
  const makers = makersIn(texts.join(''));
  const imports = [
    ...(makers.length > 0 ? [`import { ${makers.join(', ')} } from '${options.core}';`] : []),
    ...(coreUsed.length > 0 ? [`import type { ${coreUsed.join(', ')} } from '${options.core}';`] : []),
    ...(typesUsed.length > 0 ? [`import type { ${typesUsed.join(', ')} } from './types.ts';`] : []),
  ];
  return `${header(options.source)}\n${imports.join('\n')}\n\n${texts.join('\n')}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
