import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pipec, textIn, write } from '../support/pipec.ts';
import { typedRepository } from '../support/typed-repository.ts';

const importing = (...lines: readonly string[]) => `import { pipeline, sh, stage } from '@pipec/dsl';
${lines.map((line) => `${line}\n`).join('')}
export default pipeline({ agent: 'any', stages: [stage('Build', [sh\`echo \${text}\`])] });
`;
const alone = importing("const text = 'one';");
const withPart = importing("import { text } from './part';");

/** A repository in which only the DSL is installed, so that nothing but bundling can start a process. */
const repositoryOf = (files: Readonly<Record<string, string>>) => typedRepository(files, ['@pipec/dsl']);

/** An environment in which esbuild ends as soon as it is started: only what is kept can be built. */
function withoutEsbuild(cwd: string) {
  const program = path.join(cwd, '.git/no-esbuild');
  writeFileSync(program, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return { cwd, env: { ESBUILD_BINARY_PATH: program } };
}

async function buildsWithoutEsbuild(cwd: string): Promise<boolean> {
  return (await pipec(['build'], withoutEsbuild(cwd))).exitCode === 0;
}

async function built(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = repositoryOf(files);
  const { exitCode, stderr } = await pipec(['build'], { cwd });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return cwd;
}

describe('what has not changed is not bundled again', () => {
  test.each<[what: string, files: Readonly<Record<string, string>>]>([
    ['a module alone', { 'pipeline.ts': alone }],
    ['with a module beside it', { 'pipeline.ts': withPart, 'part.ts': "export const text = 'one';\n" }],
    ['with a folder', { 'pipeline.ts': withPart, 'part/index.ts': "export const text = 'one';\n" }],
    ['with data', { 'pipeline.ts': importing("import { text } from './part.json';"), 'part.json': '{ "text": "one" }' }],
    ['by settings', { 'tsconfig.json': '{ "extends": "./base.json" }', 'base.json': '{}', 'pipeline.ts': alone }],
    ['that asks where it stands', { 'pipeline.ts': importing("const text = import.meta.url === '' ? 'none' : 'one';") }],
    ['that uses what Node brings', { 'pipeline.ts': importing("import { join } from 'node:path';", "const text = join('one');") }],
  ])('%s', async (_, files) => {
    const cwd = await built(files);
    const [first, map] = [textIn(cwd, 'Jenkinsfile'), textIn(cwd, 'Jenkinsfile.map')];
    rmSync(path.join(cwd, 'Jenkinsfile'));
    expect(await buildsWithoutEsbuild(cwd)).toBe(true);
    expect([textIn(cwd, 'Jenkinsfile'), textIn(cwd, 'Jenkinsfile.map')]).toEqual([first, map]);
    expect(first).toContain("'echo one'");
  }); // prettier-ignore

  test('its faults stand at their lines', async () => {
    const cwd = repositoryOf({ 'pipeline.ts': alone.replace('agent:', "agnet: 'any', agent:") });
    const [first, second] = [await pipec(['build'], { cwd }), await pipec(['build'], { cwd })];
    expect(first.stderr).toMatch(/^error\[[^]*--> pipeline\.ts:4:/);
    expect(second).toEqual(first);
  });

  test('`check` takes what `build` kept', async () => {
    const cwd = await built({ 'pipeline.ts': alone });
    expect(await pipec(['check'], withoutEsbuild(cwd))).toMatchObject({ exitCode: 0 });
  });
});

describe('it is bundled again after', () => {
  const part = "export const text = 'one';\n";
  const other = "export const text = 'two';\n";
  test.each<
    [what: string, files: Readonly<Record<string, string>>, change: (cwd: string) => void, isTold: string | undefined]
  >([
    ['a change of the module', { 'pipeline.ts': alone }, (cwd) => write(cwd, 'pipeline.ts', alone.replace('one', 'two')), 'two'],
    ['a change of a module that it imports', { 'pipeline.ts': withPart, 'part.ts': part }, (cwd) => write(cwd, 'part.ts', other), 'two'],
    ['a module that goes before', { 'pipeline.ts': withPart, 'part.ts': part }, (cwd) => write(cwd, 'part.tsx', other), 'two'],
    [
      'a module that goes before a folder',
      { 'pipeline.ts': withPart, 'part/index.ts': part },
      (cwd) => write(cwd, 'part.ts', other),
      'two',
    ],
    ['a module that goes before the one of a folder', { 'pipeline.ts': withPart, 'part/index.js': part }, (cwd) => write(cwd, 'part/index.ts', other), 'two'],
    ['a module that is gone', { 'pipeline.ts': withPart, 'part.ts': part }, (cwd) => unlinkSync(path.join(cwd, 'part.ts')), undefined],
    ['new settings', { 'pipeline.ts': alone }, (cwd) => write(cwd, 'tsconfig.json', '{}'), 'one'],
    [
      'a change of what the settings extend',
      { 'tsconfig.json': '{ "extends": "./base.json" }', 'base.json': '{}', 'pipeline.ts': alone },
      (cwd) => write(cwd, 'base.json', '{ "compilerOptions": {} }'),
      'one',
    ],
    ['a package.json', { 'pipeline.ts': alone }, (cwd) => write(cwd, 'package.json', '{ "type": "module" }'), 'one'],
    [
      'a file of what is kept that is broken',
      { 'pipeline.ts': alone },
      (cwd) => {
        const folder = path.join(cwd, 'node_modules/.cache/pipec');
        for (const name of readdirSync(folder)) write(folder, name, readFileSync(path.join(folder, name), 'utf8').slice(9));
      },
      'one',
    ],
    [
      'another DSL in its place',
      { 'pipeline.ts': alone },
      (cwd) => {
        const dsl = path.join(cwd, 'node_modules/@pipec/dsl');
        unlinkSync(dsl);
        mkdirSync(dsl);
        writeFileSync(path.join(dsl, 'package.json'), '{ "name": "@pipec/dsl", "exports": { ".": { "default": "./other.js" } } }');
        writeFileSync(path.join(dsl, 'other.js'), '');
      },
      undefined,
    ],
  ])('%s', async (_, files, change, expected) => {
    const cwd = await built(files);
    change(cwd);
    expect(await buildsWithoutEsbuild(cwd)).toBe(false);
    const { exitCode } = await pipec(['build'], { cwd });
    expect(exitCode).toBe(expected === undefined ? 1 : 0);
    if (expected !== undefined) expect(textIn(cwd, 'Jenkinsfile')).toContain(`'echo ${expected}'`);
  }); // prettier-ignore
});

describe('a bundle is not kept', () => {
  const library = {
    'node_modules/lib/package.json': '{ "name": "lib", "main": "index.js" }',
    'node_modules/lib/index.js': "exports.text = 'one';\n",
  };
  test.each<[what: string, files: Readonly<Record<string, string>>, prepare?: (cwd: string) => void]>([
    ['with a package of others', { ...library, 'pipeline.ts': importing("import { text } from 'lib';") }],
    [
      'with an alias',
      {
        'tsconfig.json': '{ "compilerOptions": { "paths": { "our/*": ["./*"] } } }',
        'pipeline.ts': importing("import { text } from 'our/part';"),
        'part.ts': "export const text = 'one';\n",
      },
    ],
    ['with a file of another kind', { 'pipeline.ts': importing("import text from './part.txt';"), 'part.txt': 'one' }],
    [
      'with a link',
      { 'pipeline.ts': importing("import { text } from './now/part.ts';"), 'then/part.ts': "export const text = 'one';\n" },
      (cwd) => symlinkSync(path.join(cwd, 'then'), path.join(cwd, 'now'), 'junction'),
    ],
    ['with settings that cannot be followed', { 'tsconfig.json': '{ "extends": "./none.json" }', 'pipeline.ts': alone }],
    ['that esbuild warns of', { 'pipeline.ts': importing("const text = 'one';", "if (text === NaN) throw new Error();") }],
  ])('%s', async (_, files, prepare) => {
    const cwd = repositoryOf(files);
    prepare?.(cwd);
    expect(await pipec(['build'], { cwd })).toMatchObject({ exitCode: 0 });
    expect(await buildsWithoutEsbuild(cwd)).toBe(false);
  }); // prettier-ignore

  test('where nothing is installed, and no folder appears', async () => {
    const cwd = typedRepository({ 'pipeline.ts': alone }, []);
    expect(await pipec(['build'], { cwd })).toMatchObject({ exitCode: 0 });
    expect(readdirSync(cwd).toSorted()).toEqual(['.git', 'Jenkinsfile', 'Jenkinsfile.map', 'pipeline.ts']);
  });
});
