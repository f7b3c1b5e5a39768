import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linkPackages } from '../support/link-packages.mjs';
import { filesIn, pipec, repository, textIn, write } from '../support/pipec.ts';

const gdsl = readFileSync(new URL('../fixtures/catalogue/controller.gdsl', import.meta.url), 'utf8');
const pipeline = (steps: string) => `pipeline {\n  agent any\n  stages { stage('A') { steps { ${steps} } } }\n}\n`;

test('import writes a catalogue, and says what is in it', async () => {
  const cwd = repository({ 'controller.gdsl': gdsl });
  const { exitCode, stdout, stderr } = await pipec(['catalog', 'import', 'controller.gdsl'], { cwd });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^jenkins-catalogue\.json: 20 steps, \d+ other entries, \d+ plugins\n/);
  expect(stdout).toContain('Steps that pipec did not know: acmeNotify, acmePublish, acmeSign\n');
  expect(stdout).toMatch(/^Plugins that are not installed: .*\bslack\b/m);
  expect(stderr).toContain('warning[catalogue/unread-step]');
  expect(JSON.parse(textIn(cwd, 'jenkins-catalogue.json')).entries.length).toBeGreaterThan(100);
});

test('the configuration names it, and lint goes by it', async () => {
  const cwd = repository({ 'pipec.config.yaml': 'catalogue: ci/jenkins.json\n' });
  await pipec(['catalog', 'import', '-', '--out', 'ci/jenkins.json'], { cwd, input: gdsl });
  write(cwd, 'Jenkinsfile', pipeline("acmeNotify message: 'x', urgnt: true"));
  const refused = await pipec(['lint', '--profile', 'jenkins'], { cwd });
  expect(refused).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining('error[declarative/unknown-argument]'),
  });
  write(cwd, 'Jenkinsfile', pipeline("acmeNotify message: 'x', urgent: true"));
  expect(await pipec(['lint', '--profile', 'jenkins'], { cwd })).toMatchObject({ exitCode: 0, stdout: '' });
});

test('a list of plugins in the configuration: an option of another one is refused', async () => {
  const jenkinsfile =
    "pipeline {\n  agent any\n  options { timestamps() }\n  stages { stage('A') { steps { echo 'x' } } }\n}\n";
  const cwd = repository({ Jenkinsfile: jenkinsfile, 'pipec.config.yaml': 'plugins: [timestamper]\n' });
  const lint = () => pipec(['lint', '--profile', 'jenkins', '--cache-file', 'cache'], { cwd });
  expect(await lint()).toMatchObject({ exitCode: 0, stdout: '' });
  write(cwd, 'pipec.config.yaml', 'plugins: [git]\n');
  expect(await lint(), 'what was kept was for other plugins').toMatchObject({ exitCode: 1 });
});

test('a step of a plugin that is not in the list is told, and one of a plugin that nobody knows is not', async () => {
  const steps = "archiveArtifacts 'a'\n        acmeNotify 'a'\n        script { slackSend 'a' }\n        junit 'a.xml'";
  const cwd = repository({ Jenkinsfile: pipeline(steps), 'pipec.config.yaml': 'plugins: [slack]\n' });
  const lint = async (): Promise<readonly string[]> => {
    const { stdout } = await pipec(['lint'], { cwd });
    return [...stdout.matchAll(/^(?:error|warning)\[.*$/gm)].map(([line]) => line);
  };
  expect(await lint()).toEqual(["error[lint/unknown-step]: No installed plugin has a step 'junit'."]);
  write(cwd, 'pipec.config.yaml', 'plugins: [junit]\n');
  expect(await lint()).toEqual(["error[lint/unknown-step]: No installed plugin has a step 'slackSend'."]);
  write(cwd, 'pipec.config.yaml', '');
  expect(await lint()).toEqual([]);
});

test('a build goes by it too', async () => {
  const source = `import { pipeline, sh, stage, timestamps } from '@pipec/dsl';
export default pipeline({ agent: 'any', options: [timestamps()], stages: [stage('A', [sh('make')])] });
`;
  const cwd = repository({ 'pipeline.ts': source, 'pipec.config.yaml': 'plugins: [timestamper]\n' });
  expect(await pipec(['build'], { cwd })).toMatchObject({ exitCode: 0 });
  write(cwd, 'pipec.config.yaml', 'plugins: [git]\n');
  const { exitCode, stderr } = await pipec(['build'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/error\[declarative\/.*\n --> pipeline\.ts:2:/);
});

test('typed functions of the steps of the controller: what they accept, what they refuse, and what comes of them', async () => {
  const cwd = repository({ 'controller.gdsl': gdsl });
  linkPackages(cwd);
  const call = () => pipec(['catalog', 'import', 'controller.gdsl', '--dsl', 'jenkins'], { cwd });
  expect(await call()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('jenkins: a typed function') });
  expect(await call()).toMatchObject({ exitCode: 0 });
  write(
    cwd,
    'pipeline.ts',
    `import { pipeline, sh, stage } from '@pipec/dsl';
import { acmeNotify, acmeSign } from './jenkins/index.ts';

export default pipeline({
  agent: 'any',
  stages: [stage('A', [acmeSign('app.jar', [sh('make')]), acmeNotify({ message: 'Done.', urgent: true })])],
});
// @ts-expect-error No such argument.
acmeNotify({ message: 'Done.', urgnt: true });
// @ts-expect-error The message is missing.
acmeNotify({ urgent: true });
`,
  );
  const options = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  };
  write(cwd, 'tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['pipeline.ts'] }));
  write(cwd, 'package.json', '{ "type": "module" }');
  const tsc = path.resolve(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  expect(spawnSync(process.execPath, [tsc, '-p', cwd], { encoding: 'utf8' }).stdout).toBe('');

  write(cwd, 'pipeline.ts', textIn(cwd, 'pipeline.ts').replace(/\/\/ @ts-expect-error[^]*$/, ''));
  write(cwd, 'pipec.config.yaml', 'catalogue: jenkins-catalogue.json\n');
  expect(await pipec(['build'], { cwd })).toMatchObject({ exitCode: 0 });
  expect(textIn(cwd, 'Jenkinsfile')).toContain(
    "acmeSign('app.jar') {\n          sh 'make'\n        }\n        acmeNotify message: 'Done.', urgent: true\n",
  );
});

test('a folder that holds files of somebody else is left alone', async () => {
  const cwd = repository({ 'controller.gdsl': gdsl, 'src/mine.ts': 'export {};\n' });
  const { exitCode, stderr } = await pipec(['catalog', 'import', 'controller.gdsl', '--dsl', 'src'], { cwd });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("holds 'mine.ts', which pipec did not make")]);
  expect(filesIn(cwd)).toEqual(['controller.gdsl', 'src/mine.ts']);
});

test('diff tells what has changed, and which pipelines that breaks', async () => {
  const after = gdsl.replace(/^.*'acmeNotify'.*\n/gm, '');
  const cwd = repository({
    'before.gdsl': gdsl,
    'after.gdsl': after,
    Jenkinsfile: pipeline("echo 'x'"),
    'ci/release.Jenkinsfile': pipeline("acmeNotify 'x'"),
  });
  const diff = (...more: string[]) => pipec(['catalog', 'diff', 'before.gdsl', 'after.gdsl', ...more], { cwd });
  expect(await diff()).toMatchObject({
    exitCode: 0,
    stdout: '- step acmeNotify of a plugin that pipec does not know\n',
  });
  const { exitCode, stdout } = await diff('.');
  expect(exitCode).toBe(1);
  expect(stdout).toContain(
    "- step acmeNotify of a plugin that pipec does not know\nerror[catalogue/gone-step]: There is no step 'acmeNotify' any more.\n",
  );
  expect(stdout).toContain('  = It was one of a plugin that pipec does not know.\n');
  expect(stdout).toContain(' --> ci/release.Jenkinsfile:3:33\n');
  const report = JSON.parse((await diff('.', '--format', 'json')).stdout);
  expect(report.files.map(({ file, diagnostics }: any) => [file, diagnostics.length])).toEqual([
    ['Jenkinsfile', 0],
    ['ci/release.Jenkinsfile', 1],
  ]);
});

test.each([
  [['catalog', 'import'], "takes 'import FILE' or 'diff BEFORE AFTER [PIPELINES]'."],
  [['catalog', 'merge', 'a'], "takes 'import FILE' or 'diff BEFORE AFTER [PIPELINES]'."],
  [['catalog', 'diff', 'a'], "takes 'import FILE' or 'diff BEFORE AFTER [PIPELINES]'."],
  [['catalog', 'import', 'lost'], "There is no file 'lost'."],
])('a wrong call: %j', async (args, words) => {
  const { exitCode, stderr } = await pipec(args, { cwd: repository({}) });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(words)]);
});

test('a catalogue that is not there, or is none', async () => {
  const cwd = repository({ Jenkinsfile: pipeline("echo 'x'"), 'pipec.config.yaml': 'catalogue: lost.json\n' });
  expect(await pipec(['lint'], { cwd })).toMatchObject({
    exitCode: 2,
    stderr: "pipec: There is no file 'lost.json', which the configuration names as the catalogue.\n",
  });
  write(cwd, 'lost.json', '{ "plugins": {} }');
  const { exitCode, stdout } = await pipec(['lint'], { cwd });
  expect([exitCode, stdout]).toEqual([1, expect.stringContaining('error[catalogue/wrong-entry]')]);
});
