import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { Namespace } from './misnamed-member.ts';

/** The modules of a package by their URLs. */
export type OwnModules = ReadonlyMap<string, Namespace>;

type Body = (
  exports: object,
  require: NodeJS.Require,
  module: { readonly exports: Readonly<Record<string, Namespace>> },
  bundleUrl: string,
) => void;

/**
 * Runs a package that stands in one script beside its modules, with the code that V8 has made of it before, where there is some. As
 * modules it takes 30 ms: Node reads each file, and V8 compiles each function that is called; so it takes 5.
 *
 * `PIPEC_CODE_CACHE=write` keeps that code when a job is done, as the program does with its own.
 */
export class OwnScript {
  readonly modules: OwnModules;
  readonly #file: string;
  readonly #script: Script;

  /** @throws Where the script cannot be read or run. */
  constructor(file: string) {
    const cachedData = contentOf(`${file}.cache`);
    const url = pathToFileURL(file).href;
    this.#file = file;
    // Frames bear the URL, as those of modules do.
    this.#script = new Script(readFileSync(file, 'utf8'), { filename: url, ...(cachedData && { cachedData }) });
    const module: Parameters<Body>[2] = { exports: {} };
    (this.#script.runInThisContext() as Body)(module.exports, createRequire(file), module, url);
    this.modules = new Map(Object.entries(module.exports).map(([name, space]) => [new URL(name, url).href, space]));
  }

  /** Keeps the code of all functions that were called. */
  keepCode(): void {
    const beside = `${this.#file}.${process.pid}`;
    writeFileSync(beside, this.#script.createCachedData());
    renameSync(beside, `${this.#file}.cache`);
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
