import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { JsonReport } from '../../packages/compiler/src/report/index.ts';
import { runTypeCheck } from '../../packages/cli/src/type-check/run-type-check.ts';
import { filesIn, pipec, repository, start, textIn, write } from '../support/pipec.ts';
import { countedTypeScript, standInTypeScript, typedRepository } from '../support/typed-repository.ts';

const written = (...lines: readonly string[]) => `import { pipeline, sh, stage } from '@pipec/dsl';
${lines.map((line) => `${line}\n`).join('')}
export default pipeline({ agent: 'any', stages: [stage('Build', [sh\`make\`])] });
`;
const fine = written();
const faulty = written("const jobs: number = 'five';");

/** What a build is told, as codes with their places; the last column counts. */
async function told(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await pipec(['build', '--format', 'json', ...args], { cwd });
  const { files } = JSON.parse(stdout) as JsonReport;
  return files.flatMap(({ file, diagnostics }) =>
    diagnostics.map(({ code, line, column, endColumn }) => `${file}:${line}:${column}-${endColumn - 1} ${code}`),
  );
}

const jenkinsfile = (cwd: string) => existsSync(path.join(cwd, 'Jenkinsfile'));

describe('an error of TypeScript', () => {
  test('is told at its line, and nothing is written', async () => {
    const cwd = typedRepository({ 'pipeline.ts': faulty });
    const { exitCode, stdout, stderr } = await pipec(['build'], { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(
      /^error\[load\/type-error\]: Type 'string' is not assignable to type 'number'\.\n --> pipeline\.ts:2:7\n[^]*\^\^\^\^\n  = TypeScript \d+\.\d+\.\d+ tells it as TS2322\.\n/,
    );
    expect(filesIn(cwd).filter((name) => !name.startsWith('node_modules/'))).toEqual(['pipeline.ts']);
  });

  test.each<[what: string, files: Readonly<Record<string, string>>, expected: readonly string[]]>([
    ['behind characters of two units', { 'pipeline.ts': written("const a = '😀', n: number = 'x'; void [a, n];") }, ['pipeline.ts:2:17-17 load/type-error']],
    ['in a module that is imported', { 'pipeline.ts': written("import './parts.ts';"), 'parts.ts': 'export const n: number = true;\n' }, ['parts.ts:1:14-14 load/type-error']],
    [
      'in a module that is imported for its types',
      { 'pipeline.ts': written("import type { N } from './parts.ts';", 'export type M = N;'), 'parts.ts': 'export type N = Missing;\n' },
      ['parts.ts:1:17-23 load/type-error'],
    ],
    ['with line ends of Windows', { 'pipeline.ts': faulty.replaceAll('\n', '\r\n') }, ['pipeline.ts:2:7-10 load/type-error']],
    [
      'that the settings of the project ask for',
      {
        'tsconfig.json': '{\n  // Comments may stand here.\n  "extends": "./base.json",\n}\n',
        'base.json': '{ "compilerOptions": { "module": "preserve", "noUnusedLocals": true, "types": [] } }',
        'pipeline.ts': written('const unused = 1;'),
      },
      ['pipeline.ts:2:7-12 load/type-error'],
    ],
    [
      'by the settings for pipelines alone',
      {
        'tsconfig.json': '{ "compilerOptions": { "noUnusedLocals": true } }',
        'tsconfig.pipeline.json': '{ "compilerOptions": { "module": "preserve", "types": [] } }',
        'pipeline.ts': written('const unused = 1;'),
      },
      [],
    ],
    [
      'but none of files that the sources do not need',
      { 'tsconfig.json': '{ "compilerOptions": { "module": "preserve" }, "include": ["**/*.ts"] }', 'other.ts': "export const n: number = 'x';\n", 'pipeline.ts': fine },
      [],
    ],
    [
      'but none where a declaration beside it is all that is needed',
      { 'globals.d.ts': 'declare const jobs: number;\n', 'pipeline.ts': written('export const twice = () => jobs * 2;') },
      [],
    ],
    [
      'once, where the DSL refuses it as well',
      { 'pipeline.ts': "import { archiveArtifacts, pipeline, stage } from '@pipec/dsl';\nexport default pipeline({ agent: 'any', stages: [stage('Keep', [archiveArtifacts({ artifacts: 'x', fingerprint: 'yes' })])] });\n" },
      ['pipeline.ts:2:100-110 dsl/wrong-type'],
    ],
    ['and none of a module that cannot be read', { 'pipeline.ts': `${faulty}\nconst = 5;\n` }, ['pipeline.ts:6:7-7 load/syntax']],
  ])('%s', async (_, files, expected) => {
    expect(await told(typedRepository(files))).toEqual(expected);
  }); // prettier-ignore

  test('is looked for by settings that would write files, and none is written', async () => {
    const settings = {
      module: 'preserve', strict: true, types: [], composite: true, incremental: true, declaration: true, emitDeclarationOnly: true,
      tsBuildInfoFile: './info', outDir: '${configDir}/out', rootDir: '${configDir}', paths: { 'our/*': ['./*'] },
    }; // prettier-ignore
    const cwd = typedRepository({
      'ci/tsconfig.json': JSON.stringify({ compilerOptions: settings }),
      'ci/pipeline.ts': written("import type { N } from 'our/parts';", "export const n: N = 'x';"),
      'ci/parts.ts': 'export type N = number;\n',
      'other.ts': '',
    });
    expect(await told(cwd, 'ci/pipeline.ts')).toEqual(['ci/pipeline.ts:3:14-14 load/type-error']);
    expect(filesIn(path.join(cwd, 'ci'))).toEqual(['parts.ts', 'pipeline.ts', 'tsconfig.json']);
  });

  test('in one of several sources stops them all', async () => {
    const cwd = typedRepository({ 'a.pipeline.ts': fine, 'b/pipeline.ts': faulty, 'b/tsconfig.json': '{ "compilerOptions": { "module": "preserve" } }' });
    expect(await told(cwd, 'a.pipeline.ts', 'b/pipeline.ts')).toEqual(['b/pipeline.ts:2:7-10 load/type-error']);
    expect(existsSync(path.join(cwd, 'a.Jenkinsfile'))).toBe(false);
  }); // prettier-ignore

  test("is told by 'pipec check'", async () => {
    const cwd = typedRepository({ 'pipeline.ts': fine });
    await pipec(['build'], { cwd });
    expect((await pipec(['check'], { cwd })).exitCode).toBe(0);
    write(cwd, 'pipeline.ts', faulty);
    const { exitCode, stderr } = await pipec(['check'], { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining('error[load/type-error]') });
  });
});

describe('TypeScript is not asked', () => {
  const built = async (cwd: string, ...args: readonly string[]) => {
    const { exitCode, stderr } = await pipec(['build', ...args], { cwd });
    return { exitCode, stderr, written: jenkinsfile(cwd) };
  };
  const silent = { exitCode: 0, stderr: '', written: true };

  test("by '--no-types'", async () => {
    expect(await built(typedRepository({ 'pipeline.ts': faulty }), '--no-types')).toEqual(silent);
  });
  test('where the configuration says so', async () => {
    expect(await built(typedRepository({ 'pipeline.ts': faulty, 'pipec.config.json': '{ "types": false }' }))).toEqual(silent);
  }); // prettier-ignore
  test('where it is not installed', async () => {
    expect(await built(typedRepository({ 'pipeline.ts': faulty }, ['@pipec/dsl']))).toEqual(silent);
    expect(await built(repository({ 'pipeline.ts': faulty }))).toEqual(silent);
  });
  test('where the DSL is not installed, whose types it would need', async () => {
    expect(await built(typedRepository({ 'pipeline.ts': faulty }, ['typescript']))).toEqual(silent);
  });
});

describe('a TypeScript that cannot check anything is a warning', () => {
  test.each<[what: string, files: Readonly<Record<string, string>>, reason: string]>([
    ['that breaks down', standInTypeScript('6.0.0', "throw new Error('out of luck');"), 'Error: out of luck'],
    ['that says nothing', standInTypeScript('6.0.0', ''), 'It ended with 0 and listed no files.'],
    ['that is ended', standInTypeScript('6.0.0', "process.kill(process.pid, 'SIGKILL');"), 'It was ended by SIGKILL.'],
    ['that has no room for its settings', { ...countedTypeScript(), 'node_modules/.cache': '' }, "Nothing can be written into 'node_modules/.cache/pipec': "],
    ['that is too old', standInTypeScript('4.9.5', ''), 'The types of the DSL need TypeScript 5.4 or newer.'],
    ['whose settings extend what is not there', { ...countedTypeScript(), 'tsconfig.json': '{ "extends": "./base.json" }' }, "'tsconfig.json', or what it extends, cannot be read."],
    ['whose settings it does not know', { ...countedTypeScript(), 'pipeline.ts': fine, 'tsconfig.json': '{ "compilerOptions": { "module": "preserve", "strikt": true } }' }, "Unknown compiler option 'strikt'."],
    [
      'whose settings find no DSL',
      standInTypeScript('6.0.0', `console.log(require('node:path').resolve(__dirname, '../../../pipeline.ts') + "(1,37): error TS2307: Cannot find module '@pipec/dsl'."); process.exitCode = 2;`),
      "Cannot find module '@pipec/dsl'.",
    ],
  ])('%s', async (_, files, reason) => {
    const cwd = typedRepository({ 'pipeline.ts': faulty, ...files }, ['@pipec/dsl']);
    const { exitCode, stderr } = await pipec(['build'], { cwd });
    expect(stderr).toContain('warning[load/types-unchecked]: TypeScript ');
    expect(stderr).toContain(reason);
    expect({ exitCode, written: jenkinsfile(cwd) }).toEqual({ exitCode: 0, written: true });
  }); // prettier-ignore

  test('that does not end', async () => {
    const cwd = typedRepository({ 'pipeline.ts': fine, ...standInTypeScript('6.0.0', 'setInterval(() => {}, 1000);') }, ['@pipec/dsl']); // prettier-ignore
    const typescript = { version: '6.0.0', folder: path.join(cwd, 'node_modules/typescript') };
    const sources = [path.join(cwd, 'pipeline.ts')];
    const group = { typescript, tsconfig: undefined, sources, cache: path.join(cwd, 'node_modules/.cache/pipec') };
    const { diagnostics } = await runTypeCheck(group, cwd, 300);
    expect(diagnostics.map(({ code, notes = [] }) => [code, notes[0]?.message])).toEqual([
      ['load/types-unchecked', 'It did not end within 0.3 seconds.'],
    ]);
  });
});

describe('a verdict is kept', () => {
  const files = {
    ...countedTypeScript(),
    'pipeline.ts': written("import { jobs } from './parts.ts';", "import type { Target } from './target.ts';", 'export const t: Target = { jobs };'),
    'parts.ts': 'export const jobs = 5;\n',
    'target.ts': 'export interface Target { readonly jobs: number }\n',
    'tsconfig.json': '{ "extends": "./base.json" }',
    'base.json': '{ "compilerOptions": { "module": "preserve", "strict": true, "types": [] } }',
  }; // prettier-ignore
  const runs = (cwd: string) => textIn(cwd, 'node_modules/typescript/runs').split('\n').length - 1;

  /** A project that was built once. */
  async function built(): Promise<string> {
    const cwd = typedRepository(files, ['@pipec/dsl']);
    expect((await pipec(['build'], { cwd })).exitCode).toBe(0);
    expect(runs(cwd)).toBe(1);
    return cwd;
  }

  test('as long as nothing changes: TypeScript is not started again', async () => {
    const cwd = await built();
    expect((await pipec(['build'], { cwd })).exitCode).toBe(0);
    expect((await pipec(['check'], { cwd })).exitCode).toBe(0);
    expect(runs(cwd)).toBe(1);
    const kept = filesIn(cwd).filter((name) => name.startsWith('node_modules/.cache/pipec/'));
    expect(kept.map((name) => /\/(\w+)-\w+\.json$/.exec(name)?.[1])).toEqual(['bundle', 'tsconfig', 'types']);
  });

  test.each<[what: string, file: string, text: string, exitCode: number]>([
    ['the source', 'pipeline.ts', `${files['pipeline.ts']}\n`, 0],
    ['a module that it imports', 'parts.ts', "export const jobs = 'a';\n", 1],
    ['a module that it imports for its types', 'target.ts', 'export interface Target { readonly jobs: string }\n', 1],
    ['the settings', 'tsconfig.json', '{ "extends": "./base.json", "compilerOptions": { "noUnusedLocals": true } }', 0],
    ['what they extend', 'base.json', '{ "compilerOptions": { "module": "preserve" } }', 0],
    ['settings that go before them', 'tsconfig.pipeline.json', '{ "compilerOptions": { "module": "preserve" } }', 0],
    ['a module that is new beside them', 'target.d.ts', 'export {};\n', 0],
    ['the version of TypeScript', 'node_modules/typescript/package.json', countedTypeScript('6.0.1')['node_modules/typescript/package.json']!, 0],
  ])('until %s changes', async (_, file, text, exitCode) => {
    const cwd = await built();
    write(cwd, file, text);
    expect((await pipec(['build'], { cwd })).exitCode).toBe(exitCode);
    expect(runs(cwd)).toBe(2);
  }); // prettier-ignore

  test('only where it was fine', async () => {
    const cwd = await built();
    write(cwd, 'pipeline.ts', faulty);
    for (const expected of [2, 3]) {
      expect((await pipec(['build'], { cwd })).exitCode).toBe(1);
      expect(runs(cwd)).toBe(expected);
    }
  });

  test('and one that cannot be read is none', async () => {
    const cwd = await built();
    const [verdict] = filesIn(cwd).filter((name) => name.includes('.cache/pipec/types-'));
    write(cwd, verdict!, '{');
    expect((await pipec(['build'], { cwd })).exitCode).toBe(0);
    expect(runs(cwd)).toBe(2);
  });
});

test("'--watch' builds again when a file changes that only types play a part of", async () => {
  const cwd = typedRepository({
    'pipeline.ts': written("import type { N } from './parts.ts';", 'export const n: N = 5;'),
    'parts.ts': 'export type N = number;\n',
  });
  const child = start(['build', '--watch', '--no-source-map'], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const waits = async (times: number) =>
    expect.poll(() => said.split('Waiting for changes').length - 1, { timeout: 30_000, interval: 20 }).toBe(times);
  await waits(1);
  expect(said).toContain('created Jenkinsfile');
  write(cwd, 'parts.ts', 'export type N = string;\n');
  await waits(2);
  expect(said).toContain('error[load/type-error]');
  rmSync(path.join(cwd, 'Jenkinsfile'));
  write(cwd, 'parts.ts', 'export type N = 4 | 5;\n');
  await waits(3);
  expect(jenkinsfile(cwd)).toBe(true);
});
