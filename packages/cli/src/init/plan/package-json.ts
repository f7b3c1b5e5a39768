import type { Diagnostic, Outcome } from '@pipec/model';
import { edited, insertMembers } from '../json/insert-members.ts';
import type { NewMember, TextEdit } from '../json/insert-members.ts';
import { memberOf, readJson } from '../json/read-json.ts';
import type { JsonNode, JsonObject } from '../json/read-json.ts';
import { notAnObject } from '../messages.ts';

/** What package.json must have. What it has already stays as it is, be it another version. */
export interface PackageWishes {
  readonly scripts: Entries;
  readonly devDependencies: Entries;
}

/** package.json as npm reads it: an object, whose members that pipec adds to are objects, too. */
export function readPackageJson(text: string, file: string): Outcome<JsonObject | undefined> {
  const { value: root, diagnostics } = readJson(text, file);
  if (root === undefined) return { value: undefined, diagnostics };
  const found: Diagnostic[] = [];
  const told = (name: string, { start, end }: JsonNode) => found.push(notAnObject(name, { file, start, end }));
  if (root.kind !== 'object') told('', root);
  for (const name of ['scripts', 'dependencies', 'devDependencies']) {
    const member = memberOf(root, name);
    if (member !== undefined && member.value.kind !== 'object') told(name, member.value);
  }
  return { value: found.length === 0 && root.kind === 'object' ? root : undefined, diagnostics: found };
}

/**
 * The text of package.json with what it lacks. Its order, indent and line ends stay; members that stand in the order of the alphabet
 * go on to do so.
 *
 * @param root What `readPackageJson` gave for the text.
 */
export function mergePackageJson(text: string, root: JsonObject, { scripts, devDependencies }: PackageWishes): string {
  const installed = ['dependencies', 'devDependencies'].flatMap((name) => namesIn(root, name));
  const lacking = {
    scripts: without(scripts, namesIn(root, 'scripts')),
    devDependencies: sorted(without(devDependencies, installed)),
  };
  const sections: NewMember[] = [];
  const edits: TextEdit[] = [];
  for (const [name, value] of Object.entries(lacking).filter(([, entries]) => Object.keys(entries).length > 0)) {
    const present = memberOf(root, name)?.value;
    if (present?.kind !== 'object') sections.push({ name, value, ...placeOf(name, root) });
    else edits.push(...insertMembers(text, root, present, inOrder(value, present)));
  }
  return edited(text, [...edits, ...insertMembers(text, root, root, sections)]);
}

/** The text of a new package.json. */
export function newPackageJson(name: string, { scripts, devDependencies }: PackageWishes): string {
  const content = { name, private: true, type: 'module', scripts, devDependencies: sorted(devDependencies) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

type Entries = { readonly [name: string]: string };

/** Dependencies for development stand behind the others; a new section comes last otherwise. */
function placeOf(section: string, { members }: JsonObject): { readonly before?: number } {
  const next = members.findIndex(({ name }) => name === 'dependencies') + 1;
  return section === 'devDependencies' && next > 0 && next < members.length ? { before: next } : {};
}

/** New members where the alphabet wants them, if the others are in its order; they come last otherwise. */
function inOrder(entries: Entries, { members }: JsonObject): readonly NewMember[] {
  const names = members.map(({ name }) => name);
  const isSorted = names.length > 1 && names.every((name, i) => i === 0 || names[i - 1]! < name);
  return Object.entries(entries).map(([name, value]) => {
    const before = isSorted ? names.findIndex((other) => other > name) : -1;
    return before < 0 ? { name, value } : { name, value, before };
  });
}

function sorted(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function without(entries: Entries, names: readonly string[]): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}

function namesIn(root: JsonObject, section: string): readonly string[] {
  const found = memberOf(root, section)?.value;
  return found?.kind === 'object' ? found.members.map(({ name }) => name) : [];
}
