import { spawn } from 'node:child_process';
import type { SpawnOptionsWithoutStdio } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { readKeptCode } from '../../packages/cli/src/kept-code.ts';
import { filesIn, repository, write } from '../support/pipec.ts';
import type { Ended } from '../support/pipec.ts';
import { packed } from '../support/packed.ts';

// What a user has who installs the published packages: no code of V8's comes with them, and the program keeps its own.

let install: (folder: string) => void;
beforeAll(() => {
  install = packed();
});

const files = {
  Jenkinsfile:
    "pipeline {\n  agent any\n  stages {\n    stage('A') {\n      steps {\n        sh 'make'\n      }\n    }\n  }\n}\n",
  'pipeline.ts': `import { pipeline, sh, stage } from '@pipec/dsl';
export default pipeline({ agent: 'any', stages: [stage('A', [sh('make')])] });
`,
};

/** A project in which the packages are installed. */
function project() {
  const cwd = repository(files);
  install(cwd);
  const home = path.join(cwd, 'node_modules/pipec/dist/chunks');
  // Root may write everywhere, so somebody else calls.
  const isRoot = process.getuid?.() === 0;
  let who = {};
  const kept = () => readdirSync(home).filter((name) => name.endsWith('.pack'));
  return {
    cwd,
    home,
    kept,
    /** The one file that is kept. */
    get file() {
      const names = kept();
      expect(names).toHaveLength(1);
      return path.join(home, names[0]!);
    },
    lock() {
      chmodSync(cwd, 0o755);
      chmodSync(home, 0o555);
      who = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    },
    unlock() {
      chmodSync(home, 0o755);
      who = {};
    },
    call: (args: readonly string[], env: Readonly<Record<string, string>> = {}, options: readonly string[] = []) =>
      ended([...options, path.join(cwd, 'node_modules/pipec/bin/pipec.js'), ...args], { cwd, env, ...who }),
  };
}

/** What a call of Node comes to. */
function ended(args: readonly string[], options: SpawnOptionsWithoutStdio): Promise<Ended> {
  const { PIPEC_CODE_CACHE: _, NODE_OPTIONS: __, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, env: { ...inherited, ...options.env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** Sets a file's time back, so that it is seen whether it is written again. */
function age(file: string): number {
  utimesSync(file, 1_000_000_000, 1_000_000_000);
  return statSync(file).mtimeMs;
}

/** What tells that a file has been written, by the names of all files in a folder. */
function states(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesIn(folder).map((name) => {
      const { ino, mtimeMs, ctimeMs } = statSync(path.join(folder, name));
      return [name, `${ino} ${mtimeMs} ${ctimeMs}`];
    }),
  );
}

/** The scripts of a file whose code V8 refuses. */
function refused(file: string): readonly string[] {
  const scripts = [...(readKeptCode(file)?.scripts ?? [])];
  expect(scripts.length).toBeGreaterThan(3);
  return scripts
    .filter(([, { text, code }]) => new Script(text, { cachedData: code }).cachedDataRejected !== false)
    .map(([name]) => name);
}

const lint = ['lint', '--format', 'json', 'Jenkinsfile'];

test('no code of V8 is published', () => {
  const { cwd } = project();
  const names = readdirSync(path.join(cwd, 'node_modules'), { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /\.(?:cache|pack)$/.test(name))).toEqual([]);
});

describe('code is kept of the first runs', () => {
  test.each([[lint], [['fmt', '--check', 'Jenkinsfile']], [['build', '--stdout']], [['explain', 'load/threw']]])(
    'of `pipec %j`: the next take it, and are the same in all that is seen',
    async (args) => {
      const one = project();
      const without = await one.call(args, { PIPEC_CODE_CACHE: 'off' });
      expect(without).toMatchObject({ exitCode: 0, stderr: '' });
      expect(one.kept()).toEqual([]);

      for (let i = 0; i < 4; i++) expect(await one.call(args)).toEqual(without);
      const { file } = one;
      expect(path.basename(file)).toMatch(
        new RegExp(
          `^${args[0]}-[A-Z0-9]{8}-${process.version}-${process.platform}-${process.arch}-[0-9a-f]{8}\\.pack$`,
        ),
      );
      expect(refused(file)).toEqual([]);

      // From here on nothing is learned that is known, and none of the files is read again whose code is kept.
      for (const name of readKeptCode(file)!.scripts.keys()) rmSync(path.join(one.home, name), { force: true });
      const time = age(file);
      expect(await one.call(args)).toEqual(without);
      expect(statSync(file).mtimeMs).toBe(time);
    },
  );

  test('more is learned of a run that loads more', async () => {
    const one = project();
    for (let i = 0; i < 5; i++) await one.call(lint);
    const { file } = one;
    const time = age(file);
    await one.call(['lint', '--format', 'sarif', 'Jenkinsfile']);
    expect(statSync(file).mtimeMs).toBeGreaterThan(time);
    expect(refused(file)).toEqual([]);
  });

  test('several runs that are the first at once keep one whole file', async () => {
    const one = project();
    const without = await one.call(lint, { PIPEC_CODE_CACHE: 'off' });
    const together = await Promise.all(Array.from({ length: 5 }, () => one.call(lint)));
    for (const ended of together) expect(ended).toEqual(without);
    expect(readdirSync(one.home).filter((name) => /\.pack/.test(name))).toEqual([path.basename(one.file)]);
    expect(refused(one.file)).toEqual([]);
  });

  test('of a few files at once too, but not of so many that V8 is told to optimize them otherwise', async () => {
    const one = project();
    for (let i = 0; i < 20; i++) write(one.cwd, `Jenkinsfile.${i}`, files.Jenkinsfile);
    await one.call([...lint, ...Array.from({ length: 19 }, (_, i) => `Jenkinsfile.${i}`)]);
    const isToldOtherwise = ['11', '12', '13'].includes(process.versions.v8.split('.', 1)[0]!);
    expect(one.kept()).toHaveLength(isToldOtherwise ? 0 : 1);
    await one.call([...lint, 'Jenkinsfile.0']);
    expect(refused(one.file)).toEqual([]);
  });

  test('no file of the packages is touched: it may be one of a store that others share', async () => {
    const one = project();
    const before = states(path.join(one.cwd, 'node_modules'));
    await one.call(lint);
    await one.call(['build', '--stdout', '--no-types']);
    const after = states(path.join(one.cwd, 'node_modules'));
    const names = one.kept().map((name) => path.join('pipec/dist/chunks', name));
    expect(names).toHaveLength(2);
    expect([...after.keys()].filter((name) => !before.has(name) && !name.startsWith('.cache')).toSorted()).toEqual(
      names,
    );
    expect([...before].filter(([name, state]) => after.get(name) !== state)).toEqual([]);
  });
});

describe('nothing is kept', () => {
  test.each<[what: string, args: readonly string[], env?: Readonly<Record<string, string>>]>([
    ['where it is not wanted', lint, { PIPEC_CODE_CACHE: 'off' }],
    ['of a call that pipec has no answer to', ['lnit']],
    ['of the version', ['--version']],
  ])('%s', async (_, args, env) => {
    const one = project();
    await one.call(args, env);
    expect(one.kept()).toEqual([]);
  });

  test('where the folder is read-only; what is there already is taken', async () => {
    const one = project();
    const without = await one.call(lint, { PIPEC_CODE_CACHE: 'off' });
    one.lock();
    expect(await one.call(lint)).toEqual(without);
    expect(one.kept()).toEqual([]);

    one.unlock();
    await one.call(lint);
    for (const name of readKeptCode(one.file)!.scripts.keys()) rmSync(path.join(one.home, name), { force: true });
    const time = age(one.file);
    one.lock();
    expect(await one.call(lint)).toEqual(without);
    expect(statSync(one.file).mtimeMs).toBe(time);
  });
});

test('a Node that cannot say what it is, or has no sums, does without', async () => {
  const one = project();
  const without = await one.call(lint, { PIPEC_CODE_CACHE: 'off' });
  write(one.cwd, 'lost.cjs', "process.execPath = '/nowhere';\n");
  write(one.cwd, 'older.cjs', 'delete process.getBuiltinModule;\n');
  for (const name of ['lost.cjs', 'older.cjs']) {
    expect(await one.call(lint, {}, ['--require', path.join(one.cwd, name)]), name).toEqual(without);
    expect(one.kept(), name).toEqual([]);
  }
});

describe('what cannot be taken is passed over, and made anew', () => {
  test('a damaged file', async () => {
    const damages: Readonly<Record<string, (content: Buffer) => Buffer>> = {
      'it is empty': () => Buffer.alloc(0),
      'it is cut short': (content) => content.subarray(0, content.length / 2),
      'it is all zeros': (content) => Buffer.alloc(content.length),
      'one byte of the code is wrong': (content) => flipped(content, content.length - 5_000),
      'one byte of the index is wrong': (content) => flipped(content, 20),
      'a length is wrong': (content) => flipped(content, 5),
      'it is of other words': () => Buffer.from('not what has been written'),
    };
    const one = project();
    const first = await one.call(lint);
    const { file } = one;
    for (const [what, damage] of Object.entries(damages)) {
      writeFileSync(file, damage(readFileSync(file)));
      expect(readKeptCode(file), what).toBeUndefined();
      expect(await one.call(lint), what).toEqual(first);
      expect(refused(file), what).toEqual([]);
    }
  });

  test('code for other options of Node stands beside it, four at most', async () => {
    const one = project();
    await one.call(lint);
    const { file } = one;
    const time = age(file);
    for (const size of [1, 2, 3]) await one.call(lint, {}, [`--max-semi-space-size=${size}`]);
    expect(one.kept()).toHaveLength(4);
    expect(statSync(file).mtimeMs).toBe(time);
    await one.call(lint, { NODE_OPTIONS: '--max-old-space-size=900' });
    expect(one.kept()).toHaveLength(4);
    expect(one.kept()).not.toContain(path.basename(file));
  });
});

test('what the build has written is passed over where it is damaged', async () => {
  const one = project();
  const off = { PIPEC_CODE_CACHE: 'off' };
  const without = await one.call(lint, off);
  const { pack, start } = await built(one);
  expect(await one.call(lint, off)).toEqual(without);
  const whole = readFileSync(pack);
  const damages: Readonly<Record<string, (content: Buffer) => Buffer>> = {
    'it is empty': () => Buffer.alloc(0),
    'its text is cut short': (content) => content.subarray(0, 5_000),
    'its code is cut short': (content) => content.subarray(0, -5_000),
    'it is all zeros': (content) => Buffer.alloc(content.length),
    'one byte of the text is wrong': (content) => flipped(content, 24),
    'one byte of the code is wrong': (content) => flipped(content, content.length - 5_000),
    'its length is wrong': (content) => flipped(content, 20),
  };
  for (const [what, damage] of Object.entries(damages)) {
    writeFileSync(pack, damage(Buffer.from(whole)));
    expect(await one.call(lint, off), what).toEqual(without);
  }
  writeFileSync(pack, whole);
  const code = readFileSync(start);
  for (const at of [100, code.length >> 1, code.length - 100]) {
    writeFileSync(start, flipped(Buffer.from(code), at));
    expect(await one.call(lint, off), `byte ${at} of the code of the start`).toEqual(without);
  }
});

/** Packs what a call loads but for the start, and has the code of both kept, as the build does. */
async function built({ cwd, home, call }: ReturnType<typeof project>) {
  const list = path.join(cwd, 'list');
  await call(lint, { PIPEC_CODE_CACHE: 'list', PIPEC_PACK: list });
  const names = readFileSync(list, 'utf8')
    .trim()
    .replace(/launch-\S+ /, '');
  await call(lint, { PIPEC_CODE_CACHE: 'pack', PIPEC_PACK: names });
  await call(lint, { PIPEC_CODE_CACHE: 'write' });
  const inHome = (end: RegExp) =>
    path.join(
      home,
      readdirSync(home).find((name) => end.test(name))!,
    );
  return { pack: inHome(/^lint-\w+\.pack$/), start: inHome(/^launch-\w+\.cjs\.cache$/) };
}

function flipped(content: Buffer, at: number): Buffer {
  content[at]! ^= 1;
  return content;
}
