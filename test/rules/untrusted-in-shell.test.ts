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
  ['words of another command', `ansiblePlaybook playbook: 'x', extras: "-e v=\${params.VERSION}"`, ['VERSION']],
  [
    'another host',
    'script { sshPublisher(publishers: [sshPublisherDesc(transfers: [sshTransfer(execCommand: "x ${params.VERSION}")])]) }',
    ['VERSION'],
  ],
  [
    'of a step',
    'sshPublisher publishers: [sshPublisherDesc(transfers: [sshTransfer(execCommand: "x ${params.VERSION}")])]',
    ['VERSION'],
  ],
  [
    'a file for another host',
    'script { sshPublisher(publishers: [sshPublisherDesc(transfers: [sshTransfer(sourceFiles: "x-${params.VERSION}")])]) }',
    [],
  ],
  ['a variable of a playbook', "ansiblePlaybook playbook: 'x', extraVars: [v: params.VERSION]", []],
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

/** A way in which words of a commit or a pull request get into what is run, and safe ways beside it. */
const commits = 'currentBuild.changeSets';
const ways: readonly (readonly [what: string, leak: string, found: readonly string[], ...safe: string[]])[] = [
  ['the message of an entry', `for (s in ${commits}) { for (e in s.items) { sh "x \${e.msg}" } }`, [`${commits}.items.msg`],
    `for (s in ${commits}) { for (e in s.items) { sh "x \${e.commitId}" } }`,
    `for (s in ${commits}) { for (e in s.items) { withEnv(["M=\${e.msg}"]) { sh 'x "$M"' } } }`,
    `for (s in ${commits}) { for (e in s.items) { echo "\${e.msg}" } }`,
    `for (s in ${commits}) { for (e in s.items) { if (e.msg.contains('[x]')) { sh 'x' } } }`],
  ['by number', `def l = ${commits}\nfor (int i = 0; i < l.size(); i++) {\ndef es = l[i].items\nfor (int j = 0; j < es.length; j++) {\ndef e = es[j]\nsh "x \${e.author.fullName}"\n}\n}`, [`${commits}.items.author.fullName`],
    `def l = ${commits}\nfor (int i = 0; i < l.size(); i++) { sh "x \${i} \${l[i].items.length} \${l.size()}" }`],
  ['in one text', `sh "x \${${commits}[0].items[0].author.fullName}"`, [`${commits}.items.author.fullName`], `sh "x \${${commits}[0].items[0].timestamp}"`],
  ['an author as a text', `sh "x \${${commits}[0].items[0].author}"`, [`${commits}.items.author`], `sh "x \${${commits}.isEmpty()}"`],
  ['all entries', `${commits}.collect { it.items }.flatten().each { sh "x \${it.comment}" }`, [`${commits}.items.comment`],
    `${commits}.collect { it.items }.flatten().each { sh "x \${it.commitId}" }`,
    `${commits}.collect { it.items }.flatten().each { sh "x \${it.comment.replaceAll(/[^a-z]/, '')}" }`],
  ['all messages in a list', `def m = ${commits}.collectMany { it.items.toList() }.collect { "- \${it.msg}" }.join(' ')\nsh "x '\${m}'"`, [`${commits}.items.msg`],
    `def m = ${commits}.collectMany { it.items.toList() }.collect { "- \${it.commitId}" }.join(' ')\nsh "x '\${m}'"`],
  ['by methods', `for (s in currentBuild.getChangeSets()) { sh "x \${s.getItems()[0].getMsg()}" }`, [`${commits}.items.msg`],
    `for (s in currentBuild.getChangeSets()) { sh "x \${s.getItems()[0].getCommitId()}" }`],
  ['spread', `sh "x \${${commits}*.items.flatten()*.msg.join(' ')}"`, [`${commits}.items.msg`], `sh "x \${${commits}*.items.flatten()*.commitId.join(' ')}"`],
  ['of one entry that is found', `def e = ${commits}.collect { it.items }.flatten().find { it.timestamp > 0 }\nsh "x \${e.msg}"`, [`${commits}.items.msg`],
    `def e = ${commits}.collect { it.items }.flatten().find { it.msg == 'a' }\nsh "x \${e.commitId}"`],
  ['of the build before', `sh "x \${currentBuild.previousBuild.changeSets[0].items[0].msg}"`, ['currentBuild.previousBuild.changeSets.items.msg'],
    'sh "x ${currentBuild.previousBuild.number} ${currentBuild.currentResult}"'],
  ['the title of a pull request', 'sh "x \'${pullRequest.title}\'"', ['pullRequest.title'],
    'sh "x ${pullRequest.number} ${pullRequest.head}"', `withEnv(["T=\${pullRequest.title}"]) { sh 'x "$T"' }`, 'pullRequest.title = "x"\nsh "x"',
    'def pullRequest = [title: \'x\']\nsh "x ${pullRequest.title}"'],
  ['its body in a variable', 'def b = pullRequest.body ?: \'\'\nsh "x \'${b}\'"', ['pullRequest.body'], 'def b = pullRequest.body ?: \'\'\nsh "x ${b.length()}"'],
  ['a title in an address', 'sh "x ${pullRequest.title.trim()}"', ['pullRequest.title'], 'sh "x ${java.net.URLEncoder.encode(pullRequest.title, \'UTF-8\')}"'],
  ['its branch', 'sh "git checkout ${pullRequest.headRef}"', ['pullRequest.headRef'],
    'if (pullRequest.headRef ==~ /[a-z]+/) { sh "git checkout ${pullRequest.headRef}" }'],
  ['its comments', 'for (c in pullRequest.comments) { sh "x ${c.body}" }', ['pullRequest.comments.body'], 'for (c in pullRequest.comments) { sh "x ${c.id}" }'],
  ['arguments of the build of an image', 'docker.build(\'x\', "--build-arg V=${params.VERSION} .")', ['VERSION'],
    `docker.build('x', '--build-arg V="$VERSION" .')`, 'docker.build("x:${params.VERSION}")', 'docker.build(\'x\', "--build-arg N=${env.BUILD_NUMBER} .")',
    'if (params.VERSION ==~ /[0-9.]+/) { docker.build(\'x\', "--build-arg V=${params.VERSION} .") }'],
  ['arguments of a container', 'docker.image(\'x\').run("-e B=${env.BRANCH_NAME}")', ['BRANCH_NAME'], `docker.image('x').run('-e BRANCH_NAME')`],
  ['the command of a container', 'docker.image(\'x\').withRun(\'\', "serve ${params.VERSION}") { sh \'x\' }', ['VERSION'],
    `docker.image('x').withRun('-e VERSION', 'serve') { sh 'x' }`],
  ['of an image in a variable', 'def i = docker.image(\'x\')\ni.inside("-e B=${env.BRANCH_NAME}") { sh \'x\' }', ['BRANCH_NAME'],
    'def i = docker.image(\'x\')\ni.inside("-e B=${env.BRANCH_NAME.replaceAll(/[^a-z]/, \'_\')}") { sh \'x\' }'],
  ['the step behind it', 'withDockerContainer(image: \'x\', args: "-e V=${params.VERSION}") { sh \'x\' }', ['VERSION'],
    `withDockerContainer(image: 'x', args: '-e VERSION') { sh 'x' }`],
]; // prettier-ignore

const nameTold = (text: string) =>
  checkFile(text, 'Jenkinsfile')
    .diagnostics.filter(({ code }) => code === 'security/untrusted-in-shell' || code.startsWith('syntax/'))
    .map(({ code, message }) => /'([\w. ]+)'/.exec(message)?.[1] ?? code);

const inStage = (script: string) =>
  `pipeline {\nagent any\nparameters { string(name: 'VERSION') }\nstages {\nstage('A') {\nsteps {\nscript {\n${script}\n}\n}\n}\n}\n}\n`;

test.each(ways)('%s, and the safe ways', (_, leak, found, ...safe) => {
  expect(nameTold(inStage(leak))).toEqual(found);
  for (const script of safe) expect([script, nameTold(inStage(script))]).toEqual([script, []]);
});

test('in a class of a library', () => {
  const library = (text: string) => `class A {\ndef script\ndef go() {\nscript.sh "x \${${text}}"\n}\n}\n`;
  expect(nameTold(library('script.currentBuild.changeSets[0].items[0].msg'))).toEqual([`${commits}.items.msg`]);
  expect(nameTold(library('script.pullRequest.title'))).toEqual(['pullRequest.title']);
  expect(nameTold(library('script.pullRequest.number'))).toEqual([]);
});

test('in a class that holds the pipeline by another name', () => {
  const held = (field: string, text: string) => `class A {\n${field}\ndef go() {\njob.sh ${text}\n}\n}\n`;
  expect(nameTold(held('def job', '"x ${job.env.BRANCH_NAME}"'))).toEqual(['BRANCH_NAME']);
  expect(nameTold(held('def job', '"x ${this.job.pullRequest.title}"'))).toEqual(['pullRequest.title']);
  expect(nameTold(held('def job', `'x "$BRANCH_NAME"'`))).toEqual([]);
  expect(nameTold(held('Remote job', '"x ${job.env.BRANCH_NAME}"'))).toEqual([]);
});

test('what starts the agent of a stage', () => {
  const stage = (agent: string, rest = '') =>
    `pipeline {\nagent none\nparameters { string(name: 'VERSION') }\nstages {\nstage('A') {\nagent { ${agent} }\n${rest}\nsteps { sh 'x' }\n}\n}\n}\n`;
  const docker = 'docker {\nimage "x"\nargs "-e B=${env.BRANCH_NAME}"\n}';
  expect(nameTold(stage(docker))).toEqual(['BRANCH_NAME']);
  expect(nameTold(stage('dockerfile {\nadditionalBuildArgs "--build-arg V=${params.VERSION}"\n}'))).toEqual([
    'VERSION',
  ]);
  expect(nameTold(stage(`docker {\nimage 'x'\nargs '-e BRANCH_NAME'\n}`))).toEqual([]);
  // The agent is started before the condition is looked at, unless it says otherwise.
  expect(nameTold(stage(docker, "when { branch 'main' }"))).toEqual(['BRANCH_NAME']);
  expect(nameTold(stage(docker, "when {\nbeforeAgent true\nbranch 'main'\n}"))).toEqual([]);
});

test('what a property is called', () => {
  const [told] = checkFile(inStage('sh "x ${pullRequest.title}"'), 'Jenkinsfile').diagnostics;
  expect(told?.message).toBe("Groovy puts 'pullRequest.title' into this 'sh' script as shell text.");
});

test('whether a shell reads the words of a command', () => {
  const notes = (script: string) =>
    checkFile(inStage(script), 'Jenkinsfile').diagnostics.flatMap(({ notes }) => notes ?? []);
  const text = (script: string) =>
    notes(script)
      .map(({ message }) => message)
      .join(' ');
  expect(text('docker.image(\'x\').run("-e B=${env.BRANCH_NAME}")')).toContain('is run');
  expect(text("docker.image('x').inside(\"-e B=${env.BRANCH_NAME}\") { sh 'x' }")).toContain('becomes an argument');
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

test.each<[string, (count: number) => string]>([
  ['words', (count) => 'git '.repeat(count)],
  ['options', (count) => `git ${'-c '.repeat(count)}log`],
  ['options with a value', (count) => `git ${'--a=b '.repeat(count)}x`],
  ['a format', (count) => `git log --pretty=${'%%'.repeat(count)}`],
  ['quotes', (count) => `git log ${'\'"'.repeat(count)}`],
])('time grows with the length of a text, not with its square: %s', (_, text) => {
  const seconds = (count: number) => {
    const script = text(count);
    const before = process.cpuUsage();
    commitWords(script);
    return process.cpuUsage(before).user / 1e6;
  };
  seconds(1_000);
  expect(seconds(200_000)).toBeLessThan(Math.max(seconds(50_000), 0.05) * 10);
});

test('time grows with the places of a parameter in a script, not with their square', () => {
  const seconds = (count: number) => {
    const steps = `sh "${'${params.VERSION} '.repeat(count)}"`;
    const before = process.cpuUsage();
    expect(told(steps)).toEqual(['VERSION']);
    return process.cpuUsage(before).user / 1e6;
  };
  seconds(1_000);
  expect(seconds(40_000)).toBeLessThan(Math.max(seconds(5_000), 0.05) * 20);
});
