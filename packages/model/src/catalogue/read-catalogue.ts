import type { Catalogue, Context, Entry, EntryKind, Member, Param } from './entry.ts';

// A catalogue as it stands in a file leaves out what is usual, so that it stays small enough to read.

export type ParamFile = Omit<Param, 'type'> & Partial<Pick<Param, 'type'>>;
export type MemberFile = Omit<Member, 'params'> & { readonly params?: readonly ParamFile[] };
export type EntryFile = Omit<Entry, 'contexts' | 'params' | 'members' | 'types'> &
  Partial<Pick<Entry, 'contexts'>> & {
    readonly params?: readonly ParamFile[];
    readonly members?: readonly MemberFile[];
    readonly types?: { readonly [type: string]: readonly MemberFile[] };
  };
export type CatalogueFile = Omit<Catalogue, 'entries'> & { readonly entries: readonly EntryFile[] };

/** Where an entry of a kind stands if its file does not say so; values stand only where a parameter asks for them. */
const usualContexts: { readonly [K in EntryKind]?: readonly Context[] } = {
  agent: ['agent'],
  binding: ['withCredentials.bindings'],
  'global-variable': ['script', 'steps', 'anywhere'],
  'job-property': ['properties', 'options'],
  parameter: ['parameters', 'properties(parameters)', 'input.parameters'],
  'parameter-value': ['build.parameters'],
  'post-condition': ['post'],
  step: ['steps', 'script'],
  tool: ['tools'],
  trigger: ['triggers', 'pipelineTriggers'],
  when: ['when'],
};

/**
 * A catalogue from what its file holds: fills in the usual contexts of a kind, and `string` where a parameter has no type.
 *
 * It believes the file; `catalogue.schema.json` is there to check one of unknown making.
 *
 * @example
 * ```ts
 * const own = readCatalogue(JSON.parse(await readFile('jenkins-catalogue.json', 'utf8')));
 * ```
 */
export function readCatalogue(file: CatalogueFile): Catalogue {
  const { plugins, bases, declarative, entries } = structuredClone(file);
  return { plugins, bases, declarative, entries: entries.map(completeEntry) };
}

type Incomplete<T> = { -readonly [K in keyof T]: T[K] };

/** An entry with what its file leaves out, in place: a copy of each would show at the start of the program. */
export function completeEntry(entry: Incomplete<EntryFile>): Entry {
  entry.contexts ??= usualContexts[entry.kind] ?? [];
  entry.params ??= [];
  if (entry.kind === 'env-variable') entry.valueType ??= 'string';
  completeParams(entry.params);
  if (entry.members !== undefined) completeMembers(entry.members);
  if (entry.types !== undefined) for (const list of Object.values(entry.types)) completeMembers(list);
  return entry as Entry;
}

function completeMembers(members: readonly MemberFile[]): void {
  for (const { params } of members) if (params !== undefined) completeParams(params);
}

function completeParams(params: readonly Incomplete<ParamFile>[]): void {
  for (const param of params) param.type ??= 'string';
}

/**
 * A catalogue as it stands in a file: what is usual is left out, so that `readCatalogue` makes the same of it again.
 *
 * @example
 * ```ts
 * await writeFile('jenkins-catalogue.json', JSON.stringify(catalogueFile(catalogue)));
 * ```
 */
export function catalogueFile({ entries, ...rest }: Catalogue): CatalogueFile {
  return { ...rest, entries: entries.map(entryFile) };
}

function entryFile(entry: Entry): EntryFile {
  const { contexts, params, members, types, valueType, ...rest } = entry;
  const usual = usualContexts[entry.kind] ?? [];
  const isUsual = contexts.length === usual.length && contexts.every((context, i) => context === usual[i]);
  const isUsualType = entry.kind === 'env-variable' && valueType === 'string';
  return {
    ...rest,
    ...(!isUsual && { contexts }),
    ...(params.length > 0 && { params: params.map(paramFile) }),
    ...(valueType !== undefined && !isUsualType && { valueType }),
    ...(members && { members: members.map(memberFile) }),
    ...(types && {
      types: Object.fromEntries(Object.entries(types).map(([name, list]) => [name, list.map(memberFile)])),
    }),
  };
}

function paramFile({ type, ...param }: Param): ParamFile {
  return type === 'string' ? param : { ...param, type };
}

function memberFile({ params, ...member }: Member): MemberFile {
  return { ...member, ...(params && { params: params.map(paramFile) }) };
}
