import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkManifest } from '../../packages/compiler/src/pods.ts';
import { repository } from '../support/pipec.ts';
import { platformIn } from './made-platform.ts';
import type { TestedPlatform } from './made-platform.ts';

// The whole platform of an example: what is committed is what comes of its platform.ts, and whatever is broken in it is told at its line.
// After a change that is meant:
//
//   (cd examples/maven-webapp && ../../node_modules/.bin/pipec platform build)

const folder = fileURLToPath(new URL('../../examples/maven-webapp/', import.meta.url));
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('the platform of maven-webapp', () => {
  let whole: TestedPlatform;
  beforeAll(async () => {
    whole = await platformIn(folder);
  });

  test('is told nothing', () => {
    expect(whole.told).toEqual([]);
  });

  test('is what is committed', () => {
    const names = readdirSync(path.join(folder, 'platform'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(path.join(folder, 'platform'), path.join(entry.parentPath, entry.name)));
    const committed = names.map((name) => [name.split(path.sep).join('/'), read(`platform/${name}`)] as const);
    expect(Object.fromEntries(whole.files)).toEqual(Object.fromEntries(committed));
  });

  test('has the same bytes twice', async () => {
    expect((await platformIn(folder)).files).toEqual(whole.files);
  });

  test('names no machine and no secret', () => {
    for (const text of whole.files.values()) {
      expect(text).not.toContain(folder);
      expect(text).not.toMatch(/^kind: Secret$/m);
    }
  });

  test('has objects that the API server takes', async () => {
    const manifests = [...whole.files].filter(([name]) => name.startsWith('manifests/'));
    expect(manifests.length).toBeGreaterThan(10);
    for (const [name, text] of manifests)
      expect(await checkManifest(text, name, { profile: 'api-server' }), name).toEqual([]);
  });
});

/** What is broken, in which file, by which change, and what is told then, at the line of the words. */
const broken: readonly [what: string, file: string, from: string, to: string, code: string, at: readonly [string, string]][] = [
  ['a claim that the pipeline mounts', 'platform.ts', "      'maven-cache': {", "      'maven-cahce': {", 'unknown-claim', ['pipeline.ts', "'maven-cache', mountPath"]],
  ['the claim in the pipeline', 'pipeline.ts', "persistentVolumeClaim: 'maven-cache'", "persistentVolumeClaim: 'maven-chache'", 'unknown-claim', ['pipeline.ts', "'maven-chache'"]],
  ['a credential', 'platform.ts', "'sonar-token': {", "'sonar': {", 'unknown-credential', ['pipeline.ts', "secretText('sonar-token')"]],
  ['the kind of a credential', 'platform.ts', "kind: 'secretText', secret:", "kind: 'secretFile', fileName: 'x', content:", 'other-credential', ['pipeline.ts', "secretText('sonar-token')"]],
  ['the credential of a job', 'platform.ts', "credentials: 'git-read' }", "credentials: 'git-raed' }", 'unknown-reference', ['platform.ts', "'git-raed'"]],
  ['a service account', 'pipeline.ts', "serviceAccount: 'deployer'", "serviceAccount: 'deploier'", 'unknown-account', ['pipeline.ts', "'deploier'"]],
  ['the account of an environment', 'platform.ts', "shop-prod', deployer: 'deployer'", "shop-prod', deployer: 'releaser'", 'missing-right', ['pipeline.ts', "    deploy({\n      to: 'prod'"]],
  ['a verb', 'platform.ts', "namespace: 'shop-prod', deployer: 'deployer'", "namespace: 'shop-prod', deployer: 'deployer', rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list', 'create', 'delete'] }]", 'missing-right', ['pipeline.ts', "    deploy({\n      to: 'prod'"]],
  ['the namespace of an environment', 'platform.ts', "namespace: 'shop-staging'", "namespace: 'shop-stageing'", 'unknown-namespace', ['pipeline.ts', "namespace: 'shop-staging'"]],
  ['what a namespace enforces', 'platform.ts', "podSecurity: 'privileged'", "podSecurity: 'baseline'", 'refused-pod', ['pipeline.ts', 'kubernetes({']],
  ['two ports', 'platform.ts', "url: 'https://jenkins.example.com/',", "url: 'https://jenkins.example.com/',\n    ports: { agent: 8080 },", 'contradiction', ['platform.ts', 'ports: { agent']],
  ['a port of the configuration', 'platform.ts', "pipelines: ['pipeline.ts']", "extraConfiguration: { jenkins: { slaveAgentPort: 50001 } },\n  pipelines: ['pipeline.ts']", 'contradiction', ['platform.ts', 'slaveAgentPort']],
  ['a plugin whose version nobody knows', 'pipeline.ts', "        checkoutSource(),", "        checkoutSource(),\n        stage('Tell', [telegramSend('done')]),", 'unknown-plugin-version', ['pipeline.ts', "telegramSend('done')"]],
  ['the claim of the backup', 'platform.ts', "claim: 'jenkins-backup'", "claim: 'jenkins-backups'", 'unknown-reference', ['platform.ts', "'jenkins-backups'"]],
  ['a pipeline', 'platform.ts', "['pipeline.ts']", "['pipelines.ts']", 'no-such-pipeline', ['platform.ts', "'pipelines.ts'"]],
]; // prettier-ignore

test.each(broken)('%s is broken', async (_, file, from, to, code, [where, words]) => {
  // An import may stand anywhere; at the end it moves no line.
  const imports = "import { telegramSend } from '@pipec/dsl';\n";
  const texts = { 'pipeline.ts': read('pipeline.ts') + imports, 'platform.ts': read('platform.ts') };
  const text = texts[file as keyof typeof texts];
  expect(text.split(from).length, 'the words stand there once').toBe(2);
  const changed = { ...texts, [file]: text.replace(from, () => to) };
  const { told, files } = await platformIn(repository(changed));
  const shown = changed[where as keyof typeof texts];
  const line = shown.slice(0, shown.indexOf(words) + words.length - words.trimStart().length).split('\n').length;
  expect(told).toContain(`${where}:${line} platform/${code}`);
  expect(files.size, 'nothing is made').toBe(0);
});
