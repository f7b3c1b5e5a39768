/** A word that stands where another was probably meant. */
export interface Slip {
  readonly written: string;
  readonly meant: string;
  /** The name of what is said is meant, not its value. */
  readonly ofKey?: true;
  /** What is written may be right all the same, or does what somebody reckons with. */
  readonly isGuess?: true;
}

/**
 * The candidate that was probably meant: the nearest by edit distance, `undefined` where none is near.
 *
 * @example
 * ```ts
 * nearest('mavn', ['maven', 'node']); // 'maven'
 * nearest('docker', ['maven', 'node']); // undefined
 * ```
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Names in a sentence.
 *
 * @example
 * ```ts
 * anyOf(['agent', 'steps', 'when']); // "'agent', 'steps' or 'when'"
 * ```
 */
export function anyOf(names: readonly string[], word: 'or' | 'and' = 'or'): string {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted.at(-1);
  if (last === undefined) return 'nothing';
  return quoted.length === 1 ? last : `${quoted.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Edits (insert, delete, replace, swap of neighbours) between two words; `limit` or more where it is at least that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, before[j - 2]! + 1);
      row.push(distance);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
