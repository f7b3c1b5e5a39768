/** A line that is in both texts, or in one of them. */
export interface Edit {
  readonly kind: 'same' | 'removed' | 'added';
  readonly line: string;
}

/** Texts that have less than this in common are shown as one replaced by the other. */
const mostEdits = 1000;

/** The fewest lines to remove and to add that make one list of lines of another (E. W. Myers, 1986). */
export function editScript(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shared - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = (lines: readonly string[]) => lines.map((line): Edit => ({ kind: 'same', line }));
  return [
    ...same(before.slice(0, head)),
    ...between(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

function between(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const trace = furthestReaches(before, after);
  if (trace === undefined) return [...marked('removed', before), ...marked('added', after)];
  const edits: Edit[] = [];
  let [x, y] = [before.length, after.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d]!;
    const down = goesDown(reach, x - y, d);
    const k = down ? x - y + 1 : x - y - 1;
    const fromX = d === 0 ? 0 : reach.get(k)!;
    const fromY = d === 0 ? 0 : fromX - k;
    while (x > fromX && y > fromY) {
      edits.push({ kind: 'same', line: before[--x]! });
      y -= 1;
    }
    if (d > 0) edits.push(down ? { kind: 'added', line: after[--y]! } : { kind: 'removed', line: before[--x]! });
  }
  return edits.toReversed();
}

/** For each number of edits, how far they lead on each diagonal, as known before they are made; `undefined` where there are too many. */
function furthestReaches(
  before: readonly string[],
  after: readonly string[],
): readonly Map<number, number>[] | undefined {
  const trace: Map<number, number>[] = [];
  const reach = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(before.length + after.length, mostEdits); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      let x = goesDown(reach, k, d) ? reach.get(k + 1)! : reach.get(k - 1)! + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1;
      reach.set(k, x);
      if (x >= before.length && x - k >= after.length) return trace;
    }
  }
  return undefined;
}

/** Whether the last edit on the way to a diagonal adds a line. */
function goesDown(reach: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
}

function marked(kind: Edit['kind'], lines: readonly string[]): readonly Edit[] {
  return lines.map((line) => ({ kind, line }));
}
