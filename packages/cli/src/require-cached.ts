import { accessSync, constants, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { isSound, readKeptCode, sumOf, words } from './kept-code.ts';
import type { KeptCode } from './kept-code.ts';

// The bundle is CommonJS.
declare const __filename: string;
// The bundle brings it.
declare const PIPEC_ESBUILD_VERSION: string;

/** What a file of the bundle gets from us in place of what Node gives to a CommonJS module. */
type Body = (
  exports: object,
  require: (specifier: string) => unknown,
  module: { exports: object },
  url: string,
) => void;

/** The files that a command loads, as one script, by their names. */
interface Pack {
  readonly file: string;
  readonly text: string;
  readonly script: Script;
  readonly bodies: Readonly<Record<string, Body>>;
}

/** A script that was made, and where the code of the build would stand beside it. */
interface Loaded {
  readonly text: string;
  readonly script: Script;
  readonly beside: string;
}

/**
 * What the build writes begins with a sum and, in a pack, how long its text is; behind the text stands the code that V8 has made of it. Each
 * takes a multiple of eight bytes, for V8 copies code that does not begin at one.
 */
const summed = words.end;
/** So many decimal digits. */
const digits = 16;
/** So many runs of a command are learned from, for V8 makes code of a function when it is called; later only from one that loads more. */
const lessons = 4;
const head = '(exports,require,module,bundleUrl){';

/** What is not of the bundle is found from here. */
const nodesRequire = createRequire(__filename);
const modules = new Map<string, { exports: object }>();
/** By the name of the file that a script was made of. */
const scripts = new Map<string, Loaded>();
let pack: Pack | undefined;
let kept: KeptCode | undefined;
/** Whether V8 has taken code that the build made. */
let isBuiltForThis = false;
let folder: { readonly path: string; readonly url: string } | undefined;

/**
 * Loads a file of the bundle, and what it requires, with the code that V8 has made of it before, where there is some and this is the
 * same V8: most of what a short run takes is compiling functions that it calls once. Where there is none it takes longer, no more.
 *
 * That code stands beside each file, as `FILE.cache`, or in the pack of the command; `PIPEC_CODE_CACHE=write` writes it at the end of
 * a run. V8 looks at the version and at the length of the file only, so a file must have a name that another text never has.
 */
export function requireCached(file: string): unknown {
  folder ??= { path: path.dirname(file), url: pathToFileURL(path.dirname(file)).href };
  return requireNamed(path.basename(file), folder);
}

/** All files of the bundle that are loaded so lie in one folder. */
function requireNamed(name: string, { path: home, url }: NonNullable<typeof folder>): unknown {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  if (name.endsWith('.txt')) return readFileSync(path.join(home, name), 'latin1');
  const module = { exports: {} };
  modules.set(name, module);
  const body = pack?.bodies[name] ?? (scriptOf(name, home).runInThisContext() as Body);
  const require = (specifier: string) =>
    specifier.startsWith('./')
      ? requireNamed(specifier.slice(2), { path: home, url })
      : specifier === 'esbuild'
        ? requireEsbuild(home)
        : nodesRequire(specifier);
  body(module.exports, require, module, `${url}/${name}`);
  return module.exports;
}

function scriptOf(name: string, home: string): Script {
  const file = path.join(home, name);
  const text = kept?.scripts.get(name)?.text ?? `(function${head}${readFileSync(file, 'utf8')}\n})`;
  return scriptWithCode(text, file, file);
}

/** A script with the code that is kept of it: by the program itself, or else by the build, beside a file. */
function scriptWithCode(text: string, filename: string, beside: string): Script {
  const name = path.basename(beside);
  const own = kept?.scripts.get(name);
  const cachedData = own?.text === text ? own.code : codeIn(`${beside}.cache`);
  const script = new Script(text, { filename, ...(cachedData !== undefined && { cachedData }) });
  const isTaken = cachedData !== undefined && script.cachedDataRejected !== true;
  if (own === undefined) isBuiltForThis ||= isTaken;
  else if (!isTaken) kept = undefined;
  scripts.set(name, { text, script, beside });
  return script;
}

/**
 * The library of esbuild, which is one file of its own package: 90 kB that Node would compile at each start. Another version than the
 * one whose code is kept is loaded as Node does it.
 */
function requireEsbuild(home: string): unknown {
  const file = nodesRequire.resolve('esbuild');
  const text = readFileSync(file, 'utf8');
  if (!text.includes(`var version = "${PIPEC_ESBUILD_VERSION}"`)) return nodesRequire('esbuild');
  const wrapped = `(function(exports,require,module,__filename,__dirname){${text}\n})`;
  const beside = path.join(home, `esbuild-${PIPEC_ESBUILD_VERSION}.cjs`);
  const script = scriptWithCode(wrapped, file, beside);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports;
}

/**
 * Opens the pack of a command, where there is one: a hundred small files would be read one after another. It is one file with the code
 * that V8 has made of it, so that one never stands beside the other's next.
 *
 * @param evenWithout Whether it is of use with code that V8 refuses.
 */
export function openPack(file: string, evenWithout: boolean): void {
  const content = soundContent(file);
  if (content === undefined) return;
  const begin = summed + digits;
  const end = begin + Number(content.toString('latin1', summed, begin));
  const text = content.toString('latin1', begin, end);
  const cachedData = content.subarray(end);
  const script = new Script(text, { filename: file, ...(cachedData.length > 0 && { cachedData }) });
  if (script.cachedDataRejected === true && !evenWithout) return;
  isBuiltForThis ||= script.cachedDataRejected === false;
  pack = { file, text, script, bodies: script.runInThisContext() as Pack['bodies'] };
}

/**
 * Opens what the program has kept of its own earlier runs of a command. It goes before all that the build made.
 *
 * @returns Whether there is any.
 */
export function openKeptCode(file: string): boolean {
  kept = readKeptCode(file);
  return kept !== undefined;
}

/** Whether the program may keep code in its own folder: it is trusted there as the program itself is, and nowhere else. */
export function mayKeepIn(home: string): boolean {
  try {
    accessSync(home, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a run begins to learn with: V8's tag, which must be asked for before the run can change V8's flags, and whether its code is sure
 * to be kept; `undefined` where the code of the build serves this Node, so that nothing is left to learn.
 */
export function startLesson(): { readonly tag: number; readonly isSure: boolean } | undefined {
  if (isBuiltForThis) return undefined;
  // To load what tells it takes 2.5 ms.
  const tag = kept?.tag ?? process.getBuiltinModule('node:v8').cachedDataVersionTag();
  return { tag, isSure: kept === undefined || kept.lessons < lessons };
}

/** Keeps the code of this run, where there is something to learn from it. Nothing depends on it, so nothing is said where it fails. */
export function endLesson(file: string, tag: number, keeper: string): void {
  const before = kept;
  const isKnown = (name: string) => before?.scripts.has(name) === true;
  if (before !== undefined && before.lessons >= lessons && [...scripts.keys()].every(isKnown)) return;
  try {
    const { keepCode } = requireCached(keeper) as typeof import('./keep-code.ts');
    keepCode({ file, tag, before, loaded: scripts });
  } catch {
    // The next run takes as long as this one.
  }
}

/** Writes the pack of a command: these files of a folder, without code as yet. */
export function writePack(file: string, names: readonly string[]): void {
  const bodies = names.map((name) => {
    return `${JSON.stringify(name)}:function${head}${readFileSync(path.join(path.dirname(file), name), 'latin1')}\n}`;
  });
  const text = `({${bodies.join(',\n')}})`;
  writeSummed(file, packOf(text + ' '.repeat(-text.length & 7), Buffer.alloc(0)));
}

function packOf(text: string, code: Buffer): Buffer {
  return Buffer.concat([Buffer.from(String(text.length).padStart(digits) + text, 'latin1'), code]);
}

/** The names of the files that were loaded. */
export function loadedFiles(): readonly string[] {
  return [...modules.keys()];
}

/** Writes the code of all that was loaded, with the functions that were called. */
export function writeCodeCache(): void {
  for (const { beside, script } of scripts.values()) writeSummed(`${beside}.cache`, script.createCachedData());
  if (pack !== undefined) writeSummed(pack.file, packOf(pack.text, pack.script.createCachedData()));
}

function writeSummed(file: string, rest: Buffer): void {
  const content = Buffer.concat([Buffer.alloc(summed), rest]);
  content.writeUInt32LE(sumOf(content), words.sum);
  writeWhole(file, content);
}

/** Whoever reads the file meanwhile has the old one or the new one. */
function writeWhole(file: string, content: Buffer): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

/** The code in a file that the build has written; `undefined` where there is none, or it is damaged. */
function codeIn(file: string): Buffer | undefined {
  return soundContent(file)?.subarray(summed);
}

function soundContent(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    return isSound(content) ? content : undefined;
  } catch {
    return undefined;
  }
}
