import type { Diagnostic, Expression, Pipeline, Script } from '@pipec/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { mostOf, mostOfAll } from '../../packages/compiler/src/check/bytecode/may-fill.ts';
import { methodsOf } from '../../packages/compiler/src/check/bytecode/methods.ts';
import { checkFile } from '../../packages/compiler/src/check-file.ts';
import type { CheckSettings } from '../../packages/compiler/src/check-file.ts';
import { treeOf } from '../../packages/compiler/src/check/tree.ts';
import { declare } from '../../packages/compiler/src/declare/declare.ts';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { readPages } from '../rules/read-page.ts';
import { describeWithGroovy } from '../support/groovy/groovy.ts';
import { methodSizes } from '../support/groovy/method-sizes.ts';
import type { MethodSizes } from '../support/groovy/method-sizes.ts';

function read(text: string): Pipeline | Script {
  const { value } = parse(text, 'Jenkinsfile');
  return declare(value).value ?? value;
}

/** What pipec thinks that the largest method of a text becomes. */
function estimate(text: string): number {
  return Math.max(...methodsOf(read(text)).map(({ bytes }) => bytes));
}

/** A statement with a number of its own in each place of `#`, so many times, in blocks of at most 200. */
function times(statement: string, count: number, open: string, close: string): string {
  const lines = Array.from({ length: count }, (_, i) => statement.replaceAll('#', String(i + 1000)));
  const blocks = Array.from({ length: Math.ceil(count / 200) }, (_, i) => lines.slice(200 * i, 200 * i + 200));
  return blocks
    .map((block) => `${open}${block.join(open.endsWith('(') ? ',\n' : '\n')}${close}`)
    .join(open.endsWith('(') ? ',\n' : '\n');
}

/**
 * Statements, and the calls of groovy-cps' builder that the CPS transformation leaves of each: every line stands on a line of three
 * digits, and Jenkins puts its safepoint in front of every closure and loop.
 */
const safe = (body: string) => `b.block(b.staticCall(300, Object, 'safepoint'), ${body})`;
const ask = (name: string) => `b.property(300, b.javaThis_(), '${name}')`;
const run = (name: string, ...args: string[]) =>
  `b.functionCall(${['300', 'b.javaThis_()', `b.constant('${name}')`, 'false', ...args].join(', ')})`;
const text = (value: string) => `b.constant('${value}')`;
const transformed: readonly (readonly [statement: string, builder: string])[] = [
  ["sh 'make #'", run('sh', text('make #'))],
  [
    'echo "to ${place} #"',
    run('echo', `b.gstring(300, b.list(${ask('place')}), b.list(${text('to ')}, ${text(' #')}))`),
  ],
  [
    "dir('#') { sh 'make' }",
    run('dir', text('#'), `b.closure(300, [Object], ['it'], ${safe(`b.block(${run('sh', text('make'))})`)})`),
  ],
  ["tag name: '#', push: true", run('tag', `b.map(${text('name')}, ${text('#')}, ${text('push')}, b.constant(true))`)],
  [
    "if (a# == 'x') { go() } else { stay() }",
    `b.if_(b.compareEqual(300, ${ask('a#')}, ${text('x')}), b.block(${run('go')}), b.block(${run('stay')}))`,
  ],
  [
    "env.A# = params.B ?: 'c'",
    `b.assign(300, b.property(300, ${ask('env')}, ${text('A#')}, false), b.elvisOp(b.property(300, ${ask('params')}, ${text('B')}, false), ${text('c')}))`,
  ],
  ['x# = [1000, 2000, y]', `b.assign(300, ${ask('x#')}, b.list(b.constant(1000), b.constant(2000), ${ask('y')}))`],
  ['throw new Exception("#")', `b.throw_(300, b.new_(300, Exception, ${text('#')}))`],
];

describeWithGroovy("the bytes of the builder's calls are those that Groovy makes", () => {
  const counts = [100, 200, 300];
  const sizes = new Map<string, readonly MethodSizes[]>();

  beforeAll(async () => {
    const texts = transformed.flatMap(([, builder]) =>
      counts.map(
        (count) => `static def made(Object b) {\n  return b.block(${times(builder, count, 'b.block(', ')')})\n}`,
      ),
    );
    const found = await methodSizes(texts);
    transformed.forEach(([statement], i) => sizes.set(statement, found.slice(3 * i, 3 * i + 3)));
  }, 60_000);

  // What comes again and again, as `sh` here, is loaded by an instruction that is a byte shorter: up to a twentieth of a method that
  // says nothing else. Most files say more.
  test.each(transformed)('%s', (statement) => {
    counts.forEach((count, i) => {
      const found = sizes.get(statement)![i]!;
      if (typeof found === 'string') throw new Error(found);
      // A block with a label leaves nothing but the block.
      const guess = estimate(times(statement, count, 'x: {\n', '\n}'));
      const share = guess / found['made']!;
      expect(share, `${count} times: ${guess} for ${found['made']}`).toBeGreaterThan(0.99);
      expect(share, `${count} times: ${guess} for ${found['made']}`).toBeLessThan(count === 100 ? 1.09 : 1.05);
    });
  });

  test('a text of one byte more than Java takes is none', async () => {
    const texts = [65_535, 65_536].flatMap((bytes) => [
      'x'.repeat(bytes),
      `${'ä'.repeat(30_000)}${'x'.repeat(bytes - 60_000)}`,
      `${'😀'.repeat(10_000)}${'x'.repeat(bytes - 60_000)}`,
    ]);
    const found = await methodSizes(texts.map((long) => `def text() { '${long}' }`));
    const isTaken = found.map((sizes) => typeof sizes !== 'string');
    expect(isTaken).toEqual([true, true, true, false, false, false]);
    const told = texts.map((long) => checkFile(`echo '${long}'\n`, 'Jenkinsfile').diagnostics.map(({ code }) => code));
    expect(told).toEqual(isTaken.map((fits) => (fits ? [] : ['lint/text-too-long'])));
  });

  test('one byte more than Java takes is no method', async () => {
    const filled = (count: number) => `static def made(Object b) {\n${'  b.constant("a")\n'.repeat(count)}}`;
    const [fits, breaks] = await methodSizes([filled(4000), filled(5000)]);
    expect(typeof fits).toBe('object');
    expect(breaks).toContain('Method');
  });
});

/** Bytes of one statement among many, as groovy-cps of the plugin workflow-cps 4300 and Groovy 2.4.21 compile it. */
const measured: readonly (readonly [statement: string, bytes: number])[] = [
  ["sh 'make'", 63],
  ['sh "make ${target}"', 147],
  ["sh script: 'make', returnStdout: true", 117],
  ['echo "${a} and ${b}"', 192],
  ["dir('x') { sh 'make' }", 210],
  ['names.each { name -> echo name }', 223],
  ['list.collect { it.trim() }', 207],
  ["def text# = readFile('x')", 85],
  ["String text# = readFile('x')", 110],
  ['def (a#, b#) = pair()', 333],
  ["env.NAME = params.NAME ?: 'none'", 174],
  ["if (a == 'b') { c() } else { d() }", 187],
  ['if (!a) b()', 116],
  ['for (x in xs) { f(x) }', 169],
  ['for (int i = 0; i < 10; i++) { f(i) }', 277],
  ['while (a > 1) { a-- }', 166],
  ["switch (a) { case 'x': b(); break; default: c() }", 200],
  ['try { f() } catch (Exception e) { throw e } finally { g() }', 203],
  ['try { f() } catch (IOException | Error e) { g() }', 231],
  ["return [name: 'a', list: [1, 2, 3], map: [:]]", 148],
  ["a[0] = b['x']", 142],
  ['f(*list)', 97],
  ['f(a: 1, 2)', 104],
  ['"${job}".toString().split(\'/\')[0]', 217],
  ['x = a ? b : c', 152],
  ['x = (a && b) || c', 175],
  ['x = a =~ /b/', 110],
  ['x = a as String', 103],
  ['x = new Date(1, 2)', 98],
  ['x = 1..10', 100],
  ["throw new Exception('no')", 51],
  ["assert a : 'no'", 59],
  ['this.f()', 46],
  ['call()()', 81],
  ['Math.max(1, 2)', 82],
  ['a?.b?.c()', 101],
];

test.each(measured)('%s is as large as the CPS transformation makes it', (statement, bytes) => {
  const of = (count: number) => estimate(times(statement, count, 'node {\n', '\n}'));
  const each = (of(60) - of(20)) / 40;
  expect(Math.abs(each - bytes), `${each} for ${bytes}`).toBeLessThanOrEqual(Math.max(4, 0.04 * bytes));
});

test('what is counted first is never less than what is measured', () => {
  const blocks = readPages().flatMap(({ blocks: { Faults, Fine } }) => [...Faults, ...Fine]);
  const chain = Array.from({ length: 40 }, (_, i) => `.step${i}(x${i})`).join('');
  const texts = [
    ...measured.map(([statement]) => statement),
    // Jenkins has a `catch` of several types once for each of them, with all that stands in it.
    ...[...measured.map(([statement]) => statement), `first()${chain}`].map(
      (statement) => `try { a() } catch (A | B | C | D | E | F e) {\n${`${statement}\n`.repeat(10)}}`,
    ),
    ...blocks.filter(({ language }) => language === 'groovy').map(({ text }) => text),
  ];
  const roots = texts.map(read);
  expect(roots.length).toBeGreaterThan(300);
  expect(roots.filter((root) => treeOf(root).ofKind('Matrix').length > 0).length).toBeGreaterThan(5);
  for (const root of roots) {
    const bytes = Math.max(...methodsOf(root).map((method) => method.bytes));
    expect(mostOf(root), JSON.stringify(root.span)).toBeGreaterThanOrEqual(bytes);
    const all = mostOfAll(treeOf(root), 0);
    expect(all, JSON.stringify(root.span)).toBeGreaterThanOrEqual(mostOf(root));
    expect(mostOfAll(treeOf(root), Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(all);
  }
});

describe('what is told', () => {
  const pipeline = (stages: string, before = '') => `${before}pipeline {\n  agent any\n  stages {\n${stages}\n  }\n}\n`;
  const row = (count: number, steps = "sh 'make'") =>
    Array.from(
      { length: count },
      (_, i) => `    stage('${i}') {\n      steps {\n        ${steps}\n      }\n    }`,
    ).join('\n');
  const found = (source: string, settings: CheckSettings = {}): readonly Diagnostic[] =>
    checkFile(source, 'Jenkinsfile', { settings }).diagnostics;
  const told = (source: string, settings?: CheckSettings) =>
    found(source, settings).map(({ code, severity }) => `${severity} ${code}`);

  test('a thousand stages, at the stage with which the method is full', () => {
    const source = pipeline(row(1000));
    expect(told(source)).toEqual(['warning lint/too-many-items', 'warning lint/method-too-large']);
    const [, large] = found(source);
    expect(large!.notes?.map(({ message }) => message)).toContain(
      'A stage takes 325 bytes before it does anything: some 201 are the most.',
    );
    const line = source.slice(0, large!.span.start).split('\n').length;
    expect(source.slice(large!.span.start, large!.span.end)).toBe('stage');
    expect(Math.floor((line - 4) / 5)).toBeGreaterThan(100);
    expect(Math.floor((line - 4) / 5)).toBeLessThan(250);
  });

  test('a stage that calls one method takes what the advice says', () => {
    const each = (estimate(pipeline(row(150, 'go()'))) - estimate(pipeline(row(50, 'go()')))) / 100;
    expect(Math.round(each)).toBe(325);
  });

  test('a hundred stages have room', () => {
    expect(told(pipeline(row(100)))).toEqual([]);
  });

  test('a controller that splits scripts takes any number of stages, not of steps', () => {
    expect(told(pipeline(row(1000)), { scriptSplitting: true })).toEqual([]);
    expect(told(pipeline(row(300)), { scriptSplitting: false })).toContain('error lint/too-many-items');
    const nested = `script {\n${`dir('x') {\n${"sh 'make'\n".repeat(240)}}\n`.repeat(5)}}`;
    expect(told(pipeline(row(1, nested)), { scriptSplitting: true })).toEqual(['warning lint/method-too-large']);
    const [large] = found(pipeline(row(1, nested)), { scriptSplitting: true });
    expect(large!.notes!.some(({ message }) => message.includes('SCRIPT_SPLITTING'))).toBe(false);
  });

  test('the one stage that is most of the pipeline', () => {
    const big = `script {\n${`dir('x') {\n${"sh 'make'\n".repeat(200)}}\n`.repeat(6)}}`;
    const source = pipeline(`${row(3)}\n${row(1, big).replace("'0'", "'big'")}`);
    const [large] = found(source);
    expect(large?.code).toBe('lint/method-too-large');
    expect(source.slice(0, large!.span.start)).toContain("stage('big')");
  });

  test('each method has the limit for itself; plain Groovy has another', () => {
    const body = `  if (a) {\n${"    sh 'make'\n".repeat(240)}  }\n`;
    const method = (name: string, blocks: number, head = '') => `${head}def ${name}(a) {\n${body.repeat(blocks)}}\n`;
    expect(told(`${method('one', 3)}${method('two', 3)}`)).toEqual([]);
    expect(told(method('one', 6))).toEqual(['warning lint/method-too-large']);
    expect(told(method('one', 6, '@NonCPS\n').replaceAll('sh ', 'log '))).toEqual([]);
  });

  test('lists, maps and blocks that are longer than a call of Groovy', () => {
    const list = (count: number) => `[${'1, '.repeat(count - 1)}1]`;
    const map = (count: number) => `[${Array.from({ length: count }, (_, i) => `k${i}: 1`).join(', ')}]`;
    expect(told(`x = ${list(250)}\ny = ${map(125)}\n`)).toEqual([]);
    expect(told(`x = ${list(251)}\n`)).toEqual(['error lint/too-many-items']);
    expect(told(`y = ${map(126)}\n`)).toEqual(['error lint/too-many-items']);
    expect(told(`@groovy.transform.Field x = ${list(251)}\n`)).toEqual([]);
    expect(told(`@NonCPS\ndef all() {\n  return ${list(251)}\n}\n`)).toEqual([]);
    expect(told(`node {\n${"  echo 'x'\n".repeat(250)}}\n`)).toEqual([]);
    expect(told(`node {\n${"  echo 'x'\n".repeat(251)}}\n`)).toEqual(['error lint/too-many-items']);
    expect(told(pipeline(row(1, "echo 'x'\n".repeat(251))))).toEqual(['error lint/too-many-items']);
  });

  test('nothing is too deep to be measured', () => {
    const span = { file: 'Jenkinsfile', start: 0, end: 1 };
    let expression: Expression = { kind: 'Name', span, name: 'a' };
    for (let i = 0; i < 100_000; i += 1) expression = { kind: 'Unary', span, operator: '!', operand: expression };
    const [method] = methodsOf({
      kind: 'Script',
      span,
      statements: [{ kind: 'ExpressionStatement', span, expression }],
    });
    expect(method!.bytes).toBeGreaterThan(1_700_000);
  });
});
