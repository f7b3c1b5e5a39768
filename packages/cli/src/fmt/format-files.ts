import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editorOptions, format, headerWords } from '@pipec/compiler/format';
import type { Diagnostic } from '@pipec/model';
import type { Found } from '../files/find-files.ts';
import { readSources } from '../files/read-sources.ts';
import type { SourceFile } from '../files/read-sources.ts';
import type { Host } from '../host.ts';
import { optimizeLater } from '../optimize-later.ts';
import { growYoungSpace } from '../young-space.ts';
import { EditorConfigs, withSlashes } from './editor-configs.ts';

/** A file, and what it becomes. */
export interface Formatted extends SourceFile {
  /** The text itself where it cannot be formatted. */
  readonly formatted: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Why it stays as it is, where that is no fault of its author. */
  readonly refusal?: string;
}

/**
 * Formats files in memory, each as the `.editorconfig` files around it want it. What pipec has made is formatted where the call
 * names it alone: a hash tells whether it was changed by hand.
 */
export async function formatFiles(found: readonly Found[], host: Host): Promise<readonly Formatted[]> {
  const sources = await readSources(
    found.map(({ name }) => name),
    host,
  );
  const own = await withoutMade(sources, found);
  const configs = new EditorConfigs();
  growYoungSpace(own.length);
  return own.map((source, i) => {
    optimizeLater(i);
    if (!isText(source)) return { ...source, formatted: source.text, diagnostics: [], refusal: 'is not UTF-8' };
    // Standard input has no place: it counts as the Jenkinsfile of the working folder.
    const place = source.path ?? path.join(host.cwd, 'Jenkinsfile');
    const options = editorOptions(configs.around(place), withSlashes(place));
    const { value, diagnostics, isRefused } = format(source.text, { ...options, file: source.name });
    const refusal = isRefused === true && { refusal: 'would mean something else, which is a fault of pipec,' };
    return { ...source, formatted: value, diagnostics, ...refusal };
  });
}

/** The files that pipec has not made, or that the call names. */
async function withoutMade(sources: readonly SourceFile[], found: readonly Found[]): Promise<readonly SourceFile[]> {
  const isMarked = ({ text }: SourceFile, i: number) => !found[i]!.isNamed && text.includes(headerWords);
  if (!sources.some(isMarked)) return sources;
  // It loads what Node hashes with, which would cost each call 6 ms.
  const { readHeader } = await import('@pipec/compiler/header');
  return sources.filter((source, i) => !isMarked(source, i) || readHeader(source.text) === undefined);
}

/** Bytes that are no UTF-8 were replaced when the file was read, and would be lost. */
function isText({ path: file, text }: SourceFile): boolean {
  return !text.includes('\ufffd') || file === undefined || isUtf8(readFileSync(file));
}
