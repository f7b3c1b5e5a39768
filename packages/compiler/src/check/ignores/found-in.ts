import type { Diagnostic } from '@pipec/model';

/** What is told of one code in a stretch of a file. */
export interface Meant {
  /** All of it but what Jenkins itself refuses, which no comment can allow. */
  readonly silenced: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** What is told in a stretch of a file, by its codes. */
export type ByCode = ReadonlyMap<string, Meant>;

/**
 * Finds what begins in a stretch of a file, its ends among it. What has been asked for before is the same object: a line may be as long as
 * its file, and have an ignore at each of its words.
 */
export function foundIn(found: readonly Diagnostic[]): (file: string, from: number, to: number) => ByCode {
  const files = grouped(
    found.toSorted((a, b) => a.span.start - b.span.start),
    ({ span }) => span.file,
  );
  const known = new Map<string, ByCode>();
  return (file, from, to) => {
    const key = `${from} ${to} ${file}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const here = between(files.get(file) ?? [], from, to);
    const groups = grouped(here, ({ code }) => code);
    const byCode = new Map(Array.from(groups, ([code, all]) => [code, meantOf(all)]));
    known.set(key, byCode);
    return byCode;
  };
}

function grouped(
  list: readonly Diagnostic[],
  keyOf: (one: Diagnostic) => string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function meantOf(all: readonly Diagnostic[]): Meant {
  const silenced = all.filter(({ jenkins, severity }) => jenkins === undefined || severity !== 'error');
  return { silenced, isRefused: silenced.length < all.length };
}

/** Those of a list in the order of their places that begin in a stretch. */
function between(list: readonly Diagnostic[], from: number, to: number): readonly Diagnostic[] {
  return list.slice(firstAt(list, from), firstAt(list, to + 1));
}

function firstAt(list: readonly Diagnostic[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
