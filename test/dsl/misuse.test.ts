import {
  agent, archiveArtifacts, defineStep, dir, echo, env, groovy, kubernetes, later, matrix, parallel, parameter, pipeline, script,
  secretFile, secretText, setEnv, sh, sshPrivateKey, stage, step, text, timeout, timestamps, usernamePassword, variable, when,
  withCredentials, withEnv,
} from '@pipec/dsl'; // prettier-ignore
import { describe, expect, test } from 'vitest';

// What types refuse, for those who do not have them checked: building does not. Each fault is thrown at the author's call and names the
// part of it; `any` stands for a module that nobody checked.

const any = (value: unknown): any => value;
const dsl: any = { kubernetes, matrix, parallel, pipeline, stage, withCredentials, withEnv };

interface Thrown {
  readonly message: string;
  readonly pipecKey?: unknown;
}

function thrown(call: () => unknown): Thrown {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return { message: (error as Error).message.replaceAll('\n', ' '), pipecKey: (error as Thrown).pipecKey };
  }
  throw new Error('Nothing was thrown.');
}

type Row = readonly [what: string, call: () => unknown, message: string, part?: unknown];

const whole = (spec: object) => dsl.pipeline({ agent: 'any', stages: [], ...spec });
const one = (spec: object) => dsl.stage('A', { steps: [], ...spec });
const pod = (spec: object) => dsl.kubernetes({ containers: { maven: { image: 'maven:3.9' } }, ...spec });

const shapes: readonly Row[] = [
  ['a pipeline of nothing', () => dsl.pipeline(), 'A pipeline is said by its fields, but this is undefined.'],
  ['a misspelt section', () => whole({ enviroment: { A: '1' } }), "A pipeline has no field 'enviroment'. Did you mean 'environment'?", ['enviroment']],
  ['a misspelt section of a stage', () => one({ whn: [] }), "A stage has no field 'whn'. Did you mean 'when'?", ['whn']],
  ['a section that a stage does not have', () => one({ triggers: [] }), "A stage has no field 'triggers'. It has agent, options, environment, tools, input, when, failFast, post, steps.", ['triggers']],
  ['a stage without a name', () => dsl.stage([]), 'A stage is called by a plain text, but this is a list.', 0],
  ['a name that Jenkins works out', () => dsl.stage(env.JOB_NAME, []), 'A stage is called by a plain text, but this is a value that Jenkins works out.', 0],
  ['a stage without anything to do', () => dsl.stage('A', {}), "The stage 'A' says nothing to do.", 0],
  ['a stage that does two things', () => dsl.stage('A', { steps: [] }, []), "The stage 'A' says twice what it does.", 'steps'],
  ['a failFast that is no yes or no', () => one({ failFast: 'yes' }), "'failFast' is true or false, but this is a string.", 'failFast'],
  ['a stage that does a number', () => dsl.stage('A', { steps: [] }, undefined) && dsl.stage('A', {}, 7), "The stage 'A' does steps, stages([…]), parallel([…]) or matrix({ … }), but this is a number.", 2],
  ['a text among steps', () => dsl.stage('A', [echo('a'), 'make']), "'A' holds steps, but one of them is a string.", [1, 1]],
  ['a stage among steps, in a list', () => dsl.stage('A', { steps: [[stage('B', [])]] }), "'A' holds steps, but one of them is a Stage.", ['steps', 0, 0]],
  ['an option among steps', () => dir('web', any([timestamps()])), "'dir' holds steps, but one of them is an Option.", [1, 0]],
  ['a promise of stages', () => whole({ stages: async () => [] }), "'stages' holds a list of stages, but this is a Promise.", 'stages'],
  ['a step among stages', () => dsl.parallel([echo('a')]), "'parallel' holds stages, but one of them is a Step.", [0, 0]],
  ['a parallel of a text', () => dsl.parallel('a'), "'parallel' takes a list of stages, or steps by name, but this is a string.", 0],
  ['a misspelt option of parallel', () => dsl.parallel({ a: [] }, { failfast: true }), "What 'parallel' takes besides has no field 'failfast'. Did you mean 'failFast'?", [1, 'failfast']],
  ['options that are no list', () => whole({ options: {} }), "'options' holds a list of options, but this is an object.", 'options'],
  ['a step among options', () => whole({ options: [echo('a')] }), "'options' holds options, but one of them is a Step.", 'options'],
  ['a condition that is none', () => one({ when: 'main' }), 'A condition is a yes or no that Jenkins works out, or one of when.*, but this is a string.'],
  ['a half of a condition that is none', () => any(env.JOB_NAME.equals('a')).and(when.branch('main')), "'and' and 'or' join values that Jenkins works out, but this is a CallCondition. when.allOf(…) and when.anyOf(…) join conditions of all kinds.", 0],
  ['an agent by its name', () => whole({ agent: 'linux' }), "An agent is 'any', 'none', agent.label('…') or kubernetes({ … }), but this is a string.", 'agent'],
  ['a misspelt field of an input', () => one({ input: { mesage: 'Go on?' } }), "An input has no field 'mesage'. Did you mean 'message'?", ['input', 'mesage']],
  ['nobody who may answer', () => one({ input: { message: 'Go on?', submitter: [] } }), 'The list of submitters is empty, so nobody could answer.', ['input', 'submitter']],
  ['a condition after which nothing is done', () => one({ post: { always: echo('a') } }), "'always' holds a list of steps, but this is a Step.", ['post', 'always']],
  ['a parameter without a type', () => whole({ parameters: { A: { default: 'x' } } }), "The parameter 'A' has a type: 'string', 'text', 'boolean', 'choice' or 'password'. One of a plugin is made by parameter.*.", ['parameters', 'A']],
  ['a misspelt field of a parameter', () => whole({ parameters: { A: { type: 'string', defaultValue: 'x' } } }), "A parameter of type 'string' has no field 'defaultValue'. Did you mean 'default'?", ['parameters', 'A', 'defaultValue']],
  ['a parameter under another name', () => whole({ parameters: { A: parameter.string({ name: 'B' }) } }), "The parameter 'A' calls itself 'B'. Both names must be the same.", ['parameters', 'A']],
  ['a matrix without axes', () => dsl.matrix({ axes: {}, stages: [] }), 'A matrix has axes, each with its values: { NODE: [20, 22] }.', 'axes'],
  ['an axis without values', () => dsl.matrix({ axes: { OS: [] }, stages: [] }), "The axis 'OS' has no values.", ['axes', 'OS']],
  ['an axis of one value', () => dsl.matrix({ axes: { OS: 'linux' }, stages: [] }), "The axis 'OS' has a list of values, but this is a string.", ['axes', 'OS']],
  ['a value that is no axis value', () => dsl.matrix({ axes: { OS: [env.JOB_NAME] }, stages: [] }), "The values of the axis 'OS' are texts, numbers, true or false, but one is a value that Jenkins works out.", ['axes', 'OS']],
  ['an exclude of no axis', () => dsl.matrix({ axes: { OS: ['a'] }, excludes: [{ OSS: 'a' }], stages: [] }), "The matrix has no axis 'OSS'. It has 'OS'.", ['excludes', 0, 'OSS']],
  ['a matrix with all excluded', () => matrix.each({ axes: { OS: ['a'] }, excludes: [{ OS: 'a' }] }, () => []), 'The matrix has no combination left: its excludes fit all of them.', 'excludes'],
  ['a misspelt field of a matrix', () => dsl.matrix({ axes: { OS: ['a'] }, exclude: [], stages: [] }), "A matrix has no field 'exclude'. Did you mean 'excludes'?", ['exclude']],
  ['a pod without containers', () => dsl.kubernetes({ image: 'maven' }), "A pod has containers by name, as in { maven: { image: 'maven:3.9' } }.", 'containers'],
  ['a pod whose file would be elsewhere', () => pod({ name: '../x' }), "'../x' cannot be part of a file's name: letters, digits, '-', '_' and '.' can.", 'name'],
  ['a pod that is nowhere', () => pod({ placement: 'beside' }), "A pod stands 'inline' or in a 'file', but this is a string.", 'placement'],
  ['a value of Jenkins in a pod', () => pod({ nodeSelector: { disk: env.JOB_NAME } }), 'A pod is written when the pipeline is built, so a value that Jenkins works out cannot stand in it. Use a value of TypeScript, or hand it over with sh`…`.', ['nodeSelector', 'disk']],
  ['a date in a pod', () => pod({ annotations: { at: new Date(0) } }), 'A pod has no form for a Date.', ['annotations', 'at']],
  ['a volume in a container that is not there', () => pod({ volumes: { m2: { mountPath: '/m2', in: ['mavn'] } } }), "The volume 'm2' is to be mounted in 'mavn', but the pod has 'maven' (did you mean 'maven'?).", ['volumes', 'm2', 'in', 0]],
  ['an argument that Groovy has no form for', () => echo(any(() => 1)), "Groovy has no form for a function.", 0],
  ['one by its name', () => archiveArtifacts(any({ artifacts: new Date(0) })), 'Groovy has no form for a Date.', 'artifacts'],
  ['a node as an argument', () => echo(any(stage('A', []))), 'Groovy has no form for a Stage.', 0],
  ['a number that is none', () => step('take', { a: Number.NaN }), 'Groovy has no form for the number NaN.', 'a'],
  ['a lone value for arguments by name', () => any(kubernetes.yaml)('x') && any(parameter.gitParameter)('x'), "'gitParameter' takes its arguments by name, as in gitParameter({ … }), but it was given a string.", 0],
  ['a script that is none', () => any(sh)(env.JOB_NAME), 'A script is a text or sh.text`…`, but this is a value that Jenkins works out.', 0],
  ['an argument of no script', () => any(sh)({ label: 'x' }), "'sh' needs a script, as in sh({ script: … }).", 0],
  ['a number that no shell writes', () => sh`make -j${Number.NaN}`, 'A shell script cannot take the number NaN.', { hole: 0 }],
  ['a variable that is a text', () => setEnv(any('IMAGE'), 'x'), "A step sets a variable, called env.X or variable('X'), but this is a string.", 0],
  ['a hole that is none', () => any(sh)`make ${undefined} ${{}}`, 'A shell script cannot take undefined.', { hole: 0 }],
  ['credentials that are none', () => dsl.withCredentials({ A: 'id' }, []), "'A' is bound to credentials, as in secretText('…'), but this is a string.", 'A'],
]; // prettier-ignore

test.each(shapes.map((row) => [row[0], row] as const))('tells of %s', (_, [, call, message, part]) => {
  expect(thrown(call)).toEqual({ message, pipecKey: part });
});

const names: readonly Row[] = [
  ['the environment', () => whole({ environment: { REGISTRY: 'r' }, stages: ({ env: own }: any) => own.REGISTY }), "The environment has no variable 'REGISTY'. Did you mean 'REGISTRY'?"],
  ['the environment, with none near', () => any(env).NOTHING_LIKE_IT, "The environment has no variable 'NOTHING_LIKE_IT'. Declare it in 'environment', or use variable('…')."],
  ['a stage', () => dsl.stage('A', { environment: { LOCAL: '1' }, steps: ({ env: own }: any) => own.LOCALE }), "The environment has no variable 'LOCALE'. Did you mean 'LOCAL'?"],
  ['parameters', () => whole({ parameters: { VERSION: { type: 'string' } }, stages: ({ params }: any) => params.VERSON }), "The pipeline has no parameter 'VERSON'. Did you mean 'VERSION'?"],
  ['no parameters', () => whole({ stages: ({ params }: any) => params.A }), "The pipeline has no parameter 'A'. Declare it in 'parameters'."],
  ['what comes after', () => whole({ post: ({ params }: any) => params.A }), "The pipeline has no parameter 'A'. Declare it in 'parameters'."],
  ['a matrix', () => dsl.matrix({ axes: { NODE: [1] }, stages: ({ env: own }: any) => own.NODES }), "The environment has no variable 'NODES'. Did you mean 'NODE'?"],
  ['withEnv', () => dsl.withEnv({ FLAGS: 'x' }, ({ FLAG }: any) => FLAG), "'withEnv' sets no variable 'FLAG' here. Did you mean 'FLAGS'?"],
  ['withCredentials', () => dsl.withCredentials({ TOKEN: secretText('t') }, ({ TOKN }: any) => TOKN), "'withCredentials' binds no 'TOKN' here. Did you mean 'TOKEN'?"],
]; // prettier-ignore

test.each(names.map((row) => [row[0], row] as const))('tells a name that %s does not have', (_, [, call, message]) => {
  expect(thrown(call).message).toBe(message);
});

test('its names can be listed, awaited and printed', async () => {
  const scope = await Promise.resolve(env);
  expect(Object.keys(scope)).toContain('BUILD_NUMBER');
  expect(() => String(Object.keys({ ...scope }))).not.toThrow();
});

describe('a secret can only become a shell variable', () => {
  let secret: any;
  withCredentials({ TOKEN: secretText('t') }, ({ TOKEN }) => {
    secret = TOKEN;
    return [];
  });
  const message = expect.stringMatching(/^The secret 'TOKEN' can only be a shell variable, and no shell reads this\. /);

  const rows: readonly (readonly [what: string, call: () => unknown, part?: unknown])[] = [
    ['a text of TypeScript', () => `token: ${secret}`],
    ['a sum', () => secret + ''],
    ['String()', () => String(secret)],
    ['toString()', () => secret.toString()],
    ['a joined list', () => ['a', secret].join(' ')],
    ['a number', () => Number(secret)],
    ['JSON', () => JSON.stringify({ token: secret })],
    ['the name of a property', () => ({ [secret]: 1 })],
    ['a text of Jenkins', () => any(text)`token: ${secret}`, { hole: 0 }],
    ['Groovy', () => groovy`sh "curl ${secret}"`, { hole: 0 }],
    ['a script block', () => script(groovy`def a = 1; f(${1}, ${secret})`), { hole: 1 }],
    ['a lone argument of a step', () => echo(secret), 0],
    ['an argument by name', () => archiveArtifacts(any({ artifacts: secret })), 'artifacts'],
    ['a list in an argument', () => step('take', { list: ['a', [secret]] }), 'list'],
    ['a map in an argument', () => step('take', { map: { a: { b: secret } } }), 'map'],
    ['a step of your own', () => defineStep<{ token: string }>('deploy')({ token: secret }), 'token'],
    ['an option', () => timeout(secret), 0],
    ['a variable of the environment', () => whole({ environment: { A: secret } }), ['environment', 'A']],
    ['a variable of a few steps', () => dsl.withEnv({ A: secret }, []), 'A'],
    ['a variable that is set', () => setEnv(variable('A'), secret), 1],
    ['the id of credentials', () => secretText(secret), 0],
    ['a condition', () => one({ when: when.environment({ name: 'A', value: secret }) }), 'value'],
    ['an equality', () => env.JOB_NAME.equals(secret), 0],
    ['a label', () => agent.label(secret), 0],
    ['an image', () => agent.docker({ image: secret }), 'image'],
    ['a question', () => one({ input: { message: secret } }), 'input'],
    ['a tool', () => whole({ tools: { jdk: secret } }), 'jdk'],
    ['a library', () => whole({ libraries: [secret] }), 'libraries'],
    [
      'the default of a parameter',
      () => whole({ parameters: { A: { type: 'string', default: secret } } }),
      'defaultValue',
    ],
    ['an argument of sh besides its script', () => any(sh)({ script: 'make', label: secret }), 'label'],
  ];

  test.each(rows.map((row) => [row[0], row] as const))('and no %s', (_, [, call, part]) => {
    expect(thrown(call)).toEqual({ message, pipecKey: part });
  });

  test('and no part of a pod', () => {
    expect(thrown(() => pod({ containers: { a: { image: 'a', env: { TOKEN: secret } } } }))).toEqual({
      message: expect.stringMatching(/^The secret 'TOKEN' would stand in the pod's text\. /),
      pipecKey: ['containers', 'a', 'env', 'TOKEN'],
    });
  });

  test('of all kinds: parameters, logins, files, keys and their parts', () => {
    const made: any[] = [];
    whole({ parameters: { P: { type: 'password' } }, stages: ({ params }: any) => (made.push(params.P), []) });
    whole({
      environment: {
        L: usernamePassword('l'),
        F: secretFile('f'),
        K: sshPrivateKey('k'),
        T: secretText('t'),
        I: later(),
      },
      stages: ({ env: own }: any) => (
        made.push(own.L, own.L.username, own.L.password, own.F, own.K, own.K.passphrase, own.T),
        []
      ),
    });
    withCredentials({ L: usernamePassword('l') }, ({ L }) => (made.push(L, L.username, L.password), []));
    expect(made).toHaveLength(11);
    for (const value of made) {
      expect(() => text`${value}`).toThrow(/can only be a shell variable/);
      expect(() => `${value}`).toThrow(/can only be a shell variable/);
    }
  });

  test('a login is two secrets to a script as well', () => {
    withCredentials({ L: usernamePassword('l') }, ({ L }) => {
      expect(thrown(() => any(sh)`login ${L}`)).toEqual({
        message: "'L' is two secrets. Take one of them: .username or .password.",
        pipecKey: { hole: 0 },
      });
      return [];
    });
  });
});

test('a value of Jenkins is no text of TypeScript', () => {
  expect(() => `${any(env.JOB_NAME)}`).toThrow(/no text here/);
  expect(() => `${any(sh.text`make`)}`).toThrow(/no plain text/);
});
