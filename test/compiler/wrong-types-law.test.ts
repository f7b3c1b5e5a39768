import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { indexCatalogue, jenkinsCatalogue } from '@pipec/model/catalogue';
import type { CatalogueIndex, Entry, Param } from '@pipec/model/catalogue';
import * as dsl from '@pipec/dsl';
import { expect, test } from 'vitest';
import { argumentMisfits } from '../../packages/compiler/src/check/authored/misfits.ts';
import { isOwnWord } from '../../packages/compiler/src/catalogue/own-words.ts';
import { reachable } from '../../packages/compiler/src/catalogue/reachable.ts';
import type { Placed } from '../../packages/compiler/src/catalogue/reachable.ts';
import { isRequired, loneParam } from '../../packages/compiler/src/catalogue/requirement.ts';
import { lastingProject } from '../support/project.ts';

// What a build tells of values without TypeScript is what TypeScript tells of them: for each type that a parameter of the catalogue has,
// values of all kinds are put into a module that TypeScript checks, and held against our own verdict.

const root = path.resolve(import.meta.dirname, '../..');
const jenkins = indexCatalogue(jenkinsCatalogue());

/** One call of a generated function, as text: all that it needs, and one more argument. */
interface Case {
  readonly entry: Entry;
  readonly param: Param;
  readonly value: string;
  readonly call: string;
}

/** What a function of the DSL gives. */
type Made = Parameters<typeof argumentMisfits>[0];

/** Values of all kinds; what fits some type fits by its own words. */
function valuesFor({ type }: Param): readonly string[] {
  const choice = typeof type === 'object' && 'enum' in type ? [`'${type.enum.at(-1)}'`] : [];
  return [
    "'no such word'", '5', 'true', 'null', "['a', 'b']", '[5]', "{ zz: 'a' }", "{ zz: 5 }", '[]',
    'dsl.logRotator({})', 'dsl.podRetention.never()', 'dsl.groovy`x`', 'dsl.text`a ${dsl.env.BUILD_ID}`', ...choice,
  ]; // prettier-ignore
}

/** A parameter of each type that there is, so that the module stays one that is checked in a second. */
function typesOf(index: CatalogueIndex): readonly (readonly [Placed, Param])[] {
  const found = new Map<string, readonly [Placed, Param]>();
  for (const placed of reachable(index).placed) {
    const { entry, place } = placed;
    // Words that the DSL has of its own, and those of several entries, have other types than their entry says.
    if (isOwnWord(entry) || /\W/.test(entry.name) || index.named(entry.name).length > 1) continue;
    // Any object at all may be the lone value of a type that nothing is known of, so that TypeScript takes arguments by name for one.
    const lone = loneParam(entry)?.type;
    if (typeof lone === 'object' && 'describable' in lone && index.describables(lone.describable).length === 0)
      continue;
    for (const param of entry.params) {
      if (/\W/.test(param.name)) continue;
      const key = JSON.stringify([param.type, param.suggested !== undefined, param.nullable, place.form]);
      if (!found.has(key)) found.set(key, [placed, param]);
    }
  }
  return [...found.values()];
}

function cases(): readonly Case[] {
  return typesOf(jenkins).flatMap(([{ entry, place }, param]) => {
    const needed = entry.params.filter((one) => one !== param && isRequired(entry, one));
    const given = needed.map(({ name }) => `${name}: dsl.groovy\`x\`, `).join('');
    const called = `dsl.${place.namespace === undefined ? '' : `${place.namespace}.`}${entry.name}`;
    const body = entry.takesBlock === true && place.form === 'step' ? ', []' : '';
    return valuesFor(param).map((value) => ({ entry, param, value, call: `${called}({ ${given}${param.name}: ${value} }${body})` })); // prettier-ignore
  });
}

test('a value is told where TypeScript refuses it, and nowhere else', { timeout: 120_000 }, () => {
  const all = cases();
  expect(all.length).toBeGreaterThan(1000);
  const refused = linesRefused(all.map(({ call }) => call));
  const ours = all.map(({ entry, call }) => {
    const made = (runInThisContext(`(dsl) => ${call}`) as (words: typeof dsl) => Made | { readonly call: Made })(dsl);
    return argumentMisfits('call' in made ? made.call : made, entry, jenkins).length > 0;
  });
  const differing = all
    .filter((_, i) => ours[i] !== refused.has(i))
    .map(({ call, param }) => `${call}   ${JSON.stringify(param.type)}`);
  expect(differing).toEqual([]);
  expect(refused.size).toBeGreaterThan(all.length / 2);
});

/** The calls that TypeScript tells an error of. */
function linesRefused(calls: readonly string[]): ReadonlySet<number> {
  const folder = lastingFolder;
  const text = ["import * as dsl from '@pipec/dsl';", ...calls.map((call) => `${call};`), ''].join('\n');
  writeFileSync(path.join(folder, 'calls.ts'), text);
  const { stdout } = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const rows = [...stdout.matchAll(/^calls\.ts\((\d+),\d+\): error/gm)].map(([, line]) => Number(line) - 2);
  return new Set(rows);
}

const lastingFolder = lastingProject({
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2023', module: 'preserve', strict: true, noEmit: true, skipLibCheck: true, types: [], customConditions: ['source'],
      allowImportingTsExtensions: true, paths: { '@pipec/dsl': [path.join(root, 'packages/dsl/dist/index.d.ts')] },
    },
    files: ['calls.ts'],
  }),
}); // prettier-ignore
