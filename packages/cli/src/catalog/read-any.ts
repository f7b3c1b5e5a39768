import path from 'node:path';
import { catalogueFromGdsl, readCatalogueFile, readGdsl } from '@pipec/compiler/catalogue';
import type { FromGdsl } from '@pipec/compiler/catalogue';
import { isClean } from '@pipec/model';
import type { Outcome } from '@pipec/model';
import { jenkinsCatalogue } from '@pipec/model/catalogue';
import { readText } from '../files/read-text.ts';
import { stdinName } from '../files/read-sources.ts';
import type { Host } from '../host.ts';
import { UsageError } from '../usage-error.ts';

/** A file that says what a controller offers. */
export interface ReadFile {
  /** As reports call it. */
  readonly file: string;
  readonly text: string;
}

/** @throws UsageError where there is no such file. */
export async function readNamed(name: string, host: Host): Promise<ReadFile> {
  if (name === '-') return { file: stdinName, text: await host.stdin() };
  const text = readText(path.resolve(host.cwd, name), name);
  if (text === undefined) throw new UsageError(`There is no file '${name}'.`);
  return { file: name, text };
}

/** The catalogue that a file holds, or that comes of the GDSL in it; `undefined` where it is neither. */
export async function readAny({ file, text }: ReadFile): Promise<Outcome<FromGdsl | undefined>> {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const { value, diagnostics } = await readCatalogueFile(text, file);
    return { value: value && { catalogue: value, notInstalled: [], newSteps: [] }, diagnostics };
  }
  const { value: gdsl, diagnostics } = readGdsl(text, file);
  return { value: isClean(diagnostics) ? catalogueFromGdsl(gdsl, jenkinsCatalogue()) : undefined, diagnostics };
}
