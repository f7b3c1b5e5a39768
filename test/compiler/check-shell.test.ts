import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskShellcheck, ShellcheckComment } from '../../packages/compiler/src/check-file.ts';
import { checkFileWithPods } from '../../packages/compiler/src/check-file.ts';
import { describeWithShellcheck, shellcheck } from '../support/shellcheck.ts';

/** The scripts that ShellCheck is asked about, in the order of the file. */
async function askedOf(text: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const asked: string[] = [];
  const ask: AskShellcheck = async (script) => {
    asked.push(script);
    return [];
  };
  await checkFileWithPods(text, 'Jenkinsfile', { shellcheck: ask, files: (path) => files[path] });
  return asked;
}

/** A step in a pipeline. */
const pipeline = (steps: string): string =>
  `pipeline {\n  agent any\n  stages {\n    stage('A') {\n      steps {\n        ${steps}\n      }\n    }\n  }\n}\n`;
const ofJenkins = '#!/bin/sh -xe\n';

test.each<[what: string, step: string, ...scripts: string[]]>([
  ['alone', "sh 'make'", `${ofJenkins}make`],
  ['in brackets', "sh('make')", `${ofJenkins}make`],
  ['by name', "sh script: 'make', returnStdout: true, label: 'Make it'", `${ofJenkins}make`],
  ['in a map', "sh([script: 'make', label: 'x'])", `${ofJenkins}make`],
  ['in a script block', "script { def out = sh(script: 'make', returnStdout: true).trim() }", `${ofJenkins}make`],
  ['in a variable', "script { def cmd = 'make all'\n sh cmd }", `${ofJenkins}make all`],
  ['in a variable with several values', "script { def cmd = 'make'\n if (x) { cmd = 'test' }\n sh cmd }"],
  ['a sum', "sh 'make ' + 'all'", `${ofJenkins}make all`],
  ['with holes', 'sh "make ${params.X} && $y.z"', `${ofJenkins}make pipec0hole && pipec1hole`],
  ['indented', "sh '''\n    cat <<EOF\n    a\n    EOF\n'''.stripIndent()", `${ofJenkins}\ncat <<EOF\na\nEOF\n`],
  ['with margins', "sh '''make\n    |all'''.stripMargin()", `${ofJenkins}make\nall`],
  ['a resource of the library', "sh libraryResource('a.sh')", `${ofJenkins}echo a\n`],
  ['a file that is not at hand', "sh readTrusted('b.sh')"],
  ['two steps', "sh 'a'\n sh 'b'", `${ofJenkins}a`, `${ofJenkins}b`],
  ['of the same text', "sh 'a'\n sh 'a'", `${ofJenkins}a`, `${ofJenkins}a`],
  ['bash', "sh '#!/bin/bash\\nmake'", '#!/bin/bash\nmake'],
  ['bash by env', "sh '''#!/usr/bin/env -S bash -e\nmake'''", '#!/usr/bin/env -S bash -e\nmake'],
  ['dash', "sh '#!/bin/dash'", '#!/bin/dash'],
  ['Python', "sh '''#!/usr/bin/env python3\nprint(1)'''"],
  ['Groovy knows the shell', 'sh "#!${shell}\\nmake"'],
  ['a shebang that stands too late', "sh '''\n#!/bin/bash\nmake'''", `${ofJenkins}\n#!/bin/bash\nmake`],
  ['nothing', "sh ' '"],
  ['known when it runs', 'sh cmd()'],
  ['of another step', "bat 'dir'\n powershell 'ls'\n echo 'make'"],
  ['a method of the file', "script { sh2('make') }"],
  ['longer than anyone writes', `sh '${'a'.repeat(30_001)}'`],
  ['characters of every kind', "sh 'a\\u0000b \\uD83D c'", `${ofJenkins}a\0b \uD83D c`],
])('what is asked: %s', async (_, step, ...scripts) => {
  expect(await askedOf(pipeline(step), { 'resources/a.sh': 'echo a\n' })).toEqual(scripts);
});

test('in scripted pipelines and libraries too', async () => {
  expect(await askedOf("node { sh 'make' }\n")).toEqual([`${ofJenkins}make`]);
  expect(await askedOf("def call() { steps.sh 'make' }\n")).toEqual([`${ofJenkins}make`]);
  expect(await askedOf("def sh(x) { echo x }\nnode { sh 'make' }\n")).toEqual([]);
});

test('the profile of Jenkins asks nobody, nor does a text that Groovy refuses', async () => {
  const ask: AskShellcheck = () => Promise.reject(new Error('asked'));
  await checkFileWithPods("node { sh 'make' }", 'Jenkinsfile', { profile: 'jenkins', shellcheck: ask });
  await checkFileWithPods("node { sh 'make' ", 'Jenkinsfile', { shellcheck: ask });
});

type Told = Pick<ShellcheckComment, 'level' | 'code'> & Partial<ShellcheckComment>;

/** What is told where ShellCheck answers every script with these comments: `severity code «the place»`. */
async function told(text: string, comments: readonly Told[], options: Parameters<typeof checkFileWithPods>[2] = {}) {
  const place = { line: 2, column: 1, endLine: 2, endColumn: 1, message: 'Said.', fix: null };
  const ask: AskShellcheck = async () => comments.map((comment) => ({ ...place, ...comment }));
  const { diagnostics } = await checkFileWithPods(text, 'Jenkinsfile', { ...options, shellcheck: ask });
  return diagnostics
    .filter(({ code }) => /^(?:shell|ignore)\//.test(code))
    .map(({ severity, code, span }) => `${severity} ${code} «${text.slice(span.start, span.end)}»`);
}

const make = "node {\n  sh 'make $X'\n}\n";

test.each<[what: string, comment: Told, recommended: boolean, severity: string]>([
  ['an error', { level: 'error', code: 1068 }, true, 'warning'],
  ['a mistake', { level: 'warning', code: 2069 }, true, 'warning'],
  ['a mistake that ShellCheck calls a hint', { level: 'info', code: 2251 }, true, 'warning'],
  ['an error that is advice', { level: 'error', code: 2068 }, false, 'warning'],
  ['a warning', { level: 'warning', code: 2046 }, false, 'warning'],
  ['a hint', { level: 'info', code: 2086 }, false, 'info'],
  ['style', { level: 'style', code: 2006 }, false, 'info'],
  ['a code of tomorrow', { level: 'warning', code: 4999 }, false, 'warning'],
])('%s', async (_, comment, isRecommended, severity) => {
  const line = `${severity} shell/sc${comment.code} «make»`;
  expect(await told(make, [comment])).toEqual(isRecommended ? [line] : []);
  expect(await told(make, [comment], { profile: 'strict' })).toEqual([line]);
});

test.each([1090, 1091, 2034, 2153, 2154])('SC%d is told to nobody', async (code) => {
  expect(await told(make, [{ level: 'warning', code }], { profile: 'strict' })).toEqual([]);
});

test('codes are weighed, one by one or all', async () => {
  const both: readonly Told[] = [{ level: 'warning', code: 2046 }, { level: 'warning', code: 2069 }]; // prettier-ignore
  const levels = async (given: Readonly<Record<string, 'off' | 'info' | 'error'>>) =>
    told(make, both, { levels: given });
  expect(await levels({ 'shell/sc2046': 'error' })).toEqual([
    'error shell/sc2046 «make»',
    'warning shell/sc2069 «make»',
  ]);
  expect(await levels({ 'shell/*': 'error' })).toEqual(['error shell/sc2069 «make»']);
  expect(await levels({ 'shell/*': 'off', 'shell/sc2046': 'info' })).toEqual(['info shell/sc2046 «make»']);
  // A rule of `strict` that is weighed brings no others along.
  expect(await levels({ 'lint/no-timeout': 'info' })).toEqual(['warning shell/sc2069 «make»']);
});

test('what is ignored, with a reason; what there is nothing of is told', async () => {
  const ignoring = (code: string) => make.replace('  sh', `  // pipec-ignore ${code}: known\n  sh`);
  const one: readonly Told[] = [{ level: 'warning', code: 2069 }];
  expect(await told(ignoring('shell/sc2069'), one)).toEqual([]);
  expect(await told(ignoring('shell/sc2061'), one)).toEqual([
    'warning ignore/unused «shell/sc2061»',
    'warning shell/sc2069 «make»',
  ]);
  expect(await told(ignoring('shell/sc2086'), []), 'recommended does not look for it').toEqual([]);
  expect(await told(ignoring('shell/sc2086'), [], { profile: 'strict' })).toEqual([
    'warning ignore/unused «shell/sc2086»',
  ]);
  expect(await told(ignoring('shell/sc20'), [])).toEqual(['warning ignore/unknown-code «shell/sc20»']);
  const { diagnostics } = await checkFileWithPods(ignoring('shell/sc2069'), 'Jenkinsfile');
  expect(diagnostics, 'nobody was asked').toEqual([]);
});

test('a fault of syntax is told once, with what ShellCheck says around it as notes', async () => {
  const text = "node {\n  sh 'if a; then b'\n}\n";
  const comments: readonly ShellcheckComment[] = [
    { level: 'info', code: 1009, message: 'In this if.', line: 2, column: 1, endLine: 2, endColumn: 3, fix: null },
    {
      level: 'error',
      code: 1073,
      message: 'Could not read it.',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 3,
      fix: null,
    },
    { level: 'error', code: 1047, message: 'No fi.', line: 2, column: 13, endLine: 2, endColumn: 14, fix: null },
    { level: 'error', code: 1072, message: 'Expected fi.', line: 2, column: 13, endLine: 2, endColumn: 14, fix: null },
  ];
  const check = async (given: string) =>
    (await checkFileWithPods(given, 'Jenkinsfile', { shellcheck: async () => comments })).diagnostics.map(
      ({ code, notes = [] }) => [code, ...notes.map(({ message }) => message)],
    );
  expect(await check(text)).toEqual([['shell/sc1047', 'In this if.', 'Could not read it.']]);
  expect(await check(text.replace("'if a; then b'", '"if a; then ${b}"')), 'the hole may end it').toEqual([]);
});

test('no answer to one script, and none at all', async () => {
  const failing = async (ask: AskShellcheck) =>
    (await checkFileWithPods(make, 'Jenkinsfile', { shellcheck: ask })).diagnostics.map(({ code, message, span }) => [
      code,
      message,
      make.slice(span.start, span.end),
    ]);
  expect(await failing(async () => ({ failed: 'it was too slow' }))).toEqual([
    ['shell/unchecked', 'ShellCheck says nothing of this script: it was too slow.', 'make $X'],
  ]);
  expect(await failing(async () => 'unasked')).toEqual([]);
});

describeWithShellcheck('the real ShellCheck', () => {
  const lint = async (step: string, profile: 'recommended' | 'strict' = 'strict') => {
    const text = pipeline(step);
    const { diagnostics } = await checkFileWithPods(text, 'Jenkinsfile', { profile, shellcheck: shellcheck! });
    return diagnostics
      .filter(({ code }) => code.startsWith('shell/'))
      .map(({ code, span }) => `${code.slice('shell/'.length)} «${text.slice(span.start, span.end)}»`);
  };

  test.each<[what: string, step: string]>([
    ['a comparison', 'sh "if [ \\"${x}\\" = main ]; then make; fi"'],
    ['an empty value', 'sh "[ -n \\"${x}\\" ] && make"'],
    ['a value alone', 'sh "if [ ${x} ]; then make; fi"'],
    ['a loop', 'sh "for i in ${x}; do make \\"\\$i\\"; done"'],
    ['a case', 'sh "case ${x} in a) make;; esac"'],
    ['an exit status', 'sh "exit ${x}"'],
    ['a number', 'sh "if [ ${x} -gt 1 ]; then make; fi"'],
    ['arguments that it may hold', 'sh "cp ${x}"'],
    ['a command and more', 'sh "find . ${x} -exec ls {}"'],
    ['a format', 'sh "printf ${x} a"'],
    ['a part of a line that goes on', 'sh """\nfind . \\\\\n  ${x} -exec ls {}\n"""'],
    ['the rest of a block', 'sh "if true; then\\n${x}"'],
    ['a part of a word', 'sh "rm -rf build-${x}.zip"'],
    ['in arithmetic', 'sh "echo \\$((${x} + 1))"'],
    ['assigned', 'sh "V=${x}"'],
  ])('says nothing of what Groovy fills in: %s', async (_, step) => {
    expect(await lint(step)).toEqual([]);
  });

  test.each<[what: string, step: string, ...told: string[]]>([
    ['beside a hole', 'sh "rm ${x} \\$y"', 'sc2086 «\\$y»'],
    ['-e is on', "sh 'cd a; make'"],
    ['-e is not on', "sh '#!/bin/bash\\ncd a; make'", 'sc2164 «cd a»'],
    ['variables of Jenkins', 'sh \'make "$branch"; echo "$BUILD_NUMBR"; BUILD_NUMBER=1; A=1\''],
    ['its own comment', "sh '''# shellcheck disable=SC2086\nmake $X'''"],
    ['files that are sourced', "sh '. ./env.sh; . /etc/profile'"],
    ['a sum over a line end', "sh 'make ' +\n 'all $X'", 'sc2086 «$X»'],
    ['syntax', "sh 'if true; then make'", 'sc1046 «if»'],
    ['a blank that is missing beside a hole', 'sh "if [ ${x} = \\"a\\"]; then make; fi"', 'sc1020 «;»'],
  ])('%s', async (_, step, ...expected) => {
    expect(await lint(step)).toEqual(expected);
  });

  test.each<[what: string, step: string, mended: string | undefined]>([
    ['single quotes', "sh 'make `pwd`'", "sh 'make $(pwd)'"],
    ['double quotes', 'sh "make `pwd`"', 'sh "make \\$(pwd)"'],
    ['three of them', 'sh """make `pwd`"""', 'sh """make \\$(pwd)"""'],
    ['between slashes a $ is a hole', 'sh(/make `pwd`/)', undefined],
    ['with dollars', 'sh($/make `pwd`/$)', 'sh($/make $$(pwd)/$)'],
    ['a sum', "sh 'make `' + 'pwd`'", "sh 'make $(' + 'pwd)'"],
    ['beside a hole', 'sh "make `pwd ${x}`"', undefined],
  ])('its fix in %s', async (_, step, mended) => {
    const levels = { 'shell/sc2006': 'info' } as const;
    const { diagnostics } = await checkFileWithPods(step, 'Jenkinsfile', { levels, shellcheck: shellcheck! });
    const edits = diagnostics.find(({ code }) => code === 'shell/sc2006')?.fix?.edits;
    const text = edits
      ?.toSorted((x, y) => y.span.start - x.span.start)
      .reduce((now, { span, text: added }) => now.slice(0, span.start) + added + now.slice(span.end), step);
    expect(text).toBe(mended);
  });

  test('recommended has mistakes alone', async () => {
    expect(
      await lint("sh 'make $X > /dev/null; find . -name *.o; if [ X = a ]; then ! grep a b; echo; fi'", 'recommended'),
    ).toEqual(['sc2061 «*.o»', 'sc2050 «=»', 'sc2251 «!»']);
  });
});

test('whatever ShellCheck says, nothing throws, and every span lies in the file', async () => {
  const text =
    "node {\n  sh \"a ${b}\\n\\u0041 c\" + 'd' + e\n  sh '''\n   x\n  y'''.stripIndent()\n  sh /a\\/b${c}/\n}\n";
  const number = fc.integer({ min: -2, max: 12 });
  const range = { line: number, column: number, endLine: number, endColumn: number };
  const replacement = fc.record({ ...range, replacement: fc.constantFrom('', '"', "'''", '$/\n') });
  const comment: fc.Arbitrary<ShellcheckComment> = fc.record({
    ...range,
    level: fc.constantFrom('error', 'warning', 'info', 'style'),
    code: fc.constantFrom(1009, 1020, 1047, 1072, 1073, 2050, 2067, 2086, 2154, 9999),
    message: fc.string(),
    fix: fc.option(fc.record({ replacements: fc.array(replacement, { maxLength: 3 }) })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(comment, { maxLength: 6 }), async (comments) => {
      const options = { profile: 'strict', shellcheck: async () => comments } as const;
      const { diagnostics } = await checkFileWithPods(text, 'Jenkinsfile', options);
      const spans = diagnostics.flatMap(({ span, notes = [], fix }) => [
        span,
        ...notes.flatMap((note) => note.span ?? []),
        ...(fix?.edits ?? []).map((edit) => edit.span),
      ]);
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
