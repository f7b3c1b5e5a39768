import { spawnSync } from 'node:child_process';
import { noNeeds } from '@pipec/platform';
import type { PlatformSpec } from '@pipec/platform';
import { platformFiles, resolve } from '@pipec/platform/build';
import { describe, expect, test } from 'vitest';
import { guideFiles } from '../../packages/platform/src/guide/guide-files.ts';
import { isInstalled } from '../support/installed.ts';
import { shop } from './shop.ts';

const least: PlatformSpec = {
  controller: { version: '2.568.2', url: 'https://jenkins.example.com/', connection: 'websocket' },
  storage: { home: { size: '10Gi' } },
  clouds: { kubernetes: {} },
};
const most: PlatformSpec = {
  ...shop,
  controller: {
    ...shop.controller,
    backup: { schedule: '0 2 * * *', claim: 'backup' },
    ingress: { className: 'nginx', issuer: 'letsencrypt' },
  },
  storage: { ...shop.storage, claims: { ...shop.storage.claims, backup: { size: '90Gi', cloud: 'controller' } } },
  clouds: {
    ...shop.clouds,
    far: {
      namespace: 'far-agents',
      serverUrl: 'https://far.example.com',
      credentials: 'kubeconfig',
      quota: { 'requests.cpu': '40', pods: 50 },
    },
  },
  environments: { prod: { namespace: 'shop-prod', deployer: 'deployer' } },
  pipelines: ['pipeline.ts'],
};
const platforms: readonly (readonly [name: string, spec: PlatformSpec])[] = [
  ['the least', least],
  ['one of everything', most],
];
const guide = (spec: PlatformSpec) => guideFiles(resolve(spec), noNeeds).map(({ text }) => text) as [string, string];

describe.each(platforms)('%s', (_, spec) => {
  const [english, chinese] = guide(spec);
  const parts = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part);

  test('has the same in both languages', () => {
    const levels = /^(#+) /gm;
    expect(parts(chinese, levels)).toEqual(parts(english, levels));
    expect(parts(english, levels)).toHaveLength(10);
    expect(parts(chinese, /^## (\d)\./gm)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    const blocks = /^```sh\n([^]*?)\n```$/gm;
    expect(parts(chinese, blocks)).toEqual(parts(english, blocks));
    const names = /`([^`\n]+)`/g;
    expect(parts(chinese, names)).toEqual(parts(english, names));
    const rows = /^(\| .*[`\d].*\|)$/gm;
    expect(parts(chinese, rows)).toEqual(parts(english, rows));
    const paragraphs = (text: string) => text.split(/\n{2,}/).length;
    expect(paragraphs(chinese)).toBe(paragraphs(english));
  });

  test('is well formed', () => {
    for (const text of [english, chinese]) {
      expect(text).not.toMatch(/\n{3,}|undefined|\[object|\{\{|```sh\n\n/);
      expect(text.match(/^```/gm)!.length % 2).toBe(0);
      // Tables have as many cells in each row as in their head.
      for (const table of text.match(/(?:^\|.*\n)+/gm) ?? []) {
        const widths = table
          .trim()
          .split('\n')
          .map((row) => row.split('|').length);
        expect(new Set(widths).size, table).toBe(1);
      }
    }
    expect(english).not.toMatch(/[\u3000-\u9fff]/);
    expect(chinese.match(/[\u4e00-\u9fff]/g)!.length).toBeGreaterThan(400);
  });

  test('speaks of files that there are', () => {
    const files = platformFiles(resolve(spec), noNeeds).map(({ path }) => `platform/${path}`);
    const spoken = [...english.matchAll(/(?<![\w/.-])(platform\/[\w./-]+)/g)].map(([, path]) =>
      path!.replace(/\/$/, ''),
    );
    expect(spoken.length).toBeGreaterThan(5);
    for (const path of spoken)
      expect(
        files.some((file) => file === path || file.startsWith(`${path}/`)),
        path,
      ).toBe(true);
  });

  test.skipIf(!isInstalled('shellcheck', ['--version']))('has commands that a shell reads', () => {
    for (const block of parts(english, /^```sh\n([^]*?)\n```$/gm)) {
      const { stdout } = spawnSync('shellcheck', ['--shell=sh', '-'], { input: block!, encoding: 'utf8' });
      expect(stdout, block).toBe('');
    }
  });
});

test('every Secret is to be made beforehand, and no value is on a command line', () => {
  const [english] = guide(most);
  expect(english).toContain(
    'kubectl --namespace jenkins create secret generic git-login --from-file=password=./git-login-password',
  );
  expect(english).toContain('--from-file=id_ed25519=./git-ssh-id_ed25519 --from-file=passphrase=./git-ssh-passphrase');
  expect(english).toContain(
    'kubectl --namespace jenkins-agents create secret generic registry-pull --type=kubernetes.io/dockerconfigjson',
  );
  expect(english).toContain(
    'kubectl --context far apply -f platform/manifests/overlays/cluster-far/namespaces.yaml\n```',
  );
  expect(english).toContain('kubectl --context far --namespace far-agents create secret generic registry-pull');
  expect(english).toContain('kubectl get clusterissuer letsencrypt');
  expect(english).not.toContain('--from-literal');
});

test('what is there only now and then', () => {
  const [all, few] = [guide(most)[0], guide(least)[0]];
  for (const part of [
    'kubectl --context far apply -k platform/manifests/overlays/cluster-far',
    'buildah build -f platform/images/controller/Dockerfile -t registry.example.com/ci/jenkins-controller:2.568.2-jdk21 platform',
    'kubectl --namespace jenkins create job backup-now --from=cronjob/jenkins-backup',
    'jenkins-jobs --conf jenkins_jobs.ini update platform/jobs/jobs.yaml',
    'Service `jenkins-agent`, port 50000',
    'quota requests.cpu 40, pods 50',
    '| prod | `shop-prod` | `deployer` | `kubernetes` |',
  ]) {
    expect(all).toContain(part);
    expect(few).not.toContain(part);
  }
  for (const part of ['by websocket', 'downloaded at each start', 'names no jobs', 'No image is built here']) {
    expect(few).toContain(part);
    expect(all).not.toContain(part);
  }
});

test('commands name the folder that files are written to', () => {
  const [text] = guideFiles(resolve(most), noNeeds, '../deploy').map((file) => file.text);
  expect(text).toContain('kubectl apply -k ../deploy/manifests/overlays/plain');
  expect(text).toContain('pipec build ../deploy/images/pipeline.ts');
  expect(text).not.toMatch(/(?<![\w/])platform\//);
});
