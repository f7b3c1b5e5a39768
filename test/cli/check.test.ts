import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, pipec, repository, textIn, write } from '../support/pipec.ts';

const source = `import { kubernetes, pipeline, sh, stage } from '@pipec/dsl';
const pod = kubernetes({ containers: { maven: { image: 'maven:3.9.11' } } });
export default pipeline({ agent: pod, stages: [stage('Build', [pod.container('maven', [sh('mvn verify')])])] });
`;

/** A repository whose pipeline has been built with its pod in a file. */
async function built(): Promise<string> {
  const cwd = repository({ 'pipec.config.yaml': 'pods: file\n', 'pipeline.ts': source });
  await pipec(['build'], { cwd });
  return cwd;
}

test('what a build wrote is in order, and a checkout with line ends of Windows too', async () => {
  const cwd = await built();
  expect(await pipec(['check'], { cwd })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  for (const name of ['Jenkinsfile', 'Jenkinsfile.map', 'pod-maven.yaml']) {
    write(cwd, name, textIn(cwd, name).replaceAll('\n', '\r\n'));
  }
  expect((await pipec(['check'], { cwd })).exitCode).toBe(0);
});

test('a changed source: the diff on standard output makes a patch that git takes', async () => {
  const cwd = await built();
  write(cwd, 'pipeline.ts', source.replace('mvn verify', 'mvn deploy'));
  const { exitCode, stdout, stderr } = await pipec(['check'], { cwd });
  expect(exitCode).toBe(1);
  expect(stdout).toContain("-          sh 'mvn verify'\n+          sh 'mvn deploy'\n");
  expect(stderr).toContain(
    "error[build/out-of-date]: 'Jenkinsfile' is not what comes of 'pipeline.ts' now.\n  --> Jenkinsfile:13:11\n",
  );
  rmSync(path.join(cwd, '.git'), { recursive: true });
  execFileSync('git', ['apply'], { cwd, input: stdout });
  expect(textIn(cwd, 'Jenkinsfile')).toContain("sh 'mvn deploy'");
});

test('an edit by hand is told as that, at its line', async () => {
  const cwd = await built();
  write(cwd, 'Jenkinsfile', textIn(cwd, 'Jenkinsfile').replace('mvn verify', 'mvn install'));
  const { exitCode, stdout, stderr } = await pipec(['check'], { cwd });
  expect(exitCode).toBe(1);
  expect(stdout).toContain("-          sh 'mvn install'\n+          sh 'mvn verify'\n");
  expect(stderr).toBe(`error[build/edited-by-hand]: 'Jenkinsfile' was edited by hand.
  --> Jenkinsfile:13:11
   |
13 |           sh 'mvn install'
   |           ^^^^^^^^^^^^^^^^
   = Put the change into 'pipeline.ts'; 'pipec build --force' overwrites this file.

1 error
`);
});

test('a pod that was edited by hand, and one that is left over', async () => {
  const cwd = await built();
  write(cwd, 'pod-maven.yaml', textIn(cwd, 'pod-maven.yaml').replace('3.9.11', '3.9.12'));
  expect((await pipec(['check'], { cwd })).stderr).toContain("error[build/edited-by-hand]: 'pod-maven.yaml'");

  await pipec(['build'], { cwd });
  const { exitCode, stderr } = await pipec(['check', '--pods', 'inline'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error[build/left-over]: 'pod-maven.yaml' is left over from an earlier build.");
});

test('files that are missing are told one by one', async () => {
  const cwd = repository({ 'pipeline.ts': source });
  const { exitCode, stdout, stderr } = await pipec(['check'], { cwd });
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr.match(/^error.*/gm)).toEqual([
    "error[build/missing]: 'Jenkinsfile', which comes of 'pipeline.ts', is not there.",
    "error[build/missing]: 'Jenkinsfile.map', which comes of 'pipeline.ts', is not there.",
  ]);
});

test('it writes nothing, and a fault of the pipeline is told instead of a comparison', async () => {
  const cwd = repository({ 'pipeline.ts': 'throw new Error("No luck.");\n', Jenkinsfile: 'node {}\n' });
  const { exitCode, stdout, stderr } = await pipec(['check'], { cwd });
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr.match(/^error.*/gm)).toEqual([expect.stringMatching(/^error\[load\/threw\]/)]);
  expect(filesIn(cwd)).toEqual(['Jenkinsfile', 'pipeline.ts']);
});

test('--format json tells it to programs, without diffs', async () => {
  const cwd = await built();
  write(cwd, 'Jenkinsfile', textIn(cwd, 'Jenkinsfile').replace('mvn verify', 'mvn install'));
  const { exitCode, stdout, stderr } = await pipec(['check', '--format', 'json'], { cwd });
  expect([exitCode, stderr]).toEqual([1, '']);
  expect(JSON.parse(stdout).files).toEqual([
    { file: 'pipeline.ts', diagnostics: [] },
    {
      file: 'Jenkinsfile',
      diagnostics: [expect.objectContaining({ code: 'build/edited-by-hand', line: 13, column: 11, endColumn: 27 })],
    },
  ]);
});

test('a folder at the place of a Jenkinsfile is no crash', async () => {
  const cwd = repository({ 'pipeline.ts': source, 'Jenkinsfile/keep': '' });
  const { exitCode, stderr } = await pipec(['check'], { cwd });
  expect([exitCode, stderr]).toEqual([2, "pipec: Cannot read 'Jenkinsfile': it is a folder.\n"]);
});
