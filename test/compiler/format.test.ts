import { describe, expect, test } from 'vitest';
import { format } from '../../packages/compiler/src/format.ts';
import type { FormatOptions } from '../../packages/compiler/src/format.ts';

type Row = readonly [what: string, text: string, formatted: string, options?: FormatOptions];

/** Formats each row, and once more what came of it, which changes nothing. */
function holds(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, text, formatted, options) => {
    expect(format(text, options)).toEqual({ value: formatted, diagnostics: [] });
    expect(format(formatted, options).value).toBe(formatted);
  });
}

const a40 = `'${'a'.repeat(40)}'`;
const b40 = `'${'b'.repeat(40)}'`;
const c40 = `'${'c'.repeat(40)}'`;

describe('blocks', () => {
  // prettier-ignore
  holds([
    ['one that its author broke stays broken', 'steps {\nsh "x" }', 'steps {\n  sh "x"\n}\n'],
    ['one of one statement on one line stays on it', 'when{branch  "main"}', 'when { branch "main" }\n'],
    ['such in such too', 'post { always { cleanWs() } }', 'post { always { cleanWs() } }\n'],
    ['but not one of two statements', 'script { a(); b() }', 'script {\n  a()\n  b()\n}\n'],
    ['nor one of which a part has several lines', 'steps { script { if (a) { b() } else { c() } } }', 'steps {\n  script {\n    if (a) {\n      b()\n    } else {\n      c()\n    }\n  }\n}\n'],
    ['nor one without room', `steps { f(${a40}, ${b40}, ${c40}) }`, `steps {\n  f(\n    ${a40},\n    ${b40},\n    ${c40}\n  )\n}\n`],
    ['an empty one stands on one line', 'steps {\n\n}', 'steps {}\n'],
    ['the brace goes to the line of its head', 'if (a)\n{\nb()\n}\nelse\n{\nc()\n}', 'if (a) {\n  b()\n} else {\n  c()\n}\n'],
    ['if and else', 'if (a) { b() } else { c() }', 'if (a) {\n  b()\n} else {\n  c()\n}\n'],
    ['an if that ends at once', 'if (a) return', 'if (a) return\n'],
    ['and one in braces', 'if (a) { return }', 'if (a) { return }\n'],
    ['if and else without braces', 'if (a) b() else c()', 'if (a) b() else c()\n'],
    ['those on several lines', 'if (a)\nb()\nelse\nc()', 'if (a)\n  b()\nelse\n  c()\n'],
    ['try, catch and finally', 'try { a() } catch (e) { b() } finally { c() }', 'try {\n  a()\n} catch (e) {\n  b()\n} finally {\n  c()\n}\n'],
    ['a method on one line', 'String f() { return "x" }', 'String f() { return "x" }\n'],
    ['what has a label, on its line or below', 'def "a"() {\ngiven:\nb()\n\nwhen: c()\nthen:\n\nd()\n}', 'def "a"() {\n  given:\n  b()\n\n  when: c()\n  then:\n  d()\n}\n'],
    ['a label with comments', 'a: // b\n/* c */\nd()', 'a: // b\n/* c */\nd()\n'],
    ['cases', 'switch (a) {\ncase 1: return 2\ncase 2:\nb()\nbreak\ndefault:\nc()\n}', 'switch (a) {\n  case 1: return 2\n  case 2:\n    b()\n    break\n  default:\n    c()\n}\n'],
  ]);
});

describe('lists, maps and arguments', () => {
  // prettier-ignore
  holds([
    ['on one line', 'x=[ 1,2 ,3 ]; y = [a:1, "b" : 2,]', 'x = [1, 2, 3]\ny = [a: 1, "b": 2,]\n'],
    ['a line that ended in front of an item ends in front of all that have names', 'f(a: 1, b: 2,\n  c: 3)', 'f(\n  a: 1,\n  b: 2,\n  c: 3\n)\n'],
    ['those without names keep their rows', 'x = [1, 2,\n3, 4]', 'x = [\n  1, 2,\n  3, 4\n]\n'],
    ['a row that has grown too long goes on below', `x = [\n${a40}, ${b40}, ${c40},\n1]`, `x = [\n  ${a40}, ${b40},\n  ${c40},\n  1\n]\n`],
    ['a comma behind the last item stays, of calls too', 'x = [\n1,\n]\nf(\n1,\n)', 'x = [\n  1,\n]\nf(\n  1,\n)\n'],
    ['an empty line between items stays', 'x = [\na: 1,\n\n\nb: 2\n]', 'x = [\n  a: 1,\n\n  b: 2\n]\n'],
    ['too long ones are parted', `f(a: ${a40}, b: ${b40}, c: ${c40})`, `f(\n  a: ${a40},\n  b: ${b40},\n  c: ${c40}\n)\n`],
    ['brackets around one list stand close to it', `f([a: ${a40}, b: ${b40}, c: ${c40}])`, `f([\n  a: ${a40},\n  b: ${b40},\n  c: ${c40}\n])\n`],
    ['around one call too', `f(g(${a40}, ${b40}, ${c40}))`, `f(g(\n  ${a40},\n  ${b40},\n  ${c40}\n))\n`],
    ['unless their author broke them', 'f(\n[\na: 1\n]\n)', 'f(\n  [\n    a: 1\n  ]\n)\n'],
    ['a long string alone stays where it is', `error("${'x '.repeat(70)}")`, `error("${'x '.repeat(70)}")\n`],
    ['the last item may have lines of its own', 'f(a, [\nb: 1\n])', 'f(a, [\n  b: 1\n])\n'],
    ['so may any', "f([\n1\n], '''\nx\n''', { y() })", "f([\n  1\n], '''\nx\n''', { y() })\n"],
    ['of a command', 'build job: "a", parameters: [\nx\n], wait: false', 'build job: "a", parameters: [\n  x\n], wait: false\n'],
    ['of a command on several lines', 'mail to: "a",\n     subject: "b",\n     body: "c"', 'mail to: "a",\n  subject: "b",\n  body: "c"\n'],
    ['of a command without names', `values ${a40}, ${b40}, ${c40}`, `values ${a40}, ${b40},\n  ${c40}\n`],
    ['branches of parallel', 'parallel a: {\nx()\n}, b: {\ny()\n}', 'parallel a: {\n  x()\n}, b: {\n  y()\n}\n'],
    ['branches that each begin a line', 'parallel(\na: { x() },\nb: {\ny()\n})', 'parallel(\n  a: { x() },\n  b: {\n    y()\n  }\n)\n'],
    ['a key in brackets of its own', 'x = [[a]:1, ([b]):2, { c }:3, [d:4]:5]', 'x = [[a]: 1, ([b]): 2, { c }: 3, [d: 4]: 5]\n'],
    ['such a one in front of all others', 'f([a]:1)\ng x, [a]:1', 'f([a]: 1)\ng x, [a]: 1\n'],
    ['parameters of a method', 'def f(a,\nb = 1) { }', 'def f(\n  a,\n  b = 1\n) {}\n'],
  ]);
});

describe('long lines and chains', () => {
  // prettier-ignore
  holds([
    ['calls that begin a line keep it', 'x = a.b()\n        .c()\n.d().e()', 'x = a.b()\n  .c()\n  .d().e()\n'],
    ['a dot goes to the next line', 'x = a.\nb()', 'x = a\n  .b()\n'],
    ['a closure in a row of calls', 'a.findAll { it }.each { x ->\ny(x)\n}', 'a.findAll { it }.each { x ->\n  y(x)\n}\n'],
    ['a sum keeps its lines', 'x = "a" + b +\n    "c"', 'x = "a" + b +\n  "c"\n'],
    ['a long sum is filled', `x = ${a40} + ${b40} + ${c40}`, `x = ${a40} + ${b40} +\n  ${c40}\n`],
    ['a long condition is parted', `if (a == ${a40} && b == ${b40} && c == ${c40}) { d() }`, `if (\n  a == ${a40} &&\n  b == ${b40} &&\n  c == ${c40}\n) { d() }\n`],
    ['a condition with lines keeps them', 'if (a &&\nb || c) {\nd()\n}', 'if (\n  a &&\n    b || c\n) {\n  d()\n}\n'],
    ['an operator goes to the end of its line', 'x = (a\n&& b)', 'x = (a &&\n  b)\n'],
    ['a choice on several lines', 'x = a ? b\n: c', 'x = a\n  ? b\n  : c\n'],
    ['a choice that is too long', `x = a ? ${a40} + b : ${b40} + ${c40}`, `x = a\n  ? ${a40} + b\n  : ${b40} + ${c40}\n`],
    ['a row of values that may be missing', `x = a ?: ${a40} ?: b.c(${b40}) ?: ${c40}`, `x = a\n  ?: ${a40}\n  ?: b.c(${b40})\n  ?: ${c40}\n`],
    ['a value below its sign comes up where it has room', 'x =\n  1', 'x = 1\n'],
    ['and stays where it has none', `x =\n  'a${'b'.repeat(115)}'`, `x =\n  'a${'b'.repeat(115)}'\n`],
    ['one that does not fit there does not let the line in front of the sign be longer', 'aa[bbbb] =\n  cc\n  .dd()', 'aa[\n  bbbb\n] = cc\n  .dd()\n', { width: 10 }],
    ['one that does lets it', "a.b(C).d[e.f] =\nnew G('ggggg')", "a.b(C).d[e.f] =\n  new G('ggggg')\n", { width: 20 }],
    ['a condition goes on below where a part of it has lines', 'x = aa\n.bb() == c && dddd == e', 'x = aa\n  .bb() == c &&\n  dddd == e\n', { width: 18 }],
    ['the width is an option', 'f(aaaa, bbbb)', 'f(\n  aaaa,\n  bbbb\n)\n', { width: 12 }],
    ['so is none at all', `f(${'a, '.repeat(100)}b)`, `f(${'a, '.repeat(100)}b)\n`, { width: Number.POSITIVE_INFINITY }],
    ['so is the indent', 'a {\nb {\nc()\n}\n}', 'a {\n\tb {\n\t\tc()\n\t}\n}\n', { indent: '\t' }],
    ['a tab is as wide as it is said to be', 'a {\nf(aaaa, bbbb)\n}', 'a {\n\tf(\n\t\taaaa,\n\t\tbbbb\n\t)\n}\n', { indent: '\t', tabWidth: 8, width: 20 }],
  ]);
});

describe("what is the author's own", () => {
  // prettier-ignore
  holds([
    ['empty lines stay, of several one, at the ends of blocks none', '\n\na()\n\n\n\nb()\nif (c) {\n\nd()\n\n}\n\n', 'a()\n\nb()\nif (c) {\n  d()\n}\n'],
    ['strings stay as they are', `x = "a\${ b  +c }" + 'd  e' + """\n  \${f( 1 )}\n\t g  """`, `x = "a\${ b  +c }" + 'd  e' + """\n  \${f( 1 )}\n\t g  """\n`],
    ['so do those between slashes', String.raw`x = ~/a\/ \d/ + $/b $$ /$`, `x = ~/a\\/ \\d/ + $/b $$ /$\n`],
    ['brackets and their absence', 'sh("a")\nsh "b"\nx = (1 + 2)', 'sh("a")\nsh "b"\nx = (1 + 2)\n'],
    ['a tool that is called by its class', "'a.B' '1.2'", "'a.B' '1.2'\n"],
    ['a semicolon goes', 'a();;\nb();', 'a()\nb()\n'],
    ['annotations on a line of their own', '@Field\ndef a = 1\n@Field def b = 2\n@NonCPS def c() { }', '@Field\ndef a = 1\n@Field def b = 2\n@NonCPS\ndef c() {}\n'],
    ['a library with nothing behind it', '@Library("a")_', '@Library("a") _\n'],
    ['a shebang', '#!/usr/bin/env groovy\na()', '#!/usr/bin/env groovy\na()\n'],
    ['a shebang apart', '#!/usr/bin/env groovy\n\n\na()', '#!/usr/bin/env groovy\n\na()\n'],
    ['a shebang alone', '#!/usr/bin/env groovy', '#!/usr/bin/env groovy\n'],
    ['the line ends of DOS', 'a {\r\nb()\r\n}', 'a {\r\n  b()\r\n}\r\n'],
    ['those of the first line where they differ', 'a {\nb()\r\n}\r\n', 'a {\n  b()\n}\n'],
    ['those that are wanted', 'a {\r\nb()\r\n}', 'a {\n  b()\n}\n', { lineEnd: '\n' }],
    ['in strings too', 'x = """a\r\nb"""\r\n', 'x = """a\r\nb"""\r\n'],
    ['carriage returns', 'a {\rb()\r}', 'a {\r  b()\r}\r'],
    ['no line end at the end', 'a  (  )\n', 'a()', { finalNewline: false }],
    ['nothing', '', ''],
    ['nothing but blanks', ' \n\n', ''],
    ['nothing but comments', '\n// a\n\n// b', '// a\n\n// b\n'],
  ]);
});

describe('comments', () => {
  // prettier-ignore
  holds([
    ['behind a brace stay behind it', 'a { // why\nb()\n}', 'a { // why\n  b()\n}\n'],
    ['behind other brackets too', 'f( // why\na,\nb)\nx = [ // what\n1]', 'f( // why\n  a,\n  b\n)\nx = [ // what\n  1\n]\n'],
    ['alone behind a brace', 'a { // none\n}', 'a { // none\n}\n'],
    ['above the first statement stay there', 'a {\n\n// why\nb()\n}', 'a {\n  // why\n  b()\n}\n'],
    ['apart from each other', '// a\n\n// b\n// c\n\nd()\n\n// e', '// a\n\n// b\n// c\n\nd()\n\n// e\n'],
    ['between calls in a row', 'a.b()\n// one\n.c() // two\n.d()', 'a.b()\n  // one\n  .c() // two\n  .d()\n'],
    ['between an annotation and its method', '@NonCPS // one\n// two\ndef f() { }', '@NonCPS // one\n// two\ndef f() {}\n'],
    ['in front of an item stay on its line', 'x = [\n/* a */ 1, /* b */ 2,\n3]', 'x = [\n  /* a */ 1, /* b */ 2,\n  3\n]\n'],
    ['in front of a statement stay on its line', '// one\n/* two */ a()\n/* three */\nb()', '// one\n/* two */ a()\n/* three */\nb()\n'],
    ['in front of an else', 'if (a) {\nb()\n}\n// why\nelse {\nc()\n}', 'if (a) {\n  b()\n}\n// why\nelse {\n  c()\n}\n'],
    ['in front of an else if', 'if (a) {\nb()\n}\n// one\n/* two */\nelse if (c) {\n}', 'if (a) {\n  b()\n}\n// one\n/* two */\nelse if (c) {}\n'],
    ['in front of a catch', 'try {\na()\n}\n// one\ncatch (e) {\n}', 'try {\n  a()\n}\n// one\ncatch (e) {}\n'],
    ['do not count for the width', `f(1, 2) // ${'x'.repeat(120)}`, `f(1, 2) // ${'x'.repeat(120)}\n`],
  ]);
});

describe('stretches that stay as they are', () => {
  // prettier-ignore
  holds([
    ['of statements', 'a ( )\n// pipec-fmt off\n  b ( )  \n\n\n c   = 1\n// pipec-fmt on\nd ( )', 'a()\n// pipec-fmt off\n  b ( )  \n\n\n c   = 1\n// pipec-fmt on\nd()\n'],
    ['in a block', 'x {\na ( )\n    // pipec-fmt off\n     b ( )\n        // pipec-fmt on\nc ( )\n}', 'x {\n  a()\n  // pipec-fmt off\n     b ( )\n  // pipec-fmt on\n  c()\n}\n'],
    ['to the end of the block', 'x {\n// pipec-fmt off\n b ( ) ;  \n  // c\n}\nd ( )', 'x {\n  // pipec-fmt off\n b ( ) ;  \n  // c\n}\nd()\n'],
    ['to the end of the file', '// pipec-fmt off\n b ( )\n\n c ( )', '// pipec-fmt off\n b ( )\n\n c ( )\n'],
    ['of items', 'x = [\na : 1,\n// pipec-fmt off\n bb  : 2,\n ccc : 3,\n// pipec-fmt on\nd : 4\n]', 'x = [\n  a: 1,\n  // pipec-fmt off\n bb  : 2,\n ccc : 3,\n  // pipec-fmt on\n  d: 4\n]\n'],
    ['of items to the end', 'x = [\n// pipec-fmt off\n bb  : 2,\n ccc : 3,\n]', 'x = [\n  // pipec-fmt off\n bb  : 2,\n ccc : 3,\n]\n'],
    ['up to comments at the end', 'x {\n// pipec-fmt off\n b ( )\n// pipec-fmt on\n}', 'x {\n  // pipec-fmt off\n b ( )\n  // pipec-fmt on\n}\n'],
    ['several', '// pipec-fmt off\n a ( )\n// pipec-fmt on\nb ( )\n// pipec-fmt off\n c ( )\n// pipec-fmt on', '// pipec-fmt off\n a ( )\n// pipec-fmt on\nb()\n// pipec-fmt off\n c ( )\n// pipec-fmt on\n'],
    ['of members', 'class A {\n// pipec-fmt off\n int  a\n// pipec-fmt on\nint   b\n}', 'class A {\n  // pipec-fmt off\n int  a\n  // pipec-fmt on\n  int b\n}\n'],
    ['of nothing', '// pipec-fmt off\n// pipec-fmt on\na ( )', '// pipec-fmt off\n// pipec-fmt on\na()\n'],
    ['not by a comment behind code', 'a() // pipec-fmt off\nb ( )', 'a() // pipec-fmt off\nb()\n'],
    ['with the line ends of DOS', '// pipec-fmt off\r\n b ( )  \r\n// pipec-fmt on\r\nc ( )', '// pipec-fmt off\r\n b ( )  \r\n// pipec-fmt on\r\nc()\r\n'],
  ]);
});

describe('a text that does not parse comes back as it is, with its faults', () => {
  test.each([
    ['a brace that is never closed', 'a {\n  b ( )\n', ['syntax/unclosed-bracket'], [12]],
    ['with the line ends of DOS', 'x  =  1\r\na {\r\n"b\r\n}', ['syntax/unclosed-string'], [16]],
    ['a mark of the order of bytes', '\ufeffa ( )', ['syntax/byte-order-mark'], [0]],
  ])('%s', (_, text, codes, starts) => {
    const { value, diagnostics } = format(text, { file: 'ci/Jenkinsfile' });
    expect(value).toBe(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    for (const { span } of diagnostics) expect(span.file).toBe('ci/Jenkinsfile');
    expect(diagnostics.map(({ span }) => span.start)).toEqual(starts);
  });
});

test('a list takes as long as its items', () => {
  const seconds = (count: number) => {
    const text = `def a = [${"'b', ".repeat(count)}]`;
    const before = process.cpuUsage();
    format(text);
    return process.cpuUsage(before).user / 1e6;
  };
  seconds(500);
  expect(seconds(60_000)).toBeLessThan(Math.max(seconds(15_000), 0.1) * 10);
});
