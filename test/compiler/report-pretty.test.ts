import type { Diagnostic } from '@pipec/model';
import { nowhere } from '@pipec/model';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Palette, ReportOptions } from '../../packages/compiler/src/report/index.ts';
import { pretty } from '../../packages/compiler/src/report/index.ts';

/** A diagnostic at the stretch of a text that stands between `«` and `»`. */
function at(marked: string, more: Partial<Diagnostic> = {}): { readonly text: string; readonly found: Diagnostic } {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const span = { file: 'Jenkinsfile', start, end };
  return {
    text: marked.replace('«', '').replace('»', ''),
    found: { code: 'lint/some', severity: 'error', message: 'Wrong.', span, ...more },
  };
}

function shown(marked: string, more: Partial<Diagnostic> = {}, options: ReportOptions = {}): string {
  const { text, found } = at(marked, more);
  return pretty([found], (file) => (file === 'Jenkinsfile' ? text : undefined), options);
}

/** What stands below the title, without the count. */
function frame(marked: string, options: ReportOptions = {}): string {
  return shown(marked, {}, options).split('\n').slice(3, -3).join('\n');
}

test('the whole of a report', () => {
  const { text, found } = at("pipeline {\n  «enviroment» { CI = 'true' }\n}\n");
  const misspelt: Diagnostic = {
    ...found,
    code: 'declarative/unknown-section',
    message: "A stage has no section 'enviroment'.",
    notes: [
      { message: "It takes 'environment' or 'stages'." },
      { message: 'It stands in this one.', span: { ...found.span, start: 0, end: 8 } },
    ],
    fix: { title: "Rename it to 'environment'", safety: 'unsafe', edits: [] },
  };
  const other: Diagnostic = { ...found, severity: 'warning', span: { ...found.span, file: 'unknown' } };
  expect(pretty([misspelt, other], (file) => (file === 'Jenkinsfile' ? text : undefined))).toBe(
    `error[declarative/unknown-section]: A stage has no section 'enviroment'.
 --> Jenkinsfile:2:3
  |
2 |   enviroment { CI = 'true' }
  |   ^^^^^^^^^^
  = It takes 'environment' or 'stages'.
  = It stands in this one.
 --> Jenkinsfile:1:1
  |
1 | pipeline {
  | ^^^^^^^^
  + Rename it to 'environment'

warning[lint/some]: Wrong.
 --> unknown

1 error, 1 warning in 2 files
`,
  );
});

test('nothing is told of nothing', () => {
  expect(pretty([], () => undefined)).toBe('');
});

test('the gutter is as wide as the greatest line that is shown', () => {
  const notes = [{ message: 'Here too.', span: { file: 'Jenkinsfile', start: 0, end: 1 } }];
  expect(shown(`a\n${'\n'.repeat(9)}«b»\n`, { notes })).toBe(`error[lint/some]: Wrong.
  --> Jenkinsfile:11:1
   |
11 | b
   | ^
   = Here too.
  --> Jenkinsfile:1:1
   |
 1 | a
   | ^

1 error
`);
});

test.each<[what: string, marked: string, lines: string]>([
  ['tabs before and within', '\t«a\tb»', '1 |     a   b\n  |     ^^^^^'],
  ['a line end of Windows', 'x\r\n«ab»\r\ny', '2 | ab\n  | ^^'],
  ['characters of two columns', "echo '日本' «x»", "1 | echo '日本' x\n  |             ^"],
  ['an emoji of two units', '😀«x»', '1 | 😀x\n  |   ^'],
  ['a family of emoji is one character', '👨‍👩‍👧«x»', '1 | 👨‍👩‍👧x\n  |   ^'],
  ['an accent that takes no column', 'e\u0301«x»', '1 | e\u0301x\n  |  ^'],
  ['a span that starts within a character', '«\u0301»x', '1 | \u0301x\n  | ^'],
  ['an escape that would colour the terminal', '\u001b[31m«x»', '1 | ␛[31mx\n  |      ^'],
  ['a sign that turns the direction of text', '\u202e«x»', '1 | \ufffdx\n  |  ^'],
  ['an empty span', 'ab«»cd', '1 | abcd\n  |   ^'],
  ['the end of a line', 'ab«»\ncd', '1 | ab\n  |   ^'],
  ['the end of the text', 'ab\n«»', '2 |\n  | ^'],
  ['a span that takes a line end along', '«ab\n»cd', '1 | ab\n  | ^^'],
  ['two lines', '  «a {\n  }»\n', '1 |   a {\n  |   ^^^\n2 |   }\n  |   ^'],
  ['many lines: the first and the last', 'x «a {\n  b\n  c\n}» y', '1 | x a {\n  |   ^^^\n...\n4 | } y\n  | ^'],
])('shows %s', (_, marked, lines) => {
  expect(frame(marked)).toBe(lines);
});

const long = 'x'.repeat(200);

test.each<[what: string, marked: string, lines: string]>([
  ['its start', `«ab»${long}`, `1 | ab${'x'.repeat(46)}…\n  | ^^`],
  ['its end', `${long}«ab»`, `1 | …${'x'.repeat(46)}ab\n  | ${' '.repeat(47)}^^`],
  ['its middle', `${long}«ab»${long}`, `1 | …${'x'.repeat(30)}ab${'x'.repeat(16)}…\n  | ${' '.repeat(31)}^^`],
  ['all of it', `«${long}»`, `1 | ${'x'.repeat(48)}…\n  | ${'^'.repeat(48)}`],
  ['behind it', `${long}«»`, `1 | …${'x'.repeat(48)}\n  | ${' '.repeat(49)}^`],
])('cuts a long line to what is marked: %s', (_, marked, lines) => {
  expect(frame(marked, { width: 60 })).toBe(lines);
});

test('what no author wrote has no place', () => {
  expect(shown('«x»', { span: nowhere })).toBe('error[lint/some]: Wrong.\n\n1 error\n');
});

test('a message of several lines is indented, and can do nothing to a terminal', () => {
  const told = shown('«x»', { message: 'One.\r\nTwo \u001b[2J.\n', notes: [{ message: 'Three.\nFour.' }] });
  expect(told).toContain('error[lint/some]: One.\n  Two ␛[2J.\n');
  expect(told).toContain('  = Three.\n    Four.\n');
});

test('a palette colours the parts', () => {
  const tagged = (tag: string) => (text: string) => `<${tag}>${text}</${tag}>`;
  const palette: Palette = {
    error: tagged('e'),
    warning: tagged('w'),
    info: tagged('i'),
    strong: tagged('b'),
    faint: tagged('f'),
    fix: tagged('x'),
  };
  const fix = { title: 'Mend it', safety: 'safe' as const, edits: [] };
  expect(shown('«x»', { severity: 'warning', fix }, { palette })).toBe(
    [
      '<w>warning[lint/some]</w><b>: Wrong.</b>',
      ' <f>--></f> Jenkinsfile:1:1',
      '<f>  |</f>',
      '<f>1 |</f> x',
      '<f>  |</f> <w>^</w>',
      '  <x>+ Mend it</x>',
      '',
      '<b>1 warning</b>',
      '',
    ].join('\n'),
  );
});

test('of a line as long as its file, a fault looks at no more than what it shows', () => {
  // Letters that are not those of ASCII are counted by the segmenter: what it is given is what is looked at.
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  const text = `é${'x'.repeat(99)}`.repeat(2000);
  const found = Array.from({ length: 50 }, (_, i): Diagnostic => {
    return { ...at('«»').found, span: { file: 'Jenkinsfile', start: 4000 * i, end: 4000 * i + 100 } };
  });
  const rows = pretty(found, () => text, { width: 100 }).split('\n');
  const looked = segment.mock.calls.reduce((sum, [line]) => sum + line.length, 0);
  segment.mockRestore();
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(text.length);
  expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(100);
  expect(rows.filter((row) => row.startsWith('1 |'))).toHaveLength(50);
});

test('no text and no span make it fail, nor a line longer than the width', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '\t', '\n', '\r', '日', '😀', '\u0301', '\u0000', ' '),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, fc.nat(90), fc.nat(90), fc.integer({ min: 1, max: 90 }), (given, start, length, width) => {
      const span = { file: 'f', start, end: start + length };
      const told = pretty([{ code: 'lint/some', severity: 'info', message: 'Wrong.', span }], () => given, { width });
      const rows = told.split('\n').filter((row) => /^\s*\d+ \|/.test(row));
      for (const row of rows) expect([...row].length).toBeLessThanOrEqual(Math.max(width, 50));
    }),
  );
});
