import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resolve } from '@pipec/platform/build';
import type { AgentImageSpec, PlatformSpec } from '@pipec/platform';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFileWithPods } from '../../packages/compiler/src/check-file.ts';
import { compile } from '../../packages/compiler/src/compile.ts';
import { checkImages } from '../../packages/platform/src/images/check-images.ts';
import { checkDockerfile } from '../../packages/platform/src/images/dockerfile/check-dockerfile.ts';
import { parseDockerfile } from '../../packages/platform/src/images/dockerfile/parse-dockerfile.ts';
import { imageFiles } from '../../packages/platform/src/images/image-files.ts';
import { canBuild, makeBase, newContainers } from '../support/containers.ts';
import type { Containers } from '../support/containers.ts';
import { isInstalled } from '../support/installed.ts';
import { spawnSync } from 'node:child_process';
import { shop } from './shop.ts';

const withImages = (agents: { readonly [name: string]: AgentImageSpec }, more: Partial<PlatformSpec> = {}) =>
  resolve({ ...shop, agents, ...more });
const fileOf = (platform: ReturnType<typeof resolve>, name: string) =>
  imageFiles(platform).find(({ path: file }) => file === name)?.text;
const dockerfile = (spec: AgentImageSpec) => fileOf(withImages({ tool: spec }), 'images/tool/Dockerfile')!;
const digits = 'a'.repeat(64);

const everything: AgentImageSpec = {
  from: 'eclipse-temurin:21-jdk',
  packages: ['git', 'curl=8.5.0-2'],
  downloads: [
    { url: 'https://example.com/yq', sha256: digits, to: '/usr/local/bin/yq' },
    { url: 'https://example.com/maven.tar.gz', sha256: digits, to: '/opt/maven', unpack: 'tar', strip: 1 },
    { url: "https://example.com/it's.zip", sha256: digits, to: '/opt/zip', unpack: 'zip', strip: 1 },
  ],
  copies: [
    { from: 'alpine/helm:4.1.4', path: '/usr/bin/helm', to: '/usr/local/bin/helm' },
    { from: 'bitnami/kubectl:1.35.2', path: '/opt/bitnami/kubectl/bin/kubectl', to: '/usr/local/bin/' },
  ],
  env: { MAVEN_HOME: '/opt/maven', GREETING: 'say "$5"' },
  certificates: ['certificates/root-ca.crt'],
  run: ['mvn --version'],
};

/** How every Dockerfile ends. */
const tail = `RUN set -eu; \\
    grep -q '^[^:]*:[^:]*:1000:' /etc/group || echo 'jenkins:x:1000:' >>/etc/group; \\
    grep -q '^[^:]*:[^:]*:1000:' /etc/passwd || echo jenkins:x:1000:1000::/home/jenkins:/bin/sh >>/etc/passwd; \\
    mkdir -p /home/jenkins/agent; \\
    chown -R 1000:1000 /home/jenkins

ENV HOME="/home/jenkins"
USER 1000:1000
WORKDIR /home/jenkins/agent
`;

test('a Dockerfile of all that there is', () => {
  expect(dockerfile(everything)).toBe(`# The image 'tool'.
FROM alpine/helm:4.1.4 AS source-0
FROM bitnami/kubectl:1.35.2 AS source-1
FROM eclipse-temurin:21-jdk

USER root
RUN set -eu; \\
    apt-get update; \\
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends git curl=8.5.0-2; \\
    rm -rf /var/lib/apt/lists/*
COPY --from=source-0 /usr/bin/helm /usr/local/bin/helm
COPY --from=source-1 /opt/bitnami/kubectl/bin/kubectl /usr/local/bin/
RUN set -eu; \\
    if command -v curl >/dev/null; then curl -fsSL -o /tmp/download https://example.com/yq; else wget -qO /tmp/download https://example.com/yq; fi; \\
    echo '${digits}  /tmp/download' | sha256sum -c -; \\
    mkdir -p /usr/local/bin; mv /tmp/download /usr/local/bin/yq; chmod 0755 /usr/local/bin/yq; \\
    rm -f /tmp/download
RUN set -eu; \\
    if command -v curl >/dev/null; then curl -fsSL -o /tmp/download https://example.com/maven.tar.gz; else wget -qO /tmp/download https://example.com/maven.tar.gz; fi; \\
    echo '${digits}  /tmp/download' | sha256sum -c -; \\
    mkdir -p /opt/maven; tar -xf /tmp/download -C /opt/maven --strip-components=1; \\
    rm -f /tmp/download
RUN set -eu; \\
    if command -v curl >/dev/null; then curl -fsSL -o /tmp/download 'https://example.com/it'\\''s.zip'; else wget -qO /tmp/download 'https://example.com/it'\\''s.zip'; fi; \\
    echo '${digits}  /tmp/download' | sha256sum -c -; \\
    mkdir -p /opt/zip /tmp/unpacked; unzip -q /tmp/download -d /tmp/unpacked; cp -a /tmp/unpacked/*/. /opt/zip; rm -rf /tmp/unpacked; \\
    rm -f /tmp/download
COPY certificates/root-ca.crt /usr/local/share/ca-certificates/
RUN update-ca-certificates
ENV MAVEN_HOME="/opt/maven"
ENV GREETING="say \\"\\$5\\""
RUN mvn --version
${tail}`);
});

test('the least Dockerfile', () => {
  expect(dockerfile({ from: 'node:22.11.0' })).toBe(`# The image 'tool'.
FROM node:22.11.0

USER root
${tail}`);
});

test.each([
  ['node:22-alpine', 'apk add --no-cache git'],
  ['docker.io/library/alpine:3.22', 'apk add --no-cache git'],
  ['debian:13', 'apt-get install -y --no-install-recommends git'],
  ['jenkins/inbound-agent:3355.v388858a_47b_33-3-jdk21', 'apt-get install -y --no-install-recommends git'],
  ['fedora:43', 'dnf install -y --setopt=install_weak_deps=0 git'],
  ['registry.access.redhat.com/ubi9/ubi-minimal:9.6', 'microdnf install -y --setopt=install_weak_deps=0 git'],
])('packages of %s', (from, command) => {
  expect(dockerfile({ from, packages: ['git'] })).toContain(command);
});

test('the controller has its plugins, in the versions of the file', () => {
  expect(fileOf(resolve(shop), 'images/controller/Dockerfile')).toBe(`# The controller, with its plugins.
FROM jenkins/jenkins:2.568.2-jdk21
COPY plugins.txt /usr/share/jenkins/ref/plugins.txt
RUN jenkins-plugin-cli --latest false --plugin-file /usr/share/jenkins/ref/plugins.txt
USER 1000:1000
WORKDIR /var/jenkins_home
`);
  const { registry: _, ...rest } = shop;
  expect(imageFiles(resolve(rest)).map(({ path: file }) => file)).toEqual(['images/maven/Dockerfile']);
});

describe('the pipeline that builds them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pipec-images-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[what: string, more: Partial<PlatformSpec>, tool: string, cloud: string | undefined]>([
    ['BuildKit, in the cloud that lets it', {}, 'buildctl-daemonless.sh', 'builders'],
    ['buildah, where none does', { clouds: { kubernetes: {} } }, 'buildah build', undefined],
  ])('%s', async (_, more, tool, cloud) => {
    const agents: PlatformSpec['agents'] = {
      app: { from: 'maven', platforms: ['linux/amd64', 'linux/arm64'] },
      maven: shop.agents.maven,
    };
    writeFileSync(path.join(folder, 'pipeline.ts'), fileOf(withImages(agents, more), 'images/pipeline.ts')!);
    const { value, diagnostics } = await compile(path.join(folder, 'pipeline.ts'), { root: folder });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const text = value.pipelines[0]?.text ?? '';
    expect([...text.matchAll(/^ *stage\('(.*)'\)/gm)].map(([, name]) => name)).toEqual(['maven', 'app', 'controller']);
    expect(text).toContain(tool);
    expect(text.includes('cloud')).toBe(cloud !== undefined);
    if (cloud !== undefined) expect(text).toContain(`cloud '${cloud}'`);
    expect(text).toContain('registry.example.com/ci/maven:3.9.11');
    expect(text).toContain('platform/images/maven');
    expect(text).toContain('linux/amd64,linux/arm64');
    expect(text).toContain('registry-push');
    expect(text).toContain('serviceAccountName: jenkins-agent');
    // Nothing but the agent's own image is left to the plugin.
    const { diagnostics: strict } = await checkFileWithPods(text, 'Jenkinsfile', { profile: 'strict' });
    expect(strict.map(({ code }) => code)).toEqual(['kubernetes/default-agent-image']);
  });
});

describe('faults', () => {
  const told = (agents: { readonly [name: string]: AgentImageSpec }, more: Partial<PlatformSpec> = {}) =>
    checkImages(withImages(agents, more)).map(({ code, path: at }) => `${code} ${at.join('.')}`);

  test('none', () => {
    expect(checkImages(resolve(shop))).toEqual([]);
    expect(told({ tool: everything })).toEqual([]);
  });

  test('none in any Dockerfile that is written', () => {
    for (const { path: file, text } of imageFiles(withImages({ tool: everything, other: { from: 'tool' } })))
      if (file.endsWith('Dockerfile')) expect(checkDockerfile(text, file), file).toEqual([]);
  });

  test.each<[what: string, spec: AgentImageSpec, fault: string]>([
    ['a base that moves', { from: 'maven' }, 'platform/image-floating agents.tool.from'],
    [
      'a source that moves',
      { from: 'maven:3', copies: [{ from: 'alpine/helm:latest', path: '/a', to: '/b' }] },
      'platform/image-floating agents.tool.copies.0.from',
    ],
    ['root', { from: 'maven:3', user: 0 }, 'platform/image-root agents.tool.user'],
    [
      'a system of unknown kind',
      { from: 'registry.example.com/base:1', packages: ['git'] },
      'platform/unknown-package-manager agents.tool.packages',
    ],
    [
      'a checksum that is none',
      { from: 'maven:3', downloads: [{ url: 'https://a/b', sha256: 'abc', to: '/b' }] },
      'platform/checksum agents.tool.downloads.0.sha256',
    ],
    ['a circle', { from: 'tool' }, 'platform/image-circle agents.tool.from'],
    [
      'a certificate from elsewhere',
      { from: 'maven:3', certificates: ['../ca.crt'] },
      'platform/outside-of-context agents.tool.certificates.0',
    ],
    [
      'a download that nothing is held against',
      { from: 'maven:3', run: ['true', 'curl -O https://example.com/x'] },
      'platform/image-download agents.tool.run.1',
    ],
    ['a secret', { from: 'maven:3', env: { NPM_TOKEN: 'abc' } }, 'platform/image-secret agents.tool.env.NPM_TOKEN'],
    [
      'a download in a script, at its place',
      { from: 'maven:3', run: ['true', 'set -x\ncurl -O https://example.com/x\n'] },
      'platform/image-download agents.tool.run.1',
    ],
    [
      'a variable of two lines',
      { from: 'maven:3', env: { A: 'a\nUSER root' } },
      'platform/image-text agents.tool.env.A',
    ],
    ['a variable without a name', { from: 'maven:3', env: { 'A B': 'a' } }, 'platform/image-text agents.tool.env.A B'],
    ['a base of two words', { from: 'maven:3 AS x' }, 'platform/image-text agents.tool.from'],
    [
      'a package that is an option',
      { from: 'maven:3', packages: ['--yes'] },
      'platform/image-text agents.tool.packages.0',
    ],
    [
      'a path with blanks',
      { from: 'maven:3', copies: [{ from: 'a:1', path: '/a b', to: '/c' }] },
      'platform/image-text agents.tool.copies.0.path',
    ],
  ])('%s', (_, spec, fault) => {
    expect(told({ tool: spec })).toContain(fault);
  });

  test.each(['../x', 'Maven', 'a b', '', 'controller'])("no image is called '%s'", (name) => {
    expect(told({ [name]: { from: 'maven:3' } })).toEqual([`platform/image-name agents.${name}`]);
  });

  test('no text of a definition becomes an instruction of its own', () => {
    const text = fc.oneof(
      fc.constantFrom('a', 'a\nUSER root', '$HOME', '"', "'", '\\', 'x y', '#', '--x', 'ü'),
      fc.string({ maxLength: 8 }),
    );
    const spec = fc.record({
      from: fc.constant('debian:13'),
      env: fc.dictionary(text, text, { maxKeys: 2 }),
      packages: fc.array(text, { maxLength: 2 }),
      copies: fc.array(fc.record({ from: text, path: text, to: text }), { maxLength: 2 }),
      downloads: fc.array(fc.record({ url: text, sha256: fc.constant(digits), to: text }), { maxLength: 2 }),
      certificates: fc.array(text, { maxLength: 2 }),
      run: fc.array(
        text.filter((one) => /[^\\\s]$/.test(one.trim())),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(spec, (tool) => {
        fc.pre(!told({ tool }).some((fault) => /image-text|outside/.test(fault)));
        const [...stages] = parseDockerfile(dockerfile(tool)).stages;
        const copies = new Set(tool.copies.map(({ from }) => from)).size;
        expect(stages.length).toBe(1 + copies);
        const keywords = stages.at(-1)!.instructions.map(({ keyword }) => keyword);
        expect(keywords).toEqual([
          'USER',
          ...(tool.packages.length > 0 ? ['RUN'] : []),
          ...tool.copies.map(() => 'COPY'),
          ...tool.downloads.map(() => 'RUN'),
          ...tool.certificates.map(() => 'COPY'),
          ...(tool.certificates.length > 0 ? ['RUN'] : []),
          ...Object.keys(tool.env).map(() => 'ENV'),
          ...tool.run.map(() => 'RUN'),
          'RUN',
          'ENV',
          'USER',
          'WORKDIR',
        ]);
      }),
    );
  });

  test('no cloud that lets images be built', () => {
    const clouds: PlatformSpec['clouds'] = { kubernetes: { podSecurity: 'restricted' } };
    expect(told({ tool: { from: 'maven:3' } }, { clouds })).toEqual(['platform/no-image-builder agents']);
  });
});

describe.skipIf(!isInstalled('shellcheck', ['--version']))('shellcheck', () => {
  test('has nothing against the scripts', () => {
    for (const [, script] of dockerfile(everything).matchAll(/^RUN ((?:.*\\\n)*.*)$/gm)) {
      const { stdout } = spawnSync('shellcheck', ['--shell=sh', '-'], { input: script!, encoding: 'utf8' });
      expect(stdout, script).toBe('');
    }
  });
});

describe.skipIf(!canBuild())('buildah', () => {
  let containers: Containers;
  beforeAll(async () => {
    containers = newContainers();
    await makeBase(containers, 'localhost/base:1');
  });
  afterAll(() => containers?.remove());

  const build = async (spec: Omit<AgentImageSpec, 'from'>, files: Readonly<Record<string, string>> = {}) => {
    const text = dockerfile({ from: 'localhost/base:1', ...spec });
    const context = containers.folder({ ...files, Dockerfile: text });
    return containers.build('localhost/tool:1', path.join(context, 'Dockerfile'), context);
  };
  /** What a command prints in a container of the image, as the image's own user. */
  const printed = async (command: string) => {
    const { stdout: name } = await containers.buildah(['from', '--pull-never', 'localhost/tool:1']);
    const { stdout } = await containers.buildah([
      'run',
      '--isolation',
      'chroot',
      name.trim(),
      '--',
      'sh',
      '-c',
      command,
    ]);
    await containers.buildah(['rm', name.trim()]);
    return stdout.trim();
  };

  test('the user, the folder and the variables are those that were meant', async () => {
    const { status, stderr } = await build({
      env: { GREETING: 'say "$5" \\ \'twice\'' },
      run: ['echo made >/made', 'if test -f /made; then\n  cat /made >/several\nfi'],
    });
    expect(stderr).not.toContain('rror');
    expect(status).toBe(0);
    expect(
      await printed('id -u; id -g; pwd; echo "$HOME"; echo "$GREETING"; cat /made /several; touch x && stat -c %u x'),
    ).toBe(
      ['1000', '1000', '/home/jenkins/agent', '/home/jenkins', 'say "$5" \\ \'twice\'', 'made', 'made', '1000'].join(
        '\n',
      ),
    );
  });

  test('files of other images', async () => {
    expect(
      (await build({ copies: [{ from: 'localhost/base:1', path: '/bin/busybox', to: '/opt/tools/' }] })).status,
    ).toBe(0);
    expect(await printed('/opt/tools/busybox echo copied')).toBe('copied');
  });

  test('downloads that are what they are to be, and no others', async () => {
    const program = '#!/bin/sh\necho downloaded\n';
    const server = createServer((_, response) => response.end(program));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tool`;
      const sha256 = createHash('sha256').update(program).digest('hex');
      expect((await build({ downloads: [{ url, sha256, to: '/usr/local/bin/tool' }] })).status).toBe(0);
      expect(await printed('/usr/local/bin/tool; ls /tmp')).toBe('downloaded');
      const other = await build({ downloads: [{ url, sha256: digits, to: '/usr/local/bin/tool' }] });
      expect(other.status).not.toBe(0);
      expect(`${other.stdout}${other.stderr}`).toContain('FAILED');
    } finally {
      server.close();
    }
  });

  test('a certificate is among those that are trusted', async () => {
    const trust = '#!/bin/sh\ncat /usr/local/share/ca-certificates/*.crt >/trusted\n';
    await build({
      run: [
        `printf '%s' ${`'${trust.replaceAll('\n', '\\n')}'`} | sed 's/\\\\n/\\n/g' >/bin/update-ca-certificates; chmod 0755 /bin/update-ca-certificates`,
      ],
    });
    const text = dockerfile({ from: 'localhost/tool:1', certificates: ['ca/root.crt'] });
    const context = containers.folder({ 'ca/root.crt': 'a certificate\n', Dockerfile: text });
    expect((await containers.build('localhost/tool:1', path.join(context, 'Dockerfile'), context)).status).toBe(0);
    expect(await printed('cat /trusted')).toBe('a certificate');
  });
});
