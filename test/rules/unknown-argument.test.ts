import { expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

/** What is told of the arguments of a step, with its notes. */
function told(step: string): readonly string[] {
  const text = `pipeline {\n  agent any\n  stages {\n    stage('A') {\n      steps {\n        ${step}\n      }\n    }\n  }\n}\n`;
  const { diagnostics } = checkFile(text, 'Jenkinsfile');
  return diagnostics
    .filter(({ code }) => code === 'declarative/unknown-argument')
    .flatMap(({ severity, notes = [] }) => [severity, ...notes.map(({ message }) => message)]);
}

const ignored = "Jenkins leaves it out, and says so in the build's log alone.";

test.each<[what: string, step: string, told: readonly string[]]>([
  [
    'a value of a list that stands beside it: where it belongs, and what comes of it',
    "checkout scmGit(branches: [[name: 'main']], extensions: [], sparseCheckout: [[path: 'a']])",
    ['warning', "It is a value of 'extensions': write 'extensions: [sparseCheckout(…)]'.", ignored],
  ],
  [
    'a value that stands where it belongs: nothing',
    "checkout scmGit(branches: [[name: 'main']], extensions: [sparseCheckout(sparseCheckoutPaths: [[path: 'a']])])",
    [],
  ],
  [
    'a slip in a call among arguments',
    "checkout scmGit(branches: [[name: 'main']], extension: [])",
    ['warning', "Did you mean 'extensions'?", ignored],
  ],
  [
    'what Jenkins refuses is not left out by it',
    "sh script: 'make', retrunStatus: true",
    ['error', "Did you mean 'returnStatus'?"],
  ],
  ['the class of an extension: nothing', "checkout scmGit(extensions: [[$class: 'WipeWorkspace']])", []],
])('%s', (_, step, expected) => {
  expect(told(step)).toEqual(expected);
});
