import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, pipec, repository, textIn, write } from '../support/pipec.ts';
import { typedRepository } from '../support/typed-repository.ts';

const platform = `import { platform } from '@pipec/platform';

export default platform({
  controller: { version: '2.568.2', url: 'https://jenkins.example.com/', networkPolicy: true },
  storage: { home: { size: '50Gi' } },
  clouds: { kubernetes: { namespace: 'agents' } },
  security: { realm: { kind: 'local', users: { admin: { password: { secret: 'admin', key: 'password' } } } } },
});
`;

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

test('build writes all, and a second build changes nothing', async () => {
  const cwd = repository({ 'platform.ts': platform });
  const first = await pipec(['platform', 'build'], { cwd });
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(lines(first.stdout).every((line) => line.startsWith('created platform/'))).toBe(true);
  const written = filesIn(cwd);
  expect(written).toContain('platform/manifests/controller/statefulset.yaml');
  expect(textIn(cwd, 'platform/plugins.txt')).toMatch(
    /^# Made by pipec from \.\.\/platform\.ts \(sha256 [0-9a-f]{16}\)/,
  );
  const texts = written.map((name) => textIn(cwd, name));
  const second = await pipec(['platform', 'build'], { cwd });
  expect(lines(second.stdout).every((line) => line.startsWith('unchanged '))).toBe(true);
  expect(filesIn(cwd).map((name) => textIn(cwd, name))).toEqual(texts);
  expect(await pipec(['platform', 'check'], { cwd })).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
});

test('--dry-run and check write nothing, and say what a build would', async () => {
  const cwd = repository({ 'platform.ts': platform });
  const { stdout } = await pipec(['platform', 'build', '--dry-run'], { cwd });
  expect(lines(stdout).every((line) => line.startsWith('would create platform/'))).toBe(true);
  const { exitCode, stderr } = await pipec(['platform', 'check'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr.match(/^error\[build\/missing\]/gm)).toEqual(['error[build/missing]']);
  expect(stderr).toContain("'pipec platform build' writes it.");
  expect(filesIn(cwd)).toEqual(['platform.ts']);
});

test('--out-dir writes elsewhere', async () => {
  const cwd = repository({ 'ci/platform.ts': platform });
  expect((await pipec(['platform', 'build', 'ci/platform.ts', '--out-dir', 'deploy'], { cwd })).exitCode).toBe(0);
  expect(textIn(cwd, 'deploy/plugins.txt')).toContain('# Made by pipec from ../ci/platform.ts ');
  expect((await pipec(['platform', 'check', 'ci/platform.ts', '--out-dir', 'deploy'], { cwd })).exitCode).toBe(0);
});

test('what is no longer made is told, and goes unless a person has changed it', async () => {
  const cwd = repository({ 'platform.ts': platform, 'platform/mine.yaml': 'a: 1\n' });
  await pipec(['platform', 'build'], { cwd });
  write(cwd, 'platform.ts', platform.replace(', networkPolicy: true', ''));
  const policies = 'platform/manifests/base/network-policies.yaml';
  const told = await pipec(['platform', 'check'], { cwd });
  expect(told.exitCode).toBe(1);
  expect(told.stderr).toContain(`error[build/left-over]: '${policies}' is left over from an earlier build.`);
  expect(told.stdout).toContain('-- network-policies.yaml');
  write(cwd, policies, `${textIn(cwd, policies)}# mine\n`);
  const kept = await pipec(['platform', 'build'], { cwd });
  expect(kept.stderr).toBe(`pipec: '${policies}' is left over and was edited by hand; it has been kept.\n`);
  write(cwd, 'platform.ts', platform);
  const refused = await pipec(['platform', 'build'], { cwd });
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
  expect(refused.stderr).toContain(`error[build/edited-by-hand]: '${policies}' was edited by hand.`);
  expect(refused.stderr).toContain("'pipec platform build --force' overwrites this file.");
  const replaced = await pipec(['platform', 'build', '--force'], { cwd });
  expect(replaced.stderr).toBe(`pipec: '${policies}' had been edited by hand; the edit is gone.\n`);
  write(cwd, 'platform.ts', platform.replace(', networkPolicy: true', ''));
  expect((await pipec(['platform', 'build'], { cwd })).stdout).toContain(`removed ${policies}`);
  expect(filesIn(cwd)).toContain('platform/mine.yaml');
});

test('an edit by hand is told at its line', async () => {
  const cwd = repository({ 'platform.ts': platform });
  await pipec(['platform', 'build'], { cwd });
  const file = 'platform/manifests/base/storage.yaml';
  write(cwd, file, textIn(cwd, file).replace('50Gi', '60Gi'));
  const { exitCode, stderr, stdout } = await pipec(['platform', 'check'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`error[build/edited-by-hand]: '${file}' was edited by hand.`);
  expect(stdout).toContain('-      storage: 60Gi');
});

test('a fault stops it before anything is written; --format json tells it to programs', async () => {
  const cwd = repository({ 'platform.ts': platform.replace("'50Gi'", "'50GB'") });
  const { exitCode, stdout } = await pipec(['platform', 'build', '--format', 'json'], { cwd });
  expect(exitCode).toBe(1);
  const { files } = JSON.parse(stdout) as {
    readonly files: readonly { readonly diagnostics: readonly { readonly code: string }[] }[];
  };
  expect(files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
    'kubernetes/invalid-quantity',
  ]);
  expect(filesIn(cwd)).toEqual(['platform.ts']);
});

test('what TypeScript says of the module is told, unless it is not asked', async () => {
  const text = platform.replace("size: '50Gi'", "size: 50 > 3 ? '50Gi' : 7");
  const cwd = typedRepository({ 'platform.ts': text }, ['typescript', '@pipec/dsl', '@pipec/platform']);
  const { exitCode, stderr } = await pipec(['platform', 'build'], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('error[load/type-error]');
  expect(stderr).toContain('platform.ts:5:');
  expect((await pipec(['platform', 'build', '--no-types'], { cwd })).exitCode).toBe(0);
});

test('a wrong call is told', async () => {
  const cwd = repository({});
  const none = await pipec(['platform', 'build'], { cwd });
  expect(none).toMatchObject({
    exitCode: 2,
    stderr: "pipec: There is no file 'platform.ts'. 'pipec platform init' writes one.\n",
  });
  expect((await pipec(['platform', 'bild'], { cwd })).exitCode).toBe(2);
  expect((await pipec(['platform'], { cwd })).exitCode).toBe(2);
});

const pipeline = `import { agent, kubernetes, pipeline, rootlessBuildkit, secretFile, sh, stage } from '@pipec/dsl';
import { deploy, kubectl } from '@pipec/dsl/recipes';

export default pipeline({
  agent: 'none',
  libraries: ['ci-steps@v2'],
  environment: { KEY: secretFile('signing-key') },
  stages: [
    stage('Old', { agent: agent.label('linux && x64 && !spot'), steps: [sh\`make\`] }),
    stage('Image', {
      agent: kubernetes({ cloud: 'builders', containers: { buildkit: rootlessBuildkit({ registryAuth: 'push' }) }, volumes: { c: { persistentVolumeClaim: 'cache', mountPath: '/c' } } }),
      steps: [sh\`true\`],
    }),
    deploy({ to: 'prod', agent: kubernetes({ serviceAccount: 'releaser', containers: { k: { image: 'kubectl:1.35' } } }), in: 'k', image: 'shop@sha256:abc', with: kubectl({ deployment: 'shop' }), namespace: 'shop-prod' }),
  ],
});
`;

test('what init writes has all that the pipelines ask for', async () => {
  const cwd = repository({ 'pipeline.ts': pipeline, 'any/Jenkinsfile': "pipeline { agent any\n options { timeout(time: 1, unit: 'HOURS') }\n stages { stage('A') { steps { sh 'x' } } } }\n", 'old/Jenkinsfile': "node('linux') { withCredentials([usernamePassword(credentialsId: 'old-login', usernameVariable: 'U', passwordVariable: 'P')]) { sh 'make' } }\n" });
  const init = await pipec(['platform', 'init'], { cwd });
  expect(init).toMatchObject({ exitCode: 0, stderr: '' });
  expect(lines(init.stdout)[0]).toBe('created platform.ts');
  const text = textIn(cwd, 'platform.ts');
  for (const words of ["linux: {", "label: 'linux x64'", "builders: {", "podSecurity: 'privileged'", "cache: {", "namespace: 'shop-prod', deployer: 'releaser'", "'ci-steps': {", "'signing-key': { kind: 'secretFile'", "'old-login': { kind: 'usernamePassword'", "pipelines: ['any/Jenkinsfile', 'old/Jenkinsfile', 'pipeline.ts']", 'anyBuild: true', "pushSecret: 'push'"])
    expect(text).toContain(words);
  expect(await pipec(['platform', 'build'], { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await pipec(['platform', 'check'], { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
  const again = await pipec(['platform', 'init'], { cwd });
  expect(again).toMatchObject({ exitCode: 2, stderr: "pipec: There is a file 'platform.ts' already. '--force' replaces it.\n" });
  expect((await pipec(['platform', 'init', '--force'], { cwd })).stdout).toMatch(/^unchanged platform\.ts\n/);
}); // prettier-ignore

test('init writes a platform without any pipeline, and a dry run nothing', async () => {
  const cwd = repository({});
  expect((await pipec(['platform', 'init', '--dry-run'], { cwd })).stdout).toBe('would create platform.ts\n');
  expect(filesIn(cwd)).toEqual([]);
  await pipec(['platform', 'init'], { cwd });
  expect((await pipec(['platform', 'build'], { cwd })).exitCode).toBe(0);
  rmSync(path.join(cwd, 'platform.ts'));
});
