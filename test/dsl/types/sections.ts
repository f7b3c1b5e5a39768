// Every section takes what belongs there and nothing else.
import {
  agent, binding, build, catchError, container, cron, defineStep, echo, env, groovy, input, junit, kubernetes, later, lock, matrix,
  parallel, parameter, parameterValue, pipeline, podRetention, pollSCM, retry, script, secretText, setEnv, sh, stage, stages, step, text,
  timeout, timestamps, tool, upstream, variable, volume, when, withCredentials, withEnv, yamlMergeStrategy,
} from '@pipec/dsl'; // prettier-ignore
import type { Expr, OptionList, ParametersSpec, PipelineSpec, PostSpec, StageSpec, Steps, WhenSpec } from '@pipec/dsl';

type Sections = PipelineSpec<Record<never, never>, Record<never, never>>;

export const agents: readonly Sections['agent'][] = [
  'any', 'none', agent.any(), agent.none(), agent.label('linux'), agent.label(text`linux-${env.JOB_NAME}`),
  agent.node({ label: 'linux', customWorkspace: 'ws', retries: 2 }),
  agent.docker('node:22'),
  agent.docker({ image: 'node:22', args: '-u root', alwaysPull: true, registryUrl: 'https://r', registryCredentialsId: 'r', reuseNode: true, label: 'x' }),
  agent.dockerfile(), agent.dockerfile({ filename: 'Build', dir: 'ci', additionalBuildArgs: '--pull' }),
  agent.other('ecs', { inheritFrom: 'base' }),
  kubernetes.yaml('kind: Pod', { yamlMergeStrategy: yamlMergeStrategy.override(), namespace: 'ci', serviceAccount: 'ci' }),
  kubernetes.file('pod.yaml', { nodeSelector: 'disk=ssd', activeDeadlineSeconds: 600, schedulerName: 's', supplementalGroups: '1,2', workingDir: '/w' }),
  kubernetes.template('maven node'),
  // @ts-expect-error a node has a label
  agent.node({ customWorkspace: 'ws' }),
  // @ts-expect-error a container has an image
  agent.docker({ reuseNode: true }),
  // @ts-expect-error no such field
  agent.docker({ image: 'node:22', reuse: true }),
  // @ts-expect-error a yes or no is no number
  agent.node({ label: 'linux', retries: true }),
  // @ts-expect-error no such field
  kubernetes.yaml('kind: Pod', { image: 'x' }),
]; // prettier-ignore

kubernetes({
  containers: { maven: { image: 'maven:3.9', keepAlive: false, env: { CI: true, N: 1 } } },
  initContainers: { clone: { image: 'git' } },
  agent: { image: 'inbound' },
  cloud: 'cluster', inheritFrom: 'base', yamlMergeStrategy: yamlMergeStrategy.merge(), inheritYamlMergeStrategy: true,
  workspaceVolume: volume.persistentVolumeClaimWorkspaceVolume({ claimName: 'ws' }), podRetention: podRetention.onFailure(), retries: 2,
  customWorkspace: '/w', label: 'x', idleMinutes: 5, instanceCap: 3, slaveConnectTimeout: 60, showRawYaml: false, agentContainer: 'jnlp',
  agentInjection: true, defaultContainer: 'maven', placement: 'file', name: 'build', serviceAccountName: 'ci', tolerations: [{ key: 'ci' }],
}); // prettier-ignore
// @ts-expect-error a retention is no merge strategy
kubernetes({ containers: { a: { image: 'a' } }, yamlMergeStrategy: podRetention.never() });
// @ts-expect-error there is no placement of that name
kubernetes({ containers: { a: { image: 'a' } }, placement: 'beside' });
// @ts-expect-error a volume is mounted in containers that there are
kubernetes({ containers: { a: { image: 'a' } }, volumes: { m2: { mountPath: '/m2', in: ['b'] } } });
// @ts-expect-error a value of Jenkins cannot stand in a pod
kubernetes({ containers: { a: { image: env.JOB_NAME } } });
// @ts-expect-error a workspace volume is none of a pod
kubernetes({ containers: { a: { image: 'a' } }, workspaceVolume: { emptyDir: {} } });

export const triggers: Sections['triggers'] = [
  cron('H 3 * * *'), pollSCM('H/5 * * * *'), upstream({ upstreamProjects: 'a', threshold: groovy`hudson.model.Result.SUCCESS` }), false, null, undefined,
  // @ts-expect-error an option is no trigger
  timestamps(),
  // @ts-expect-error a text is no trigger
  '@daily',
]; // prettier-ignore

export const parameters: ParametersSpec = {
  A: { type: 'string', default: 'x', description: 'd', trim: true },
  B: { type: 'text', default: 'x' },
  C: { type: 'boolean', default: true },
  D: { type: 'choice', choices: ['x'] },
  E: { type: 'password' },
  F: parameter.gitParameter({ name: 'F', type: 'PT_TAG' }),
  // @ts-expect-error a text is no yes or no
  G: { type: 'boolean', default: 'yes' },
  // @ts-expect-error there is no such type
  H: { type: 'number' },
  // @ts-expect-error a choice has choices
  I: { type: 'choice' },
  // @ts-expect-error a text of several lines is not trimmed
  J: { type: 'text', trim: true },
  // @ts-expect-error an option is no parameter
  K: timestamps(),
};

const stageOptions: OptionList = [timeout(5), retry(2), lock('x'), timestamps(), false];
export const specs: readonly StageSpec[] = [
  { agent: 'any', options: stageOptions, environment: { A: '1', B: 2, C: true, D: env.JOB_NAME, E: secretText('e'), F: later() }, tools: { jdk: '21' } },
  { input: 'Go on?' }, { input: text`Deploy ${env.JOB_NAME}?` },
  { input: { message: 'm', id: 'i', ok: 'o', submitter: ['ann'], submitterParameter: 'BY', parameters: { A: { type: 'boolean' } } } },
  // @ts-expect-error a question asks something
  { input: { ok: 'Yes' } },
  // @ts-expect-error no such field
  { input: { message: 'm', timeout: 5 } },
  // @ts-expect-error a stage has no triggers
  { triggers: [cron('@daily')] },
  // @ts-expect-error a trigger is no option
  { options: [cron('@daily')] },
  // @ts-expect-error steps are no environment
  { environment: [sh`make`] },
  // @ts-expect-error a list is no value of a variable
  { environment: { A: ['x'] } },
  // @ts-expect-error yes or no
  { failFast: 'yes' },
]; // prettier-ignore

export const conditions: readonly WhenSpec[] = [
  when.branch('main'), when.branch({ pattern: 'v.*', comparator: 'REGEXP' }), when.tag('v*'), when.buildingTag(), when.changeRequest(),
  when.changeRequest({ target: 'main', title: 'docs: .*', comparator: 'REGEXP' }), when.changeset('docs/**'), when.changelog('.*ship.*'),
  when.environment({ name: 'A', value: 'x', ignoreCase: true }), when.equals({ expected: 2, actual: env.BUILD_ID }),
  when.triggeredBy('TimerTrigger'), when.triggeredBy({ cause: 'UserIdCause', detail: 'ann' }), when.isRestartedRun(),
  when.expression(groovy`currentBuild.number > 1`), when.allOf(when.branch('a'), env.JOB_NAME.equals('b')), when.anyOf(when.tag('v*')),
  when.not(when.branch('main')), [when.beforeAgent, when.beforeInput, when.beforeOptions, when.branch('main')],
  env.BRANCH_NAME.matches('release/.*'), env.JOB_NAME.equals('a').and(env.BUILD_ID.equals('1')).or(env.CHANGE_ID.equals('7')).not(),
  // @ts-expect-error a flag is no condition of its own
  when.beforeAgent,
  // @ts-expect-error a text is no condition
  'main',
  // @ts-expect-error a text of Jenkins is none either
  env.BRANCH_NAME,
  // @ts-expect-error a condition is no yes or no of Jenkins, which `and` takes
  env.JOB_NAME.equals('a').and(when.branch('main')),
  // @ts-expect-error an environment has a name
  when.environment({ value: 'x' }),
  // @ts-expect-error no such field
  when.changeRequest({ targets: 'main' }),
  // @ts-expect-error flags do not stand within
  when.allOf(when.beforeAgent, when.branch('main')),
]; // prettier-ignore

export const posts: readonly PostSpec[] = [
  { always: [], changed: [], fixed: [], regression: [], aborted: [], success: [], unsuccessful: [], unstable: [], failure: [], notBuilt: [], cleanup: [] },
  { always: [false, [junit('x.xml'), null], undefined] },
  // @ts-expect-error no such condition
  { finally: [] },
  // @ts-expect-error a list of steps
  { always: junit('x.xml') },
  // @ts-expect-error a stage is no step
  { always: [stage('A', [])] },
]; // prettier-ignore

stage('Steps', [sh`make`]);
stage('Stages', stages([stage('A', [])]));
stage('Parallel', { failFast: true }, parallel([stage('A', []), [stage('B', [])], false]));
stage('Branches', [parallel({ a: [sh`a`], b: [sh`b`] }, { failFast: true })]);
stage('Own', { environment: { LOCAL: '1' } }, ({ env: own }) => parallel([stage('A', [sh`echo ${own.LOCAL}`])]));
stage(
  'Each',
  matrix.each({ axes: { N: [1, 2] }, excludes: [{ N: 1 }] }, ({ N }) => ({
    spec: { agent: agent.label(`n${N}`) },
    body: [sh`test ${N}`],
  })),
);
stage(
  'Scope',
  matrix({
    axes: { N: [1, 2] },
    environment: { B: '1' },
    stages: ({ env: own }) => [stage('A', [sh`${own.N} ${own.B} ${own.PATH}`])],
  }),
);
// @ts-expect-error a stage does something
stage('Nothing', {});
// @ts-expect-error steps and stages do not stand in one list
stage('Mixed', [sh`make`, stage('A', [])]);
// @ts-expect-error steps stand in no parallel
stage('Steps', parallel([sh`make`]));
// @ts-expect-error a name is a text
stage(1, []);
// @ts-expect-error a name is known when the pipeline is built
stage(text`on ${env.JOB_NAME}`, []);
// @ts-expect-error 3 is no value of the axis
matrix.each({ axes: { N: [1, 2] }, excludes: [{ N: 3 }] }, () => []);
// @ts-expect-error there is no axis M
matrix.each({ axes: { N: [1, 2] } }, ({ M }) => [sh`${M}`]);

const deploy = defineStep<{ service: string; to: 'test' | 'prod'; retries?: number }>('deploy');
const notify = defineStep<string>('notify');
export const steps: Steps = [
  deploy({ service: 'billing', to: 'prod' }), deploy({ service: env.JOB_NAME, to: 'test', retries: 2 }), notify('x'), notify(text`x ${env.JOB_NAME}`),
  step('anything', { goes: ['here', 1, { deep: true }] }), step('anything', [sh`make`]), step('anything'),
  script(groovy`def a = ${env.JOB_NAME}; echo a`), setEnv(variable('A'), text`x${env.BUILD_ID}`),
  withEnv({ A: 1, B: env.JOB_NAME }, ({ A, B }) => [sh`make ${A} ${B}`]), catchError({ buildResult: 'UNSTABLE', stageResult: 'FAILURE' }, [sh`make`]),
  build({ job: 'x', parameters: [parameterValue.string({ name: 'A', value: env.JOB_NAME })] }), tool('maven'), input('Go on?'),
  container('maven', [sh`mvn`]), container({ name: 'maven', shell: '/bin/bash' }, [sh`mvn`]),
  // @ts-expect-error no such target
  deploy({ service: 'billing', to: 'staging' }),
  // @ts-expect-error a service is missing
  deploy({ to: 'prod' }),
  // @ts-expect-error no such argument
  deploy({ service: 'billing', to: 'prod', force: true }),
  // @ts-expect-error a text is expected
  notify(1),
  // @ts-expect-error the environment of a step is texts
  withEnv({ A: ['x'] }, [sh`make`]),
  // @ts-expect-error credentials are bound by withCredentials
  withEnv({ A: secretText('a') }, [sh`make`]),
  // @ts-expect-error a text is no credentials
  withCredentials({ A: 'id' }, [sh`make`]),
  // @ts-expect-error a binding of the plugin has no secrets to give
  withCredentials({ A: binding.string({ credentialsId: 'a', variable: 'A' }) }, [sh`make`]),
  // @ts-expect-error no such name
  withEnv({ FLAGS: 'x' }, ({ FLAG }) => [sh`make ${FLAG}`]),
  // @ts-expect-error a condition is no value of a script
  sh`make ${when.branch('main')}`,
  // @ts-expect-error an object is no value of a script
  sh`make ${{ a: 1 }}`,
  // @ts-expect-error nothing is no value of a script
  sh`make ${undefined}`,
  // @ts-expect-error a value of Jenkins is no script
  sh(env.JOB_NAME),
  // @ts-expect-error an option is no step
  timestamps(),
  // @ts-expect-error a variable of Jenkins is set by no text
  setEnv('A', 'x'),
]; // prettier-ignore

/** What is worked out has a type, too. */
export const number: Expr<number> = groovy<number>`1 + 1`;
export const yes: Expr<boolean> = env.JOB_NAME.equals('a').not();
// @ts-expect-error a number has no opposite
number.not();
// @ts-expect-error a number is equal to no text
number.equals('2');
// @ts-expect-error a value of Jenkins is no text of TypeScript
export const plain: string = env.JOB_NAME;
// @ts-expect-error and takes no part in a sum
export const sum = env.BUILD_NUMBER + 1;
// @ts-expect-error a condition of TypeScript knows nothing of Jenkins' values
if (env.JOB_NAME === 'a') echo('never');

// @ts-expect-error an environment is no list
pipeline({ agent: 'any', environment: ['A'], stages: [] });
// @ts-expect-error stages are a list
pipeline({ agent: 'any', stages: stage('A', []) });
// @ts-expect-error stages are there at once
pipeline({ agent: 'any', stages: async () => [] });
// @ts-expect-error no such section
pipeline({ agent: 'any', stages: [], steps: [sh`make`] });
