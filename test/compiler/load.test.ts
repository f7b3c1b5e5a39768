import { readFileSync } from 'node:fs';
import path from 'node:path';
import { children } from '@pipec/model';
import type { Diagnostic, Node, Span } from '@pipec/model';
import { expect, test } from 'vitest';
import { load } from '../../packages/compiler/src/load/load.ts';
import type { LoadOptions } from '../../packages/compiler/src/load/load.ts';
import { loadModule } from '../../packages/compiler/src/load/load-module.ts';
import { project } from '../support/project.ts';

const one = `import { pipeline, sh, stage } from '@pipec/dsl';
export default pipeline({ agent: 'any', stages: [stage('A', [sh\`make\`])] });
`;

/** What the files of a project make, with texts that are marked `«…»` where a fault is to stand. */
async function loaded(marked: Readonly<Record<string, string>>, options: LoadOptions = {}) {
  const places: Span[] = [];
  const files = Object.entries(marked).map(([file, text]) => {
    const start = text.indexOf('«');
    if (start >= 0) places.push({ file, start, end: text.indexOf('»') - 1 });
    return [file, text.replace(/[«»]/g, '')];
  });
  const root = project(Object.fromEntries(files));
  const { value, diagnostics } = await load('pipeline.ts', { root, ...options });
  return { ...value, diagnostics, root, place: places[0] };
}

function told(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code, message, span }) => ({ code, message, span }));
}

test('gives the default export, and named ones by their names', async () => {
  const { pipelines, diagnostics } = await loaded({
    'pipeline.ts': `${one}export const nightly = pipeline({ agent: 'none', stages: [] });\nexport const helper = 1;\n`,
  });
  expect(diagnostics).toEqual([]);
  expect(pipelines.map(({ name, value }) => [name, value.kind, value.agent?.kind])).toEqual([
    ['default', 'Pipeline', 'AgentAny'],
    ['nightly', 'Pipeline', 'AgentNone'],
  ]);
});

test('awaits a pipeline that a promise gives', async () => {
  const { pipelines } = await loaded({
    'pipeline.ts': one.replace('default pipeline(', 'default Promise.resolve(pipeline(').replace('});', '}));'),
  });
  expect(pipelines.map(({ value }) => value.kind)).toEqual(['Pipeline']);
});

test('names the places of calls in whatever module of the author they stand', async () => {
  const { pipelines, sources } = await loaded({
    'pipeline.ts': `import { pipeline } from '@pipec/dsl';\nimport { build } from './lib/build.ts';\nexport default pipeline({ agent: 'any', stages: [build('é')] });\n`,
    'lib/build.ts': `import * as dsl from '@pipec/dsl';\nexport const build = (name: string) =>\n  dsl.stage(name, [dsl.sh\`make\`]);\n`,
  });
  const seen = new Map<string, string>();
  const look = (node: Node): void => {
    seen.set(node.kind, sources.get(node.span.file)?.slice(node.span.start, node.span.end) ?? '');
    for (const child of children(node)) look(child);
  };
  look(pipelines[0]!.value);
  expect(Object.fromEntries(seen)).toMatchObject({ Pipeline: 'pipeline', Stage: 'dsl.stage', Step: 'dsl.sh' });
  expect([...sources.keys()].toSorted()).toEqual(['lib/build.ts', 'pipeline.ts']);
});

test('freezes what it gives', async () => {
  const { pipelines } = await loaded({ 'pipeline.ts': one });
  expect(Object.isFrozen(pipelines[0]!.value.stages!.stages)).toBe(true);
});

test('lets a module know where it stands, and read the files beside it', async () => {
  const { pipelines } = await loaded({
    'ci/names.json': '["Lint", "Test"]',
    'ci/note.txt': 'Deploy',
    'ci/own.ts': `import { readFileSync } from 'node:fs';\nexport const note = readFileSync(new URL('note.txt', import.meta.url), 'utf8');\n`,
    'pipeline.ts': `import { pipeline, sh, stage } from '@pipec/dsl';
import names from './ci/names.json' with { type: 'json' };
import { note } from './ci/own.ts';
export default pipeline({ agent: 'any', stages: [...names, note].map((name) => stage(name, [sh\`x\`])) });
`,
  });
  expect(pipelines[0]!.value.stages!.stages.map(({ name }) => name)).toEqual(['Lint', 'Test', 'Deploy']);
});

test('reads packages that the author installed, of either module system', async () => {
  const { pipelines, diagnostics } = await loaded({
    'node_modules/old/package.json': '{ "name": "old", "main": "main.js" }',
    'node_modules/old/main.js': "exports.first = 'from CommonJS';",
    'node_modules/new/package.json': '{ "name": "new", "type": "module", "exports": "./main.js" }',
    'node_modules/new/main.js': "export const second = 'from ESM';",
    'pipeline.ts': one
      .replace('import', "import { first } from 'old';\nimport { second } from 'new';\nimport")
      .replace("stage('A'", 'stage(first + second'),
  });
  expect(diagnostics).toEqual([]);
  expect(pipelines[0]!.value.stages!.stages[0]!.name).toBe('from CommonJSfrom ESM');
});

test('gives the same model, spans and faults where the DSL comes as one script and where a package forces it to come as modules', async () => {
  const text = (first: string) => `${first}import { junit, kubernetes, pipeline, sh, stage } from '@pipec/dsl';
import { buildApp, checkoutSource } from '@pipec/dsl/recipes';
const { when } = await import('@pipec/dsl');
const pod = kubernetes({ containers: { maven: { image: 'maven:3.9.11' } } });
export default pipeline({
  agent: pod,
  stages: [
    checkoutSource(),
    buildApp({ name: 'Build', in: 'maven', run: sh.text\`mvn -B verify\`, reports: 'target/*.xml' }),
    stage('Test', { when: when.branch('main'), steps: [sh\`make \${'a b'}\`, junit('*.xml')] }),
  ],
});
export const other = pipeline({ agent: 'any', stages: [stage('A', { steps: 1 as never })] });
`;
  const installed = {
    'node_modules/plain/package.json': JSON.stringify({
      name: 'plain',
      version: '1.0.0',
      type: 'module',
      main: 'index.js',
    }),
    'node_modules/plain/index.js': 'export const plain = true;',
  };
  const good = (first: string) => text(first).split('\n').slice(0, -2).join('\n');
  const asScript = await loaded({ 'pipeline.ts': good("import 'node:path';\n"), ...installed });
  const asModules = await loaded({ 'pipeline.ts': good("import 'plain';    \n"), ...installed });
  expect(asScript.diagnostics).toEqual([]);
  expect(asModules.diagnostics).toEqual([]);
  expect(asScript.pipelines).toEqual(asModules.pipelines);
  const faulty = await loaded({ 'pipeline.ts': text("import 'node:path';\n"), ...installed });
  const alike = await loaded({ 'pipeline.ts': text("import 'plain';    \n"), ...installed });
  expect(faulty.diagnostics).toHaveLength(1);
  expect(faulty.diagnostics).toEqual(alike.diagnostics);
});

test('hands on what the module prints, and nothing of it reaches the program', async () => {
  let printed = '';
  await loaded(
    { 'pipeline.ts': `console.log('a');\nconsole.error('b');\n${one}` },
    { onOutput: (text) => (printed += text) },
  );
  expect(printed).toBe('a\nb\n');
});

test('tells which files played a part, also when they do not load', async () => {
  const { inputs, root } = await loaded({ 'pipeline.ts': "import './part.ts';", 'part.ts': 'nonsense(' });
  expect(inputs.map((file) => path.relative(root, file)).toSorted()).toEqual(['part.ts', 'pipeline.ts']);
});

test('runs several modules at once', async () => {
  const names = ['A', 'B', 'C', 'D'];
  const made = await Promise.all(names.map((name) => loaded({ 'pipeline.ts': one.replace("'A'", `'${name}'`) })));
  expect(made.map(({ pipelines }) => pipelines[0]!.value.stages!.stages[0]!.name)).toEqual(names);
});

test.each<[what: string, imports: string, call: string, message: string, meant: string | undefined]>([
  ['a member near one', '{ when }', "«when.brnch»('main')", 'when.brnch is not a function.', 'branch'],
  ['by another name', '{ when as w }', "«w.brnch»('main')", 'w.brnch is not a function.', 'branch'],
  ['near none', '{ when }', "«when.xyzzy»('main')", 'when.xyzzy is not a function.', undefined],
  ['of an object of the author', '{ sh }', '({ branch: 1 } as any).«brnch»()', '.brnch is not a function.', undefined],
])('a member that is not there: %s', async (_, imports, call, message, meant) => {
  const { diagnostics, place } = await loaded({
    'pipeline.ts': `import ${imports} from '@pipec/dsl';\nexport default ${call};\n`,
  });
  expect(diagnostics).toMatchObject([{ code: 'load/threw', span: place }]);
  expect(diagnostics[0]!.message).toContain(message);
  expect(diagnostics[0]!.notes).toEqual(meant === undefined ? [] : [{ message: `Did you mean '${meant}'?` }]);
  expect(diagnostics[0]!.fix?.edits ?? []).toMatchObject(
    meant === undefined ? [] : [{ span: { start: place!.end - 'brnch'.length, end: place!.end }, text: meant }],
  );
});

test('a name that the bundle calls otherwise is told as the author wrote it', async () => {
  const tool = 'const tool: any = {};\nexport const use = () => «tool.run»();\n';
  for (const [own, message] of [
    [tool, 'The module throws TypeError: tool.run is not a function.'],
    [tool.replace('{}', '1').replace('tool.run', 'tool'), 'The module throws TypeError: tool is not a function.'],
  ] as const) {
    const { diagnostics, place } = await loaded({
      'first.ts': 'const tool: any = {};\nexport const first = () => tool;\n',
      'tool.ts': own,
      'pipeline.ts':
        "import { first } from './first.ts';\nimport { use } from './tool.ts';\nexport default [first(), use()];\n",
    });
    expect(told(diagnostics)).toEqual([{ code: 'load/threw', message, span: place }]);
  }
});

test('gives the default export as it is, where that is asked for', async () => {
  const root = project({ 'settings.ts': 'export default { files: ["a"], deep: { x: new Map([["k", 1]]) } };' });
  const { value } = await loadModule('settings.ts', { root, wanted: 'default' });
  expect(value.exports).toEqual([
    { name: 'default', what: 'an object', value: { files: ['a'], deep: { x: new Map([['k', 1]]) } } },
  ]);
});

test.each<[what: string, code: string, message: string, pipeline: string, limits?: LoadOptions]>([
  [
    'an error',
    'load/threw',
    "The module throws RangeError: no such region 'mars'.",
    'function region(): string { throw «new RangeError»("no such region \'mars\'"); }\nregion();',
  ],
  ['what is no error', 'load/threw', 'The module throws string: out of luck.', "throw 'out of luck';"],
  [
    'a rejection that nobody takes',
    'load/threw',
    'The module throws Error: late.',
    "Promise.reject(«new Error»('late'));\nawait new Promise(() => {});",
  ],
  [
    'a rejection that nobody takes, of a module that ends',
    'load/threw',
    'The module throws Error: late.',
    "void Promise.reject(«new Error»('late'));\nexport default 1;",
  ],
  ['an end of the program', 'load/exited', 'The module ends the program with code 4.', 'if (1) «process.exit»(4);'],
  [
    'a loop without end',
    'load/timed-out',
    'The module does not end within 0.5 seconds.',
    'let n = 0;\n«while» (true) n += 1;',
    { timeLimit: 500 },
  ],
  [
    'a timer without end',
    'load/timed-out',
    'The module does not end within 0.5 seconds.',
    'await new Promise(() => setInterval(() => {}, 1000));',
    { timeLimit: 500 },
  ],
  ['an await of nothing', 'load/timed-out', "This 'await' waits for ever.", '«await» new Promise(() => {});'],
  [
    'a list without end',
    'load/out-of-memory',
    'The module needs more than 64 MB of memory.',
    'const all: unknown[] = [];\nfor (;;) all.push(new Array(1000).fill(all.length));',
    { memoryLimit: 64 },
  ],
  ['no export', 'load/not-a-pipeline', 'The module exports nothing.', 'const x = 1;'],
  [
    'a function',
    'load/not-a-pipeline',
    'The default export is a function, not a pipeline.',
    '«export default» () => 1;',
  ],
  [
    'a stage',
    'load/not-a-pipeline',
    'The default export is a Stage, not a pipeline.',
    "import { sh, stage } from '@pipec/dsl';\n«export default» stage('A', [sh`x`]);",
  ],
  [
    'another export',
    'load/not-a-pipeline',
    "The export 'answer' is a number, not a pipeline.",
    'export const «answer» = 42;',
  ],
  ['a fault of syntax', 'load/syntax', 'Expected "]" but found "}".', 'const x = [1, 2«}»;'],
  [
    'a package that is not there',
    'load/unresolved-import',
    "The package 'left-pad' is not installed.",
    "import pad from «'left-pad'»;\npad();",
  ],
  [
    'a part that a package does not have',
    'load/unresolved-import',
    "There is no module '@pipec/dsl/recipe'.",
    "import { checkoutSource } from «'@pipec/dsl/recipe'»;\ncheckoutSource();",
  ],
  [
    'a module that is not there',
    'load/unresolved-import',
    "There is no module './pipelin.ts'.",
    "import «'./pipelin.ts'»;",
  ],
  [
    'a name that the DSL does not have',
    'load/missing-export',
    "'@pipec/dsl' exports no 'stagee'.",
    "import { sh, «stagee» } from '@pipec/dsl';\nstagee('A', [sh`x`]);",
  ],
  [
    'a name that is not declared',
    'dsl/misuse',
    "The environment has no variable 'REGISTY'.",
    "import { pipeline, sh, stage } from '@pipec/dsl';\nexport default pipeline({ agent: 'any', environment: { REGISTRY: 'r' }, stages: ({ env }: any) => [stage('A', [sh`push ${«env.REGISTY»}`])] });",
  ],
  [
    'a stage whose name is a number',
    'load/not-a-pipeline',
    'The pipeline is not made as the functions of @pipec/dsl make it.',
    "import { pipeline, sh, stage } from '@pipec/dsl';\nexport default pipeline({ agent: 'any', stages: [{ ...«stage»('A', [sh`x`]), name: 5 as any }] });",
  ],
  [
    'a function in a pipeline',
    'load/not-plain',
    'The pipeline holds a function where plain data must stand.',
    "import { pipeline, sh, stage } from '@pipec/dsl';\nexport default { ...pipeline({ agent: 'any', stages: [stage('A', [sh`x`])] }), post: () => 1 };",
  ],
])('tells of %s', async (_, code, message, pipeline, limits) => {
  const { pipelines, diagnostics, place } = await loaded({ 'pipeline.ts': pipeline }, limits);
  expect(pipelines).toEqual([]);
  expect(told(diagnostics)).toEqual([
    { code, message, span: place ?? expect.objectContaining({ file: 'pipeline.ts' }) },
  ]);
});

test('tells of a package that fails while it is loaded, at its import', async () => {
  const { diagnostics, place } = await loaded({
    'node_modules/broken/package.json': '{ "name": "broken", "main": "main.js" }',
    'node_modules/broken/main.js': "throw new Error('no licence');",
    'pipeline.ts': `import «'broken'»;\n${one}`,
  });
  expect(told(diagnostics)).toEqual([
    { code: 'load/threw', message: "The package 'broken' throws Error: no licence.", span: place },
  ]);
});

test('shows the callers of what is thrown, and no more than a few of a recursion', async () => {
  const { diagnostics, sources } = await loaded({
    'pipeline.ts': "const inner = () => { throw new Error('x'); };\nconst outer = () => inner();\nouter();\n",
  });
  const text = sources.get('pipeline.ts')!;
  expect(
    diagnostics[0]!.notes!.map(({ message, span }) => [message, span && text.slice(span.start, span.end)]),
  ).toEqual([
    ['Called from here.', 'inner'],
    ['Called from here.', 'outer'],
  ]);
  const deep = await loaded({ 'pipeline.ts': 'const down = (): number => down() + 1;\ndown();\n' });
  expect(deep.diagnostics[0]).toMatchObject({ code: 'load/threw' });
  expect(deep.diagnostics[0]!.notes!.length).toBeLessThanOrEqual(6);
});

test('tells that there is no such file, and which was meant', async () => {
  const root = project({ 'pipeline.ts': one });
  const { diagnostics } = await load('pipelin.ts', { root });
  expect(diagnostics).toMatchObject([
    {
      code: 'load/not-found',
      message: "There is no file 'pipelin.ts'.",
      notes: [{ message: "Did you mean 'pipeline.ts'?" }],
    },
  ]);
});

test('gives the same model for the same text, wherever it lies', async () => {
  const text = readFileSync(new URL('../../examples/release-train/pipeline.ts', import.meta.url), 'utf8');
  const [a, b] = await Promise.all([loaded({ 'pipeline.ts': text }), loaded({ 'pipeline.ts': text })]);
  expect(a.pipelines).toEqual(b.pipelines);
});

test('tells of what is no module, whether it is imported or to be built', async () => {
  const files = { 'pipeline.ts': "import list from './list.yaml';\nexport default list;\n", 'list.yaml': 'a: 1\n' };
  const imported = await loaded(files);
  const built = await load('list.yaml', { root: imported.root });
  expect([imported, built].map(({ diagnostics }) => diagnostics.map(({ message, notes }) => [message, notes]))).toEqual(
    [
      [
        [
          "'list.yaml' is no module, by the end of its name.",
          [{ message: 'Read it with readFileSync of node:fs, and what it holds with a package.' }],
        ],
      ],
      [
        [
          "'list.yaml' is no module, by the end of its name.",
          [{ message: 'A pipeline is a module of TypeScript or JavaScript.' }],
        ],
      ],
    ],
  );
});
