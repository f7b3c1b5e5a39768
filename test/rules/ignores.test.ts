import { expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';
import { compile } from '../../packages/compiler/src/compile.ts';
import { project } from '../support/project.ts';

/** The codes and lines that a file is told. */
async function told(text: string, profile: 'recommended' | 'strict' | 'jenkins' = 'recommended') {
  const { diagnostics } = await checkFile(text, 'Jenkinsfile', { profile });
  return diagnostics.map(({ code, span }) => `${text.slice(0, span.start).split('\n').length} ${code}`);
}

const leak = (above: string, behind = '') =>
  `node {\n  withCredentials([string(credentialsId: 't', variable: 'T')]) {\n    ${above}\n    sh "curl \${T}"${behind}\n    sh "wget \${T}"\n  }\n}\n`;
const code = 'security/secret-in-gstring';

test.each<[what: string, text: string, expected: readonly string[]]>([
  ['nothing ignored', leak(''), [`4 ${code}`, `5 ${code}`]],
  ['the statement below', leak(`// pipec-ignore ${code}: a test token`), [`5 ${code}`]],
  ['its own line', leak('', ` // pipec-ignore ${code}: a test token`), [`5 ${code}`]],
  ['a comment of several lines', leak(`/* pipec-ignore ${code}: a test token */`), [`5 ${code}`]],
  ['several codes', leak(`// pipec-ignore lint/deprecated, ${code}: a test token`), ['3 ignore/unused', `5 ${code}`]],
  ['no reason', leak(`// pipec-ignore ${code}`), ['3 ignore/without-reason', `4 ${code}`, `5 ${code}`]],
  ['an empty reason', leak(`// pipec-ignore ${code}: `), ['3 ignore/without-reason', `4 ${code}`, `5 ${code}`]],
  ['no code', leak('// pipec-ignore: a test token'), ['3 ignore/without-code', `4 ${code}`, `5 ${code}`]],
  [
    'a code that there is not',
    leak('// pipec-ignore security/secret-in-string: x'),
    ['3 ignore/unknown-code', `4 ${code}`, `5 ${code}`],
  ],
  ['all codes of a group', leak('// pipec-ignore security/*: x'), ['3 ignore/unknown-code', `4 ${code}`, `5 ${code}`]],
  ['a group by its name', leak('// pipec-ignore security: x'), ['3 ignore/unknown-code', `4 ${code}`, `5 ${code}`]],
  ['all codes', leak('// pipec-ignore *: x'), ['3 ignore/unknown-code', `4 ${code}`, `5 ${code}`]],
  ['a pattern beside a code', leak(`/* pipec-ignore lint/*, ${code}: x */`), ['3 ignore/unknown-code', `5 ${code}`]],
  [
    'a pattern without a reason',
    leak('// pipec-ignore security/*'),
    ['3 ignore/without-reason', `4 ${code}`, `5 ${code}`],
  ],
  [
    'what Jenkins refuses, in front of another line',
    'pipeline {\n  agent any\n  stages {\n    // pipec-ignore declarative/unknown-section: later\n    echo(1)\n  }\n}\n',
    ['3 declarative/empty-section', '4 ignore/unused', '5 declarative/stage-expected'],
  ],
  ['nothing to silence', leak('// pipec-ignore lint/deprecated: x'), ['3 ignore/unused', `4 ${code}`, `5 ${code}`]],
  ['a string is no comment', `node {\n  echo '// pipec-ignore ${code}: x'\n}\n`, []],
  [
    'the lines of one statement',
    `node {\n  withCredentials([string(credentialsId: 't', variable: 'T')]) {\n    // pipec-ignore ${code}: a test token\n    sh """\n      curl \${T}\n    """\n  }\n}\n`,
    [],
  ],
  [
    'of a block its first line alone',
    `node {\n  // pipec-ignore ${code}: a test token\n  withCredentials([string(credentialsId: 't', variable: 'T')]) {\n    sh "curl \${T}"\n  }\n}\n`,
    ['2 ignore/unused', `4 ${code}`],
  ],
])('%s', async (_, text, expected) => {
  expect(await told(text)).toEqual(expected);
});

test.each<[pattern: string, message: string, note: string, fix: string | undefined]>([
  ['security/*', "'security/*' is a pattern: an ignore names its codes one by one.", `Here that is ${code}.`, code],
  ['*', "'*' is a pattern: an ignore names its codes one by one.", `Here that is ${code}.`, code],
  [
    'lint',
    "'lint' is a pattern: an ignore names its codes one by one.",
    'Nothing that it would silence is told here.',
    undefined,
  ],
])('what is said of the pattern %s', async (pattern, message, note, fix) => {
  const { diagnostics } = await checkFile(leak(`// pipec-ignore ${pattern}: x`), 'Jenkinsfile');
  const told = diagnostics.find((one) => one.code === 'ignore/unknown-code');
  expect(told?.message).toBe(message);
  expect(told?.notes).toEqual([{ message: note }]);
  expect(told?.fix?.edits.map(({ text }) => text)[0]).toBe(fix);
});

test.each<[what: string, text: (count: number) => string]>([
  ['of lines', (count) => `node {\n${`// pipec-ignore security/sandbox-refusal: x\nnew File('x')\n`.repeat(count)}}\n`],
  [
    'of one line',
    (count) => `node { ${`new File('x') /* pipec-ignore security/sandbox-refusal: x */; `.repeat(count)}}\n`,
  ],
])('time grows with the ignores %s, not with their square', (_, text) => {
  const seconds = (count: number) => {
    const source = text(count);
    const before = process.cpuUsage();
    const { diagnostics } = checkFile(source, 'Jenkinsfile');
    expect(diagnostics.filter(({ code }) => /^(?:ignore|security)\//.test(code))).toEqual([]);
    return process.cpuUsage(before).user / 1e6;
  };
  seconds(200);
  expect(seconds(16_000)).toBeLessThan(Math.max(seconds(2_000), 0.05) * 20);
});

test('a rule that was not asked is not told to be silent for nothing', async () => {
  const text = "// pipec-ignore lint/no-timeout: short\nnode {\n  sh 'make'\n}\n";
  expect(await told(text)).toEqual([]);
  expect(await told(text, 'strict')).toEqual([]);
  expect(await told(text.replace('// pipec-ignore lint/no-timeout: short\n', ''), 'strict')).toEqual([
    '1 lint/no-timeout',
  ]);
});

test("Jenkins' own refusal stays, with a word on the ignore", async () => {
  const text = 'pipeline {\n  agent any\n  // pipec-ignore declarative/empty-section: later\n  stages {\n  }\n}\n';
  const found = await told(text);
  expect(found.filter((one) => one.endsWith('declarative/empty-section'))).toHaveLength(1);
  expect(found.filter((one) => one.endsWith('ignore/unused'))).toHaveLength(1);
});

test('the profile of Jenkins knows no ignores', async () => {
  expect(await told(leak(`// pipec-ignore ${code}`), 'jenkins')).toEqual([]);
});

test('in a pipeline.ts: the line below, or its own', async () => {
  const source = (above: string, behind = '') => `import { kubernetes, pipeline, sh, stage } from '@pipec/dsl';
const pod = kubernetes({
  ${above}
  containers: { docker: { image: 'docker:27.3-dind', securityContext: { privileged: true } } },${behind}
});
export default pipeline({ agent: pod, stages: [stage('Build', [pod.container('docker', [sh\`make\`])])] });
`;
  const compiled = async (text: string) => {
    const root = project({ 'pipeline.ts': text });
    return (await compile('pipeline.ts', { root })).diagnostics.map((told) => told.code);
  };
  const ignore = '// pipec-ignore kubernetes/privileged-container: builds images for now';
  expect(await compiled(source(''))).toEqual(['kubernetes/privileged-container']);
  expect(await compiled(source(ignore))).toEqual([]);
  expect(await compiled(source('', ` ${ignore}`))).toEqual([]);
  expect(await compiled(source('// pipec-ignore kubernetes/privileged-container'))).toEqual([
    'ignore/without-reason',
    'kubernetes/privileged-container',
  ]);
});

const silent = '// pipec-ignore lint/label-expression: named so';
const faulty = `${silent}\nexport const a = pipeline({ agent: agent.label('a b'), stages: [stage('A', [sh\`make\`])] });`;
const fine = "export const b = pipeline({ agent: 'any', stages: [stage('A', [sh`make`])] });";

test.each<[what: string, files: Readonly<Record<string, string>>, expected: readonly string[]]>([
  ['one that silences nothing', { 'pipeline.ts': `${silent}\n${fine}` }, ['pipeline.ts 2 ignore/unused']],
  ['none that silences something for one of two pipelines', { 'pipeline.ts': `${faulty}\n${fine}` }, []],
  ['one that silences nothing for either, once', { 'pipeline.ts': `${silent}\n${fine}\n${fine.replace('b =', 'c =')}` }, ['pipeline.ts 2 ignore/unused']],
  ['one of a code that there is not, once', { 'pipeline.ts': `// pipec-ignore lint/no-such: x\n${fine}\n${fine.replace('b =', 'c =')}` }, ['pipeline.ts 2 ignore/unknown-code']],
  ['none in a module that others import', { 'pipeline.ts': "export { b } from './b.ts';", 'b.ts': `${silent}\n${fine}` }, []],
  ['none of a rule that a build does not ask', { 'pipeline.ts': `// pipec-ignore lint/no-timeout: short\n${fine}` }, []],
  ['none beside Groovy that cannot be read', { 'pipeline.ts': `${silent}\n${fine.replace('sh`make`', 'script(groovy`if (`)')}` }, ['pipeline.ts 3 syntax']],
])('in a pipeline.ts is told: %s', async (_, files, expected) => {
  const head = "import { agent, groovy, pipeline, script, sh, stage } from '@pipec/dsl';\n";
  const root = project(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, head + text])));
  const { value, diagnostics } = await compile('pipeline.ts', { root });
  const told = diagnostics.map(({ code, span: { file, start } }) => {
    const line = value.sources.get(file)!.slice(0, start).split('\n').length;
    return `${file} ${line} ${code.replace(/^syntax\/.*/, 'syntax')}`;
  });
  expect([...new Set(told)]).toEqual(expected);
}); // prettier-ignore
