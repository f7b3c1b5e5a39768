import path from 'node:path';
import type { Diagnostic } from '@pipec/model';
import { stdinName } from '../files/read-sources.ts';
import type { Host } from '../host.ts';
import type { Shellcheck } from '../shellcheck/open-shellcheck.ts';
import { checkText } from './check-text.ts';
import type { CheckedText, Controller, TextToCheck } from './check-text.ts';
import type { FileSettings } from './file-settings.ts';
import { readPipeline } from './read-pipeline.ts';
import type { ReadPipeline } from './read-pipeline.ts';
import type { ResultCache } from './result-cache.ts';

export interface LintRequest extends Controller {
  /** How a file is linted, by its absolute path; standard input has none. `undefined`: it is passed over. */
  readonly settingsOf: (file: string | undefined) => FileSettings | undefined;
  /** Names of files that are known to be plain, and not too large. */
  readonly plain: ReadonlySet<string>;
  readonly cache: ResultCache | undefined;
  readonly shellcheck: Shellcheck | undefined;
  /** Whether safe fixes are made. */
  readonly fix: boolean;
}

type Checked = CheckedText['checked'];

/** A file that was linted. */
export interface LintedFile extends Checked {
  readonly file: string;
  /** The absolute path; `undefined` for standard input. */
  readonly path: string | undefined;
  /** Its text, with the fixes that were made. */
  readonly text: string;
  readonly fixes?: { readonly before: string; readonly made: readonly Diagnostic[] };
  /** The texts of other files that something is told of. */
  readonly others: CheckedText['others'];
}

/** A file that was linted, or the reason why it could not be read. */
export type Linted = LintedFile | { readonly file: string; readonly unread: string };

/** Files that wait for ShellCheck while others are read. */
const mostWaiting = 64;

/** Lints files one by one, or few at a time, so that none need be kept; `-` is standard input. */
export async function* lintFiles(names: Iterable<string>, request: LintRequest, host: Host): AsyncGenerator<Linted> {
  const most = request.shellcheck === undefined ? 1 : mostWaiting;
  const begun: Promise<Linted | undefined>[] = [];
  for (const name of names) {
    const linted = lintFile(name, request, host);
    // Whoever waits for it is told when its turn comes.
    linted.catch(() => {});
    begun.push(linted);
    if (begun.length >= most) yield* told(await begun.shift());
  }
  for (const linted of begun) yield* told(await linted);
}

function told(linted: Linted | undefined): readonly Linted[] {
  return linted === undefined ? [] : [linted];
}

/** `undefined` for a file that is passed over. */
async function lintFile(name: string, request: LintRequest, host: Host): Promise<Linted | undefined> {
  const isStdin = name === '-';
  const [file, location] = isStdin ? [stdinName, undefined] : [name, path.resolve(host.cwd, name)];
  const settings = request.settingsOf(location);
  if (settings === undefined) return undefined;
  const read: ReadPipeline =
    location === undefined
      ? { text: await host.stdin(), found: [] }
      : readPipeline(location, file, request.plain.has(file));
  if ('unread' in read) return { file, unread: read.unread };
  const cache = isStdin ? undefined : request.cache;
  const given = { file, location, cwd: host.cwd, ...read };
  return { file, path: location, ...(await lintText(given, settings, { ...request, cache })) };
}

interface FileToLint extends TextToCheck {
  /** What is to be said of its bytes. */
  readonly found: readonly Diagnostic[];
}

async function lintText(
  { file, location, cwd, found, text }: FileToLint,
  settings: FileSettings,
  { catalogue, clouds, shellcheck, cache, fix }: LintRequest,
): Promise<Omit<LintedFile, 'file' | 'path'>> {
  let others: CheckedText['others'] = new Map();
  const check = async (now: string): Promise<Checked> => {
    const known = cache?.find(file, now);
    if (known !== undefined) return known;
    const made = await checkText({ text: now, file, location, cwd }, settings, {
      catalogue,
      clouds,
      ask: shellcheck?.ask,
    });
    others = made.others;
    // What other files say is not known by the text alone, and ShellCheck may answer the next time.
    if (made.isAlone && !(settings.shellcheck && isUnanswered(made.checked, shellcheck)))
      cache?.keep(file, now, made.checked);
    return made.checked;
  };
  // What was not read as it stands is not written either.
  if (!fix || found.length > 0) {
    const { kind, diagnostics } = await check(text);
    return { text, kind, diagnostics: [...found, ...diagnostics], others };
  }
  const { fixText } = await import('@pipec/compiler/apply-fixes');
  const fixed = await fixText(text, file, check);
  return {
    text: fixed.text,
    ...fixed.checked,
    ...(fixed.made.length > 0 && { fixes: { before: text, made: fixed.made } }),
    others,
  };
}

function isUnanswered({ diagnostics }: Checked, shellcheck: Shellcheck | undefined): boolean {
  return shellcheck?.trouble() !== undefined || diagnostics.some(({ code }) => code === 'shell/unchecked');
}
