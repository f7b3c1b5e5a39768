import { chmodSync, existsSync, mkdirSync, readlinkSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, pipec, repository, textIn, write } from '../support/pipec.ts';

/** A pipeline.ts with one stage that runs a command. */
function pipelineOf(command: string): string {
  return `import { pipeline, sh, stage } from '@pipec/dsl';
export default pipeline({ agent: 'any', stages: [stage('Build', [sh('${command}')])] });
`;
}

const withPod = `import { kubernetes, pipeline, sh, stage } from '@pipec/dsl';
const pod = kubernetes({ containers: { maven: { image: 'maven:3.9.11' } } });
export default pipeline({ agent: pod, stages: [stage('Build', [pod.container('maven', [sh('mvn verify')])])] });
`;

const broken = `import { pipeline, sh, stage } from '@pipec/dsl';

throw new Error('No luck.');
export default pipeline({ agent: 'any', stages: [stage('Build', [sh('make')])] });
`;

test('pipeline.ts becomes Jenkinsfile, with a map; each is told in a line', async () => {
  const cwd = repository({ 'pipeline.ts': pipelineOf('make') });
  expect(await pipec(['build'], { cwd })).toEqual({
    exitCode: 0,
    stdout: 'created Jenkinsfile\ncreated Jenkinsfile.map\n',
    stderr: '',
  });
  const text = textIn(cwd, 'Jenkinsfile');
  expect(text).toMatch(
    /^\/\/ Made by pipec from pipeline\.ts \(sha256 [0-9a-f]{16}\); change that file, not this one\.\n/,
  );
  expect(text).toContain("sh 'make'");
  expect(JSON.parse(textIn(cwd, 'Jenkinsfile.map'))).toMatchObject({ file: 'Jenkinsfile', sources: ['pipeline.ts'] });
});

test('what stays the same is not written again', async () => {
  const cwd = repository({ 'pipeline.ts': pipelineOf('make') });
  await pipec(['build'], { cwd });
  const file = path.join(cwd, 'Jenkinsfile');
  utimesSync(file, 1e9, 1e9);
  const { stdout } = await pipec(['build'], { cwd });
  expect(stdout).toBe('unchanged Jenkinsfile\nunchanged Jenkinsfile.map\n');
  expect(statSync(file).mtimeMs).toBe(1e12);
});

test('modules and exports give names', async () => {
  const two = `${pipelineOf('one')}export const release = pipeline({ agent: 'any', stages: [stage('Release', [sh('two')])] });\n`;
  const cwd = repository({ 'pipeline.ts': two, 'ci/nightly.pipeline.ts': two, 'ci/other.mts': pipelineOf('three') });
  const { exitCode } = await pipec(
    ['build', '--no-source-map', 'pipeline.ts', 'ci/nightly.pipeline.ts', 'ci/other.mts'],
    { cwd },
  );
  expect(exitCode).toBe(0);
  expect(filesIn(cwd).filter((name) => name.endsWith('Jenkinsfile'))).toEqual([
    'Jenkinsfile',
    'ci/nightly-release.Jenkinsfile',
    'ci/nightly.Jenkinsfile',
    'ci/other.Jenkinsfile',
    'release.Jenkinsfile',
  ]);
  expect(textIn(cwd, 'ci/nightly-release.Jenkinsfile')).toContain("sh 'two'");
});

test('--out-dir takes files named in the call straight', async () => {
  const cwd = repository({ 'ci/a.pipeline.ts': pipelineOf('make') });
  const { stdout } = await pipec(['build', 'ci/a.pipeline.ts', '--out-dir', 'out/deep'], { cwd });
  expect(stdout).toBe('created out/deep/a.Jenkinsfile\ncreated out/deep/a.Jenkinsfile.map\n');
  expect(textIn(cwd, 'out/deep/a.Jenkinsfile')).toContain('from ../../ci/a.pipeline.ts (');
});

test('a configuration names files by pattern, whose folders are kept below outDir, from wherever it is called', async () => {
  const cwd = repository({
    'pipec.config.yaml':
      "files: ['services/*/pipeline.ts', extra.ts]\noutDir: jenkins\nheader: false\nsourceMap: false\n",
    'services/a/pipeline.ts': pipelineOf('a'),
    'services/b/pipeline.ts': pipelineOf('b'),
    'services/node_modules/x/pipeline.ts': broken,
    'extra.ts': pipelineOf('c'),
  });
  const written = ['jenkins/a/Jenkinsfile', 'jenkins/b/Jenkinsfile', 'jenkins/extra.Jenkinsfile'];
  const whole = await pipec(['build'], { cwd });
  expect(whole).toEqual({ exitCode: 0, stdout: written.map((name) => `created ${name}\n`).join(''), stderr: '' });
  expect(textIn(cwd, 'jenkins/a/Jenkinsfile')).toMatch(/^pipeline \{/);
  const part = await pipec(['build', 'pipeline.ts'], { cwd: path.join(cwd, 'services/a') });
  expect(part.stdout).toBe('unchanged ../../jenkins/a/Jenkinsfile\n');
});

test('a configuration in TypeScript needs no installed pipec', async () => {
  const cwd = repository({
    'pipec.config.ts':
      "import { defineConfig } from 'pipec';\nexport default defineConfig({ files: ['a.ts'], sourceMap: false });\n",
    'a.ts': pipelineOf('make'),
  });
  expect((await pipec(['build'], { cwd })).stdout).toBe('created a.Jenkinsfile\n');
});

test('--config names another configuration; one that is not there is a wrong call', async () => {
  const cwd = repository({ 'other.yaml': 'sourceMap: false\n', 'pipeline.ts': pipelineOf('make') });
  expect((await pipec(['build', '--config', 'other.yaml'], { cwd })).stdout).toBe('created Jenkinsfile\n');
  const { exitCode, stderr } = await pipec(['build', '--config', 'none.yaml'], { cwd });
  expect([exitCode, stderr]).toEqual([2, "pipec: There is no configuration 'none.yaml'.\n"]);
});

test('faults of the configuration are told at their place, and nothing is built', async () => {
  const cwd = repository({ 'pipec.config.yaml': 'outdir: x\n', 'pipeline.ts': pipelineOf('make') });
  const { exitCode, stdout, stderr } = await pipec(['build'], { cwd });
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain(
    "error[config/unknown-setting]: There is no setting 'outdir'.\n --> pipec.config.yaml:1:1\n",
  );
  expect(filesIn(cwd)).toEqual(['pipec.config.yaml', 'pipeline.ts']);
});

test.each<[what: string, list: string]>([
  ['lines', 'a.ts\n\nb.ts\n'],
  ['lines of Windows', 'a.ts\r\nb.ts\r\n'],
  ['NUL characters', 'a.ts\0b.ts\0'],
])('--files-from reads a list with %s from a file and from standard input', async (_, list) => {
  const cwd = repository({ 'a.ts': pipelineOf('a'), 'b.ts': pipelineOf('b'), list });
  const written = 'created a.Jenkinsfile\ncreated b.Jenkinsfile\n';
  const args = ['build', '--no-source-map', '--files-from'];
  expect((await pipec([...args, 'list'], { cwd })).stdout).toBe(written);
  const again = await pipec([...args, '-', 'a.ts'], { cwd, input: list });
  expect(again.stdout).toBe(written.replaceAll('created', 'unchanged'));
});

test('an empty list builds nothing, as a hook of git may bring one', async () => {
  const cwd = repository({ 'pipeline.ts': broken });
  expect(await pipec(['build', '--files-from', '-'], { cwd })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('--stdout prints the Jenkinsfile alone and writes nothing', async () => {
  const cwd = repository({ 'pipeline.ts': `console.log('said');\n${pipelineOf('make')}` });
  const { exitCode, stdout, stderr } = await pipec(['build', '--stdout', '--no-header'], { cwd });
  expect([exitCode, stderr]).toEqual([0, 'said\n']);
  expect(stdout).toMatch(/^pipeline \{\n[^]*\n\}\n$/);
  expect(filesIn(cwd)).toEqual(['pipeline.ts']);
});

test('--stdout names each of several', async () => {
  const cwd = repository({ 'a.ts': pipelineOf('a'), 'b.ts': pipelineOf('b') });
  const { stdout } = await pipec(['build', '--stdout', 'a.ts', 'b.ts'], { cwd });
  expect(stdout.match(/^\/\/ ==> .*/gm)).toEqual(['// ==> a.Jenkinsfile <==', '// ==> b.Jenkinsfile <==']);
});

test('--dry-run says what would be written, and writes nothing', async () => {
  const cwd = repository({ 'pipeline.ts': withPod });
  const { stdout } = await pipec(['build', '--dry-run', '--pods', 'file'], { cwd });
  expect(stdout).toBe('would create Jenkinsfile\nwould create Jenkinsfile.map\nwould create pod-maven.yaml\n');
  expect(filesIn(cwd)).toEqual(['pipeline.ts']);
});

test('--pods file writes pods beside the Jenkinsfile, named from the top of the repository', async () => {
  const cwd = repository({ 'ci/pipeline.ts': withPod });
  const { stdout } = await pipec(['build', '--no-source-map', '--pods', 'file'], { cwd: path.join(cwd, 'ci') });
  expect(stdout).toBe('created Jenkinsfile\ncreated pod-maven.yaml\n');
  expect(textIn(cwd, 'ci/Jenkinsfile')).toContain("yamlFile 'ci/pod-maven.yaml'");
  expect(textIn(cwd, 'ci/pod-maven.yaml')).toMatch(/^# Made by pipec from pipeline\.ts \(sha256 [0-9a-f]{16}\)/);
});

test('what an earlier build wrote and this one does not goes; what was edited or is not ours stays', async () => {
  const release = "export const release = pipeline({ agent: 'any', stages: [stage('R', [sh('r')])] });\n";
  const cwd = repository({
    'pipeline.ts': withPod + release,
    'pod-own.yaml': 'kind: Pod\n',
    'own.Jenkinsfile': 'node {}\n',
  });
  await pipec(['build', '--pods', 'file'], { cwd });
  write(cwd, 'pipeline.ts', withPod);
  const { stdout } = await pipec(['build'], { cwd });
  expect(stdout.split('\n')).toEqual([
    'updated Jenkinsfile',
    'updated Jenkinsfile.map',
    'removed release.Jenkinsfile',
    'removed pod-maven.yaml',
    'removed release.Jenkinsfile.map',
    '',
  ]);
  expect(filesIn(cwd)).toEqual(['Jenkinsfile', 'Jenkinsfile.map', 'own.Jenkinsfile', 'pipeline.ts', 'pod-own.yaml']);

  await pipec(['build', '--pods', 'file'], { cwd });
  write(cwd, 'pod-maven.yaml', `${textIn(cwd, 'pod-maven.yaml')}# mine\n`);
  const kept = await pipec(['build'], { cwd });
  expect(kept.stderr).toBe("pipec: 'pod-maven.yaml' is left over and was edited by hand; it has been kept.\n");
  expect(existsSync(path.join(cwd, 'pod-maven.yaml'))).toBe(true);
});

describe('a file that no build has made is not replaced', () => {
  const before = "pipeline {\n  agent any\n  stages { stage('Own') { steps { sh 'own' } } }\n}\n";

  test('one of somebody else, unless that is wanted', async () => {
    const cwd = repository({ 'pipeline.ts': pipelineOf('make'), Jenkinsfile: before });
    const refused = await pipec(['build'], { cwd });
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /^error\[build\/foreign-file\]: 'Jenkinsfile' was not made by pipec\.\n --> Jenkinsfile:/,
    );
    expect(refused.stderr).toContain("or under another name; 'pipec build --force' overwrites this file.");
    expect([textIn(cwd, 'Jenkinsfile'), filesIn(cwd)]).toEqual([before, ['Jenkinsfile', 'pipeline.ts']]);
    expect((await pipec(['check'], { cwd })).stderr).toContain('error[build/foreign-file]');
    expect((await pipec(['build', '--dry-run'], { cwd })).exitCode).toBe(1);

    const forced = await pipec(['build', '--force'], { cwd });
    expect(forced).toMatchObject({
      exitCode: 0,
      stderr: "pipec: 'Jenkinsfile' was not made by pipec; it has been replaced.\n",
    });
    expect((await pipec(['build'], { cwd })).exitCode).toBe(0);
  });

  test('one that was edited by hand, unless that is wanted', async () => {
    const cwd = repository({ 'pipeline.ts': pipelineOf('make') });
    await pipec(['build', '--pods', 'file'], { cwd });
    const edited = textIn(cwd, 'Jenkinsfile').replace("'make'", "'mend'");
    write(cwd, 'Jenkinsfile', edited);
    write(cwd, 'pipeline.ts', pipelineOf('make all'));
    const refused = await pipec(['build'], { cwd });
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /^error\[build\/edited-by-hand\]: 'Jenkinsfile' was edited by hand\.\n --> Jenkinsfile:\d+:\d+\n[^]*sh 'mend'\n/,
    );
    expect(textIn(cwd, 'Jenkinsfile')).toBe(edited);
    expect((await pipec(['build', '--force'], { cwd })).stderr).toBe(
      "pipec: 'Jenkinsfile' had been edited by hand; the edit is gone.\n",
    );
  });

  test('line ends that a checkout changed are no edit', async () => {
    const cwd = repository({ 'pipeline.ts': pipelineOf('make') });
    await pipec(['build'], { cwd });
    write(cwd, 'Jenkinsfile', textIn(cwd, 'Jenkinsfile').replaceAll('\n', '\r\n'));
    write(cwd, 'pipeline.ts', pipelineOf('make all'));
    expect((await pipec(['build'], { cwd })).exitCode).toBe(0);
  });

  test('it may be looked at all the same', async () => {
    const cwd = repository({ 'pipeline.ts': pipelineOf('make'), Jenkinsfile: before });
    expect((await pipec(['build', '--stdout'], { cwd })).exitCode).toBe(0);
    expect(textIn(cwd, 'Jenkinsfile')).toBe(before);
  });
});

test('a fault is told at the author’s line, and of several sources none is written', async () => {
  const cwd = repository({ 'a.ts': pipelineOf('a'), 'b.ts': broken });
  const { exitCode, stdout, stderr } = await pipec(['build', 'a.ts', 'b.ts'], { cwd });
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain('error[load/threw]');
  expect(stderr).toContain('--> b.ts:3:');
  expect(stderr).toMatch(/\n1 error\n$/);
  expect(stderr).not.toContain('\u001b');
  expect(filesIn(cwd)).toEqual(['a.ts', 'b.ts']);
});

test('--format json reports on standard output, also where nothing is wrong', async () => {
  const cwd = repository({ 'a.ts': pipelineOf('a'), 'b.ts': broken });
  const faulty = await pipec(['build', '--format', 'json', 'a.ts', 'b.ts'], { cwd });
  expect([faulty.exitCode, faulty.stderr]).toEqual([1, '']);
  expect(JSON.parse(faulty.stdout)).toMatchObject({
    version: 1,
    files: [
      { file: 'a.ts', diagnostics: [] },
      { file: 'b.ts', diagnostics: [{ code: 'load/threw', severity: 'error', line: 3 }] },
    ],
  });
  const fine = await pipec(['build', '--format', 'json', 'a.ts'], { cwd });
  expect([fine.exitCode, JSON.parse(fine.stdout)]).toEqual([
    0,
    { version: 1, files: [{ file: 'a.ts', diagnostics: [] }] },
  ]);
});

test('two sources that want one file are told, and nothing is written', async () => {
  const cwd = repository({ 'a/pipeline.ts': pipelineOf('a'), 'b/pipeline.ts': pipelineOf('b') });
  const { exitCode, stderr } = await pipec(['build', 'a/pipeline.ts', 'b/pipeline.ts', '--out-dir', 'out'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error[build/same-output]: 'out/Jenkinsfile' would be written for 'a/pipeline.ts' too.");
  expect(stderr).toContain(' --> b/pipeline.ts:1:1');
  expect(existsSync(path.join(cwd, 'out'))).toBe(false);
});

test('a pod of a shared module is one file for all pipelines of a folder; two of one name are told', async () => {
  const pods =
    "import { kubernetes } from '@pipec/dsl';\nexport const pod = kubernetes({ containers: { maven: { image: 'maven:3.9.11' } } });\n";
  const user =
    "import { pipeline, sh, stage } from '@pipec/dsl';\nimport { pod } from './pods.ts';\nexport default pipeline({ agent: pod, stages: [stage('A', [sh('a')])] });\n";
  const cwd = repository({ 'pods.ts': pods, 'a.ts': user, 'b.ts': user, 'c.ts': withPod });
  const shared = await pipec(['build', '--no-source-map', '--pods', 'file', 'a.ts', 'b.ts'], { cwd });
  expect(shared.stdout).toBe('created a.Jenkinsfile\ncreated pod-maven.yaml\ncreated b.Jenkinsfile\n');
  const clash = await pipec(['build', '--pods', 'file', 'a.ts', 'c.ts'], { cwd });
  expect(clash.stderr).toContain("error[build/same-output]: 'pod-maven.yaml' would be written for 'a.ts' too.");
});

test.each<[what: string, args: readonly string[], told: RegExp]>([
  ['no pipeline.ts', [], /^pipec: There is no pipeline\.ts here\. Name the module that exports your pipeline\.\n$/],
  ['a file that is not there', ['biuld.ts'], /^pipec: There is no file 'biuld\.ts'\. Did you mean 'build\.ts'\?\n$/],
  ['an unknown flag', ['--formt', 'json'], /^pipec: Unknown option '--formt'\. Did you mean --format\?\n$/],
  ['a format that is none', ['--format', 'xml'], /^pipec: .*'xml' is invalid\. Allowed choices are pretty, json/],
  ['a flag without its value', ['--out-dir'], /^pipec: .*argument missing\./],
  ['standard input as a pipeline', ['-'], /^pipec: A pipeline is built from a file/],
  ['a list that is not there', ['--files-from', 'none'], /^pipec: There is no file 'none'\.\n$/],
])('a wrong call ends with 2: %s', async (_, args, told) => {
  const cwd = repository({ 'build.ts': pipelineOf('make') });
  const { exitCode, stdout, stderr } = await pipec(['build', ...args], { cwd });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(told);
});

test('a configuration whose pattern fits nothing is told', async () => {
  const cwd = repository({ 'pipec.config.yaml': "files: ['ci/*.ts']\n" });
  const { exitCode, stderr } = await pipec(['build'], { cwd });
  expect([exitCode, stderr]).toEqual([2, "pipec: No file fits 'ci/*.ts', which the configuration names.\n"]);
});

test('an output path that is a folder is refused, and nothing else is written', async () => {
  const cwd = repository({ 'a.ts': pipelineOf('a'), 'b.ts': pipelineOf('b'), 'b.Jenkinsfile/keep': '' });
  const { exitCode, stderr } = await pipec(['build', 'a.ts', 'b.ts'], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toBe(`pipec: Cannot write '${path.join(cwd, 'b.Jenkinsfile')}': it is a folder.\n`);
  expect(filesIn(cwd)).toEqual(['a.ts', 'b.Jenkinsfile/keep', 'b.ts']);
});

test('an output folder that is a file, and a module that is a folder, are told', async () => {
  const cwd = repository({ 'ci/pipeline.ts': pipelineOf('make'), out: '' });
  expect(await pipec(['build', 'ci/pipeline.ts', '--out-dir', 'out'], { cwd })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `pipec: Cannot write '${path.join(cwd, 'out/Jenkinsfile')}': a part of its path is no folder.\n`,
  });
  expect(await pipec(['build', 'ci'], { cwd })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: "pipec: 'ci' is a folder. Name the module in it that exports your pipeline.\n",
  });
});

test('a link that leads out of the output folder is not followed', async () => {
  const cwd = repository({ 'ci/pipeline.ts': pipelineOf('make'), 'secret.txt': 'keep\n' });
  symlinkSync('../secret.txt', path.join(cwd, 'ci/Jenkinsfile'));
  const { exitCode, stderr } = await pipec(['build', 'ci/pipeline.ts'], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(
    /^pipec: Will not write '.*\/ci\/Jenkinsfile': it leads out of the folder '.*\/ci', to '.*\/secret\.txt'\.\n$/,
  );
  expect(textIn(cwd, 'secret.txt')).toBe('keep\n');
  expect(filesIn(cwd)).toEqual(['ci/Jenkinsfile', 'ci/pipeline.ts', 'secret.txt']);
});

test('a link within the output folder is followed and stays a link', async () => {
  const cwd = repository({ 'pipeline.ts': pipelineOf('make'), 'real/Jenkinsfile': '' });
  symlinkSync('real/Jenkinsfile', path.join(cwd, 'Jenkinsfile'));
  await pipec(['build', '--no-source-map'], { cwd });
  expect(readlinkSync(path.join(cwd, 'Jenkinsfile'))).toBe('real/Jenkinsfile');
  expect(textIn(cwd, 'real/Jenkinsfile')).toContain("sh 'make'");
});

test('a folder that may not be written leaves all as it was', async () => {
  const cwd = repository({ 'a.ts': pipelineOf('a'), 'closed/b.ts': pipelineOf('b') });
  mkdirSync(path.join(cwd, 'open'));
  for (const folder of ['.', 'open']) chmodSync(path.join(cwd, folder), 0o777);
  chmodSync(path.join(cwd, 'closed'), 0o555);
  // The super-user may write everywhere.
  const asUser = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const { exitCode, stderr } = await pipec(['build', 'a.ts', 'closed/b.ts'], { cwd, ...asUser });
  expect([exitCode, filesIn(cwd)]).toEqual([2, ['a.ts', 'closed/b.ts']]);
  expect(stderr).toMatch(/^pipec: Cannot write '.*\/closed\/(?!.*\.pipec)[^']*': access is denied\.\n$/);
});

test('permissions of a file stay', async () => {
  const cwd = repository({ 'pipeline.ts': pipelineOf('make'), Jenkinsfile: '' });
  chmodSync(path.join(cwd, 'Jenkinsfile'), 0o640);
  await pipec(['build'], { cwd });
  expect(statSync(path.join(cwd, 'Jenkinsfile')).mode & 0o777).toBe(0o640);
});

test('agents are held against the templates that the configuration names', async () => {
  const cwd = repository({
    'pipeline.ts': `import { kubernetes, pipeline, sh, stage } from '@pipec/dsl';
const pod = kubernetes({ cloud: 'clusters', containers: { jnlp: { image: 'mine:1' } } });
export default pipeline({ agent: pod, stages: [stage('Build', [sh('make')])] });
`,
    'pipec.config.yaml': 'kubernetes: { templates: jenkins.yaml }\n',
    'jenkins.yaml': `jenkins:
  clouds:
  - kubernetes:
      name: cluster
      defaultsProviderTemplate: everyone
      templates: [{ name: everyone, containers: [{ name: jnlp, image: 'agent:7' }] }]
`,
  });
  const { exitCode, stderr } = await pipec(['build'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error[kubernetes/unknown-cloud]: The controller has no Kubernetes cloud 'clusters'.");
  expect(stderr).toContain('--> pipeline.ts:2:26');
  write(cwd, 'pipeline.ts', textIn(cwd, 'pipeline.ts').replace('clusters', 'cluster'));
  const told = await pipec(['build'], { cwd });
  expect(told.exitCode).toBe(0);
  expect(told.stderr).toContain('warning[kubernetes/overridden-container]');
});

const misspelt = `import { pipeline, sh, stage, timeout } from '@pipec/dsl';
import { steps } from './lib/steps.ts';
export default pipeline({
  agent: 'any',
  options: [timeout({ time: 1, unit: "hours" } as any)],
  stages: [stage('Build', [sh({ script: 'make', returnSTDOUT: true } as any), ...steps])],
});
`;
const misspeltSteps =
  "import { archiveArtifacts } from '@pipec/dsl';\nexport const steps = [archiveArtifacts({ Artifacts: '*.jar' } as any)];\n";

test('safe fixes are made in the modules, and what comes of them is built', async () => {
  const cwd = repository({ 'pipeline.ts': misspelt, 'lib/steps.ts': misspeltSteps });
  const { exitCode, stderr } = await pipec(['build', '--fix', '--no-types'], { cwd });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '3 faults in 2 files fixed.\n' });
  expect(textIn(cwd, 'pipeline.ts')).toBe(
    misspelt.replace('"hours"', '"HOURS"').replace('returnSTDOUT', 'returnStdout'),
  );
  expect(textIn(cwd, 'lib/steps.ts')).toBe(misspeltSteps.replace('Artifacts:', 'artifacts:'));
  expect(textIn(cwd, 'Jenkinsfile')).toContain("timeout(time: 1, unit: 'HOURS')");
});

test('a dry run shows what fixes would change, and writes nothing', async () => {
  const cwd = repository({ 'pipeline.ts': misspelt, 'lib/steps.ts': misspeltSteps });
  const { exitCode, stderr } = await pipec(['build', '--fix', '--dry-run', '--no-types'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('-  options: [timeout({ time: 1, unit: "hours" } as any)],');
  expect(stderr).toContain('+  options: [timeout({ time: 1, unit: "HOURS" } as any)],');
  expect(stderr).toContain('3 faults in 2 files would be fixed.\n');
  expect(textIn(cwd, 'pipeline.ts')).toBe(misspelt);
  expect(filesIn(cwd).filter((name) => name.includes('Jenkinsfile'))).toEqual([]);
});

test('a guess is shown, and not made', async () => {
  const guessed = misspelt.replace('returnSTDOUT', 'retrunStdout').replace('"hours"', '"HOURS"');
  const cwd = repository({ 'pipeline.ts': guessed, 'lib/steps.ts': misspeltSteps.replace('Artifacts:', 'artifacts:') });
  const { exitCode, stderr } = await pipec(['build', '--fix', '--no-types'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("+ Rename it to 'returnStdout'");
  expect(textIn(cwd, 'pipeline.ts')).toBe(guessed);
});

test('fixes are not made while files are watched', async () => {
  const cwd = repository({ 'pipeline.ts': pipelineOf('make') });
  expect(await pipec(['build', '--fix', '--watch'], { cwd })).toMatchObject({ exitCode: 2 });
});
