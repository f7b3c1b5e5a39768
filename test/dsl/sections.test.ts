import {
  agent, buildDiscarder, cron, disableConcurrentBuilds, echo, env, kubernetes, lock, logRotator, parameter, pipeline, pollSCM,
  secretFile, secretText, sh, sshPrivateKey, stage, text, timeout, timestamps, usernamePassword, variable, when, withCredentials,
} from '@pipec/dsl'; // prettier-ignore
import type {
  AgentSpec,
  EnvironmentSpec,
  InputSpec,
  ParametersSpec,
  PipelineSpec,
  PostSpec,
  WhenSpec,
} from '@pipec/dsl';
import type { Pipeline, Step } from '@pipec/model';
import { expect, test } from 'vitest';
import { show } from './show.ts';

type Sections = Omit<PipelineSpec<EnvironmentSpec, ParametersSpec>, 'agent' | 'stages'>;

function withSections(sections: Sections): Pipeline {
  return pipeline({ agent: 'any', stages: [], ...sections });
}

const environments: readonly [what: string, environment: EnvironmentSpec, shown: string | undefined][] = [
  ['texts and constants', { A: 'x', B: 1, C: true }, "A = 'x'; B = 1; C = true"],
  ['a text with values', { A: text`v${env.BUILD_ID}` }, 'A = "v${env.BUILD_ID}"'],
  ['a value alone, as a text of it', { A: env.BUILD_ID }, 'A = "${env.BUILD_ID}"'],
  ['a value that is yes or no', { A: env.BUILD_ID.equals('1') }, `A = "\${(env.BUILD_ID == '1')}"`],
  ['a secret text', { A: secretText('a') }, "A = credentials('a') as secretText"],
  ['a login', { A: usernamePassword('a') }, "A = credentials('a') as usernamePassword"],
  ['a secret file', { A: secretFile('a') }, "A = credentials('a') as secretFile"],
  ['a key', { A: sshPrivateKey('a') }, "A = credentials('a') as sshPrivateKey"],
  [
    'credentials whose id Jenkins works out',
    { A: secretText(text`a-${env.JOB_NAME}`) },
    'A = credentials("a-${env.JOB_NAME}") as secretText',
  ],
  ['nothing', {}, undefined],
];

test.each(environments)('says an environment of %s', (_, environment, shown) => {
  const section = withSections({ environment }).environment;
  expect(section && show(section)).toBe(shown);
});

const parameters: readonly [what: string, parameters: ParametersSpec, shown: string | undefined][] = [
  [
    'a line of text',
    { A: { type: 'string', default: 'x', description: 'd', trim: true } },
    "string(name: 'A', defaultValue: 'x', description: 'd', trim: true)",
  ],
  ['no more than a type', { A: { type: 'string' } }, "string(name: 'A')"],
  ['lines of text', { A: { type: 'text', default: 'x\ny' } }, "text(name: 'A', defaultValue: 'x⏎y')"],
  ['a yes or no', { A: { type: 'boolean', default: false } }, "booleanParam(name: 'A', defaultValue: false)"],
  [
    'a choice',
    { A: { type: 'choice', choices: ['x', 'y'], description: 'd' } },
    "choice(name: 'A', choices: ['x', 'y'], description: 'd')",
  ],
  ['a secret', { A: { type: 'password' } }, "password(name: 'A')"],
  [
    'one of a plugin',
    { A: parameter.gitParameter({ name: 'A', type: 'PT_TAG' }) },
    "gitParameter(name: 'A', type: 'PT_TAG')",
  ],
  [
    'several, in their order',
    { B: { type: 'string' }, A: { type: 'boolean' } },
    "string(name: 'B'); booleanParam(name: 'A')",
  ],
  ['nothing', {}, undefined],
];

test.each(parameters)('says parameters of %s', (_, given, shown) => {
  const section = withSections({ parameters: given }).parameters;
  expect(section && show(section)).toBe(shown);
});

const agents: readonly [what: string, agent: AgentSpec, shown: string][] = [
  ['any', 'any', 'any'],
  ['none', 'none', 'none'],
  ['any, as a function', agent.any(), 'any'],
  ['none, as a function', agent.none(), 'none'],
  ['a label', agent.label('linux && docker'), "label 'linux && docker'"],
  ['a label that Jenkins works out', agent.label(text`linux-${env.JOB_NAME}`), 'label "linux-${env.JOB_NAME}"'],
  [
    'a node',
    agent.node({ label: 'linux', customWorkspace: 'ws', retries: 2 }),
    "node { label 'linux'; customWorkspace 'ws'; retries 2 }",
  ],
  ['an image', agent.docker('node:22'), "docker 'node:22'"],
  ['an image that Jenkins works out', agent.docker(variable('IMAGE')), 'docker env.IMAGE'],
  ['a container', agent.docker({ image: 'node:22', reuseNode: true }), "docker { image 'node:22'; reuseNode true }"],
  ['a Dockerfile', agent.dockerfile(), 'dockerfile true'],
  [
    'a Dockerfile elsewhere',
    agent.dockerfile({ dir: 'ci', filename: 'Build' }),
    "dockerfile { dir 'ci'; filename 'Build' }",
  ],
  ['one of a plugin', agent.other('ecs', { inheritFrom: 'base' }), "ecs { inheritFrom 'base' }"],
  [
    'a pod of YAML',
    kubernetes.yaml('kind: Pod', { defaultContainer: 'a' }),
    "kubernetes { yaml 'kind: Pod'; defaultContainer 'a' }",
  ],
  ['a pod of a file', kubernetes.file('pod.yaml', { retries: 2 }), "kubernetes { yamlFile 'pod.yaml'; retries 2 }"],
  ['a pod of the controller', kubernetes.template('maven node'), "kubernetes { inheritFrom 'maven node' }"],
];

test.each(agents)('says an agent: %s', (_, given, shown) => {
  expect(show(pipeline({ agent: given, stages: [] }).agent!)).toBe(shown);
  expect(show(stage('S', { agent: given, steps: [] }).agent!)).toBe(shown);
});

test('says a pod as data, apart from the fields of its agent', () => {
  const pod = kubernetes({
    containers: { maven: { image: 'maven:3.9' } },
    defaultContainer: 'maven',
    serviceAccountName: 'ci',
    placement: 'file',
    name: 'build',
  });
  expect(show(pod.agent)).toBe("kubernetes { defaultContainer 'maven' }");
  expect(pod.agent.pod).toMatchObject({
    kind: 'Pod',
    placement: 'file',
    name: 'build',
    object: { kind: 'Pod', spec: { serviceAccountName: 'ci', containers: [{ name: 'maven', image: 'maven:3.9' }] } },
  });
  expect(show(pod.container('maven', [sh`mvn`]))).toBe("container('maven') { sh('mvn') }");
});

const conditions: readonly [what: string, when: WhenSpec, shown: string][] = [
  ['a branch', when.branch('main'), "branch('main')"],
  [
    'a branch with a comparator',
    when.branch({ pattern: 'v.*', comparator: 'REGEXP' }),
    "branch(pattern: 'v.*', comparator: 'REGEXP')",
  ],
  ['a tag', when.tag('v*'), "tag('v*')"],
  ['any tag', when.buildingTag(), 'buildingTag()'],
  ['a change request', when.changeRequest(), 'changeRequest()'],
  [
    'a change request of some sort',
    when.changeRequest({ target: 'main', comparator: 'GLOB' }),
    "changeRequest(target: 'main', comparator: 'GLOB')",
  ],
  ['changed paths', when.changeset('docs/**'), "changeset('docs/**')"],
  [
    'changed paths by case',
    when.changeset({ pattern: 'Docs/**', caseSensitive: true }),
    "changeset(pattern: 'Docs/**', caseSensitive: true)",
  ],
  ['a message of a commit', when.changelog('.*ship.*'), "changelog('.*ship.*')"],
  [
    'a variable',
    when.environment({ name: 'A', value: 'x', ignoreCase: true }),
    "environment(name: 'A', value: 'x', ignoreCase: true)",
  ],
  ['an equality', when.equals({ expected: 2, actual: env.BUILD_ID }), 'equals(expected: 2, actual: env.BUILD_ID)'],
  ['a cause', when.triggeredBy('TimerTrigger'), "triggeredBy('TimerTrigger')"],
  [
    'a cause with a user',
    when.triggeredBy({ cause: 'UserIdCause', detail: 'ann' }),
    "triggeredBy(cause: 'UserIdCause', detail: 'ann')",
  ],
  ['a restart', when.isRestartedRun(), 'isRestartedRun()'],
  ['all of some', when.allOf(when.branch('a'), when.tag('b')), "allOf { branch('a'); tag('b') }"],
  [
    'one of some',
    when.anyOf(when.branch('a'), env.BUILD_ID.equals('1')),
    "anyOf { branch('a'); environment(name: 'BUILD_ID', value: '1') }",
  ],
  ['not one', when.not(when.branch('a')), "not { branch('a') }"],
  ['several', [when.branch('a'), when.buildingTag()], "branch('a'); buildingTag()"],
  [
    'flags',
    [when.beforeInput, when.branch('a'), when.beforeAgent, when.beforeOptions],
    "beforeAgent; beforeInput; beforeOptions; branch('a')",
  ],
];

test.each(conditions)("says 'when' of %s", (_, given, shown) => {
  expect(show(stage('S', { when: given, steps: [] }).when!)).toBe(shown);
});

const inputs: readonly [what: string, input: InputSpec | string, shown: string][] = [
  ['a question', 'Go on?', "message 'Go on?'"],
  [
    'a question that Jenkins works out',
    { message: text`Deploy ${env.BUILD_ID}?` },
    'message "Deploy ${env.BUILD_ID}?"',
  ],
  [
    'all that there is',
    { message: 'm', id: 'i', ok: 'o', submitter: 's', submitterParameter: 'BY' },
    "message 'm'; id 'i'; ok 'o'; submitter 's'; submitterParameter 'BY'",
  ],
  ['several who may answer', { message: 'm', submitter: ['ann', 'ops'] }, "message 'm'; submitter 'ann,ops'"],
  [
    'parameters',
    { message: 'm', parameters: { A: { type: 'boolean' } } },
    "message 'm'; parameters booleanParam(name: 'A')",
  ],
];

test.each(inputs)('asks for input with %s', (_, input, shown) => {
  expect(show(stage('S', { input, steps: [] }).input!)).toBe(shown);
});

const posts: readonly [what: string, post: PostSpec, shown: string][] = [
  ['one condition', { always: [echo('a')] }, "always { echo('a') }"],
  ['all, in the order of Jenkins', {
    cleanup: [], notBuilt: [], failure: [], unstable: [], unsuccessful: [], success: [], aborted: [], regression: [], fixed: [], changed: [], always: [],
  }, 'always {  }; changed {  }; fixed {  }; regression {  }; aborted {  }; success {  }; unsuccessful {  }; unstable {  }; failure {  }; notBuilt {  }; cleanup {  }'],
  ['steps that are left out', { always: [false, [echo('a'), null], undefined] }, "always { echo('a') }"],
]; // prettier-ignore

test.each(posts)('says what comes after: %s', (_, post, shown) => {
  expect(show(withSections({ post }).post!)).toBe(shown);
  expect(show(stage('S', { post, steps: [] }).post!)).toBe(shown);
});

const others: readonly [
  what: string,
  section: (made: Pipeline) => unknown,
  sections: Sections,
  shown: string | undefined,
][] = [
  [
    'options',
    ({ options }) => options,
    { options: [timestamps(), timeout({ time: 5, unit: 'HOURS' }), disableConcurrentBuilds()] },
    "timestamps(); timeout(time: 5, unit: 'HOURS'); disableConcurrentBuilds()",
  ],
  [
    'an option with a value of its own kind',
    ({ options }) => options,
    { options: [buildDiscarder(logRotator({ numToKeepStr: '5' }))] },
    "buildDiscarder(logRotator(numToKeepStr: '5'))",
  ],
  ['options that are left out', ({ options }) => options, { options: [false, null, undefined] }, undefined],
  [
    'triggers',
    ({ triggers }) => triggers,
    { triggers: [cron('H 3 * * *'), false, pollSCM('H/5 * * * *')] },
    "cron('H 3 * * *'); pollSCM('H/5 * * * *')",
  ],
  ['no triggers', ({ triggers }) => triggers, { triggers: [] }, undefined],
  [
    'tools',
    ({ tools }) => tools,
    { tools: { maven: 'Maven 3.9', jdk: text`jdk${env.JOB_NAME}` } },
    `maven 'Maven 3.9'; jdk "jdk\${env.JOB_NAME}"`,
  ],
  [
    'libraries',
    ({ libraries }) => libraries,
    { libraries: ['a@v1', text`b@${env.JOB_NAME}`] },
    `lib('a@v1'); lib("b@\${env.JOB_NAME}")`,
  ],
  ['no libraries', ({ libraries }) => libraries, { libraries: [] }, undefined],
];

test.each(others)('says %s', (_, section, sections, shown) => {
  const made = section(withSections(sections));
  expect(made && show(made as never)).toBe(shown);
});

test('gives the names that are declared to what comes after', () => {
  const made = pipeline({
    agent: 'any',
    environment: { TOKEN: secretText('t') },
    parameters: { A: { type: 'password' }, B: { type: 'string' } },
    stages: [],
    post: ({ env: own, params }) => ({ always: [sh`report ${own.TOKEN} ${params.A} ${params.B}`] }),
  });
  expect(show(made.post!)).toBe(`always { withEnv(["B=\${params.B}"]) { sh('report "$TOKEN" "$A" "$B"') } }`);
});

const bound: readonly [what: string, step: Step, shown: string][] = [
  [
    'a secret text',
    withCredentials({ A: secretText('a') }, ({ A }) => [sh`x ${A}`]),
    `withCredentials([string(credentialsId: 'a', variable: 'A')]) { sh('x "$A"') }`,
  ],
  [
    'a secret file',
    withCredentials({ A: secretFile('a') }, ({ A }) => [sh`x ${A}`]),
    `withCredentials([file(credentialsId: 'a', variable: 'A')]) { sh('x "$A"') }`,
  ],
  [
    'a login',
    withCredentials({ A: usernamePassword('a') }, ({ A }) => [sh`x ${A.username} ${A.password}`]),
    `withCredentials([usernamePassword(credentialsId: 'a', usernameVariable: 'A_USR', passwordVariable: 'A_PSW')]) { sh('x "$A_USR" "$A_PSW"') }`,
  ],
  [
    'a key',
    withCredentials({ A: sshPrivateKey('a') }, ({ A }) => [sh`x ${A} ${A.username} ${A.passphrase}`]),
    `withCredentials([sshUserPrivateKey(credentialsId: 'a', keyFileVariable: 'A', usernameVariable: 'A_USR', passphraseVariable: 'A_PSW')]) { sh('x "$A" "$A_USR" "$A_PSW"') }`,
  ],
  [
    'several',
    withCredentials({ A: secretText('a'), B: secretFile('b') }, [sh`x`]),
    "withCredentials([string(credentialsId: 'a', variable: 'A'), file(credentialsId: 'b', variable: 'B')]) { sh('x') }",
  ],
  [
    'credentials whose id Jenkins works out',
    withCredentials({ A: secretText(env.JOB_NAME) }, [sh`x`]),
    "withCredentials([string(credentialsId: env.JOB_NAME, variable: 'A')]) { sh('x') }",
  ],
];

test.each(bound)('binds %s for a few steps', (_, step, shown) => {
  expect(show(step)).toBe(shown);
});

test('takes a step with and without its block', () => {
  expect(show(lock({ resource: 'prod' }, [echo('a')]))).toBe("lock(resource: 'prod') { echo('a') }");
  expect(show(lock({ resource: 'prod' }))).toBe("lock(resource: 'prod')");
  expect(lock({ resource: 'prod' })).toMatchObject({ kind: 'Option' });
  expect(timeout(5, [echo('a')])).toMatchObject({ kind: 'Step' });
});
