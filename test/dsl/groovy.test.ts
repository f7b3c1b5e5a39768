import {
  comment,
  defineStep,
  echo,
  env,
  groovy,
  pipeline,
  script,
  setEnv,
  sh,
  stage,
  step,
  text,
  variable,
  when,
  withEnv,
} from '@pipec/dsl';
import type { Node } from '@pipec/model';
import { expect, test } from 'vitest';
import { show } from './show.ts';

const rows: readonly [what: string, made: Node, shown: string][] = [
  ['Groovy as a value', echo(groovy`currentBuild.currentResult`), 'echo(<currentBuild.currentResult>)'],
  ['Groovy as statements', script(groovy`def a = 1; echo "$a"`), 'script { <def a = 1; echo "$a"> }'],
  ['Groovy as a condition', when.expression(groovy`return env.A != null`), 'expression { <return env.A != null> }'],
  ['backslashes as they are', script(groovy`echo 'a\nb'`), "script { <echo 'a\\nb'> }"],
  ['what TypeScript asks for, as it is meant', script(groovy`echo "\${a} \`b\`"`), 'script { <echo "${a} `b`"> }'],
  [
    'a word for each hole until the Groovy is read',
    script(groovy`f(${'x'}, ${env.BUILD_ID})`),
    "script { <f(pipec_hole_0_, pipec_hole_1_)> 0='x' 1=env.BUILD_ID }",
  ],
  ['lists and maps in holes', script(groovy`f(${[1, { a: true }]})`), 'script { <f(pipec_hole_0_)> 0=[1, [a: true]] }'],
  ['a value of its own in `script`', script(env.BUILD_ID), 'script { env.BUILD_ID }'],
  [
    'an assignment of a variable',
    setEnv(variable('IMAGE'), text`shop:${env.BUILD_ID}`),
    'script { (env.IMAGE = "shop:${env.BUILD_ID}") }',
  ],
  ['a comment', comment('first\nsecond'), '// first\n// second'],
  ['a comment with lines of Windows', comment('first\r\nsecond\rthird'), '// first\n// second\n// third'],
  [
    'a comment with what Groovy would take for a character',
    comment('C:\\users, C:\\\\users'),
    '// C:\\\\users, C:\\\\users',
  ],
  ['a step of your own with arguments', step('notify', { to: '#a', urgent: true }), "notify(to: '#a', urgent: true)"],
  ['a step of your own with one value', step('notify', '#a'), "notify('#a')"],
  ['a step of your own with a list', step('notify', ['#a', '#b']), "notify(['#a', '#b'])"],
  ['a step of your own with nothing', step('notify'), 'notify()'],
  ['a step of your own with a block', step('inSandbox', 'small', [sh`make`]), "inSandbox('small') { sh('make') }"],
  ['a step of your own with nothing but a block', step('inSandbox', [false, [sh`make`]]), "inSandbox() { sh('make') }"],
  [
    'a typed step of your own',
    defineStep<{ service: string; to: 'a' | 'b' }>('deploy')({ service: env.JOB_NAME, to: 'a' }),
    "deploy(service: env.JOB_NAME, to: 'a')",
  ],
  ['a typed step of one value', defineStep<string>('deploy')('x'), "deploy('x')"],
  ['a typed step with a block', defineStep<string>('deploy')('x', [sh`make`]), "deploy('x') { sh('make') }"],
  [
    'variables for a few steps',
    withEnv({ A: 'x', B: 1, C: env.BUILD_ID, D: text`v${env.BUILD_ID}`, E: true }, ({ A, D }) => [sh`make ${A} ${D}`]),
    `withEnv(['A=x', 'B=1', "C=\${env.BUILD_ID}", "D=v\${env.BUILD_ID}", 'E=true']) { sh('make "$A" "$D"') }`,
  ],
  ['variables for a list of steps', withEnv({ A: 'x' }, [sh`make`]), "withEnv(['A=x']) { sh('make') }"],
];

test.each(rows)('takes %s', (_, made, shown) => {
  expect(show(made)).toBe(shown);
});

test('puts Groovy above the pipeline', () => {
  const made = pipeline({ agent: 'any', prologue: groovy`@Library('shared') _`, stages: [stage('S', [sh`make`])] });
  expect(show(made.prologue as readonly Node[])).toBe("<@Library('shared') _>");
  expect(made.prologue).toMatchObject([{ kind: 'Unparsed', form: 'statements' }]);
});
