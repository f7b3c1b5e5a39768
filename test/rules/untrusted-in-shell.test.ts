import { expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

/** The variables that the rule tells in the steps of a pipeline with a parameter `VERSION`. */
function told(steps: string, parameters = "parameters { string(name: 'VERSION') }"): readonly string[] {
  const text = `pipeline {\nagent any\n${parameters}\nstages {\nstage('A') {\nsteps {\n${steps}\n}\n}\n}\n}\n`;
  return checkFile(text, 'Jenkinsfile')
    .diagnostics.filter(({ code }) => code === 'security/untrusted-in-shell')
    .map(({ message }) => /'(\w+)'/.exec(message)![1]!);
}

const cases: readonly (readonly [what: string, steps: string, found: readonly string[]])[] = [
  ['a parameter', 'sh "make ${env.VERSION}"', ['VERSION']],
  ['what is assigned is read from then on', 'script { env.VERSION = next()\nsh "make ${env.VERSION}" }', []],
  ['by its bare name too', 'script { env.VERSION = next()\nsh "make ${VERSION}" }', []],
  ['the parameter stays what it was', 'script { env.VERSION = next()\nsh "make ${params.VERSION}" }', ['VERSION']],
  ['before it is assigned', 'script { sh "make ${env.VERSION}"\nenv.VERSION = next() }', ['VERSION']],
  ['assigned now and then', 'script { if (x) { env.VERSION = next() }\nsh "make ${env.VERSION}" }', ['VERSION']],
  ['cleaned on the way', `script { def v = params.VERSION.replaceAll('[^0-9.]', '')\nsh "make \${v}" }`, []],
  ['cleaned, and short', `script { def v = params.VERSION.replaceAll(/\\W/, '').take(8)\nsh "make \${v}" }`, []],
  ['cleaned and put back', `script { def v = params.VERSION\nv = v.replaceAll('[^0-9.]', '')\nsh "make \${v}" }`, []],
  ['one character replaced', `script { def v = params.VERSION.replaceAll('/', '-')\nsh "make \${v}" }`, ['VERSION']],
  ['assigned from itself', 'script { env.VERSION = params.VERSION.trim()\nsh "make ${env.VERSION}" }', ['VERSION']],
];

test.each(cases)('%s', (_, steps, found) => expect(told(steps)).toEqual(found));

test('what is handed to another job is no parameter of this one', () => {
  const steps = `script { build(job: 'b', parameters: [string(name: 'LEVEL', value: LEVEL)])\nsh "make \${LEVEL}" }`;
  expect(told(steps)).toEqual([]);
  const declared = `script { properties([parameters([string(name: 'LEVEL', defaultValue: '1')])])\nsh "make \${LEVEL}" }`;
  expect(told(declared, '')).toEqual(['LEVEL']);
});
