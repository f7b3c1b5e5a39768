import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nextToken } from '@pipec/compiler/tokens';
import { lineTable } from '@pipec/model';
import type { Diagnostic } from '@pipec/model';
import { namedFrom } from '../build/build-all.ts';
import { modulesAbove } from '../files/modules-above.ts';
import { reasonOf } from '../files/reason.ts';
import { isAuthors, keyOf, nothingChecked, verdictPlace } from './check-types.ts';
import type { CheckedTypes, TypeCheckGroup } from './check-types.ts';
import { isOld, oldestVersion, programOf } from './find-typescript.ts';
import { keepVerdict } from './kept-verdict.ts';
import type { Seen } from './kept-verdict.ts';
import { typeError, typesUnchecked } from './messages.ts';
import { ownTsconfig } from './own-tsconfig.ts';
import { readTsc } from './read-tsc.ts';
import type { Told, TscOutput } from './read-tsc.ts';
import { runTsc } from './run-tsc.ts';
import { tsconfigChain } from './tsconfig-chain.ts';
import type { Tsconfig } from './tsconfig-chain.ts';

/** How long TypeScript may take, in milliseconds. */
const usualTimeLimit = 60_000;

/** Runs TypeScript on a group of modules. What keeps it from checking them is a warning. */
export async function runTypeCheck(
  group: TypeCheckGroup,
  root: string,
  timeLimit = usualTimeLimit,
): Promise<CheckedTypes> {
  const { typescript, tsconfig, sources } = group;
  const unchecked = (reason: string): CheckedTypes => {
    const span = { file: nameFrom(root, sources[0]!), start: 0, end: 0 };
    return { ...nothingChecked, diagnostics: [typesUnchecked(typescript.version, reason, span)] };
  };
  if (isOld(typescript)) return unchecked(`The types of the DSL need TypeScript ${oldestVersion} or newer.`);
  const chain = tsconfig === undefined ? [] : tsconfigChain(tsconfig);
  if (chain === undefined) return unchecked(`'${nameFrom(root, tsconfig!)}', or what it extends, cannot be read.`);
  const project = writeTsconfig(group, chain, root);
  if ('reason' in project) return unchecked(project.reason);

  const since = Date.now();
  const cwd = path.dirname(project.file);
  const args = ['--project', project.file, '--pretty', 'false', '--listFiles'];
  const ending = await runTsc({ command: programOf(typescript), args, cwd, timeLimit });
  if (ending.kind === 'failed') return unchecked(ending.reason);
  const output = readTsc(ending.stdout, cwd);
  const failure = failureOf(output, ending, sources);
  if (failure !== undefined) return unchecked(failure);
  const counted = output.told.filter(isToTell(sources));
  if (counted.length === 0) keep(group, chain, { files: output.files, since });
  return { ...asDiagnostics(counted, typescript.version, root), inputs: inputsOf(output, chain) };
}

/** The settings of our own stand among what is kept, since no file of ours is to appear in the author's folders. */
function writeTsconfig(group: TypeCheckGroup, chain: readonly Tsconfig[], root: string): WrittenTsconfig {
  const file = verdictPlace(group).replace(/types-(\w+\.json)$/, 'tsconfig-$1');
  try {
    mkdirSync(group.cache, { recursive: true });
    writeFileSync(file, ownTsconfig({ sources: group.sources, chain, version: group.typescript.version }));
    return { file };
  } catch (error) {
    return { reason: `Nothing can be written into '${namedFrom(root, group.cache)}': ${reasonOf(error)}.` };
  }
}

type WrittenTsconfig = { readonly file: string } | { readonly reason: string };

const lostOwn = /^(?:Cannot find module|Could not find a declaration file for module) '@pipec\//;

/** Why nothing is known of the sources; `undefined` where TypeScript has looked at them. */
function failureOf(
  { told, files }: TscOutput,
  { exitCode, stdout, stderr }: { readonly exitCode: number; readonly stdout: string; readonly stderr: string },
  sources: readonly string[],
): string | undefined {
  // Without the types of the DSL all that follows is wrong.
  const lost = told.find(({ message }) => lostOwn.test(message));
  if (lost !== undefined) return lost.message;
  // A fault of the settings, or of their file.
  const other = told.find(({ file }) => file === undefined || file.endsWith('.json'));
  if (other !== undefined && !told.some(isToTell(sources))) return other.message;
  const isRead = sources.every((source) => files.includes(source) || files.includes(realpathSync(source)));
  if (told.some(isToTell(sources)) || (isRead && (told.length > 0 || exitCode === 0))) return undefined;
  const rows = `${stderr}\n${stdout}`.split('\n').filter((row) => row.trim() !== '' && !path.isAbsolute(row));
  const line = rows.find((row) => /^\w*Error: /.test(row)) ?? rows[0];
  return line?.trim() ?? `It ended with ${exitCode} and listed no files.`;
}

/** What counts: errors in the author's modules. That an import ends with `.ts` is for the load phase to judge. */
function isToTell(sources: readonly string[]): (told: Told) => boolean {
  return ({ file, code }) =>
    file !== undefined && !file.endsWith('.json') && code !== 'TS5097' && (sources.includes(file) || isAuthors(file));
}

/** Keeps that nothing was wrong, with all that was read but for TypeScript's own libraries, which are as old as itself. */
function keep(
  group: TypeCheckGroup,
  chain: readonly Tsconfig[],
  { files, since }: Pick<Seen, 'files' | 'since'>,
): void {
  const { typescript, sources } = group;
  const isOfTypeScript = (file: string) =>
    isInside(file, typescript.folder) || /[\\/]@typescript[\\/]typescript-/.test(file);
  const read = files.filter((file) => !isOfTypeScript(file));
  const authors = [...sources, ...read.filter(isAuthors)].map((file) => path.dirname(file));
  const modules = sources.flatMap((source) => modulesAbove(path.dirname(source)));
  keepVerdict(verdictPlace(group), keyOf(group), {
    files: [...read, ...chain.map(({ file }) => file)],
    folders: [...new Set([...authors, ...modules.map((folder) => path.join(folder, '@types'))])],
    since,
  });
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder + path.sep);
}

function inputsOf({ files }: TscOutput, chain: readonly Tsconfig[]): readonly string[] {
  return [...files, ...chain.map(({ file }) => file)].filter(isAuthors);
}

function asDiagnostics(
  told: readonly Told[],
  version: string,
  root: string,
): Pick<CheckedTypes, 'diagnostics' | 'sources'> {
  const sources = new Map<string, string>();
  const diagnostics = told.flatMap((one): readonly Diagnostic[] => {
    if (one.file === undefined || !existsSync(one.file)) return [];
    const file = nameFrom(root, one.file);
    const text = sources.get(file) ?? readFileSync(one.file, 'utf8');
    sources.set(file, text);
    const start = lineTable(text).offset(one.line, one.column);
    return [typeError(one, version, { file, start, end: nextToken(text, start)?.end ?? start })];
  });
  return { diagnostics, sources };
}

/** A file's name in reports, as the load phase has it: no links play a part. */
function nameFrom(root: string, file: string): string {
  return namedFrom(realpathSync(root), realpathSync(file));
}
