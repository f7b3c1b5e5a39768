import type { Fix } from '@pipec/model';
import { describe, expect, test } from 'vitest';
import { checkFileWithPods } from '../../packages/compiler/src/check-file.ts';
import { readExpectations, shown, told, withoutExpectations } from '../support/expectations.ts';

// Pods in Jenkinsfiles: each fault stands at its line and column, in whatever way the YAML got there.

const files: Readonly<Record<string, string>> = {
  'ci/agent.yaml': 'spec:\n  containers:\n  - name: maven\n    image: maven:3.9\n    command: [sleep, 99d]\n',
  'ci/broken.yaml': 'spec:\n  containers:\n  - name: Maven\n    image: maven:3.9\n    command: [sleep, 99d]\n',
  'resources/pods/node.yaml': 'spec:\n  containers:\n  - name: node\n    image: node:22\n    command: [sleep, 99d]\n',
};

async function podFaults(text: string) {
  const { diagnostics } = await checkFileWithPods(text, 'Jenkinsfile', {
    rules: [],
    files: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
  });
  return diagnostics.filter(({ code }) => code.startsWith('kubernetes/'));
}

async function shownFaults(text: string): Promise<readonly string[]> {
  return shown((await podFaults(text)).filter(({ span }) => span.file === 'Jenkinsfile').map((one) => told(one, text)));
}

const faults: readonly (readonly [what: string, jenkinsfile: string])[] = [
  [
    'in single quotes',
    `
podTemplate(yaml: '''
spec:
  containers:
  - name: Maven
#         ^^^^^ kubernetes/invalid-name
    image: maven:3.9
    command: [sleep, 99d]
''') { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'in double quotes, behind a hole',
    `
podTemplate(yaml: """
spec:
  containers:
  - name: maven
    image: maven:\${params.VERSION}
    command: [sleep, 99d]
    imagePullPolicy: always
#                    ^^^^^^ kubernetes/unsupported-value
""") { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'behind a hole on its line',
    `
podTemplate(yaml: """
spec:
  containers:
  - {name: maven, image: "maven:\${params.VERSION}", command: [sleep, 99d], tyy: true}
#                                                                          ^^^ kubernetes/unknown-field
""") { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'behind an escape',
    `
podTemplate(yaml: '''
metadata:
  annotations:
    note: \\'quoted\\'
    a b: x
#   ^^^ kubernetes/invalid-metadata
''') { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'in a sum',
    `
podTemplate(yaml: 'spec:\\n  containers:\\n' +
  '  - name: Maven\\n' +
#            ^^^^^ kubernetes/invalid-name
  '    image: maven:3.9\\n' + '    command: [sleep, 99d]\\n') { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'with its indentation stripped',
    `
podTemplate(yaml: '''\\
  spec:
    containers:
    - name: Maven
#           ^^^^^ kubernetes/invalid-name
      image: maven:3.9
      command: [sleep, 99d]
  '''.stripIndent()) { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'with a margin',
    `
podTemplate(yaml: '''|spec:
  |  containers:
  |  - name: Maven
#            ^^^^^ kubernetes/invalid-name
  |    image: maven:3.9
  |    command: [sleep, 99d]'''.stripMargin()) { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'in a variable',
    `
def pod = '''
spec:
  containers:
  - name: Maven
#         ^^^^^ kubernetes/invalid-name
    image: maven:3.9
    command: [sleep, 99d]
'''
podTemplate(yaml: pod) { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'in an agent',
    `
pipeline {
  agent {
    kubernetes {
      yaml '''
        spec:
          containers:
          - name: maven
            image: maven:3.9
            command: [sleep, 99d]
            volumeMounts: [{ name: cache, mountPath: /m2 }]
#                                  ^^^^^ kubernetes/unknown-volume
      '''
    }
  }
  stages { stage('Build') { steps { sh 'make' } } }
}`,
  ],
  [
    'a text that is no YAML',
    `
podTemplate(yaml: '''
spec:
  containers:
  - name: maven
      image: maven:3.9
#     ^^^^^ kubernetes/yaml-syntax
''') { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'containers beside the spec',
    `
podTemplate(yaml: '''
spec:
containers:
#<---------- kubernetes/unknown-field
- name: maven
  image: maven:3.9
''') { node(POD_LABEL) { sh 'make' } }`,
  ],
  [
    'a container that the pod has not',
    `
podTemplate(yaml: '''
spec:
  containers:
  - { name: maven, image: 'maven:3.9', command: [sleep, 99d] }
''') {
  node(POD_LABEL) {
    container('mavn') { sh 'make' }
//            ^^^^^^ kubernetes/unknown-container
    container('jnlp') { sh 'make' }
    containerLog name: 'node'
//                     ^^^^^^ kubernetes/unknown-container
  }
}`,
  ],
  [
    'a default container that the pod has not',
    `
pipeline {
  agent {
    kubernetes {
      yamlFile 'ci/agent.yaml'
      defaultContainer 'node'
//                     ^^^^^^ kubernetes/unknown-container
    }
  }
  stages { stage('Build') { steps { container('maven') { sh 'make' } } } }
}`,
  ],
  [
    "the agent's container under another name",
    `
podTemplate(agentContainer: 'agent', yaml: 'spec: { containers: [{ name: agent, image: "jenkins/inbound-agent:1" }] }') {
  node(POD_LABEL) {
    container('agent') { sh 'make' }
    container('jnlp') { sh 'make' }
//            ^^^^^^ kubernetes/unknown-container
  }
}`,
  ],
  [
    'a container of an outer pod whose YAML is replaced',
    `
podTemplate(yaml: 'spec: { containers: [{ name: go, image: "golang:1", command: [cat], tty: true }] }') {
  podTemplate(yaml: 'spec: { containers: [{ name: maven, image: "maven:3", command: [cat], tty: true }] }') {
    node(POD_LABEL) {
      container('maven') { sh 'make' }
      container('go') { sh 'make' }
//              ^^^^ kubernetes/unknown-container
    }
  }
}`,
  ],
  [
    'an agent of a stage that inherits nothing',
    `
pipeline {
  agent { kubernetes { yaml 'spec: { containers: [{ name: go, image: "golang:1", command: [sleep, 1d] }] }' } }
  stages {
    stage('Build') {
      agent { kubernetes { yamlFile 'ci/agent.yaml' } }
      steps { container('go') { sh 'make' } }
//                      ^^^^ kubernetes/unknown-container
    }
  }
}`,
  ],
  [
    'a container template',
    `
podTemplate(
  containers: [
    containerTemplate(name: 'Maven', image: 'maven:3.9', command: 'sleep', args: '99d'),
//                          ^^^^^^^ kubernetes/invalid-name
    containerTemplate(name: 'node', image: 'Node:22', command: 'cat', ttyEnabled: true),
//                                         ^^^^^^^^^ kubernetes/malformed-image
    containerTemplate(name: 'go', image: 'golang:1.26', privileged: true, command: 'cat', ttyEnabled: true),
//                                                                  ^^^^ kubernetes/privileged-container
    containerTemplate(name: 'gradle', image: 'gradle:9'),
//  ^^^^^^^^^^^^^^^^^ kubernetes/short-lived-container
  ],
  volumes: [hostPathVolume(hostPath: '/var/run/docker.sock', mountPath: '/var/run/docker.sock')]
//                                   ^^^^^^^^^^^^^^^^^^^^^^ kubernetes/docker-socket
) { node(POD_LABEL) { sh 'make' } }`,
  ],
];

test.each(faults)('tells a fault %s', async (_, expected) => {
  const text = withoutExpectations(expected);
  expect(await shownFaults(text)).toEqual(shown(readExpectations(expected)));
});

const fine: readonly (readonly [what: string, jenkinsfile: string])[] = [
  [
    'YAML that a hole makes whole',
    'podTemplate(yaml: """\nspec:\n${containers}\n""") { node(POD_LABEL) { container("x") { sh "make" } } }',
  ],
  [
    'a value that is a hole',
    'podTemplate(yaml: """\nspec:\n  containers:\n  - name: ${name}\n    image: x:1\n    command: [sleep, 1d]\n""") { node(POD_LABEL) { container("x") { sh "make" } } }',
  ],
  [
    'a number that is a hole',
    'podTemplate(yaml: """\nspec:\n  activeDeadlineSeconds: ${seconds}\n""") { node(POD_LABEL) { sh "make" } }',
  ],
  [
    'a file that is not at hand',
    "pipeline { agent { kubernetes { yamlFile 'x.yaml'; defaultContainer 'x' } }; stages { stage('A') { steps { sh 'x' } } } }",
  ],
  [
    'a template of the controller',
    "podTemplate(inheritFrom: 'maven', yaml: 'spec: { tolerations: [{ operator: Exists }] }', yamlMergeStrategy: merge()) { node(POD_LABEL) { container('maven') { sh 'make' } } }",
  ],
  [
    'an agent that describes nothing',
    "pipeline { agent { kubernetes { idleMinutes 0 } }; stages { stage('A') { steps { container('x') { sh 'x' } } } } }",
  ],
  [
    'a label that another template has',
    "podTemplate(yaml: 'spec: { containers: [{ name: a, image: \"a:1\", command: [cat], tty: true }] }') { node('other') { container('x') { sh 'x' } } }",
  ],
  [
    'a method that runs anywhere',
    "podTemplate(yaml: 'spec: { containers: [{ name: a, image: \"a:1\", command: [cat], tty: true }] }') { node(POD_LABEL) { build() } }\ndef build() { container('x') { sh 'x' } }",
  ],
  [
    'a variable with two values',
    "def pod = 'spec: {}'\nif (x) pod = 'spec: { containers: [{ name: b }] }'\npodTemplate(yaml: pod) { node(POD_LABEL) { container('b') { sh 'x' } } }",
  ],
  [
    'an outer template by fields',
    "podTemplate(containers: [containerTemplate(name: 'go', image: 'golang:1', command: 'cat', ttyEnabled: true)]) { podTemplate(yaml: 'spec: { containers: [{ name: a, image: \"a:1\", command: [cat], tty: true }] }') { node(POD_LABEL) { container('go') { sh 'x' } } } }",
  ],
  [
    'a container template whose image Groovy knows',
    'podTemplate(containers: [containerTemplate(name: "go", image: "golang:${v}", command: cmd)]) { node(POD_LABEL) { container("go") { sh "x" } } }',
  ],
  [
    'a library resource',
    "podTemplate(yaml: libraryResource('pods/node.yaml')) { node(POD_LABEL) { container('node') { sh 'x' } } }",
  ],
  [
    'a file that is read',
    "podTemplate(yaml: readTrusted('ci/agent.yaml')) { node(POD_LABEL) { container('maven') { sh 'x' } } }",
  ],
];

test.each(fine)('is silent about %s', async (_, text) => {
  expect(await shownFaults(text)).toEqual([]);
});

test('what is tried may not be there', async () => {
  const [found, ...others] = await podFaults(
    "podTemplate(yaml: 'spec: { containers: [{ name: a, image: \"a:1\", command: [cat], tty: true }] }') { node(POD_LABEL) { container('b') { try { sh 'x' } catch (e) { } } } }",
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'kubernetes/unknown-container', severity: 'warning' });
});

test('a fault in a file is told once, in the file', async () => {
  const agent = "agent { kubernetes { yamlFile 'ci/broken.yaml' } }";
  const found = await podFaults(`pipeline {
  agent none
  stages {
    stage('A') { ${agent}; steps { sh 'x' } }
    stage('B') { ${agent}; steps { sh 'x' } }
  }
}`);
  expect(found.map(({ code, span }) => ({ code, ...span }))).toEqual([
    { code: 'kubernetes/invalid-name', file: 'ci/broken.yaml', start: 30, end: 35 },
  ]);
});

test('nothing is told where Jenkins itself is asked', async () => {
  const text = "podTemplate(yaml: 'spec: 1') { node(POD_LABEL) { sh 'x' } }";
  const { diagnostics } = await checkFileWithPods(text, 'Jenkinsfile', { rules: [], profile: 'jenkins' });
  expect(diagnostics).toEqual([]);
});

describe('fixes', () => {
  const pod = (yaml: string): string => `podTemplate(yaml: '''\n${yaml}''') { node(POD_LABEL) { sh 'make' } }`;
  const rows: readonly (readonly [what: string, before: string, after: string])[] = [
    [
      'indents containers below the spec',
      'spec:\ncontainers:\n- name: maven\n  image: maven:3.9\n\n  command: [sleep, 99d]\n',
      'spec:\n  containers:\n  - name: maven\n    image: maven:3.9\n\n    command: [sleep, 99d]\n',
    ],
    [
      'renames a field',
      'spec:\n  containers:\n  - name: maven\n    image: maven:3.9\n    comand: [sleep, 99d]\n    tty: true\n',
      'spec:\n  containers:\n  - name: maven\n    image: maven:3.9\n    command: [sleep, 99d]\n    tty: true\n',
    ],
    [
      'gives a container a command that lasts',
      'spec:\n  containers:\n  - name: maven\n    image: maven:3.9 # with a JDK\n  - name: node\n    image: node:22\n    tty: true\n',
      'spec:\n  containers:\n  - name: maven\n    image: maven:3.9 # with a JDK\n    command: [sleep, 99d]\n  - name: node\n    image: node:22\n    tty: true\n',
    ],
    ['writes the value that was meant', 'spec:\n  restartPolicy: never\n', 'spec:\n  restartPolicy: Never\n'],
    [
      'writes the unit that was meant',
      'spec:\n  containers:\n  - name: maven\n    image: maven:3.9\n    tty: true\n    resources:\n      limits: { memory: 512MB }\n',
      'spec:\n  containers:\n  - name: maven\n    image: maven:3.9\n    tty: true\n    resources:\n      limits: { memory: 512M }\n',
    ],
  ];

  test.each(rows)('%s', async (_, before, after) => {
    const found = await podFaults(pod(before));
    const fixes = found.flatMap(({ fix }): readonly Fix[] => (fix === undefined ? [] : [fix]));
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixed(pod(before), fixes)).toBe(pod(after));
    expect(await podFaults(pod(after))).toEqual([]);
  });

  test('is not offered where an alias or a hole stands', async () => {
    const found = await podFaults(
      'podTemplate(yaml: """\nspec:\n  restartPolicy: ${p}\n""") { node(POD_LABEL) { sh "x" } }',
    );
    expect(found).toEqual([]);
  });
});

function fixed(text: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap(({ edits: all }) => all).toSorted((a, b) => b.span.start - a.span.start);
  return edits.reduce((now, { span, text: added }) => now.slice(0, span.start) + added + now.slice(span.end), text);
}
