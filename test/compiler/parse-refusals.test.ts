import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { positionIn } from '../support/groovy/fixtures.ts';
import { describeWithGroovy, groovyVerdicts } from '../support/groovy/groovy.ts';

/** What Groovy refuses: the text, the line at which it says so, and our code for it. */
const refused: readonly [what: string, text: string, line: number, code: string][] = [
  // Characters and strings
  ['a character that no token begins with', 'a()\nb(#)\n', 2, 'unknown-character'],
  ['a backquote', 'sh `ls`', 1, 'unknown-character'],
  ['a no-break space', 'a\u00a0= 1', 1, 'unknown-character'],
  ['a string that its line leaves open', "a = 'b\nc()", 1, 'unclosed-string'],
  ['the same in double quotes', 'a = "b\nc()', 1, 'unclosed-string'],
  ['a text of several lines that nothing closes', "a()\nb = '''c\nd()\n", 4, 'unclosed-string'],
  ['an escape that Groovy does not know', "a()\nb = 'c\\d'", 2, 'bad-escape'],
  ['a unicode escape without its digits', "a = '\\u00g0'", -1, 'bad-escape'],
  ['a dollar with nothing behind it', 'a = "5$"', 1, 'bad-dollar'],
  ['a dollar in front of a digit, below the begin of its text', 'a()\nsh """\n$5"""', 2, 'bad-dollar'],
  ['the same behind a label', 'sh script: """\n$5"""', 2, 'bad-dollar'],
  ['the same behind a hole', 'sh """\n${a}\n$5"""', 2, 'bad-dollar'],
  ['a hole that is not closed on its line', 'a = "${b"\nc()', 1, 'unclosed-hole'],
  ['a line end in a hole of plain quotes', 'a = "${b(\n)}"', 1, 'line-end-in-hole'],
  ['a keyword for a hole', 'a = "$class"', 1, 'unexpected'],
  ['a comment that nothing closes', 'a()\n/* b\nc\n', 4, 'unclosed-comment'],
  ['a slash that begins a line', 'a()\n/b/.c()', 2, 'slash-begins-line'],
  ['an empty dollar string', 'a = $//$', 1, 'empty-string'],
  ['a number that ends in an underscore', 'a = 1_', 1, 'bad-number'],
  ['hexadecimal without digits', 'a = 0x', 1, 'bad-number'],
  // Brackets
  ['a brace that is never closed', 'a {\n  b()\n', 3, 'unclosed-bracket'],
  ['a round bracket that is never closed', 'a(b\nc()\n', 2, 'unclosed-bracket'],
  ['a square bracket that is never closed', 'a = [b, c\nd()\n', 2, 'unclosed-bracket'],
  ['a brace that closes a round bracket', 'a {\n  b(c\n}\n', 3, 'unclosed-bracket'],
  ['a brace too many', 'a { }\n}\nb()', 2, 'stray-bracket'],
  ['a round bracket too many', 'a())', 1, 'stray-bracket'],
  ['the arguments of a type that are not closed', 'def a(List<String b) { }', 1, 'unclosed-bracket'],
  // Statements
  ['two declarations on a line', 'def a = 1 def b = 2', 1, 'unexpected'],
  ['an else without an if', 'a()\nelse b()', 2, 'unexpected'],
  ['a second else', 'if (a) { b() }\nelse { c() }\nelse { d() }', 3, 'unexpected'],
  ['an if without a statement', 'if (a)\n}', 2, 'stray-bracket'],
  ['an assignment in the condition of an if', 'if (a = b) c()', 1, 'unexpected'],
  ['do and while', 'do {\n a()\n} while (b)', 1, 'unexpected'],
  ['goto', 'goto a', 1, 'unexpected'],
  ['a block behind a semicolon', 'a();\n{ b() }\n', 2, 'lone-block'],
  ['a block in a case', 'switch (a) {\n case 1: { b() }\n}', 2, 'lone-block'],
  ['a case without a statement', 'switch (a) {\n  case 1:\n}', 3, 'unexpected'],
  ['a case without its colon', 'switch (a) {\n  case 1\n    b()\n}', 2, 'unexpected'],
  ['a default in front of a case', 'switch (a) { default: case 1: b() }', 1, 'default-case'],
  ['a second default', 'switch (a) { default: b(); default: c() }', 1, 'default-case'],
  ['a try alone', 'a()\ntry { b() }\nc()', 2, 'lone-try'],
  ['a catch without a variable', 'try { a() } catch () { }', 1, 'unexpected'],
  ['a for with two parts', 'for (int i = 0; i < 3) { }', 1, 'for-parts'],
  ['a for with two variables', 'for (int i = 0, j = 0; i < 3; i++) { }', 1, 'unexpected'],
  ['a for with a colon and no type', 'for (a : b) { }', 1, 'untyped-loop'],
  ['a static variable of a loop', 'for (static a in b) { }', 1, 'bad-modifier'],
  ['a method in a block', 'a {\n  def b() { }\n}', 2, 'not-here'],
  ['a class in a block', 'a {\n  class B { }\n}', 2, 'not-here'],
  ['an import in a block', 'a {\n  import b.C\n}', 2, 'not-here'],
  ['a package that is not first', 'a()\npackage b', 2, 'not-here'],
  ['a command behind return', 'return sh "x"', 1, 'unexpected'],
  ['a label without a statement', 'a: ', 1, 'unexpected'],
  // Values
  ['an operator without its right side', 'a = b +\n\n}', 3, 'stray-bracket'],
  ['a sign behind a sign', 'a = - -b', 1, 'unexpected'],
  ['two comparisons side by side', 'a = b < c < d', 1, 'unexpected'],
  ['as behind as', 'a = b as C as D', 1, 'unexpected'],
  ['a ternary without its colon', 'a = b ? c\nd()', 2, 'unexpected'],
  ['a list that turns into a map', 'a = [1, b: 2]', 1, 'list-and-map'],
  ['a spread list in a map', 'a = [*b, c: 1]', 1, 'list-and-map'],
  ['two commas with nothing behind them', 'a(b,,)', 1, 'empty-argument'],
  ['an argument that is given twice', 'a(\n  b: 1,\n  b: 2)', 2, 'duplicate-name'],
  ['a label that is no word', 'a(b.c: 1)', 1, 'bad-label'],
  ['a comma that is missing', 'a = [\n  1,\n  2\n  3\n]', 4, 'unexpected'],
  ['a return as a value', 'a(return b)', 1, 'statement-as-value'],
  ['a declaration in brackets', '(def a = 1)', 1, 'declaration-in-brackets'],
  ['semicolons in brackets', 'a(b; c)', 1, 'values-in-brackets'],
  ['an assignment to a call', 'a() = 1', 1, 'bad-assignment'],
  ['an assignment to a sum', 'a + b = 1', 1, 'bad-assignment'],
  ['an assignment to a string', "'a' = 1", 1, 'bad-assignment'],
  ['a spread in a command', 'a b, *c', 1, 'unexpected'],
  ['a lambda', 'a(b -> c)', 1, 'unexpected'],
  ['not in, of Groovy 3', 'a(b !in c)', 1, 'unexpected'],
  ['new without brackets', 'a = new B\nb()', 2, 'unexpected'],
  ['an array with its values', 'a = new int[] {1, 2}', 1, 'unexpected'],
  ['an array without a size', 'a = new int[]', 1, 'array-without-size'],
  ['this as a function', 'this(1)', 1, 'constructor-call'],
  ['a primitive as a function', 'int(1)', 1, 'primitive-call'],
  ['a pointer to a field', 'a.&@b', 1, 'bad-pointer'],
  // Declarations
  ['a modifier twice', 'final final a = 1', 1, 'bad-modifier'],
  ['def twice', 'def def a = 1', 1, 'bad-modifier'],
  ['two kinds of access', 'private public a', 1, 'bad-modifier'],
  ['a modifier without use', 'threadsafe a = 1', 1, 'bad-modifier'],
  ['a static parameter', 'def f(static a) { }', 1, 'bad-modifier'],
  ['a method without a body', 'a()\ndef b()\nc()', 2, 'method-body'],
  ['an abstract method with a body', 'abstract class A {\n  abstract b() { }\n}', 2, 'method-body'],
  ['a body in an interface', 'interface A {\n  void b() { }\n}', 2, 'method-body'],
  ['a default in an interface', 'interface A {\n  void b(int c = 1)\n}', 2, 'preset-in-interface'],
  ['an array of nothing', 'void[] a() { }', -1, 'array-of-void'],
  ['a primitive between angles', 'List<int> a', 1, 'primitive-type-argument'],
  ['all other arguments first', 'def f(String... a, b) { }', 1, 'varargs-first'],
  ['a static constructor', 'class A {\n  static A() { }\n}', 2, 'bad-modifier'],
  ['a constructor with a type', 'class A {\n  void A() { }\n}', 2, 'constructor'],
  ['a constructor of an interface', 'interface A {\n  A()\n}', 2, 'unexpected'],
  ['a synchronized class', 'synchronized class A { }', 1, 'bad-modifier'],
  ['the same of some lines', 'a()\nsynchronized class A {\n\n}', 2, 'bad-modifier'],
  ['an annotation within a class', 'class A {\n  @interface B { }\n}', 2, 'not-here'],
  ['variables in brackets in a class', 'class A {\n  def (a, b) = [1, 2]\n}', 2, 'not-here'],
  ['a class twice', 'class A { }\nclass A { }', 2, 'duplicate-class'],
  ['a statement in a class', 'class A {\n  println 1\n}', 2, 'unexpected'],
  ['an annotation for nothing', 'a()\n@B\n', 3, 'unexpected'],
  // Line ends and arrows
  ['a line behind two angles at once', 'a = b as List<List<C>>\nd()', 2, 'unexpected'],
  ['a member behind two angles at once', 'class A {\n  def b = c as List<List<D>>\n  int e\n}', 3, 'unexpected'],
  ['an arrow behind a statement of a closure', 'a {\n  b()\n  c -> d\n}', 3, 'unexpected'],
  ['a lambda behind a statement of a closure', 'a {\n  b()\n  c = (d) -> e\n}', 3, 'unexpected'],
  ['a lambda of two parameters in a closure', 'a {\n  def b = 1\n  def c = (d, e) -> 1\n}', 3, 'unexpected'],
  ['a lambda in a block', 'a()\n{\n  def b = (c, d) -> 1\n}', 3, 'unexpected'],
  ['a lambda in a block of its own', 'a();\n{\n  b = (c, d) -> 1\n}', 2, 'lone-block'],
  ['an annotation for nothing in a class', 'class A {\n  @B\n  private\n  void\n}', 2, 'unexpected'],
  ['a modifier for nothing in a class', 'class A {\n  private\n  @B\n  c d\n}', 2, 'unexpected'],
  // Told in front of what Groovy looks over first
  ['a fault in the first value by name of a command', 'a {\n  b c: {\n    d(1 2)\n  }, f: 1\n}', 2, 'unexpected'],
  ['a fault in another value of a command', 'a {\n  b c: 1, d: {\n    e(1 2)\n  }\n}', 3, 'unexpected'],
  ['the same in brackets', 'a {\n  b(c: {\n    d(1 2)\n  })\n}', 3, 'unexpected'],
  ['a fault in a value by the name of a string', "a 'b': [\n  1 2\n]", 1, 'unexpected'],
  ['a fault in a command in a command', 'a b: {\n  c d: {\n    e f: [\n      1 2]\n  }\n}', 1, 'unexpected'],
  ['a value by name that is missing', 'a {\n  b c:\n}', 2, 'unexpected'],
  ['a bracket that is never closed in such a value', 'a {\n  b c: {\n    d(\n  }\n}', 2, 'unclosed-bracket'],
  ['a fault of the lexer in such a value', "a b: {\n  c 'd\\e'\n  f 1 2 3\n}", 2, 'bad-escape'],
  ['a loop without a type in such a value', 'a b: {\n  for (c : d) { }\n}', 2, 'untyped-loop'],
  ['a fault in an argument with a sign', 'a {\n  b !c(\n    1 2)\n}', 2, 'unexpected'],
  ['a fault in what is cast', 'a((B) c {\n  d 1 2 3 ]\n})', 1, 'stray-bracket'],
  ['a fault in what is cast to a type with arguments', 'a = (B<C>) d(\n  1 2)', 1, 'unexpected'],
  ['a fault in a list that is cast', 'return (B) [\n  1 2]', 2, 'unexpected'],
  ['a fault in what is cast behind an equals sign', 'a = (B) c(\n  1 2)', 2, 'unexpected'],
  ['a fault in what is cast with a sign', 'return (int) -a(\n  1 2)', 2, 'unexpected'],
  ['a fault in what is cast with a not', 'a = (B) !c(\n  1 2)', 1, 'unexpected'],
  [
    'a fault behind the last comma of constants',
    'enum A {\n  B, C,\n  void d() {\n    e(1 2)\n  }\n}',
    2,
    'unexpected',
  ],
  ['a fault behind constants', 'enum A {\n  B, C\n  void d() {\n    e(1 2)\n  }\n}', 4, 'unexpected'],
  ['a return in a bracket that is never closed', 'a(\n  return b\n}', 3, 'unclosed-bracket'],
  ['two values behind a return as a value', 'while (return a\n  b) { }', 2, 'unexpected'],
  ['an equals sign that is missing in front of lines of text', "a()\nfinal B '''\nc\n'''\nd()", 2, 'unexpected'],
  ['a label of two lines that is no word', 'a(b: 1,\n  c = d\n    .e: 2)', 3, 'bad-label'],
  ['a label that is an index', 'a = [[b].c: 1]', 1, 'bad-label'],
];
const rows = refused;

describe('what Groovy refuses, we refuse with a code of our own', () => {
  test.each(rows)('%s', (_, text, line, code) => {
    const [first] = parse(text, 'Jenkinsfile').diagnostics;
    expect(first).toMatchObject({ code: `syntax/${code}`, severity: 'error', jenkins: 'syntax' });
    if (line > 0) expect(positionIn(text, first!.span.start).line).toBe(line);
  });

  test('each message is one sentence of our own, with its names in single quotes', () => {
    const messages = rows.flatMap(([, text]) => parse(text, 'Jenkinsfile').diagnostics.map(({ message }) => message));
    expect(
      messages.filter((message) => !/^[A-Z'"].*[^.]\.$/s.test(message) || message.includes('unexpected token')),
    ).toEqual([]);
  });
});

test('what is told in front of a fault says where the fault is', () => {
  const text = 'parallel a: {\n  b(1 2)\n}, c: { }\n';
  const { diagnostics } = parse(text, 'Jenkinsfile');
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    message: "Groovy cannot read the value of 'a'.",
    span: { start: text.indexOf(':') },
    notes: [{ message: "Groovy expects ',' or ')' here, not '2'.", span: { start: text.indexOf('2') } }, {}],
  });
});

// Not asked of Groovy itself: it would never answer.
describe('an enum at which Groovy looks ahead without an end', () => {
  test.each([
    'enum A {\n  B, C\n  enum D { E }\n}',
    'enum A {\n  B, C,\n  enum D { E }\n}',
    'class F {\n  enum A {\n    B, C\n    static class G { enum D { E } }\n  }\n}',
  ])('%j', (text) => {
    const { diagnostics } = parse(text, 'Jenkinsfile');
    expect(diagnostics.map(({ code }) => code)).toEqual(['syntax/not-here']);
    expect(diagnostics[0]!.message).toContain("the enum 'D'");
  });
});

describeWithGroovy('what we refuse, Groovy 2.4.21 refuses at the same line', () => {
  test('every row', async () => {
    const verdicts = await groovyVerdicts(rows.map(([name, text]) => ({ name, text })));
    const theirs = verdicts.map((verdict, i) => ({ what: rows[i]![0], line: verdict.ok ? 'accepted' : verdict.line }));
    expect(theirs).toEqual(rows.map(([what, , line]) => ({ what, line })));
  });
});
