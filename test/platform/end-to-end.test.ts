import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { effectivePod } from '@pipec/kubernetes/template';
import type { Pod } from '@pipec/kubernetes';
import { noNeeds } from '@pipec/platform';
import type { PlatformSpec } from '@pipec/platform';
import { checkPlatform, platformFiles, resolve } from '@pipec/platform/build';
import type { Stage } from '@pipec/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../packages/compiler/src/compile.ts';
import { cloudsOf, pipelinePods } from '../../packages/compiler/src/pods.ts';
import { canRunPods, makeBase, newContainers } from '../support/containers.ts';
import type { Containers } from '../support/containers.ts';
import { runSteps, withPod } from '../support/pods/pod-host.ts';
import { shellSteps } from '../support/pods/shell-steps.ts';

// From one platform.ts to a build in a real pod: the images are built of the Dockerfiles that are written, the agent's template is that of
// the configuration that is written, the pod is the one that the plugin makes of it for a pipeline, and podman is the node.
//
// Not real: the controller and its connection to the agent (whose container only stays alive), the scheduler, admission, quotas and rights,
// the network. The plugin's own work is done by `effectivePod`.

const spec: PlatformSpec = {
  controller: { version: '2.568.2', url: 'https://jenkins.example.com/' },
  storage: { home: { size: '10Gi' } },
  registry: { host: 'localhost/ci' },
  clouds: {
    kubernetes: {
      namespace: 'jenkins-agents',
      templates: {
        java: {
          label: 'java',
          agent: { image: 'agent' },
          containers: {
            maven: {
              image: 'maven',
              env: { GREETING: 'made by ${user}' },
              resources: { requests: { cpu: '100m', memory: '32Mi' }, limits: { memory: '64Mi' } },
            },
          },
          volumes: { cache: { emptyDir: {}, mountPath: '/home/jenkins/.m2', in: ['maven'] } },
        },
      },
    },
  },
  agents: {
    agent: { from: 'localhost/base:1', role: 'agent' },
    maven: {
      from: 'localhost/base:1',
      run: [`printf '#!/bin/sh\\necho "built by $(id -u)" >"$2"\\n' >/bin/mvn`, 'chmod 755 /bin/mvn'],
    },
    node: { from: 'localhost/base:1' },
  },
};

const pipelineText = `import { kubernetes, pipeline, sh, stage, withEnv, yamlMergeStrategy } from '@pipec/dsl';

const pod = kubernetes({
  inheritFrom: 'java',
  yamlMergeStrategy: yamlMergeStrategy.merge(),
  containers: { node: { image: 'localhost/ci/node:1' } },
});

export default pipeline({
  agent: pod,
  stages: [
    stage('Build', [
      sh\`echo source >source.txt\`,
      pod.container('node', [sh\`cat source.txt >bundle.txt; echo bundled >>bundle.txt\`]),
      withEnv({ TARGET: 'app.war' }, [pod.container('node', [sh\`test "$TARGET" = app.war; id -u >"$TARGET.user"\`])]),
    ]),
    stage('Broken', [
      sh\`touch before\`,
      pod.container('node', [sh\`test -f before; false; touch after\`]),
      sh\`touch never\`,
    ]),
  ],
});
`;

const isRunning = await canRunPods();

describe.skipIf(!isRunning)('a build in a real pod', () => {
  const platform = resolve(spec);
  const files = new Map(platformFiles(platform, noNeeds).map((file) => [file.path, file.text]));
  // As configuration as code reads it: there is no reference in it, so that what is left are escaped texts.
  const configuration = files.get('jcasc/jenkins.yaml')!.replaceAll('^${', '${');
  const { value: clouds } = cloudsOf(configuration, 'jenkins.yaml');
  const folder = mkdtempSync(path.join(tmpdir(), 'pipec-end-to-end-'));
  let containers: Containers;
  let stages: readonly Stage[];
  let pod: Pod;

  beforeAll(async () => {
    expect(checkPlatform(platform, noNeeds).filter(({ severity }) => severity === 'error')).toEqual([]);
    containers = newContainers();
    await makeBase(containers, 'localhost/base:1');
    for (const { name, reference } of platform.images) {
      const context = containers.folder({ Dockerfile: files.get(`images/${name}/Dockerfile`)! });
      const built = await containers.build(reference, path.join(context, 'Dockerfile'), context);
      expect(built.status, built.stderr).toBe(0);
    }
    writeFileSync(path.join(folder, 'pipeline.ts'), pipelineText);
    const { value, diagnostics } = await compile(path.join(folder, 'pipeline.ts'), { root: folder, clouds });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [compiled] = value.pipelines;
    const body = compiled!.model.stages;
    stages = body?.stages ?? [];
    const { value: found } = pipelinePods(compiled!.text, 'Jenkinsfile', { clouds });
    pod = found.pods[0]!.pod;
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await containers?.remove();
  });

  /** Everything of podman's that is there. */
  const left = async () => {
    const [pods, all, volumes] = [
      await containers.podman(['pod', 'ps', '--quiet']),
      await containers.podman(['ps', '--all', '--quiet']),
      await containers.podman(['volume', 'ls', '--quiet']),
    ];
    return [pods, all, volumes].map(({ stdout }) => stdout.trim());
  };
  const stageOf = (name: string) => stages.find((stage) => stage.name === name)!;

  test("has the template's containers and the pipeline's own", () => {
    expect(pod.spec?.containers.map(({ name, image }) => [name, image])).toEqual([
      ['jnlp', 'localhost/ci/agent:1'],
      ['maven', 'localhost/ci/maven:1'],
      ['node', 'localhost/ci/node:1'],
    ]);
    expect(pod.spec?.serviceAccountName).toBe('jenkins-agent');
  });

  test('runs its steps in their containers, over one workspace', async () => {
    await withPod(containers, { pod, name: 'build-1', job: 'shop' }, async (running) => {
      expect((await left())[0]).not.toBe('');
      const { steps, failed } = await runSteps(running, shellSteps(stageOf('Build')));
      expect(failed, steps.map(({ stderr }) => stderr).join('')).toBe(false);
      expect(steps.map(({ container }) => container)).toEqual(['jnlp', 'node', 'node']);
      const workspace = '/home/jenkins/agent/workspace/shop';
      const read = async (container: string, file: string) =>
        (await running.exec(container, ['cat', `${workspace}/${file}`])).stdout;
      // What one container wrote, all see.
      expect(await read('maven', 'bundle.txt')).toBe('source\nbundled\n');
      expect(await read('jnlp', 'app.war.user')).toBe('1000\n');
      const { stdout: owners } = await running.exec('jnlp', ['stat', '-c', '%u:%g', `${workspace}/bundle.txt`]);
      expect(owners).toBe('1000:1000\n');

      // What the template says: variables, limits, volumes.
      const { stdout } = await running.exec('maven', [
        'sh',
        '-c',
        'echo "$GREETING"; mvn package /tmp/out; cat /tmp/out; touch ~/.m2/x && ls ~/.m2',
      ]);
      expect(stdout).toBe('made by ${user}\nbuilt by 1000\nx\n');
      const { stdout: memory } = await containers.podman([
        'inspect',
        '--format',
        '{{.HostConfig.Memory}}',
        'build-1-maven',
      ]);
      expect(memory.trim()).toBe(String(64 * 2 ** 20));
      const elsewhere = await running.exec('node', ['ls', '/home/jenkins/.m2']);
      expect(elsewhere.status).not.toBe(0);

      const { failed: isMissing } = await runSteps(running, [{ container: 'gradle', script: 'true', env: {} }]);
      expect(isMissing, 'a container that is not in the pod').toBe(true);
    });
    expect(await left()).toEqual(['', '', '']);
  });

  test('is gone afterwards, also when a step fails', async () => {
    const result = await withPod(containers, { pod, name: 'build-2', job: 'shop' }, async (running) => {
      const run = await runSteps(running, shellSteps(stageOf('Broken')));
      const { stdout } = await running.exec('jnlp', ['ls', '/home/jenkins/agent/workspace/shop']);
      return { ...run, files: stdout.trim().split('\n') };
    });
    expect(result.failed).toBe(true);
    expect(result.steps.map(({ status }) => status)).toEqual([0, 1]);
    expect(result.files).toEqual(['before']);
    expect(await left()).toEqual(['', '', '']);
  });

  test('is gone also when the test itself is at fault', async () => {
    const failing = withPod(containers, { pod, name: 'build-3', job: 'shop' }, () =>
      Promise.reject(new Error('planned')),
    );
    await expect(failing).rejects.toThrow('planned');
    expect(await left()).toEqual(['', '', '']);
  });

  test("for the template's label alone, the template's pod", async () => {
    const [cloud] = clouds;
    const template = cloud!.templates.find(({ label }) => label === 'java')!;
    const { pod: own } = effectivePod({ template, templates: cloud!.templates, cloud: cloud! });
    await withPod(containers, { pod: own, name: 'build-4', job: 'nightly' }, async (running) => {
      const { failed, steps } = await runSteps(running, [
        { container: 'maven', script: 'mvn package app.war', env: {} },
      ]);
      expect(failed, steps[0]?.stderr).toBe(false);
      const { stdout } = await running.exec('jnlp', ['cat', '/home/jenkins/agent/workspace/nightly/app.war']);
      expect(stdout).toBe('built by 1000\n');
    });
    expect(await left()).toEqual(['', '', '']);
  });
});
