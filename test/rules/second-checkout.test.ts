import { expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

/** The lines of the checkouts that are told. */
function told(text: string): readonly number[] {
  return checkFile(text, 'Jenkinsfile')
    .diagnostics.filter(({ code }) => code === 'lint/second-checkout')
    .map(({ span }) => text.slice(0, span.start).split('\n').length);
}

const inSteps = (...lines: readonly string[]) =>
  ['pipeline { agent any; options { skipDefaultCheckout() }; stages { stage("A") { steps {', ...lines, '} } } }'].join(
    '\n',
  );

test.each<[what: string, text: string, lines: readonly number[]]>([
  ['one after the other', 'node {\ncheckout scm\ncheckout scm\n}', [3]],
  ['each behind the first is told', 'node {\ncheckout scm\ncheckout scm\ncheckout scm\n}', [3, 4]],
  ['in stages', "node {\nstage('A') { checkout scm }\nstage('B') { checkout scm }\n}", [3]],
  ['the second in a condition', 'node {\ncheckout scm\nif (x) {\ncheckout scm\n}\n}', [4]],
  ['behind a script', "node {\ncheckout scm\nsh 'make'\ncheckout scm\n}", [4]],
  ['with names', 'node {\ncheckout(scm)\ncheckout scm: scm\n}', [3]],
  ['within a timeout', 'node {\ntimeout(5) { checkout scm }\ncheckout scm\n}', [3]],
  ['a folder that was emptied after both', 'node {\ncheckout scm\ncheckout scm\ndeleteDir()\n}', [3]],
  ['steps of a stage', inSteps('checkout scm', 'checkout scm'), [3]],

  ['once', 'node {\ncheckout scm\n}', []],
  ['on another agent', 'node { checkout scm }\nnode { checkout scm }', []],
  ['into another folder', "node {\ncheckout scm\ndir('a') { checkout scm }\n}", []],
  ['of another source', 'node {\ncheckout scm\ncheckout([$class: "GitSCM"])\n}', []],
  ['after the folder was emptied', 'node {\ncheckout scm\ncleanWs()\ncheckout scm\n}', []],
  ['after another source', 'node {\ncheckout scm\ncheckout([$class: "GitSCM"])\ncheckout scm\n}', []],
  ['after git', "node {\ncheckout scm\ngit 'https://example.com/x.git'\ncheckout scm\n}", []],
  ['after a script with git', "node {\ncheckout scm\nsh 'git checkout main'\ncheckout scm\n}", []],
  ['after a method', 'node {\ncheckout scm\nother()\ncheckout scm\n}', []],
  ['the first in a condition', 'node {\nif (x) {\ncheckout scm\n}\ncheckout scm\n}', []],
  ['one or the other', 'node {\nif (x) {\ncheckout scm\n} else {\ncheckout scm\n}\n}', []],
  ['the first in a loop', 'node {\nfor (x in xs) { checkout scm }\ncheckout scm\n}', []],
  ['the first may fail', 'node {\ntry { checkout scm } catch (e) { checkout scm }\n}', []],
  ['the first may fail, by a step', 'node {\ncatchError { checkout scm }\ncheckout scm\n}', []],
  ['again and again', 'node {\nretry(3) { checkout scm }\ncheckout scm\n}', []],
  ['beside each other', 'node {\nparallel a: { checkout scm }, b: { checkout scm }\n}', []],
  ['in methods', 'def a() { checkout scm }\ndef b() { checkout scm }', []],
  ['after a stage emptied the folder', 'pipeline { agent any; stages { stage("A") { steps { cleanWs() } }\nstage("B") { steps { checkout scm } } } }', []],
  ['after a stage emptied the folder of its own agent', 'pipeline { agent any; stages { stage("A") { agent any; steps { cleanWs() } }\nstage("B") { steps { checkout scm } } } }', [2]],
  ['before the folder is emptied', 'pipeline { agent any; stages { stage("A") { steps { checkout scm } }\nstage("B") { steps { cleanWs() } } } }', [1]],
  ['at the end of a stage', 'pipeline { agent any; stages { stage("A") { steps { echo "x" }\npost { always { checkout scm } } } } }', [2]],
  ['at the end of a stage, after a step of a library', 'pipeline { agent any; stages { stage("A") { steps { acmeCleanup() }\npost { always { checkout scm } } } } }', []],
  ['after a step of a library', 'pipeline { agent any; stages { stage("A") { steps { acmeNotify()\ncheckout scm } } } }', [2]],
  ['in stages that may be skipped', 'pipeline { agent any; options { skipDefaultCheckout() }; stages { stage("A") { when { branch "x" }; steps { checkout scm } }\nstage("B") { steps { checkout scm } } } }', []],
])('%s', (_, text, lines) => expect(told(text)).toEqual(lines)); // prettier-ignore
