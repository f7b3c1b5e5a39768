import { expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';
import { commitWords } from '../../packages/compiler/src/check/flow/commit-words.ts';

/** What the rule tells in the steps of a pipeline with a parameter `VERSION`. */
function told(steps: string, parameters = "parameters { string(name: 'VERSION') }"): readonly string[] {
  const text = `pipeline {\nagent any\n${parameters}\nstages {\nstage('A') {\nsteps {\n${steps}\n}\n}\n}\n}\n`;
  return checkFile(text, 'Jenkinsfile')
    .diagnostics.filter(({ code }) => code === 'security/untrusted-in-shell')
    .map(({ message }) => /'([\w ]+)'/.exec(message)![1]!);
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

/** One answer of `input`, and one of two. */
const asked = "def v = input(message: '?', parameters: [string(name: 'X')])";
const askedTwo = "def v = input(message: '?', parameters: [string(name: 'X'), choice(name: 'Y', choices: ['a'])])";
const output = (script: string) => `def v = sh(returnStdout: true, script: "${script}").trim()`;

const given: readonly (readonly [what: string, script: string, found: readonly string[]])[] = [
  ['what is answered', `${asked}\nsh "x \${v}"`, ['X']],
  ['what is answered, where it is read', `sh "x \${input(message: '?', parameters: [text(name: 'X')])}"`, ['X']],
  ['an answer of several', `${askedTwo}\nsh "x \${v.X} \${v['X']}"`, ['X']],
  ['a choice of several', `${askedTwo}\nsh "x \${v.Y}"`, []],
  ['all answers', `${askedTwo}\nsh "x \${v}"`, ['X']],
  ['a choice alone', `def v = input(message: '?', parameters: [choice(name: 'Y', choices: ['a'])])\nsh "x \${v}"`, []],
  ['an answer as a number', `${asked}\nsh "x \${v.toInteger()}"`, []],
  ['an answer that is cleaned', `${asked}.replaceAll(/[^a-z]/, '')\nsh "x \${v}"`, []],
  ['an answer in a variable of the environment', `${asked}\nwithEnv(["V=\${v}"]) { sh 'x "$V"' }`, []],
  ['an answer that is compared', `${asked}\nif (v == 'a') { sh "x \${v}" }`, []],
  ['an answer that is compared with a list', `${asked}\nif (v in ['a', 'b']) { sh "x \${v}" }`, []],
  ['an answer that a list holds', `${asked}\nif (['a', 'b'].contains(v)) { sh "x \${v}" }`, []],
  ['an answer that is refused', `${asked}\nif (!(v in ['a', 'b'])) { error 'no' }\nsh "x \${v}"`, []],
  ['an answer that a list refuses', `${asked}\nif (!['a', 'b'].contains(v)) { error 'no' }\nsh "x \${v}"`, []],
  ['an answer that is none of a list', `${asked}\nif (!(v in ['a', 'b'])) { sh "x \${v}" }`, ['X']],
  ['a part that is compared', `${askedTwo}\nif (v.X == 'a') { sh "x \${v.X}" }`, []],
  ['another part that is compared', `${askedTwo}\nif (v.Y == 'a') { sh "x \${v.X}" }`, ['X']],
  ['a case', `${asked}\nswitch (v) {\ncase 'a': sh "x \${v}"\nbreak\n}`, []],
  ['all other cases', `${asked}\nswitch (v) {\ncase 'a': break\ndefault: sh "x \${v}"\n}`, ['X']],
  ['the message of a commit', `${output('git log -1 --pretty=%B')}\nsh "x \${v}"`, ['git log']],
  ['an author', `${output("git show -s --format='%an'")}\nsh "x \${v}"`, ['git show']],
  ['of another folder', `${output('git -C lib log -1 --format=%s')}\nsh "x \${v}"`, ['git log']],
  ['a message by way of the environment', `env.V = ${output('git log -1').slice(8)}\nsh "x \${env.V}"`, ['git log']],
  ['a message that the shell reads', `env.V = ${output('git log -1').slice(8)}\nsh 'x "$V"'`, []],
  ['a message line by line', `${output('git log --format=%s')}\nfor (l in v.split('n')) { sh "x \${l}" }`, ['git log']],
  ['a message that is only looked into', `${output('git log -1')}\nsh "x \${v.contains('[deploy]')}"`, []],
  ['a command in a variable', `def c = 'git log -1'\ndef v = sh(returnStdout: true, script: c)\nsh "x \${v}"`, ['git log']],
  ['a command that gives its status', `def v = sh(returnStatus: true, script: 'git log')\nsh "x \${v}"`, []],
  ['a hash', `${output('git log -1 --format=%h')}\nsh "x \${v}"`, []],
  ['a part of a map', `def c = [:]\nc.v = params.VERSION\nsh "x \${c.v} \${c.w}"`, ['VERSION']],
  ['a title of the pull request builder', 'sh "x ${env.ghprbPullTitle} ${ghprbPullId}"', ['ghprbPullTitle']],
  ['a branch of a pull request', 'sh "x ${env.GITHUB_PR_SOURCE_BRANCH} ${GITHUB_PR_NUMBER}"', ['GITHUB_PR_SOURCE_BRANCH']],
  ['a comment', 'sh "x ${BITBUCKET_PULL_REQUEST_COMMENT_TEXT}"', ['BITBUCKET_PULL_REQUEST_COMMENT_TEXT']],
  ['a title that the shell reads', `sh 'x "$ghprbPullTitle"'`, []],
]; // prettier-ignore

test.each(given)('%s', (_, script, found) => {
  expect(told(`script {\n${script}\n}`)).toEqual(found);
});

test.each(given)('alone in a script: %s', (_, script, found) => {
  const alone = checkFile(`node {\n${script.replaceAll('params.VERSION', 'env.BRANCH_NAME')}\n}\n`, 'Jenkinsfile');
  expect(alone.diagnostics.filter(({ code }) => code === 'security/untrusted-in-shell')).toHaveLength(found.length);
});

test.each([
  ['git log', 'git log'],
  ['git log -3', 'git log'],
  ['git log -1 --pretty=format:"%s"', 'git log'],
  ['git log -1 --pretty=format:"%h %an"', 'git log'],
  ['git log --format=oneline', 'git log'],
  ['git log --oneline -n 5', 'git log'],
  ['cd lib && git --no-pager log -1 --pretty=%B', 'git log'],
  ['@git log -1 --pretty=%%B', 'git log'],
  ['git log --format=%s | head -n 1', 'git log'],
  ['git log --format=%s | grep -v chore', 'git log'],
  ['git show -s --format=%ae HEAD', 'git show'],
  ["git log --pretty=format:'%h|%an|%s' a..b", 'git log'],
  ['git log -1 \\\n  --pretty=%B', 'git log'],
  ['sudo git -c a=b -C lib log', 'git log'],
  ['LANG=C git log', 'git log'],
  ['git log -1 --format=%H', undefined],
  ['echo git log', undefined],
  ['# git log', undefined],
  ['git log --format=%s |\n  while read line; do count; done', undefined],
  ['git log -1 --format=%cd --date=short', undefined],
  ['git log -1 --name-only --pretty=format:', undefined],
  ['git log --stat', 'git log'],
  ['git log --oneline | wc -l', undefined],
  ['git log --format=%s | grep -c fix', undefined],
  ['git log --format=%s | md5sum', undefined],
  ['git log --format=%s > log.txt', undefined],
  ['git show HEAD:VERSION', undefined],
  ['git rev-parse HEAD', undefined],
  ['echo git; cat log', undefined],
])('of %j commits tell by %j', (script, command) => expect(commitWords(script)).toBe(command));

test.each([
  'git '.repeat(50_000),
  `git ${'-c '.repeat(50_000)}log`,
  `git ${'--a=b '.repeat(50_000)}x`,
  `git log --pretty=${'%'.repeat(100_000)}`,
  `git log ${'\'"'.repeat(50_000)}`,
])('a long text takes no longer than its length', (script) => {
  const started = performance.now();
  commitWords(script);
  expect(performance.now() - started).toBeLessThan(500);
});
