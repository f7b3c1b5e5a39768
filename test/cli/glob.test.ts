import { expect, test } from 'vitest';
import { filesLike, fixedPart, matches } from '../../packages/cli/src/files/glob.ts';
import { project } from '../support/project.ts';

test.each<[pattern: string, fits: readonly string[], others: readonly string[]]>([
  [
    'ci/*.pipeline.ts',
    ['ci/a.pipeline.ts', 'ci/.pipeline.ts'],
    ['ci/b/a.pipeline.ts', 'a.pipeline.ts', 'ci/apipeline.ts'],
  ],
  ['**/pipeline.ts', ['pipeline.ts', 'a/pipeline.ts', 'a/b/pipeline.ts'], ['a/xpipeline.ts', 'pipeline.tsx']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a/c']],
  ['a?.ts', ['ab.ts'], ['a.ts', 'abc.ts', 'a/.ts']],
  ['{a,b/c}.ts', ['a.ts', 'b/c.ts'], ['{a,b/c}.ts', 'b.ts']],
  ['a,b.ts', ['a,b.ts'], ['a.ts']],
  ['[a-c].ts', ['b.ts'], ['d.ts', '[a-c].ts']],
  ['[!a].ts', ['b.ts'], ['a.ts']],
  ['a+(b).ts', ['a+(b).ts'], ['ab.ts', 'aab.ts']],
])('%s', (pattern, fits, others) => {
  expect(fits.filter((file) => !matches(file, pattern))).toEqual([]);
  expect(others.filter((file) => matches(file, pattern))).toEqual([]);
});

test.each([
  ['services/*/pipeline.ts', 'services'],
  ['a/b/*.ts', 'a/b'],
  ['*.ts', ''],
  ['a/{b,c}.ts', 'a'],
  ['a/b.ts', 'a'],
])('the fixed part of %s is «%s»', (pattern, fixed) => {
  expect(fixedPart(pattern)).toBe(fixed);
});

test('brackets that do not fit are a wrong pattern', () => {
  expect(() => matches('a', 'a{b')).toThrow("'a{b' is no pattern of file names: its brackets do not fit.");
});

test('files are found sorted, without those of others', () => {
  const folder = project({
    'b/x.ts': '',
    'a/x.ts': '',
    'a/node_modules/x.ts': '',
    '.hidden/x.ts': '',
    'x.ts': '',
    'x.js': '',
  });
  expect(filesLike('**/*.ts', folder)).toEqual(['a/x.ts', 'b/x.ts', 'x.ts']);
  expect(filesLike('.hidden/*.ts', folder)).toEqual(['.hidden/x.ts']);
  expect(filesLike('none/*.ts', folder)).toEqual([]);
});
