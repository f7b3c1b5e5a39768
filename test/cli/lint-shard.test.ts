import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShard, shardOf } from '../../packages/cli/src/lint/shard.ts';

const anyFiles = fc
  .uniqueArray(fc.tuple(fc.string(), fc.nat(10_000)), { selector: ([name]) => name, maxLength: 60 })
  .map((entries) => new Map(entries));

function shardsOf(files: ReadonlyMap<string, number>, count: number): readonly (readonly string[])[] {
  const indexes = Array.from({ length: count }, (_, i) => i + 1);
  return indexes.map((index) => shardOf([...files.keys()], { index, count }, (name) => files.get(name)!));
}

describe('the shards of any files', () => {
  test('hold each file once, in the order given', () => {
    fc.assert(
      fc.property(anyFiles, fc.integer({ min: 1, max: 9 }), (files, count) => {
        const shards = shardsOf(files, count);
        expect(shards.flat().toSorted()).toEqual([...files.keys()].toSorted());
        for (const shard of shards) expect(shard).toEqual([...files.keys()].filter((name) => shard.includes(name)));
      }),
    );
  });

  test('differ by no more than the largest file', () => {
    fc.assert(
      fc.property(anyFiles, fc.integer({ min: 1, max: 9 }), (files, count) => {
        const sums = shardsOf(files, count).map((shard) => shard.reduce((sum, name) => sum + files.get(name)!, 0));
        expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(Math.max(0, ...files.values()));
      }),
    );
  });

  test('are the same in whatever order the files are found', () => {
    fc.assert(
      fc.property(anyFiles, fc.integer({ min: 1, max: 9 }), (files, count) => {
        const turned = new Map([...files].toReversed());
        expect(shardsOf(turned, count).map((shard) => shard.toReversed())).toEqual(shardsOf(files, count));
      }),
    );
  });
});

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/5', { index: 2, count: 5 }],
])('%s', (text, shard) => expect(readShard(text)).toEqual(shard));

test.each(['', '1', '0/3', '4/3', '1/0', 'a/b', '1/2/3', '-1/3', '1/99999'])('%j is no shard', (text) => {
  expect(() => readShard(text)).toThrow(/no shard/);
});
