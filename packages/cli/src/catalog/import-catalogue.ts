import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { catalogueText, generateDsl } from '@pipec/compiler/catalogue';
import type { FromGdsl } from '@pipec/compiler/catalogue';
import type { Catalogue } from '@pipec/model/catalogue';
import { exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import { writeFiles } from '../files/write-files.ts';
import type { WantedFile } from '../files/write-files.ts';
import type { Host } from '../host.ts';
import { report } from '../report.ts';
import { UsageError } from '../usage-error.ts';
import { readAny, readNamed } from './read-any.ts';

export interface ImportOptions {
  readonly out: string;
  /** A folder for typed functions of the catalogue. */
  readonly dsl: string | undefined;
}

/** Makes the catalogue of a controller, and typed functions of it where they are wanted. */
export async function importCatalogue(name: string, { out, dsl }: ImportOptions, host: Host): Promise<ExitCode> {
  const { cwd, stdout, stderr } = host;
  const source = await readNamed(name, host);
  const { value: made, diagnostics } = await readAny(source);
  const code = report(diagnostics, () => source.text, { format: 'pretty', to: stderr });
  if (made === undefined) return code;
  const target = path.resolve(cwd, out);
  const { files, remove } = dsl === undefined ? noFunctions : functionsOf(made.catalogue, path.resolve(cwd, dsl), out);
  const text = catalogueText(made.catalogue);
  writeFiles([{ path: target, text, folder: path.parse(target).root }, ...files], { remove });
  stdout.write(summaryOf(made, out, dsl));
  return exitCodes.fine;
}

interface Functions {
  readonly files: readonly WantedFile[];
  /** What was made there before, and is not made any more. */
  readonly remove: readonly string[];
}
const noFunctions: Functions = { files: [], remove: [] };

/** The first line of each file that the generator makes. */
const mark = /^\/\/ Made by pipec /;

function functionsOf(catalogue: Catalogue, folder: string, source: string): Functions {
  const made = generateDsl(catalogue, { core: '@pipec/dsl/catalogued', source: path.basename(source) });
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const foreign = present.find((name) => !isMade(path.join(folder, name)));
  if (foreign !== undefined) {
    throw new UsageError(
      `The folder '${folder}' holds '${foreign}', which pipec did not make; name one for its files alone.`,
    );
  }
  const files = Object.entries(made).map(([name, text]) => ({ path: path.join(folder, name), text, folder }));
  const remove = present.filter((name) => !(name in made)).map((name) => path.join(folder, name));
  return { files, remove };
}

function isMade(file: string): boolean {
  return statSync(file).isFile() && mark.test(readFileSync(file, 'utf8'));
}

function summaryOf({ catalogue, notInstalled, newSteps }: FromGdsl, out: string, dsl: string | undefined): string {
  const steps = catalogue.entries.filter(({ kind }) => kind === 'step').length;
  const plugins = Object.keys(catalogue.plugins).length;
  return [
    `${out}: ${steps} steps, ${catalogue.entries.length - steps} other entries, ${plugins} plugins`,
    ...(newSteps.length > 0 ? [`Steps that pipec did not know: ${newSteps.join(', ')}`] : []),
    ...(notInstalled.length > 0 ? [`Plugins that are not installed: ${notInstalled.join(', ')}`] : []),
    ...(dsl === undefined ? [] : [`${dsl}: a typed function for each of them`]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
