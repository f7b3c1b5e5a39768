import { expect, test } from 'vitest';
import { checkFileWithPods } from '../../packages/compiler/src/check-file.ts';
import { cloudsOf } from '../../packages/compiler/src/pods.ts';

// What goes wrong with agents on a cluster, one misuse a row: docs/pods.md has the same list with the page of each rule.

const files: Readonly<Record<string, string>> = {
  'ci/agent.yaml': 'spec:\n  containers:\n  - { name: maven, image: "maven:3.9.11", command: [sleep, 99d] }\n',
};

const clouds = cloudsOf(
  `jenkins:
  clouds:
  - kubernetes:
      name: cluster
      defaultsProviderTemplate: everyone
      templates:
      - name: everyone
        containers: [{ name: jnlp, image: 'agent:7' }]
      - name: java
        containers: [{ name: maven, image: 'maven:3.9.11', command: sleep, args: 99d }]
        yaml: 'spec: { priorityClassName: builds }'
`,
  'jenkins.yaml',
).value;

const maven = '- { name: maven, image: "maven:3.9.11", command: [sleep, 99d] }';
const jnlp = '- { name: jnlp, image: "agent:7" }';

/** A pipeline whose agent has these fields. */
const agent = (fields: string, stages = "stage('A') { steps { sh 'make' } }", options = ''): string =>
  `pipeline {\n  agent {\n    kubernetes {\n${fields}\n    }\n  }\n${options}  stages {\n    ${stages}\n  }\n}\n`;

/** A pipeline whose agent has this YAML. */
const yaml = (text: string, fields = '', stages?: string): string => agent(`${fields}\nyaml '''\n${text}\n'''`, stages);

/** A pipeline whose agent has these containers. */
const pod = (...containers: readonly string[]): string =>
  yaml(`spec:\n  containers:\n${containers.map((one) => `  ${one}`).join('\n')}`);

/** One with a container that has these fields beside its name, image and command. */
const tool = (fields: string): string =>
  pod(`- { name: maven, image: "maven:3.9.11", command: [sleep, 99d], ${fields} }`);

interface Misuse {
  readonly what: string;
  readonly text: string;
  readonly code: string;
  /** What is marked in the file. */
  readonly at: string;
  readonly profile?: 'strict';
  /** Without the templates of the controller. */
  readonly clouds?: 'unknown';
}

const misuses: readonly Misuse[] = [
  {
    what: 'a container that the pod has not',
    text: yaml(`spec:\n  containers:\n  ${maven}`, '', "stage('A') { steps { container('gradle') { sh 'make' } } }"),
    code: 'unknown-container',
    at: "'gradle'",
  },
  {
    what: 'a default container that the pod has not',
    text: yaml(`spec:\n  containers:\n  ${maven}`, "defaultContainer 'gradle'"),
    code: 'unknown-container',
    at: "'gradle'",
  },
  {
    what: 'a tool container without a command that lasts',
    text: pod('- { name: maven, image: "maven:3.9.11" }'),
    code: 'short-lived-container',
    at: 'name',
  },
  {
    what: 'sleep as the command of the agent',
    text: pod('- { name: jnlp, image: "agent:7", command: [sleep, 99d] }'),
    code: 'agent-command',
    at: 'command',
  },
  {
    what: 'an image of the agent under another name',
    text: pod('- { name: agent, image: "jenkins/inbound-agent:3355.v388858a_47b_33-3" }'),
    code: 'second-agent',
    at: 'agent',
  },
  {
    what: "the agent's image left to the plugin",
    text: pod(maven),
    code: 'default-agent-image',
    at: 'containers',
    profile: 'strict',
    clouds: 'unknown',
  },
  {
    what: 'a template for everyone that overrides the jnlp of the agent',
    text: pod('- { name: jnlp, image: "mine:1" }'),
    code: 'overridden-container',
    at: '"mine:1"',
  },
  {
    what: 'a container of the YAML that inherited fields override',
    text: yaml(
      'spec:\n  containers:\n  - { name: maven, image: "maven:4", command: [sleep, 99d] }',
      "inheritFrom 'java'\nyamlMergeStrategy merge()",
    ),
    code: 'overridden-container',
    at: '"maven:4"',
  },
  {
    what: 'workspace-volume in the YAML',
    text: yaml(`spec:\n  volumes:\n  - { name: workspace-volume, emptyDir: {} }\n  containers:\n  ${maven}`),
    code: 'workspace-volume',
    at: 'name',
  },
  {
    what: 'another working folder than that of the agent',
    text: tool('workingDir: /src'),
    code: 'working-folder',
    at: '/src',
  },
  {
    what: 'another user than that of the agent',
    text: tool('securityContext: { runAsUser: 1001 }'),
    code: 'user-differs',
    at: '1001',
  },
  {
    what: 'an image without a shell',
    text: pod('- { name: kaniko, image: "gcr.io/kaniko-project/executor:v1.24.0", command: [sleep, 99d] }'),
    code: 'no-shell',
    at: '"gcr.io/kaniko-project/executor:v1.24.0"',
  },
  {
    what: 'two mounts at one path',
    text: yaml(
      'spec:\n  volumes: [{ name: a, emptyDir: {} }, { name: b, emptyDir: {} }]\n  containers:\n  - { name: maven, image: "maven:3.9.11", command: [sleep, 99d], volumeMounts: [{ name: a, mountPath: /x }, { name: b, mountPath: /x }] }',
    ),
    code: 'duplicate-mount-path',
    at: '/x',
  },
  { what: 'two containers of one name', text: pod(maven, maven), code: 'duplicate-container', at: 'maven' },
  {
    what: 'two volumes of one name',
    text: yaml(`spec:\n  volumes: [{ name: a, emptyDir: {} }, { name: a, emptyDir: {} }]\n  containers:\n  ${maven}`),
    code: 'duplicate-volume',
    at: 'a',
  },
  {
    what: 'a name with upper case',
    text: pod('- { name: Maven, image: "maven:3.9.11", command: [sleep, 99d] }'),
    code: 'invalid-name',
    at: 'Maven',
  },
  {
    what: 'a label that builds share',
    text: agent("label 'java'"),
    code: 'former-agent-field',
    at: 'label',
    profile: 'strict',
  },
  {
    what: 'a name of the pod',
    text: yaml(`metadata: { name: mine }\nspec:\n  containers:\n  ${maven}`),
    code: 'overwritten-name',
    at: 'mine',
  },
  {
    what: 'a namespace in two places',
    text: yaml(`metadata: { namespace: a }\nspec:\n  containers:\n  ${maven}`, "namespace 'b'"),
    code: 'namespace-twice',
    at: "'b'",
  },
  {
    what: 'YAML that takes the place of what is inherited',
    text: yaml(`spec:\n  containers:\n  ${maven}`, "inheritFrom 'java'"),
    code: 'yaml-replaces',
    at: "'java'",
  },
  {
    what: 'fields that a merge loses',
    text: yaml(
      `spec:\n  priorityClassName: high\n  containers:\n  ${jnlp}`,
      "inheritFrom 'java'\nyamlMergeStrategy merge()",
    ),
    code: 'lost-in-merge',
    at: 'priorityClassName',
  },
  { what: 'a template that there is not', text: agent("inheritFrom 'jva'"), code: 'unknown-template', at: "'jva'" },
  {
    what: "a stage's agent that is expected to inherit",
    text: yaml(
      `spec:\n  containers:\n  ${maven}`,
      '',
      `stage('A') {\n      agent { kubernetes { yaml '''\nspec:\n  containers:\n  - { name: go, image: "golang:1.25", command: [sleep, 99d] }\n''' } }\n      steps { container('maven') { sh 'make' } }\n    }`,
    ),
    code: 'unknown-container',
    at: "'maven'",
  },
  {
    what: 'containers at the level of the spec',
    text: yaml(`spec:\ncontainers:\n${maven}`),
    code: 'unknown-field',
    at: 'containers',
  },
  {
    what: 'YAML that is none',
    text: yaml('spec:\n  containers:\n  - name: maven\n      image: maven:3'),
    code: 'yaml-syntax',
    at: 'image',
  },
  { what: 'blank YAML', text: agent("yaml '''\n'''"), code: 'blank-yaml', at: "'''\n'''" },
  {
    what: 'a variable of Kubernetes that Groovy eats',
    text: agent(
      `yaml """\nspec:\n  containers:\n  - { name: jnlp, image: "agent:7", args: ['\${JENKINS_SECRET}'] }\n"""`,
    ),
    code: 'interpolated-variable',
    at: '${JENKINS_SECRET}',
  },
  { what: 'a tab', text: yaml('spec:\n\tcontainers: []'), code: 'yaml-syntax', at: '\t' },
  {
    what: 'a mode in octal that is too large',
    text: yaml(
      `spec:\n  volumes: [{ name: a, secret: { secretName: s, defaultMode: 01000 } }]\n  containers:\n  ${maven}`,
    ),
    code: 'invalid-mode',
    at: '01000',
  },
  {
    what: 'a mode in quotes',
    text: yaml(
      `spec:\n  volumes: [{ name: a, secret: { secretName: s, defaultMode: "0400" } }]\n  containers:\n  ${maven}`,
    ),
    code: 'wrong-type',
    at: '"0400"',
  },
  {
    what: 'a privileged container',
    text: tool('securityContext: { privileged: true }'),
    code: 'privileged-container',
    at: 'true',
  },
  {
    what: 'the Docker socket',
    text: yaml(
      `spec:\n  volumes: [{ name: docker, hostPath: { path: /var/run/docker.sock } }]\n  containers:\n  ${maven}`,
    ),
    code: 'docker-socket',
    at: '/var/run/docker.sock',
  },
  {
    what: 'a container that says not what it needs',
    text: pod(maven),
    code: 'missing-resources',
    at: 'name',
    profile: 'strict',
  },
  {
    what: 'a request above its limit',
    text: tool('resources: { requests: { cpu: 2 }, limits: { cpu: 1 } }'),
    code: 'request-above-limit',
    at: '2',
  },
  {
    what: 'an extended resource without a limit',
    text: tool('resources: { requests: { "nvidia.com/gpu": 1 } }'),
    code: 'request-above-limit',
    at: '1',
  },
  {
    what: 'a fraction of a byte',
    text: tool('resources: { limits: { memory: 512m } }'),
    code: 'fractional-bytes',
    at: '512m',
  },
  {
    what: 'a unit that Kubernetes has not',
    text: tool('resources: { limits: { memory: 512MB } }'),
    code: 'invalid-quantity',
    at: '512MB',
  },
  {
    what: 'a node selector that is none',
    text: agent("nodeSelector 'disk:ssd'"),
    code: 'node-selector',
    at: "'disk:ssd'",
  },
  {
    what: 'a container beside the agent that ends',
    text: pod(
      maven,
      '- { name: migrate, image: "flyway:11", command: [sh, -c, "cp -r /config/. /cache && echo done"] }',
    ),
    code: 'short-lived-container',
    at: 'command',
  },
  {
    what: 'a command of the agent that is injected',
    text: yaml(
      'spec:\n  containers:\n  - { name: jnlp, image: "eclipse-temurin:21", args: [a] }',
      'agentInjection true',
    ),
    code: 'agent-injection',
    at: 'args',
  },
  { what: 'a pod that idles under a label of its own', text: agent('idleMinutes 5'), code: 'idle-agent', at: '5' },
  { what: 'one attempt', text: agent('retries 1'), code: 'retries-once', at: '1' },
  {
    what: 'a deadline before the timeout',
    text: agent('activeDeadlineSeconds 60', undefined, "  options { timeout(time: 1, unit: 'HOURS') }\n"),
    code: 'deadline-before-timeout',
    at: '60',
  },
  {
    what: 'a claim for each workspace',
    text: agent("workspaceVolume dynamicPVC(requestsSize: '10Gi')"),
    code: 'workspace-claim',
    at: "dynamicPVC(requestsSize: '10Gi')",
    profile: 'strict',
  },
  {
    what: 'a claim that builds share',
    text: yaml(`spec:\n  volumes: [{ name: m2, persistentVolumeClaim: { claimName: m2 } }]\n  containers:\n  ${maven}`),
    code: 'shared-claim',
    at: 'persistentVolumeClaim',
    profile: 'strict',
  },
  {
    what: 'an image whose tag moves',
    text: pod('- { name: maven, image: maven, command: [sleep, 99d] }'),
    code: 'floating-image',
    at: 'maven',
    profile: 'strict',
  },
  {
    what: 'an image that is none',
    text: pod('- { name: maven, image: "Maven:3", command: [sleep, 99d] }'),
    code: 'malformed-image',
    at: '"Maven:3"',
  },
  {
    what: 'a relative mount path',
    text: yaml(
      'spec:\n  volumes: [{ name: a, emptyDir: {} }]\n  containers:\n  - { name: maven, image: "maven:3.9.11", command: [sleep, 99d], volumeMounts: [{ name: a, mountPath: cache }] }',
    ),
    code: 'mount-path',
    at: 'cache',
  },
  { what: 'a relative working folder', text: tool('workingDir: src'), code: 'relative-working-folder', at: 'src' },
  {
    what: 'root that must not be root',
    text: tool('securityContext: { runAsNonRoot: true, runAsUser: 0 }'),
    code: 'root-non-root',
    at: 'securityContext',
  },
  {
    what: 'a person who is waited for on a pod',
    text: yaml(`spec:\n  containers:\n  ${maven}`, '', "stage('A') { steps { input 'Deploy?' } }"),
    code: 'input-holds-agent',
    at: 'input',
  },
  {
    what: 'two pods of which one counts',
    text: agent("yaml 'spec: {}'\nyamlFile 'ci/agent.yaml'"),
    code: 'pod-twice',
    at: "yamlFile 'ci/agent.yaml'",
  },
  { what: 'a cloud that there is not', text: agent("cloud 'clusters'"), code: 'unknown-cloud', at: "'clusters'" },
];

test.each(misuses.map((misuse) => [misuse.what, misuse] as const))(
  '%s',
  async (_, { text, code, at, profile, clouds: known }) => {
    const { diagnostics } = await checkFileWithPods(text, 'Jenkinsfile', {
      files: (path) => files[path],
      ...(known === undefined && { clouds }),
      ...(profile && { profile }),
    });
    const found = diagnostics.filter((one) => one.code.endsWith(`/${code}`));
    const all = diagnostics.map(({ code: other, message }) => `${other}: ${message}`);
    expect(
      found.map(({ span }) => text.slice(span.start, span.end)),
      all.join('\n'),
    ).toContain(at);
  },
);

test('a pod with none of it', async () => {
  const { diagnostics } = await checkFileWithPods(pod(maven, jnlp), 'Jenkinsfile', { clouds });
  expect(diagnostics).toEqual([]);
});
