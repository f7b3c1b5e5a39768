import { expect, test } from 'vitest';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { print } from '../../packages/compiler/src/print/print.ts';

const formatted = (text: string): string => print(parse(text, 'Jenkinsfile').value).text;

// prettier-ignore
test.each<[what: string, text: string, printed: string]>([
  ['above a statement and behind it', '// above\nsh   "x"   // behind\n', '// above\nsh "x" // behind\n'],
  ['at the end of a block', 'steps {\nsh "x"\n// last\n}', 'steps {\n  sh "x"\n  // last\n}\n'],
  ['in an empty block', 'steps {\n// none\n}', 'steps {\n  // none\n}\n'],
  ['at the end of the file', 'a()\n// the end', 'a()\n// the end\n'],
  ['below an empty line and above one', 'a()\n\n// one\n\n// two\n\nb()', 'a()\n\n// one\n\n// two\n\nb()\n'],
  ['in a list', 'f([ 1, // one\n// two\n2 ])', 'f([\n  1, // one\n  // two\n  2\n])\n'],
  ['among the arguments of a command', 'sh script: "x", // why\nlabel: "y"', 'sh script: "x", // why\n  label: "y"\n'],
  ['behind a brace', 'if (a) { // why\nb()\n}', 'if (a) {\n  // why\n  b()\n}\n'],
  ['between else and its brace', 'if (a) {\n} else // why\n{\nb()\n}', 'if (a) {} else {\n  // why\n  b()\n}\n'],
  ['in a sum', 'x = a + // one\n  b + // two\n c', 'x = a + // one\n  b + // two\n  c\n'],
  ['in a choice', 'x = a ? // one\n b : // two\n c', 'x = a // one\n  ? b // two\n  : c\n'],
  ['in a row of calls', 'x = a.b() // one\n  .c() // two\n  .d()', 'x = a.b() // one\n  .c() // two\n  .d()\n'],
  ['in the midst of a line', 'f(/* why */ a)', 'f(/* why */ a)\n'],
  ['between a member and its dot', 'x = a. /* why */b', 'x = a /* why */.b\n'],
  ['between a keyword and its dot', 'x = as. /* why */def', 'x = /* why */ as.def\n'],
  ['behind a keyword and its dot', 'as. // why\n  b(1)', 'as.b(1) // why\n'],
  ['of several lines', '  /**\n     * What.\n     */\ndef f() {}', '/**\n * What.\n */\ndef f() {}\n'],
  ['of several lines without stars', '/* a\n     b */\nf()', '/* a\n     b */\nf()\n'],
  ['among the parameters of a method', 'def f(a, // one\nb // two\n) {}', 'def f(\n  a, // one\n  b // two\n) {}\n'],
  ['among constants', 'enum E { A, // one\n B // two\n}', 'enum E {\n  A, // one\n  B // two\n}\n'],
  ['above a case', 'switch (a) {\n// one\ncase 1: b()\n}', 'switch (a) {\n  // one\n  case 1:\n    b()\n}\n'],
  ['an empty line above stays, of several one', 'a()\n\n\n\n// why\nb()', 'a()\n\n// why\nb()\n'],
])('comments %s', (_, text, printed) => {
  expect(formatted(text)).toBe(printed);
  expect(formatted(printed)).toBe(printed);
});
