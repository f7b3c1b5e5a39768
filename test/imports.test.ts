import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';

// Who may import whom: docs/architecture.md draws it, this holds the code to it.

const root = path.resolve(import.meta.dirname, '..');

/** The packages that the sources of each of ours may import, besides themselves; `node:` stands for the modules of Node. */
const packages: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // The plugin names pods by a hash.
  kubernetes: ['@pipec/model', 'node:', 'yaml'],
  'runtime-shims': ['@pipec/model', 'node:'],
  dsl: ['@pipec/model', '@pipec/kubernetes', '@pipec/runtime-shims'],
  platform: ['@pipec/model', '@pipec/kubernetes', '@pipec/dsl', 'yaml', 'handlebars'],
  compiler: [
    '@pipec/model',
    '@pipec/kubernetes',
    '@pipec/dsl',
    '@pipec/runtime-shims',
    '@pipec/platform',
    'node:',
    'chevrotain',
    'esbuild',
    'yaml',
  ],
  cli: [
    '@pipec/model',
    '@pipec/kubernetes',
    '@pipec/dsl',
    '@pipec/runtime-shims',
    '@pipec/compiler',
    '@pipec/platform',
    'node:',
    'commander',
    'handlebars',
    'picocolors',
    'yaml',
  ],
};

/** What a package may import in one of its folders alone. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  chevrotain: ['packages/compiler/src/parse/'],
  esbuild: ['packages/compiler/src/load/'],
  commander: ['packages/cli/src/'],
  handlebars: ['packages/cli/src/init/', 'packages/platform/src/'],
};

/** Phases that a phase may import besides itself; what stands above the folders puts them together. */
const phases: Readonly<Record<string, readonly string[]>> = {
  catalogue: ['generated'],
  check: [],
  config: ['generated'],
  declare: [],
  format: [],
  generated: [],
  load: ['generated'],
  lower: [],
  parse: [],
  print: [],
  report: [],
  settle: [],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const statement =
  /^\s*(?:import|export)\s+(?:type\s)?[^'"`;]*?from\s+'(?<from>[^']+)'|^\s*import\s+'(?<bare>[^']+)'|\bimport\(\s*'(?<dynamic>[^']+)'\s*\)/gm;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(root, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return [...text.matchAll(statement)].map(({ groups = {} }) => ({
    file,
    specifier: groups.from ?? groups.bare ?? groups.dynamic ?? '',
  }));
}

function sourcesOf(folder: string): readonly string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
}

/** `@pipec/model` of `@pipec/model/catalogue`, `node:` of any module of Node. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return 'node:';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

const all = readdirSync(path.join(root, 'packages')).flatMap((name) =>
  sourcesOf(`packages/${name}/src`).flatMap((file) => importsOf(file).map((found) => ({ ...found, home: name }))),
);
const isRelative = ({ specifier }: Import) => specifier.startsWith('.');

test('reads imports of every form', () => {
  expect(all.length).toBeGreaterThan(1000);
  expect(all.some(({ specifier }) => specifier === 'chevrotain')).toBe(true);
  expect(all.filter(({ specifier }) => specifier === '')).toEqual([]);
});

test('a package imports what the table says', () => {
  const strangers = all.filter((found) => {
    const allowed = packages[found.home];
    return !isRelative(found) && !(allowed ?? []).includes(packageOf(found.specifier));
  });
  expect(strangers).toEqual([]);
});

test('a library is imported where it belongs', () => {
  const strangers = all.filter(({ file, specifier }) => {
    const folders = onlyIn[packageOf(specifier)];
    return folders !== undefined && !folders.some((folder) => file.startsWith(folder));
  });
  expect(strangers).toEqual([]);
});

test('nothing at run time imports TypeScript', () => {
  expect(all.filter(({ specifier }) => packageOf(specifier) === 'typescript')).toEqual([]);
});

test('no import leaves its package by a path', () => {
  const strangers = all.filter((found) => {
    const target = path.posix.join(path.posix.dirname(found.file), found.specifier);
    return isRelative(found) && !target.startsWith(`packages/${found.home}/`);
  });
  expect(strangers).toEqual([]);
});

test('a phase of the compiler imports no sister', () => {
  const home = 'packages/compiler/src/';
  const phaseOf = (file: string) =>
    file.startsWith(home) && file.slice(home.length).includes('/') ? file.slice(home.length).split('/')[0]! : undefined;
  const strangers = all.filter((found) => {
    const own = phaseOf(found.file);
    if (own === undefined || !isRelative(found)) return false;
    const target = path.posix.join(path.posix.dirname(found.file), found.specifier);
    const other = phaseOf(target) ?? 'the top of the compiler';
    return own !== other && !(phases[own] ?? []).includes(other);
  });
  expect(strangers.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
});

test('only the program touches the process', () => {
  const strangers = all
    .map(({ file }) => file)
    .filter((file, i, files) => files.indexOf(file) === i && !file.startsWith('packages/cli/'))
    // The worker is a program of its own.
    .filter((file) => !file.startsWith('packages/compiler/src/load/worker/'))
    .filter((file) =>
      /\bprocess\./.test(readFileSync(path.join(root, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')),
    );
  expect(strangers).toEqual([]);
});
