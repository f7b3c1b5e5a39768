import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lineTable } from '@pipec/model';
import type { Diagnostic } from '@pipec/model';
import { Ajv } from 'ajv';
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
  types: false,
  width: 100,
  timeLimit: 5000,
  catalogue: 'jenkins-catalogue.json',
  plugins: ['git', 'junit:1403.vd9d0b_5a_0c0a_6'],
  kubernetes: { templates: ['jenkins.yaml', 'clouds/arm.yaml'] },
  lint: {
    files: ['ci', '**/*.Jenkinsfile'],
    ignore: ['vendor/**'],
    profile: 'strict',
    rules: { 'lint/no-timeout': 'off', 'kubernetes/*': 'warning', 'shell/sc2086': 'info' },
    multibranch: true,
    scriptSplitting: false,
    matrixCells: 10,
    shellcheck: true,
    overrides: [
      {
        files: ['legacy/**'],
        profile: 'jenkins',
        rules: { 'lint/unknown-step': 'info' },
        multibranch: false,
        scriptSplitting: true,
        matrixCells: 100,
        shellcheck: false,
      },
    ],
  },
};

const yaml = Object.entries(all)
  .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  .join('');

test.each([
  ['pipec.config.json', JSON.stringify(all, undefined, '\t')],
  ['pipec.config.yaml', yaml],
  ['pipec.config.yml', yaml],
  ['pipec.config.ts', `import { defineConfig } from 'pipec';\nexport default defineConfig(${JSON.stringify(all)});\n`],
  ['pipec.config.js', `export default ${JSON.stringify(all)};\n`],
])('%s may say all that there is to say', async (name, text) => {
  const { value, diagnostics } = await readConfig(repository({ [name]: text }));
  expect(diagnostics).toEqual([]);
  expect(value.config).toEqual(all);
});

test('the schema knows the same settings as the type', () => {
  const { files: _, ignore: __, overrides, ...shared } = all.lint;
  expect(Object.keys(schema.properties)).toEqual(Object.keys(all));
  expect(Object.keys(schema.properties.lint.properties)).toEqual([
    'files',
    'ignore',
    ...Object.keys(shared),
    'overrides',
  ]);
  const { properties } = schema.properties.lint.properties.overrides.items;
  expect(Object.keys(properties)).toEqual(Object.keys(overrides![0]!));
  expect(Object.keys(schema.definitions).filter((name) => name !== 'level')).toEqual(Object.keys(shared));
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
  [
    'a misspelt name within a setting',
    'lint:\n  profil: strict\n',
    "2:3 config/unknown-setting «profil» There is no setting 'profil' in 'lint'.",
  ],
  [
    'a wrong choice within a setting',
    'lint:\n  profile: strickt\n',
    "2:12 config/wrong-value «strickt» The setting 'lint.profile' must be 'jenkins', 'recommended' or 'strict', not 'strickt'.",
  ],
  [
    'a rule that there is not',
    'lint:\n  rules:\n    lint/unknwon-step: off\n    lint/*: info\n    lnt/*: info\n',
    "3:5 config/unknown-rule «lint/unknwon-step» There is no rule 'lint/unknwon-step' that could be weighed.",
    "5:5 config/unknown-rule «lnt/*» There is no rule 'lnt/*' that could be weighed.",
  ],
  [
    'what Groovy refuses, which cannot be allowed',
    'lint: { rules: { syntax/bad-escape: off } }\n',
    "1:18 config/unknown-rule «syntax/bad-escape» There is no rule 'syntax/bad-escape' that could be weighed.",
  ],
  [
    'a level that there is not',
    'lint: { rules: { lint/unknown-step: loud } }\n',
    "1:37 config/wrong-value «loud» The setting 'lint.rules.lint/unknown-step' must be 'off', 'info', 'warning' or 'error', not 'loud'.",
  ],
  [
    'an override without files',
    'lint:\n  overrides:\n    - files: [a]\n    - profile: strict\n',
    "4:7 config/missing-setting «profile: strict» 'lint.overrides[1]' lacks the setting 'files'.",
  ],
  [
    'faults in an override',
    'lint:\n  overrides:\n    - files: [1]\n      rules: { lint/x: off }\n      matrixCells: 0\n',
    "3:15 config/wrong-value «1» The setting 'lint.overrides[0].files' must be a list of paths or patterns, not a list.",
    "4:16 config/unknown-rule «lint/x» There is no rule 'lint/x' that could be weighed.",
    "5:20 config/wrong-value «0» The setting 'lint.overrides[0].matrixCells' must be a whole number from 1, not 0.",
  ],
  [
    'a plugin that can be none',
    "plugins: [git, 'a b']\n",
    "1:16 config/wrong-value «'a b'» The setting 'plugins' must be a list of short names of plugins, not a list.",
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
    'a misspelt rule deep inside',
    "export default {\n  lint: { overrides: [{ files: ['a'], rules: { 'lint/unknwon-step': 'off' } }] },\n};\n",
    "2:48 config/unknown-rule «'lint/unknwon-step'» There is no rule 'lint/unknwon-step' that could be weighed.",
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

test('a rule without its group is offered with it', async () => {
  const { diagnostics } = await readConfig(
    repository({ 'pipec.config.yaml': 'lint: { rules: { deprecated: error } }\n' }),
  );
  expect(diagnostics.map(({ fix }) => fix?.edits.map(({ text }) => text))).toEqual([['lint/deprecated']]);
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
  const lint =
    'lint: { profile: 5, rules: { lint/no-timeout: off, lint/x: off }, overrides: [{ files: [a], with: 1 }, {}] }';
  const { value: other } = await readConfig(repository({ 'pipec.config.yaml': lint }));
  expect(other.config).toEqual({ lint: { rules: { 'lint/no-timeout': 'off' }, overrides: [{ files: ['a'] }] } });
});

test('the published schema offers the codes of rules, and takes all that there is to say', async () => {
  const { default: published } = await import('../../packages/compiler/src/generated/config.schema.json');
  const { properties } = published.definitions.rules;
  expect(properties['lint/unknown-step']).toEqual({
    enum: ['off', 'info', 'warning', 'error'],
    description: expect.stringMatching(/\.$/),
  });
  const validate = new Ajv({ strict: false }).compile(published);
  expect(validate(all), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...all, lint: { rules: { 'lint/unknown-step': 'loud' } } })).toBe(false);
  expect(validate({ lint: { rules: { 'shell/sc2086': 'warning' } } })).toBe(true);
  expect(validate({ lint: { rules: { 'shell/sc2086': 'loud' } } })).toBe(false);
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
