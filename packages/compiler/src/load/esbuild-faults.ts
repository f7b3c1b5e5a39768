import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lineTable, nearest } from '@pipec/model';
import type { Diagnostic, Note, Span } from '@pipec/model';
import type { Location, Message } from 'esbuild';
import type { Bundled } from './bundle.ts';
import { nameOf } from './bundle.ts';
import { missingExport, noModule, suspicious, syntax, unresolvedFile, unresolvedPackage } from './messages.ts';
import { packageEntries } from './package-entries.ts';

/** What esbuild found, as diagnostics at their places. */
export function esbuildFaults(
  { errors, warnings, texts }: Bundled,
  root: string,
  entry: string,
): readonly Diagnostic[] {
  const place = (location: Location | null): Span =>
    spanOf(location, root, texts) ?? { file: nameOf(entry, root), start: 0, end: 0 };
  const notesOf = ({ notes }: Message): readonly Note[] =>
    notes.map(({ text, location }) => ({ message: text, ...(location !== null && { span: place(location) }) }));
  return [
    ...errors.map(
      (error) => asImport(error, { root, texts }, place) ?? syntax(error.text, place(error.location), notesOf(error)),
    ),
    ...warnings.map((warning) => suspicious(warning.text, place(warning.location), notesOf(warning))),
  ];
}

/** An import that leads nowhere, in words of our own. */
function asImport(
  { text, location }: Message,
  { root, texts }: { readonly root: string; readonly texts: Bundled['texts'] },
  place: (location: Location | null) => Span,
): Diagnostic | undefined {
  const unresolved = /^Could not resolve "(.*)"$/.exec(text)?.[1];
  const importer = path.resolve(root, location?.file ?? '.');
  if (unresolved !== undefined) {
    return isPath(unresolved)
      ? unresolvedFile(unresolved, place(location), nearestModule(importer, unresolved), texts.get(importer))
      : ofPackage(unresolved, importer, place(location), texts.get(importer));
  }
  const other = /^No loader is configured for ".*" files: (.*)$/.exec(text)?.[1];
  if (other !== undefined) return noModule(other, place(location), location !== null);
  const [, file, name] = /^No matching export in "(.*)" for import "(.*)"$/.exec(text) ?? [];
  if (file === undefined || name === undefined) return undefined;
  const known = exportedNames(path.resolve(root, file));
  return missingExport({ name, specifier: file, known }, place(location), texts.get(importer));
}

/** An import of a package that is not there, or of something that it does not have. */
function ofPackage(specifier: string, importer: string, span: Span, text: string | undefined): Diagnostic {
  const name = packageOf(specifier);
  const folder = path.dirname(importer);
  const entries = packageEntries(folder, name);
  if (entries === undefined) return unresolvedPackage(name, span, isDeclared(folder, name));
  const behind = entries.map((entry) => entry.slice(name.length));
  const near = nearest(specifier.slice(name.length), behind);
  return unresolvedFile(specifier, span, near === undefined ? undefined : name + near, text);
}

/** esbuild counts lines from 1 and columns from 0, in bytes. */
function spanOf(location: Location | null, root: string, texts: ReadonlyMap<string, string>): Span | undefined {
  if (location === null) return undefined;
  const file = path.resolve(root, location.file);
  const name = nameOf(file, root);
  const text = texts.get(file) ?? readText(file);
  if (text === undefined) return { file: name, start: 0, end: 0 };
  const table = lineTable(text);
  const bytes = Buffer.from(table.line(location.line));
  const unitsBefore = (byte: number) => bytes.subarray(0, byte).toString().length;
  const start = table.offset(location.line, unitsBefore(location.column) + 1);
  return {
    file: name,
    start,
    end: Math.max(start, table.offset(location.line, unitsBefore(location.column + location.length) + 1)),
  };
}

function isPath(specifier: string): boolean {
  return /^\.{0,2}\//.test(specifier) || specifier === '.' || specifier === '..';
}

/** `@acme/lib` of `@acme/lib/deep`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The relative path of a module that an import may have meant. */
function nearestModule(importer: string, specifier: string): string | undefined {
  const folder = path.resolve(path.dirname(importer), path.dirname(specifier));
  const names = entriesOf(folder).filter(
    (name) => /\.(?:[cm]?[jt]sx?|json)$/.test(name) && path.join(folder, name) !== importer,
  );
  const wanted = path.basename(specifier);
  const sameStem = names.find((name) => stem(name) === stem(wanted));
  const near =
    sameStem ?? nearest(wanted, names) ?? names.find((name) => stem(name) === nearest(stem(wanted), names.map(stem)));
  return near === undefined ? undefined : `${path.posix.dirname(specifier)}/${near}`;
}

function stem(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** The names in a folder, in the same order everywhere; none where it cannot be read. */
export function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Whether a package.json above a folder names a package, so that it is only not installed yet. */
function isDeclared(folder: string, name: string): boolean {
  const text = readText(path.join(folder, 'package.json'));
  if (text?.includes(JSON.stringify(name))) return true;
  const parent = path.dirname(folder);
  return parent !== folder && isDeclared(parent, name);
}

const declaration = /\bexport\s+(?:async\s+)?(?:const|let|var|function\*?|class|enum)\s+([\p{ID_Continue}$]+)/gu;

/** Names that a module exports where it declares them; enough to find the one that was meant. */
function exportedNames(file: string): readonly string[] {
  return [...(readText(file) ?? '').matchAll(declaration)].map(([, name]) => name!);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
