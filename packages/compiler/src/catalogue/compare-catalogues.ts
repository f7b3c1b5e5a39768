import { typeText } from '@pipec/model/catalogue';
import type { Catalogue, Entry, Param } from '@pipec/model/catalogue';

/** How an entry differs from one catalogue to another. */
export interface EntryChange {
  readonly kind: Entry['kind'];
  readonly name: string;
  readonly plugin: string;
  readonly change: 'gone' | 'new' | 'changed';
  /** Of a changed one, each in words: `'script' is required now`. */
  readonly details: readonly string[];
}

/** What a controller offers more, less or otherwise than before, by kind and name. */
export function compareCatalogues(before: Catalogue, after: Catalogue): readonly EntryChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return keys.flatMap((key) => changeOf(old.get(key), now.get(key)) ?? []);
}

/** The first of a name holds, as it does where it is looked up. */
function byKey({ entries }: Catalogue): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.name}`;
    if (!found.has(key)) found.set(key, entry);
  }
  return found;
}

function changeOf(before: Entry | undefined, after: Entry | undefined): EntryChange | undefined {
  const entry = after ?? before;
  if (entry === undefined) return undefined;
  const { kind, name, plugin } = entry;
  if (before === undefined || after === undefined) {
    return { kind, name, plugin, change: before === undefined ? 'new' : 'gone', details: [] };
  }
  const details = [...paramChanges(before, after), ...otherChanges(before, after)];
  return details.length === 0 ? undefined : { kind, name, plugin, change: 'changed', details };
}

function paramChanges(before: Entry, after: Entry): readonly string[] {
  const [old, now] = [paramsOf(before), paramsOf(after)];
  const gone = before.params.filter(({ name }) => !now.has(name)).map(({ name }) => `'${name}' is gone`);
  const others = after.params.flatMap((param) => {
    const was = old.get(param.name);
    if (was === undefined) return [`'${param.name}' is new${param.required === true ? ' and required' : ''}`];
    return [
      ...(was.required === param.required
        ? []
        : [`'${param.name}' is ${param.required ? 'required' : 'optional'} now`]),
      ...(typeText(was.type) === typeText(param.type)
        ? []
        : [`'${param.name}' takes ${typeText(param.type)}, not ${typeText(was.type)}`]),
    ];
  });
  return [...gone, ...others];
}

function paramsOf({ params }: Entry): ReadonlyMap<string, Param> {
  return new Map(params.map((param) => [param.name, param]));
}

function otherChanges(before: Entry, after: Entry): readonly string[] {
  return [
    ...(before.takesBlock === after.takesBlock ? [] : [after.takesBlock ? 'takes a block now' : 'takes no block now']),
    ...(before.soleParam === after.soleParam ? [] : [`a value alone is ${after.soleParam ?? 'nothing'} now`]),
    ...(before.needsNode === after.needsNode ? [] : [after.needsNode ? 'needs an agent now' : 'needs no agent now']),
    ...(before.deprecated === after.deprecated
      ? []
      : [after.deprecated ? 'is deprecated now' : 'is not deprecated now']),
  ];
}
