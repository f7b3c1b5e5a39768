import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editScript } from '../../packages/cli/src/check/edit-script.ts';
import { unifiedDiff } from '../../packages/cli/src/check/unified-diff.ts';
import { project } from '../support/project.ts';
import { textIn } from '../support/pipec.ts';

const names = { before: 'a/file', after: 'b/file' };

test('changes far apart stand in hunks of their own, those near in one', () => {
  const lines = Array.from({ length: 20 }, (_, i) => `${i + 1}\n`);
  const changed = lines.with(1, 'two\n').with(4, 'five\n').with(17, 'eighteen\n');
  expect(unifiedDiff(lines.join(''), changed.join(''), names)).toBe(`--- a/file
+++ b/file
@@ -1,8 +1,8 @@
 1
-2
+two
 3
 4
-5
+five
 6
 7
 8
@@ -15,6 +15,6 @@
 15
 16
 17
-18
+eighteen
 19
 20
`);
});

test.each<[what: string, before: string, after: string, hunk: string]>([
  ['a text that was empty', '', 'a\nb\n', '@@ -0,0 +1,2 @@\n+a\n+b\n'],
  ['a text that is empty now', 'a\n', '', '@@ -1 +0,0 @@\n-a\n'],
  ['a last line without its end', 'a', 'a\n', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n'],
])('%s', (_, before, after, hunk) => {
  expect(unifiedDiff(before, after, names)).toBe(`--- a/file\n+++ b/file\n${hunk}`);
});

test('equal texts have no difference', () => {
  expect(unifiedDiff('a\n', 'a\n', names)).toBe('');
});

const someLines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });

/** The length of the longest list of lines that both hold in order. */
function sharedLength(before: readonly string[], after: readonly string[]): number {
  let row = after.map(() => 0).concat(0);
  for (const line of before.toReversed()) {
    const below = row;
    row = below.slice();
    for (let j = after.length - 1; j >= 0; j--) {
      row[j] = line === after[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  return row[0]!;
}

test('an edit script leads from one text to the other, and none is shorter', () => {
  fc.assert(
    fc.property(someLines, someLines, (before, after) => {
      const edits = editScript(before, after);
      const linesBut = (other: string) => edits.filter(({ kind }) => kind !== other).map(({ line }) => line);
      expect(linesBut('added')).toEqual(before);
      expect(linesBut('removed')).toEqual(after);
      expect(edits.filter(({ kind }) => kind === 'same').length).toBe(sharedLength(before, after));
    }),
  );
});

test('texts with nothing in common are replaced, in good time', () => {
  const before = Array.from({ length: 5000 }, (_, i) => `before ${i}`);
  const after = before.map((line) => line.replace('before', 'after'));
  const edits = editScript(['same', ...before], ['same', ...after]);
  expect(edits.map(({ kind }) => kind)).toEqual(['same', ...before.map(() => 'removed'), ...after.map(() => 'added')]);
});

test('git applies what is written', () => {
  const text = fc
    .tuple(fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 }), fc.boolean())
    .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''))
    .filter((one) => one !== '');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff(before, after, names);
      const folder = project({ file: before });
      if (diff !== '') {
        execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input: diff,
          env: { ...process.env, GIT_DIR: path.join(folder, 'none') },
        });
      }
      expect(textIn(folder, 'file')).toBe(after);
    }),
    { numRuns: 30 },
  );
});
