import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

// The bundle is CommonJS.
declare const __filename: string;

/** What a file of the bundle gets from us in place of what Node gives to a CommonJS module. */
type Body = (
  exports: object,
  require: (specifier: string) => unknown,
  module: { exports: object },
  url: string,
) => void;

/** What is not of the bundle is found from here. */
const nodesRequire = createRequire(__filename);
const modules = new Map<string, { exports: object }>();
const scripts = new Map<string, Script>();

/**
 * Loads a file of the bundle, and what it requires, with the code that V8 has made of it before, where there is some and this is the
 * same V8: most of what a short run takes is compiling functions that it calls once. Where there is none it takes longer, no more.
 *
 * That code stands beside each file, as `FILE.cache`; `PIPEC_CODE_CACHE=write` writes it at the end of a run. V8 looks at the version
 * and at the length of the file only, so a file must have a name that another text never has.
 */
export function requireCached(file: string): unknown {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const body = scriptOf(file).runInThisContext() as Body;
  const inBundle = (specifier: string) => requireCached(path.resolve(path.dirname(file), specifier));
  body(
    module.exports,
    (specifier) => (specifier.startsWith('.') ? inBundle(specifier) : nodesRequire(specifier)),
    module,
    pathToFileURL(file).href,
  );
  return module.exports;
}

function scriptOf(file: string): Script {
  const cachedData = cacheOf(file);
  const script = new Script(`(function(exports,require,module,bundleUrl){${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    ...(cachedData !== undefined && { cachedData }),
  });
  scripts.set(file, script);
  return script;
}

function cacheOf(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

/** Writes the code of all that was loaded, with the functions that were called. */
export function writeCodeCache(): void {
  for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
}
