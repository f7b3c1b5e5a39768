import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lineTable } from '@pipec/model';
import type { Diagnostic } from '@pipec/model';
import { expect, test } from 'vitest';
import type { Config } from '../../packages/compiler/src/config/config.ts';
import { readConfig } from '../../packages/compiler/src/read-config.ts';
import { repository } from '../support/pipec.ts';
import schema from '../../packages/compiler/src/config/config.schema.json' with { type: 'json' };

/** What is told of a configuration: place, code, marked text, message. */
async function told(name: string, text: string): Promise<readonly string[]> {
  const { value, diagnostics } = await readConfig(repository({ [name]: text }));
  return diagnostics.map(({ span, code, message }: Diagnostic) => {
    const source = value.sources.get(span.file) ?? '';
    const { line, column } = lineTable(source).position(span.start);
    return `${span.file}:${line}:${column} ${code} «${source.slice(span.start, span.end)}» ${message}`;
  });
}

const all: Required<Config> = {
  $schema: './node_modules/pipec/config.schema.json',
  files: ['a.ts', 'ci/*.pipeline.ts'],
  outDir: 'out',
  pods: 'file',
  library: 'pipec',
  sourceMap: false,
  header: false,
  width: 100,
  timeLimit: 5000,
};

const yaml = Object.entries(all)
  .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  .join('');

test.each([
  ['pipec.config.json', JSON.stringify(all, undefined, '\t')],
  ['pipec.config.yaml', yaml],
  ['pipec.config.ts', `import { defineConfig } from 'pipec';\nexport default defineConfig(${JSON.stringify(all)});\n`],
  ['pipec.config.js', `export default ${JSON.stringify(all)};\n`],
])('%s may say all that there is to say', async (name, text) => {
  const { value, diagnostics } = await readConfig(repository({ [name]: text }));
  expect(diagnostics).toEqual([]);
  expect(value.config).toEqual(all);
});

test('the schema knows the same settings as the type', () => {
  expect(Object.keys(schema.properties)).toEqual(Object.keys(all));
});

test.each<[what: string, text: string, ...told: string[]]>([
  ['nothing', ''],
  ['comments alone', '# later\n'],
  ['a misspelt name', 'outdir: x\n', "1:1 config/unknown-setting «outdir» There is no setting 'outdir'."],
  [
    'a wrong type',
    'header: true\nwidth: wide\n',
    "2:8 config/wrong-value «wide» The setting 'width' must be a whole number from 40 to 400, not 'wide'.",
  ],
  [
    'a number out of bounds',
    'width: 7',
    "1:8 config/wrong-value «7» The setting 'width' must be a whole number from 40 to 400, not 7.",
  ],
  [
    'a wrong choice',
    'pods: beside',
    "1:7 config/wrong-value «beside» The setting 'pods' must be 'inline' or 'file', not 'beside'.",
  ],
  [
    'an item of a list',
    'files:\n  - a.ts\n  - 3\n',
    "3:5 config/wrong-value «3» The setting 'files' must be a list of paths or patterns, not a list.",
  ],
  [
    'an empty text',
    "outDir: ''",
    "1:9 config/wrong-value «''» The setting 'outDir' must be the path of a folder, not an empty text.",
  ],
  [
    'one of two forms',
    'library: true',
    "1:10 config/wrong-value «true» The setting 'library' must be the name of a shared library, or false, not true.",
  ],
  [
    'several faults',
    'pods: 1\nwith: 2\n',
    "1:7 config/wrong-value «1» The setting 'pods' must be 'inline' or 'file', not 1.",
    "2:1 config/unknown-setting «with» There is no setting 'with'.",
  ],
  ['a list', '- a\n', '1:1 config/not-settings «- a» A configuration is an object of settings.'],
  [
    'text that is no YAML',
    'files: [a\nb: 2',
    '2:1 config/syntax «b» The configuration cannot be read: flow sequence in block collection must be sufficiently indented and end with a ].',
  ],
  [
    'a name twice',
    'width: 80\nwidth: 90\n',
    '2:1 config/syntax «w» The configuration cannot be read: map keys must be unique.',
  ],
])('YAML: %s', async (_, text, ...expected) => {
  expect(await told('pipec.config.yaml', text)).toEqual(expected.map((row) => `pipec.config.yaml:${row}`));
});

test.each<[what: string, text: string, ...told: string[]]>([
  [
    'a misspelt name',
    "import { defineConfig } from 'pipec';\n\nexport default defineConfig({\n  heder: true,\n} as never);\n",
    "4:3 config/unknown-setting «heder» There is no setting 'heder'.",
  ],
  [
    'a wrong value in a plain object',
    'export default { width: 12 };\n',
    "1:18 config/wrong-value «width» The setting 'width' must be a whole number from 40 to 400, not 12.",
  ],
  [
    'a value that comes from elsewhere',
    'const config = { width: 12 };\nexport default config;\n',
    "2:1 config/wrong-value «export default» The setting 'width' must be a whole number from 40 to 400, not 12.",
  ],
  [
    'an object of nothing',
    'export default 3;\n',
    '1:1 config/not-settings «export default» A configuration is an object of settings.',
  ],
])('TypeScript: %s', async (_, text, ...expected) => {
  expect(await told('pipec.config.ts', text)).toEqual(expected.map((row) => `pipec.config.ts:${row}`));
});

test('what a module of TypeScript throws is told at its place', async () => {
  expect(await told('pipec.config.ts', "\nthrow new Error('no');\n")).toEqual([
    expect.stringMatching(/^pipec\.config\.ts:2:\d+ load\/threw /),
  ]);
});

test('a misspelt name is offered its repair', async () => {
  const { diagnostics } = await readConfig(repository({ 'pipec.config.yaml': 'outdir: x\n' }));
  expect(diagnostics[0]).toMatchObject({
    notes: [{ message: "Did you mean 'outDir'?" }],
    fix: { title: "Rename it to 'outDir'", safety: 'unsafe', edits: [{ text: 'outDir' }] },
  });
});

test('what is right in a configuration with faults is still read', async () => {
  const { value } = await readConfig(repository({ 'pipec.config.yaml': 'outDir: x\nwidth: 1\nwith: 2\n' }));
  expect(value.config).toEqual({ outDir: 'x' });
});

test('it is found upward, and its files are told from where one stands', async () => {
  const root = repository({ 'pipec.config.yaml': 'width: 1\n', 'a/b/pipeline.ts': '' });
  const { value, diagnostics } = await readConfig(path.join(root, 'a/b'));
  expect(value.folder).toBe(root);
  expect(diagnostics.map(({ span }) => span.file)).toEqual(['../../pipec.config.yaml']);
});

test('the nearest one holds', async () => {
  const root = repository({ 'pipec.config.yaml': 'width: 80\n', 'a/pipec.config.json': '{ "width": 90 }' });
  expect((await readConfig(path.join(root, 'a'))).value.config).toEqual({ width: 90 });
});

test('the search ends with the repository', async () => {
  const root = repository({
    'pipec.config.yaml': 'width: 80\n',
    'inner/.git/HEAD': '',
    'inner/ci/pipeline.ts': '',
  });
  const { value, diagnostics } = await readConfig(path.join(root, 'inner/ci'));
  expect([value.folder, value.config, diagnostics]).toEqual([undefined, {}, []]);
});

test('two in one folder are refused, since one would be passed over', async () => {
  const root = repository({ 'pipec.config.yaml': '', 'pipec.config.json': '{}' });
  const { diagnostics } = await readConfig(root);
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "config/several One folder holds several configurations: 'pipec.config.json' and 'pipec.config.yaml'.",
  ]);
});

test('the schema says what each setting means', () => {
  const text = readFileSync(new URL('../../packages/compiler/src/config/config.schema.json', import.meta.url), 'utf8');
  const { properties } = JSON.parse(text);
  for (const setting of Object.values<{ description: string }>(properties)) expect(setting.description).toMatch(/\.$/);
});
