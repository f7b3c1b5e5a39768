import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { SourceTextModule, SyntheticModule } from 'node:vm';
import type { Module } from 'node:vm';
import type { Span } from '@pipec/model';
import { nowhere } from '@pipec/model';
import { placeFinder } from '../place.ts';
import type { FindPlace } from '../place.ts';
import { exportsOf, findStuck } from './exports.ts';
import { authorsCalls, traceAuthors, traceOf } from './frames.ts';
import { misnamedMember } from './misnamed-member.ts';
import type { Namespace } from './misnamed-member.ts';
import type { OwnModules, OwnScript } from './own-script.ts';
import { bundleName } from './protocol.ts';
import type { Ending, Exported, Job } from './protocol.ts';
import { thrownOf } from './thrown.ts';

/** A module of a package that failed while it was loaded. */
class ImportFailed extends Error {
  readonly url: string;

  constructor(url: string, cause: unknown) {
    super('', { cause });
    this.url = url;
  }
}

/** Runs a bundle and tells how it ended. */
export async function runJob(job: Job, own: OwnScript | undefined, tell: (ending: Ending) => void): Promise<void> {
  const findPlace = placeFinder(job);
  const known = new Map<string, Namespace>();
  const fail = (thrown: unknown) => tell(endingOf(thrown, job, known));
  traceAuthors(findPlace);
  answerOrigin(findPlace);
  tellExit(tell);
  process.on('uncaughtException', fail).on('unhandledRejection', fail);
  try {
    const namespace = await evaluate(job, own?.modules ?? new Map(), known, tell);
    if (namespace === undefined) return;
    const exports = await exportsOf(namespace, job.wanted);
    // Node tells a rejection that nobody handles once everything at hand has run; what is told first counts.
    await new Promise((resolve) => setImmediate(resolve));
    tellExports(exports, tell);
  } catch (thrown) {
    fail(thrown);
  }
}

async function evaluate(
  { code, entry }: Job,
  own: OwnModules,
  known: Map<string, Namespace>,
  tell: (ending: Ending) => void,
): Promise<object | undefined> {
  const require = createRequire(entry);
  // esbuild writes require() of what it does not bundle as a call of this.
  if (code.includes('__require(')) Object.assign(globalThis, { require });
  const module = new SourceTextModule(code, {
    identifier: bundleName,
    // The types of Node promise less than it does: a namespace is taken too.
    importModuleDynamically: ((specifier: string) => importFrom(entry, require, own, specifier)) as never,
  });
  const linked = new Map<string, Promise<Module>>();
  try {
    await module.link((specifier) => {
      const found = linked.get(specifier) ?? foreign(specifier, own, known);
      linked.set(specifier, found);
      return found;
    });
  } catch (thrown) {
    const [, url, name] =
      /^The requested module '(.*)' does not provide an export named '(.*)'$/.exec(String((thrown as Error).message)) ??
      [];
    if (url === undefined || name === undefined) throw thrown;
    tell({ kind: 'missing-export', url, name, known: Object.keys(known.get(url) ?? {}) });
    return undefined;
  }
  await module.evaluate();
  return module.namespace;
}

/** A module outside of the bundle, loaded by Node. */
async function foreign(url: string, own: OwnModules, known: Map<string, Namespace>): Promise<Module> {
  let namespace: Namespace;
  try {
    namespace = own.get(url) ?? (await import(url));
  } catch (error) {
    throw new ImportFailed(url, error);
  }
  known.set(url, namespace);
  return moduleOf(namespace);
}

function moduleOf(namespace: Namespace): Module {
  const names = Object.keys(namespace);
  return new SyntheticModule(names, function (this: SyntheticModule) {
    for (const name of names) this.setExport(name, namespace[name]);
  });
}

async function importFrom(
  entry: string,
  require: NodeJS.Require,
  own: OwnModules,
  specifier: string,
): Promise<unknown> {
  const space = own.get(specifier);
  if (space !== undefined) {
    const module = moduleOf(space);
    await module.link(() => module);
    await module.evaluate();
    return module;
  }
  if (/^[a-z]{2,}:/.test(specifier)) return import(specifier);
  if (/^[./]/.test(specifier)) return import(new URL(specifier, pathToFileURL(entry)).href);
  const found = require.resolve(specifier);
  return import(found === specifier ? specifier : pathToFileURL(found).href);
}

function endingOf(thrown: unknown, { homes, code }: Job, known: ReadonlyMap<string, Namespace>): Ending {
  if (thrown instanceof ImportFailed)
    return { kind: 'import-threw', url: thrown.url, thrown: thrownOf(thrown.cause, []) };
  const slip = misnamedMember(thrown, code, known);
  return { kind: 'threw', thrown: { ...thrownOf(thrown, homes), ...(slip !== undefined && { slip }) } };
}

function tellExports(exports: readonly Exported[], tell: (ending: Ending) => void): void {
  try {
    tell({ kind: 'done', exports });
  } catch (error) {
    for (const { name, value } of exports) {
      const stuck = findStuck(value);
      if (stuck !== undefined) return tell({ kind: 'not-plain', export: name, ...stuck });
    }
    throw error;
  }
}

/** Answers the DSL, which asks for the author's call that it was reached by. */
function answerOrigin(findPlace: FindPlace): void {
  // A loop asks for one call again and again; nodes that share a span are also less to hand over.
  const known = new Map<string, Span>();
  const origin = ({ file, line, column }: { file: string; line: number; column: number }): Span => {
    if (file === bundleName) {
      const site = `${line}:${column}`;
      const span = known.get(site) ?? findPlace(line, column)?.span ?? nowhere;
      known.set(site, span);
      return span;
    }
    // A package of plain JavaScript stands between the DSL and the author.
    return authorsCalls(traceOf(new Error()))[0] ?? nowhere;
  };
  (globalThis as { [name: symbol]: unknown })[Symbol.for('pipec.origin')] = origin;
}

function tellExit(tell: (ending: Ending) => void): void {
  const exit = process.exit.bind(process);
  process.exit = (code) => {
    tell({ kind: 'exited', code: Number(code ?? process.exitCode ?? 0), frames: authorsCalls(traceOf(new Error())) });
    return exit(code);
  };
}
