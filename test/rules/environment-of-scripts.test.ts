import { expect, test, vi } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

/** The texts at the places that a rule tells. */
function told(code: string, text: string, settings = {}): readonly string[] {
  return checkFile(text, 'Jenkinsfile', { settings })
    .diagnostics.filter((diagnostic) => diagnostic.code === code)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** What is told of `$RUN_ID` in a script behind one that works it out. */
const ofAnother = (behind: string) =>
  told('lint/variable-of-another-script', `node {\nsh 'RUN_ID=$(new)'\n${behind}\n}`);

test.each<[what: string, behind: string, found: readonly string[]]>([
  ['nothing sets it', "sh 'echo $RUN_ID'", ['$RUN_ID']],
  ['another variable of env', "env[\"OTHER\"] = 'a'\nenv['OTHER'] = 'a'\nsh 'echo $RUN_ID'", ['$RUN_ID']],
  ['a list that shows what it sets', "withEnv(['A=1', \"B=${x}\", 'PATH+X=/x']) { sh 'echo $RUN_ID' }", ['$RUN_ID']],
  ['a text that speaks of it', "echo 'The RUN_ID is new'\nsh 'echo $RUN_ID'", ['$RUN_ID']],
  [
    'handed to another job',
    "build(job: 'b', parameters: [string(name: 'RUN_ID', value: 'a')])\nsh 'echo $RUN_ID'",
    ['$RUN_ID'],
  ],
  ['in an open here-document', "sh '''cat <<END\n$RUN_ID\nEND'''", ['$RUN_ID']],
  ['behind a quoted here-document', "sh '''cat <<'END'\n$OTHER\nEND\necho $RUN_ID'''", ['$RUN_ID']],

  ['a list that is made elsewhere', "withEnv(list) { sh 'echo $RUN_ID' }", []],
  ['a list with a name that is made', 'withEnv(["${name}=1"]) { sh \'echo $RUN_ID\' }', []],
  ['a variable of env by a name that is made', "names.each { env[it] = 'a' }\nsh 'echo $RUN_ID'", []],
  ['by a name in a text', "names.each { env.\"$it\" = 'a' }\nsh 'echo $RUN_ID'", []],
  ['by a method', "env.setProperty(name, 'a')\nsh 'echo $RUN_ID'", []],
  ['a script that is loaded', "load 'names.groovy'\nsh 'echo $RUN_ID'", []],
  ['a container', "docker.image('a:1').inside('-u 0 -e RUN_ID=1') { sh 'echo $RUN_ID' }", []],
  [
    'a variable of a pod',
    "podTemplate(yaml: '''\nenv:\n- name: RUN_ID\n  value: a''') { node(POD_LABEL) { sh 'echo $RUN_ID' } }",
    [],
  ],
  ['printf', "sh 'printf -v RUN_ID %s a; echo $RUN_ID'", []],
  ['mapfile', "sh 'mapfile RUN_ID < x; echo $RUN_ID'", []],
  ['an expansion that sets', 'sh \': "${RUN_ID:=1}"; echo $RUN_ID\'', []],
  ['asked for', 'sh \'[ -z "$RUN_ID" ] && exit 0\'', []],
  ['in a quoted here-document', "sh '''cat <<'END'\n$RUN_ID\nEND'''", []],
  ['in a quoted one with tabs', "sh '''cat <<-\"END\"\n$RUN_ID\n\tEND\n'''", []],
])('a variable of another script: %s', (_, behind, found) => expect(ofAnother(behind)).toEqual(found));

/** What is told of a variable that one script works out and the next one reads. */
const ofTwo = (name: string, first: string) =>
  told('lint/variable-of-another-script', `node {\nsh '${first}'\nsh 'echo $${name}'\n}`);

test.each(['JAVA_HOME', 'KUBECONFIG', 'GOPATH', 'LD_LIBRARY_PATH', 'HTTPS_PROXY', 'no_proxy', 'NODE_VERSION', 'LC_ALL', 'MAVEN_OPTS', 'DOCKER_HOST', 'RANDOM'])(
  '%s may be of the agent',
  (name) => expect(ofTwo(name, `export ${name}=$(find)`)).toEqual([]),
); // prettier-ignore

test.each(['APP_VERSION', 'OUTPUT_PATH', 'TAG', 'HOME_PAGE', 'MY_CI', 'KUBECONFIGS'])('%s is of no agent', (name) =>
  expect(ofTwo(name, `export ${name}=$(find)`)).toEqual([`$${name}`]),
);

test.each<[what: string, first: string, isTold: boolean]>([
  ['asked for before', '[ -n "$TAG" ] || TAG=$(find)', false],
  ['asked for in an if', 'if [ -z "${TAG}" ]; then TAG=$(find); fi', false],
  ['shown before', 'echo ${TAG:-none}; TAG=$(find)', false],
  ['made of itself', 'TAG=$(echo $TAG | tr / -)', false],
  ['made of itself, deep', 'TAG="$(echo $(tidy "$TAG"))"', false],
  ['made of itself in backticks', 'TAG=`tidy $TAG`', false],
  ['asked for behind it', 'TAG=$(find); [ -n "$TAG" ] || exit 1', true],
  ['made of itself, and of itself alone', 'TAG=a; TAG=$(echo $TAG-b)', true],
  ['made of another', 'TAG=$(echo $TAGS)', true],
])('a variable that is %s', (_, first, isTold) => expect(ofTwo('TAG', first)).toEqual(isTold ? ['$TAG'] : []));

const notMultibranch = (text: string) => told('lint/not-multibranch', text, { multibranch: false });
const inWhen = (condition: string) =>
  `pipeline { agent any; stages { stage('A') { when { ${condition} }; steps { echo 'a' } } } }`;

test.each<[what: string, text: string, found: readonly string[]]>([
  ['a condition', inWhen("branch 'main'"), ['branch']],
  ['turned around', inWhen("not { branch 'main' }"), ['branch']],
  ['any of two such', inWhen("anyOf { branch 'main'; buildingTag() }"), ['branch', 'buildingTag']],
  ['a variable of that name in a condition', inWhen("environment name: 'TAG_NAME', value: 'v1'"), ["'TAG_NAME'"]],
  ['compared', "node { if (env.BRANCH_NAME == 'main') { sh 'push $BRANCH_NAME' } }", ['$BRANCH_NAME']],
  [
    'told to another job',
    "node { build job: 'b', parameters: [string(name: 'TAG_NAME', value: '1')]\nsh 'x $TAG_NAME' }",
    ['$TAG_NAME'],
  ],

  ['any of two, one of them another', inWhen("anyOf { branch 'main'; expression { params.FORCE } }"), []],
  ['or something else', inWhen("expression { env.BRANCH_NAME == 'main' || params.FORCE }"), []],
  ['asked for', 'node { if (env.CHANGE_ID) { sh "x ${env.CHANGE_ID}" } }', []],
  ['asked for null', "node { if (env.CHANGE_ID != null) { sh 'x $CHANGE_ID' } }", []],
  ['asked for by the shell', 'node { sh \'if [ "$CHANGE_ID" ]; then x "$CHANGE_ID"; fi\' }', []],
  ['asked for by PowerShell', "node { powershell 'if ($env:CHANGE_ID) { x $env:CHANGE_ID }' }", []],
  ['asked for by bat', "node { bat 'if defined CHANGE_ID x %CHANGE_ID%' }", []],
  ['set by PowerShell', "node { powershell '$env:TAG_NAME = 1; x $env:TAG_NAME' }", []],
  ['set in a loop', "node { sh 'for TAG_NAME in a b; do echo $TAG_NAME; done' }", []],
  ['taken from a file', "node { sh '. ./settings; echo $BRANCH_NAME' }", []],
  [
    'set by a trigger',
    "properties([pipelineTriggers([GenericTrigger(genericVariables: [[key: 'BRANCH_NAME', value: '$.ref']])])])\nnode { sh 'x $BRANCH_NAME' }",
    [],
  ],
])('not multibranch: %s', (_, text, found) => expect(notMultibranch(text)).toEqual(found));

test('time grows with the holes of a script, not with their square', () => {
  const seconds = (count: number) => {
    const script = `node { powershell "${'\\$a$b = $c '.repeat(count)}" }`;
    const before = process.cpuUsage();
    told('lint/dollar-in-gstring', script);
    const { user } = process.cpuUsage(before);
    return user / 1e6;
  };
  seconds(500);
  expect(seconds(16_000)).toBeLessThan(Math.max(seconds(4_000), 0.05) * 10);
});

test('a script is looked through once for a name that stands in many of its holes', () => {
  const looked = vi.spyOn(String.prototype, 'includes');
  told('lint/dollar-in-gstring', `node { sh "${'$holeName '.repeat(500)}" }`);
  const { length } = looked.mock.calls.filter(([sought]) => sought === 'holeName');
  looked.mockRestore();
  expect(length).toBeLessThan(50);
});

test('time grows with the reads of a variable, not with their square', () => {
  const seconds = (count: number) => {
    const script = `node {\nsh 'RUN_ID=$(new)'\nsh '${'$RUN_ID '.repeat(count)}'\n}`;
    const before = process.cpuUsage();
    expect(told('lint/variable-of-another-script', script)).toHaveLength(count);
    return process.cpuUsage(before).user / 1e6;
  };
  seconds(500);
  expect(seconds(24_000)).toBeLessThan(Math.max(seconds(3_000), 0.05) * 20);
});
