import { describe, expect, test } from 'vitest';
import { accessOf } from '../../packages/compiler/src/check/needs/cluster-access.ts';
import { flagValue, shellCommands } from '../../packages/compiler/src/check/needs/shell-commands.ts';
import { fitsLabels, labelsIn } from '../../packages/platform/src/check-needs/labels.ts';
import { madePlatform, platformModule } from './made-platform.ts';

// What pipelines ask, and what is told where the platform does not have it.

const jenkinsfile = (agent: string, steps: string) =>
  `pipeline {\n  agent ${agent}\n  options { timeout(time: 1, unit: 'HOURS') }\n  stages {\n    stage('A') {\n      steps {\n        ${steps}\n      }\n    }\n  }\n}\n`;

const templates = `{ kubernetes: { namespace: 'agents', templates: {
    maven: { label: 'maven java', containers: { maven: { image: 'maven:3.9.11' } } },
    node: { inheritFrom: 'maven', serviceAccount: 'npm', containers: { node: { image: 'node:22.11.0' } } },
  }, serviceAccounts: ['npm'] } }`;

/** What a Jenkinsfile is told on a platform with the templates above. */
async function toldOf(text: string, parts: Readonly<Record<string, string>> = {}) {
  const module = platformModule({ clouds: templates, ...parts, pipelines: "['Jenkinsfile']" });
  const { diagnostics, told } = await madePlatform({ Jenkinsfile: text, 'platform.ts': module });
  return {
    told,
    messages: diagnostics.map(({ message }) => message),
    notes: diagnostics.flatMap(({ notes = [] }) => notes.map((note) => note.message)),
  };
}

describe('a Jenkinsfile', () => {
  test('that finds all it asks for is told nothing', async () => {
    const text = jenkinsfile("{ label 'maven && !windows' }", "container('maven') { sh 'mvn verify' }");
    expect((await toldOf(text)).told).toEqual([]);
  });

  test.each([
    ['a label that no template has', "{ label 'mavne' }", "sh 'make'", 2, 'unknown-label', "Did you mean 'maven'?"],
    ['an expression that nothing fits', "{ label 'maven && windows' }", "sh 'make'", 2, 'unknown-label', ''],
    ['any agent at all', 'any', "sh 'make'", 2, 'unknown-label', ''],
    ['any machine with Docker', "{ docker 'maven:3.9.11' }", "sh 'make'", 2, 'unknown-label', ''],
    ['a node of a script without a label', 'none', "script { node { sh 'make' } }", 7, 'unknown-label', ''],
    ['a container that the template has not', "{ label 'java' }", "container('mavn') { sh 'mvn' }", 7, 'unknown-container', "Did you mean 'maven'?"],
    ['a credential', "{ label 'java' }", "withCredentials([string(credentialsId: 'x', variable: 'X')]) { sh 'y' }", 7, 'unknown-credential', 'It has none.'],
    ['a credential of a checkout', "{ label 'java' }", "git url: 'https://example.com/a.git', credentialsId: 'git'", 7, 'unknown-credential', 'It has none.'],
    ['a namespace that kubectl names', "{ label 'java' }", "sh 'kubectl -n shop get pods'", 7, 'unknown-namespace', ''],
    ['a right that the account has not', "{ label 'java' }", "sh 'kubectl -n agents get pods'", 7, 'missing-right', ''],
    ['a cloud', "{ kubernetes { cloud 'kuberntes'; yaml 'spec: {containers: [{name: a, image: \"b:1\", command: [sleep], args: [99d], resources: {requests: {cpu: 1, memory: 1Gi}}}]}' } }", "sh 'x'", 2, '', "Did you mean 'kubernetes'?"],
    ['a template to build upon', "{ kubernetes { inheritFrom 'mavenn' } }", "sh 'x'", 2, '', "Did you mean 'maven'?"],
    ['a container that is inherited', "{ kubernetes { inheritFrom 'node'; defaultContainer 'ndoe' } }", "sh 'x'", 2, '', "Did you mean 'node'?"],
    ['a namespace of an agent', "{ kubernetes { namespace 'agnets'; inheritFrom 'node' } }", "sh 'x'", 2, 'unknown-namespace', "Did you mean 'agents'?"],
    ['an account', "{ kubernetes { serviceAccount 'nmp'; inheritFrom 'node' } }", "sh 'x'", 2, 'unknown-account', "Did you mean 'npm'?"],
    ['a container without an image', "{ kubernetes { inheritFrom 'node'; yaml '''\nspec:\n  containers:\n  - name: go\n    command: [sleep]\n''' } }", "sh 'x'", 5, '', ''],
  ] as const)('is told of %s', async (_, agent, steps, line, code, note) => {
    const { told, notes } = await toldOf(jenkinsfile(agent, steps));
    const wanted = code === '' ? expect.stringMatching(new RegExp(`^Jenkinsfile:${line} kubernetes/`)) : `Jenkinsfile:${line} platform/${code}`;
    expect(told).toContainEqual(wanted);
    if (note !== '') expect(notes).toContain(note);
  }); // prettier-ignore

  test('is told of a library, once for each place', async () => {
    const text = `@Library(['ci-steps@v2', 'other']) _\n${jenkinsfile("{ label 'java' }", "library 'third@1'")}`;
    const { messages } = await toldOf(text, {
      libraries: "{ 'ci-step': { url: 'https://git.example.com/a.git', version: 'v2' } }",
    });
    expect(messages).toEqual([
      "The controller has no shared library 'ci-steps'.",
      "The controller has no shared library 'other'.",
      "The controller has no shared library 'third'.",
    ]);
  });

  test.each([
    ['a label of its own pod', "podTemplate(label: 'mine', inheritFrom: 'maven') { node('mine') { sh 'make' } }"],
    [
      'a library that says where it comes from',
      "library identifier: 'x@1', retriever: modernSCM([$class: 'GitSCMSource', remote: 'https://x/y.git'])",
    ],
    [
      'names in YAML that are only known when it runs',
      'podTemplate(yaml: """\nspec:\n  serviceAccountName: ${ACCOUNT}\n  containers:\n  - name: a\n    image: a:${VERSION}\n    command: [sleep]\n  volumes:\n  - name: v\n    persistentVolumeClaim: { claimName: cache-${NAME} }\n""") { node(POD_LABEL) { sh \'make\' } }',
    ],
    ['names that are only known when it runs', "node(params.LABEL) { sh 'kubectl -n $NAMESPACE get pods' }"],
  ])('is told nothing of %s', async (_, text) => {
    expect((await toldOf(`${text}\n`)).told.filter((one) => one.includes('platform/'))).toEqual([]);
  });

  test.each([
    ['an agent that is always there', "{ label 'macos' }", "{ jenkins: { nodes: [{ permanent: { name: 'mac', labelString: 'macos arm64' } }] } }", []],
    ['its name', "{ label 'mac' }", "{ jenkins: { nodes: [{ permanent: { name: 'mac' } }] } }", []],
    ['any agent, where one is always there', 'any', "{ jenkins: { nodes: [{ permanent: { name: 'mac' } }] } }", []],
    ['no such agent', "{ label 'macos' }", "{ jenkins: { nodes: [{ permanent: { name: 'win' } }] } }", ['Jenkinsfile:2 platform/unknown-label']],
  ] as const)('finds %s', async (_, agent, extraConfiguration, told) => {
    expect((await toldOf(jenkinsfile(agent, "sh 'make'"), { extraConfiguration })).told).toEqual(told);
  }); // prettier-ignore

  test('may run on any agent where a template takes any build', async () => {
    const clouds = "{ kubernetes: { templates: { any: { anyBuild: true, containers: { a: { image: 'a:1' } } } } } }";
    expect((await toldOf(jenkinsfile('any', "sh 'make'"), { clouds })).told).toEqual([]);
  });

  test('may run on agents of another kind of cloud', async () => {
    const text = jenkinsfile("{ label 'ec2' }", "sh 'make'");
    const extraConfiguration = '{ jenkins: { clouds: [{ amazonEC2: {} }] } }';
    expect((await toldOf(text, { clouds: '{}', extraConfiguration })).told).toEqual([]);
    expect((await toldOf(text, { extraConfiguration })).told).toEqual(['platform.ts:11 platform/contradiction']);
  });

  test('with a login of its own may do what nobody here knows', async () => {
    const login =
      "withCredentials([file(credentialsId: 'k', variable: 'KUBECONFIG')]) { sh 'kubectl -n shop get pods' }";
    const credentials = "{ k: { kind: 'secretFile', fileName: 'config', content: { secret: 'k', key: 'config' } } }";
    expect((await toldOf(jenkinsfile("{ label 'java' }", login), { credentials })).told).toEqual([]);
  });
});

describe('commands of a script', () => {
  const words = (script: string) => shellCommands(script, ['kubectl', 'helm']).map((one) => one.words);

  test.each([
    ['one', 'kubectl get pods', [['kubectl', 'get', 'pods']]],
    ['what follows the ends of others', 'set -e; helm list && kubectl get po | cat', [['helm', 'list'], ['kubectl', 'get', 'po']]],
    ['lines that go on', 'helm upgrade shop chart \\\n  --install --namespace x\necho', [['helm', 'upgrade', 'shop', 'chart', '--install', '--namespace', 'x']]],
    ['quotes', `kubectl annotate po "a b" 'c d'`, [['kubectl', 'annotate', 'po', 'a b', 'c d']]],
    ['a substitution', 'before=$(helm list -n x)', [['helm', 'list', '-n', 'x']]],
    ['conditions', 'if ! kubectl get ns; then helm list; fi', [['kubectl', 'get', 'ns'], ['helm', 'list']]],
    ['no others', 'echo kubectl get; my-kubectl get; ./kubectl get', []],
  ] as const)('finds %s', (_, script, found) => {
    expect(words(script)).toEqual(found);
  }); // prettier-ignore

  test('says where it stands', () => {
    const script = 'true\nhelm list -n x\nfalse';
    const [{ start, end } = { start: 0, end: 0 }] = shellCommands(script, ['helm']);
    expect(script.slice(start, end)).toBe('helm list -n x');
  });

  test.each([
    [['helm', '-n', 'x'], 'x'],
    [['helm', '--namespace', 'x'], 'x'],
    [['helm', '--namespace=x', 'list'], 'x'],
    [['helm', 'list'], undefined],
  ])('%j is in the namespace %s', (given, value) => {
    expect(flagValue(given, '--namespace', '-n')).toBe(value);
  });

  test.each([
    ['kubectl set image deployment/shop a=b', 'get deployments, patch deployments'],
    ['kubectl rollout status deploy/shop --timeout 5m', 'get deployments, list deployments, watch deployments'],
    ['kubectl -n x rollout undo deployments.apps/shop', 'get deployments, patch deployments'],
    ['kubectl get po -o name', 'get pods, list pods'],
    ['kubectl delete statefulset db', 'get statefulsets, delete statefulsets'],
    ['kubectl logs shop-1', 'get pods, get pods/log'],
    ['kubectl exec shop-1 -- true', 'get pods, create pods/exec'],
    ['kubectl scale deploy/shop --replicas 2', 'get deployments, patch deployments/scale'],
    ['kubectl apply -f k8s', ''],
    ['helm list --deployed', 'get secrets, list secrets'],
    ['helm -n x upgrade shop c --install', 'get secrets, list secrets, create secrets, update secrets, delete secrets'],
    ['helm lint c', ''],
  ])('%s needs %s', (command, needed) => {
    expect(
      accessOf(command.split(' '))
        .map(({ verb, resource }) => `${verb} ${resource}`)
        .join(', '),
    ).toBe(needed);
  });
});

describe('a label expression', () => {
  const labels = new Set(['maven', 'linux-x64', 'b']);

  test.each([
    ['maven', true],
    ['maven && linux-x64', true],
    ['maven && !b', false],
    ['a || b', true],
    ['a && b || maven', true],
    ['!(a || b)', false],
    ['a -> windows', true],
    ['b->maven', true],
    ['maven <-> b', true],
    ['"maven"', true],
    ['maven b', false],
    ['', false],
    ['maven &&', false],
  ])('%s: %s', (expression, fits) => {
    expect(fitsLabels(expression, labels)).toBe(fits);
  });

  test('names labels', () => {
    expect(labelsIn('a-b && !("c" || d)->e')).toEqual(['a-b', 'c', 'd', 'e']);
  });
});
