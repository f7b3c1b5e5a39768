import { expect, test } from 'vitest';
import { unsavedClasses } from '../../packages/compiler/src/check/unsaved-values.ts';
import { checkFile } from '../../packages/compiler/src/check-file.ts';
import { groovyValues } from '../support/groovy/evaluate.ts';
import { describeWithGroovy } from '../support/groovy/groovy.ts';

/** The variables that the rule tells in a text. */
function told(text: string): readonly string[] {
  return checkFile(text, 'Jenkinsfile')
    .diagnostics.filter(({ code }) => code === 'lint/not-serializable')
    .map(({ message }) => /^'(\w+)' holds (.*), which/.exec(message)!.slice(1, 3).join(': '));
}

const faults: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  ['a Matcher', 'def m = text =~ /x/', ['m: a Matcher']],
  ['a Matcher in brackets', 'def m = (text =~ /x/)', ['m: a Matcher']],
  ['a Matcher of a pattern', "def m = java.util.regex.Pattern.compile('x').matcher(text)", ['m: a Matcher']],
  ['a Matcher that is assigned later', 'def m\nm = text =~ /x/', ['m: a Matcher']],
  ['a Matcher in one of two cases', 'def m = text ? (text =~ /x/) : null', ['m: a Matcher']],
  ['a Matcher of the whole script', 'm = text =~ /x/', ['m: a Matcher']],
  [
    'a parser, and what it gives',
    'def p = new groovy.json.JsonSlurper()\ndef c = p.parseText(text)',
    ['p: a JsonSlurper', "c: a map of JsonSlurper's own kind"],
  ],
  [
    'a parser whose maps can be saved',
    'def p = new groovy.json.JsonSlurperClassic()\ndef c = p.parseText(text)',
    ['p: a JsonSlurperClassic'],
  ],
  ['another name for it', 'def m = text =~ /x/\ndef n = m', ['m: a Matcher', 'n: a Matcher']],
  ['XML', 'def x = new XmlSlurper().parseText(text)', ['x: what XmlSlurper gives']],
  ['a reader', 'def r = new BufferedReader(new StringReader(text))', ['r: a BufferedReader']],
  ['a range', 'def r = 1..3', ['r: a range']],
  ['a path', "def p = java.nio.file.Paths.get('x')", ['p: a Path']],
  ['a stream', 'def s = list.stream()', ['s: a stream']],
  ['a connection', "def c = new URL('https://example.org').openConnection()", ['c: a connection']],
  [
    'a value as a map is what it was',
    'def c = new groovy.json.JsonSlurper().parseText(text) as Map',
    ["c: a map of JsonSlurper's own kind"],
  ],
];

test("a class's own sleep is none that waits", () => {
  const text = (call: string) => `class A {\ndef a(steps, text) {\ndef m = text =~ /x/\n${call}\nreturn m[0]\n}\n}\n`;
  expect(told(text('sleep(5)'))).toEqual([]);
  expect(told(text('steps.sleep(5)'))).toEqual(['m: a Matcher']);
});

test('nor is that of a static method', () => {
  const text = (kind: string) => `${kind} a(text) {\ndef m = text =~ /x/\nsleep(5)\nreturn m[0]\n}\n`;
  expect(told(text('static'))).toEqual([]);
  expect(told(text('def'))).toEqual(['m: a Matcher']);
});

const slurped = 'new groovy.json.JsonSlurper().parseText(text)';
const methods: readonly (readonly [what: string, method: string, found: readonly string[]])[] = [
  ['its last value', `@NonCPS\ndef read(text) {\n${slurped}\n}`, ["c: a map of JsonSlurper's own kind"]],
  ['returned early', `def read(text) {\nif (text) { return (text =~ /x/) }\nnull\n}`, ['c: a Matcher']],
  ['from a variable', `@NonCPS\ndef read(text) {\ndef m = text =~ /x/\nreturn m\n}`, ['c: a Matcher']],
  ['a part of it', `@NonCPS\ndef read(text) {\n(text =~ /x/)[0][1]\n}`, []],
  ['as a text', `@NonCPS\nString read(text) {\ntext =~ /x/\n}`, []],
  ['what its closure returns', `@NonCPS\ndef read(text) {\ntext.each { return it =~ /x/ }\n1\n}`, []],
];

test.each(methods)('what a method gives: %s', (_, method, found) => {
  expect(told(`${method}\nnode {\ndef c = read(env.TEXT)\nsh 'make'\necho "\${c}"\n}\n`)).toEqual(found);
});

test.each(faults)('%s is told', (_, text, found) => {
  expect(told(`node {\n${text}\nsh 'make'\n}\n`)).toEqual(found);
  // Nothing waits behind it.
  expect(told(`node {\nsh 'make'\n${text}\necho 'done'\n}\n`)).toEqual([]);
  // In one go nothing is saved.
  expect(told(`@NonCPS\ndef read(text, list) {\n${text}\nreturn 1\n}\nnode {\nread('', [])\nsh 'make'\n}\n`)).toEqual(
    [],
  );
});

const fine: readonly (readonly [what: string, text: string])[] = [
  ['a group of it', "def v = (text =~ /x(.)/)[0][1]\nsh 'make'"],
  ['whether it matches', "def ok = text ==~ /x/\nsh 'make'"],
  ['a yes or no', "boolean ok = text =~ /x/\nsh 'make'"],
  ['a yes or no by a cast', "def ok = (text =~ /x/) as boolean\nsh 'make'"],
  ['what is denied', "def ok = !(text =~ /x/)\nsh 'make'"],
  ['what is set to nothing', "def m = text =~ /x/\nm = null\nsh 'make'"],
  ['what is set to its group', "def m = text =~ /x/\nm = m[0]\nsh 'make'"],
  ['a map that can be saved', "def c = new groovy.json.JsonSlurperClassic().parseText(text)\nsh 'make'"],
  ['a part of a map', "def v = new groovy.json.JsonSlurper().parseText(text).version\nsh 'make'"],
  ['nodes', "def x = new XmlParser().parseText(text)\nsh 'make'"],
  ['an iterator, for Jenkins has its own', 'def i = list.iterator()\nwhile (i.hasNext()) sh i.next()'],
  ['keys, for Jenkins has its own', "def k = map.keySet()\nsh 'make'"],
  ['a range that is gone through', "for (i in 1..3) sh 'make'"],
  ['a list of a range', "def r = (1..3).toList()\nsh 'make'"],
  ['a part of a text', "def t = text[0..3]\nsh 'make'"],
  ['another block', "if (text) { def m = text =~ /x/ }\nsh 'make'"],
  ['the other branch', "if (text) { m = text =~ /x/ } else { sh 'make' }"],
  ['a method that waits for nothing', 'def m = text =~ /x/\nlog(m[0])'],
];

test.each(fine)('%s is fine', (_, text) => {
  expect(told(`def log(what) {\necho what\n}\nnode {\n${text}\n}\n`)).toEqual([]);
});

test('a method that calls a step is one', () => {
  const text = (body: string) => `def build(what) {\n${body}\n}\nnode {\ndef m = text =~ /x/\nbuild(m[0])\n}\n`;
  expect(told(text('sh what'))).toEqual(['m: a Matcher']);
  expect(told(text('echo what'))).toEqual([]);
});

describeWithGroovy('what cannot be saved', () => {
  test('Java says so of every class', async () => {
    const asked = unsavedClasses.map(
      (name) => `Serializable.isAssignableFrom(Class.forName('${name}', false, groovy.lang.GroovyObject.classLoader))`,
    );
    expect(await groovyValues(asked)).toEqual(unsavedClasses.map(() => 'false'));
  });

  test('results that are told, and results that are not', async () => {
    const saved = (value: string) => `(${value}) instanceof Serializable`;
    const told = [
      "'x' =~ /x/",
      '1..3', "new groovy.json.JsonSlurper().parseText('{}')", "new XmlSlurper().parseText('<a/>')", "java.nio.file.Paths.get('x')",
      '[1].stream()', 'Optional.of(1)', "java.security.MessageDigest.getInstance('MD5')", "java.time.format.DateTimeFormatter.ofPattern('y')",
    ]; // prettier-ignore
    const fine = [
      "new groovy.json.JsonSlurperClassic().parseText('{}')",
      "new XmlParser().parseText('<a/>')",
      "'a b'.split(' ')",
    ];
    expect(await groovyValues([...told, ...fine].map(saved))).toEqual([
      ...told.map(() => 'false'),
      ...fine.map(() => 'true'),
    ]);
  });
});
