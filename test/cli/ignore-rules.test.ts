import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIgnoreRules } from '../../packages/cli/src/files/ignore-rules.ts';
import { walk } from '../../packages/cli/src/files/walk.ts';
import { project } from '../support/project.ts';

const cases: readonly [rules: string, path: string, ignored: boolean | undefined][] = [
  ['build', 'a/build', true],
  ['build/', 'build', undefined],
  ['/build', 'a/build', undefined],
  ['a/b', 'x/a/b', undefined],
  ['**/b', 'x/y/b', true],
  ['a/**', 'a/x/y', true],
  ['a/**/b', 'a/b', true],
  ['*.log\n!keep.log', 'a/keep.log', false],
  ['# no rule', '# no rule', undefined],
  ['\\#a', '#a', true],
  ['a\\ ', 'a ', true],
  ['[ab]?', 'b1', true],
  ['[!ab]', 'a', undefined],
];

test.each(cases)('%j says of %s: %s', (rules, name, ignored) => {
  expect(readIgnoreRules(rules).says(name, false)).toBe(ignored);
});

const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit && process.env['CI'] === 'true')
  throw new Error('The rules of .gitignore are held against git, and CI must have it.');
if (!hasGit) console.warn('SKIPPED: there is no git to hold the rules of .gitignore against.');

describe.skipIf(!hasGit)('as git', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'c');
  const file = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const sign = fc.constantFrom('a', 'b', 'c', 'a', 'b', '/', '*', '?', '**/', '/**', '[ab]', '[!a]', '\\a');
  const rule = fc
    .tuple(fc.constantFrom('', '', '!'), fc.array(sign, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '', '/'))
    .map(([not, signs, end]) => `${not}${signs.join('')}${end}`)
    // Where a word stands before `**/`, git looks for `**/` behind the word.
    .filter((text) => !/[^/!]\*\*/.test(text));

  test('finds the same files', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(file, { maxLength: 12 }),
        fc.array(rule, { maxLength: 4 }),
        fc.array(rule, { maxLength: 2 }),
        (files, rules, inner) => {
          const folder = project({ '.gitignore': `${rules.join('\n')}\n`, 'a/.gitignore': `${inner.join('\n')}\n` });
          for (const name of files) put(folder, `${name}.x`);
          execFileSync('git', ['init', '-q'], { cwd: folder });
          const args = ['ls-files', '--others', '--exclude-per-directory=.gitignore', '-z'];
          const others = execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).split('\0').filter(Boolean);
          expect([...walk(folder)].toSorted()).toEqual(others.toSorted());
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

function put(folder: string, name: string): void {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(folder, name), '');
}
