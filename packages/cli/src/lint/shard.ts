import { UsageError } from '../usage-error.ts';

/** One part of a work that is divided: `2/5` is the second of five. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** @throws UsageError for a text that names none. */
export function readShard(text: string): Shard {
  const { index, count } = /^(?<index>\d{1,4})\/(?<count>\d{1,4})$/.exec(text)?.groups ?? {};
  const shard = { index: Number(index), count: Number(count) };
  if (!(1 <= shard.index && shard.index <= shard.count)) {
    throw new UsageError(`'${text}' is no shard; '--shard 2/5' is the second of five.`);
  }
  return shard;
}

/**
 * The files of a shard, in the order given. Every file is in one shard, whoever asks; shards differ by no more than the largest file.
 *
 * @param sizeOf The work that a file makes, in any unit.
 */
export function shardOf(
  names: readonly string[],
  { index, count }: Shard,
  sizeOf: (name: string) => number,
): readonly string[] {
  const sums = Array.from({ length: count }, () => 0);
  const sized = names.map((name) => ({ name, size: sizeOf(name) }));
  const shards = new Map<string, number>();
  // The largest first, each to the shard that has least.
  for (const { name, size } of sized.toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))) {
    const least = sums.indexOf(Math.min(...sums));
    sums[least]! += size;
    shards.set(name, least + 1);
  }
  return names.filter((name) => shards.get(name) === index);
}
