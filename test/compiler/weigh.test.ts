import { expect, test } from 'vitest';
import { checkFile, checkFileWithPods } from '../../packages/compiler/src/check-file.ts';
import type { CheckFileOptions } from '../../packages/compiler/src/check-file.ts';

const pipeline = `pipeline {
  agent { kubernetes { yaml '''
apiVersion: v1
kind: Pod
spec: { containers: [{ name: a, image: 'a:1', colour: red }] }
''' } }
  stages { stage('A') { steps {
    script { dir 'x' { sh 'make' } }
  } } }
}
`;

/** What is told, as \`severity code\`. */
async function told(options: CheckFileOptions, text = pipeline): Promise<readonly string[]> {
  const { diagnostics } = await checkFileWithPods(text, 'Jenkinsfile', options);
  return diagnostics.map(({ severity, code }) => `${severity} ${code}`).toSorted();
}

const plain = await told({});

test('without levels, rules count as they say', () => {
  expect(plain).toEqual([
    'error lint/block-after-bare-argument',
    'warning kubernetes/short-lived-container',
    'warning kubernetes/unknown-field',
  ]);
});

test('a rule that is off is silent, another one louder or softer', async () => {
  const levels = {
    'kubernetes/unknown-field': 'off',
    'kubernetes/short-lived-container': 'error',
    'lint/block-after-bare-argument': 'info',
  } as const;
  expect(await told({ levels })).toEqual([
    'error kubernetes/short-lived-container',
    'info lint/block-after-bare-argument',
  ]);
});

test('a group as a whole, with one of it apart', async () => {
  const levels = { 'kubernetes/*': 'off', 'kubernetes/unknown-field': 'error' } as const;
  expect(await told({ levels })).toEqual(['error kubernetes/unknown-field', 'error lint/block-after-bare-argument']);
});

test('a rule of strict is switched on by its code, alone', async () => {
  expect(await told({ levels: { 'lint/no-timeout': 'info' } })).toEqual([...plain, 'info lint/no-timeout'].toSorted());
  expect(await told({ levels: { 'lint/no-timeout': 'off' } })).toEqual(plain);
  expect(await told({ levels: { 'lint/*': 'info' } })).toEqual(
    plain.map((one) => one.replace('error lint', 'info lint')).toSorted(),
  );
});

test('in the profile jenkins nothing is switched on', async () => {
  expect(await told({ profile: 'jenkins', levels: { 'lint/no-timeout': 'error' } })).toEqual([]);
});

test("Jenkins' own refusals can be weighed, what Groovy refuses cannot", async () => {
  const refused = 'pipeline { agent any }\n';
  expect(await told({ profile: 'jenkins' }, refused)).toEqual(['error declarative/required-section']);
  const levels = { 'declarative/required-section': 'warning' } as const;
  expect(await told({ profile: 'jenkins', levels }, refused)).toEqual(['warning declarative/required-section']);
  const { diagnostics } = checkFile('x = (', 'Jenkinsfile', { levels: { 'syntax/*': 'off' } });
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
});
