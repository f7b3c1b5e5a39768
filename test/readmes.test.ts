import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** The sources of a package that people write, with their paths from `src` or from a folder in it. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/(?:^|\/)(?:generated|recipes)\//.test(path));
}

const documented = ['dsl'].filter((name) => existsSync(`${packages}${name}/README.md`));

test.each(documented)('the README of %s has a row for every file, and none for one that is gone', (name) => {
  const readme = readFileSync(`${packages}${name}/README.md`, 'utf8');
  const rows = [...readme.matchAll(/^\| `((?:[\w-]+\/)*[\w.-]+\.ts)` +\|/gm)].map(([, file]) => file!);
  const files = sources(`${packages}${name}/src`);
  const rowOf = (file: string) =>
    rows.find((row) => `src/${file}` === row) ?? rows.find((row) => file.endsWith(`/${row}`));
  expect(files.filter((file) => rowOf(file) === undefined)).toEqual([]);
  expect(rows.filter((row) => !files.some((file) => rowOf(file) === row))).toEqual([]);
});
