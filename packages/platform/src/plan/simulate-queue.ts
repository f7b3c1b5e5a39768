import { draw, randomOf } from './random.ts';
import type { Distribution } from './random.ts';

/** Builds that come at random and wait for a free agent, the first first. All times are in minutes. */
export interface QueueInput {
  /** How many builds ask for an agent in an hour, on average; they come independently of each other. */
  readonly agentsPerHour: number;
  /** How long an agent is held on average. */
  readonly minutes: number;
  readonly distribution: Distribution;
  /** How many agents there may be at once. */
  readonly servers: number;
  /** How many builds are looked at. */
  readonly builds: number;
  readonly seed: number;
}

export interface QueueResult {
  /** How long builds wait: the mean, and what 50, 90, 95 and 99 of 100 do not exceed. */
  readonly wait: {
    readonly mean: number;
    readonly p50: number;
    readonly p90: number;
    readonly p95: number;
    readonly p99: number;
  };
  /** The share of builds that wait at all. */
  readonly waiting: number;
  /** Agents at once: the mean, what is not exceeded 95 of 100 minutes, and the most. */
  readonly busy: { readonly mean: number; readonly p95: number; readonly most: number };
  /** For how many minutes of 1 each number of agents was busy, by number. */
  readonly shares: readonly number[];
}

/**
 * Plays a queue with several servers: M/G/c, and M/M/c where the times are exponential.
 *
 * The first builds find an empty queue, which says nothing of an ordinary day: a tenth more are played and not counted.
 */
export function simulateQueue(input: QueueInput): QueueResult {
  const { servers, builds, agentsPerHour, minutes, distribution } = input;
  const random = randomOf(input.seed);
  const first = Math.ceil(builds / 10);
  const free = Array.from({ length: servers }, () => 0);
  const waits: number[] = [];
  const events: (readonly [at: number, change: 1 | -1])[] = [];
  let now = 0;
  let [from, until] = [0, 0];
  for (let i = 0; i < first + builds; i++) {
    now += (draw('exponential', random) * 60) / agentsPerHour;
    const start = Math.max(now, free[0]!);
    const end = start + draw(distribution, random) * minutes;
    replaceFirst(free, end);
    events.push([start, 1], [end, -1]);
    if (i === first) from = now;
    if (i >= first) waits.push(start - now);
    until = now;
  }
  return { ...summary(waits), ...occupation(events, from, until, servers) };
}

/** Puts a number in place of the least of a heap. */
function replaceFirst(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child += 1;
    if (child >= heap.length || heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}

function summary(waits: readonly number[]): Pick<QueueResult, 'wait' | 'waiting'> {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    wait: {
      mean: sorted.reduce((sum, wait) => sum + wait, 0) / Math.max(1, sorted.length),
      p50: at(0.5),
      p90: at(0.9),
      p95: at(0.95),
      p99: at(0.99),
    },
    waiting: sorted.filter((wait) => wait > 0).length / Math.max(1, sorted.length),
  };
}

/** How many agents are busy, over the time from one build to another. */
function occupation(
  events: readonly (readonly [at: number, change: 1 | -1])[],
  from: number,
  until: number,
  servers: number,
): Pick<QueueResult, 'busy' | 'shares'> {
  const minutes = Array.from({ length: servers + 1 }, () => 0);
  // One that ends makes room for one that begins at the same time.
  const ordered = events.toSorted(([a, x], [b, y]) => a - b || x - y);
  let [busy, last] = [0, from];
  for (const [at, change] of ordered) {
    const time = Math.min(Math.max(at, from), until);
    minutes[busy] = minutes[busy]! + time - last;
    last = time;
    busy += change;
  }
  const all = until - from;
  const shares = minutes.map((time) => (all > 0 ? time / all : 0));
  let seen = 0;
  return {
    shares,
    busy: {
      mean: shares.reduce((sum, share, i) => sum + share * i, 0),
      p95: shares.findIndex((share) => (seen += share) >= 0.95 - 1e-9),
      most: shares.findLastIndex((share) => share > 0),
    },
  };
}
