import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

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

/** A pack begins with how long its text is, in decimal digits; behind the text stands the code that V8 has made of it. */
const digits = 12;
const head = '(exports,require,module,bundleUrl){';

/** What is not of the bundle is found from here. */
const nodesRequire = createRequire(__filename);
const modules = new Map<string, { exports: object }>();
const scripts = new Map<string, Script>();
let pack: Pack | undefined;
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
  return keptScript(`(function${head}${readFileSync(file, 'utf8')}\n})`, file, file);
}

/** A script with the code that is kept of it beside a file. */
function keptScript(text: string, filename: string, beside: string): Script {
  const cachedData = contentOf(`${beside}.cache`);
  const script = new Script(text, { filename, ...(cachedData !== undefined && { cachedData }) });
  scripts.set(beside, script);
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
  const kept = path.join(home, `esbuild-${PIPEC_ESBUILD_VERSION}.cjs`);
  const script = keptScript(`(function(exports,require,module,__filename,__dirname){${text}\n})`, file, kept);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports;
}

/**
 * Opens the pack of a command, where there is one: a hundred small files would be read one after another. It is one file with the code
 * that V8 has made of it, so that one never stands beside the other's next.
 */
export function openPack(file: string): void {
  const content = contentOf(file);
  if (content === undefined) return;
  const end = digits + Number(content.toString('latin1', 0, digits));
  const text = content.toString('latin1', digits, end);
  const cachedData = content.subarray(end);
  const script = new Script(text, { filename: file, ...(cachedData.length > 0 && { cachedData }) });
  pack = { file, text, script, bodies: script.runInThisContext() as Pack['bodies'] };
}

/** Writes the pack of a command: these files of a folder, without code as yet. */
export function writePack(file: string, names: readonly string[]): void {
  const bodies = names.map((name) => {
    return `${JSON.stringify(name)}:function${head}${readFileSync(path.join(path.dirname(file), name), 'latin1')}\n}`;
  });
  writeWhole(file, packOf(`({${bodies.join(',\n')}})`, Buffer.alloc(0)));
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
  for (const [file, script] of scripts) writeWhole(`${file}.cache`, script.createCachedData());
  if (pack !== undefined) writeWhole(pack.file, packOf(pack.text, pack.script.createCachedData()));
}

/** Whoever reads the file meanwhile has the old one or the new one. */
function writeWhole(file: string, content: Buffer): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
