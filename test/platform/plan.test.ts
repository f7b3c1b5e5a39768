import { resolve } from '@pipec/platform/build';
import type { PlatformSpec } from '@pipec/platform';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agentLimits } from '../../packages/platform/src/plan/agent-limits.ts';
import { packPods } from '../../packages/platform/src/plan/pack-pods.ts';
import { planCapacity } from '../../packages/platform/src/plan/plan-capacity.ts';
import type { PlanInput } from '../../packages/platform/src/plan/plan-capacity.ts';
import { planPicture } from '../../packages/platform/src/plan/plan-picture.ts';
import { podSize } from '../../packages/platform/src/plan/pod-size.ts';
import { draw, randomOf } from '../../packages/platform/src/plan/random.ts';
import { simulateQueue } from '../../packages/platform/src/plan/simulate-queue.ts';
import { shop } from './shop.ts';

const gibibyte = 2 ** 30;

/** The probability that a customer of M/M/c waits (Erlang C), for a load of `a` servers. */
function erlangC(servers: number, a: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (a * blocked) / (n + a * blocked);
  const utilization = a / servers;
  return blocked / (1 - utilization + utilization * blocked);
}

describe('the queue', () => {
  const minutes = 10;
  const play = (
    servers: number,
    load: number,
    distribution: 'exponential' | 'lognormal' | 'fixed',
    { builds = 60_000, seed = 1 } = {},
  ) => simulateQueue({ servers, agentsPerHour: (load * 60) / minutes, minutes, distribution, builds, seed });
  /** Means over several seeds: of one alone, waits differ by a tenth where agents are nearly always busy. */
  const means = (servers: number, load: number, distribution: 'exponential' | 'lognormal' | 'fixed') => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => play(servers, load, distribution, { seed }));
    const mean = (of: (result: (typeof all)[number]) => number) =>
      all.reduce((sum, one) => sum + of(one), 0) / all.length;
    return {
      waiting: mean((one) => one.waiting),
      wait: mean((one) => one.wait.mean),
      p95: mean((one) => one.wait.p95),
      busy: mean((one) => one.busy.mean),
    };
  };
  const expectNear = (found: number, closed: number, tolerance: number) =>
    expect(Math.abs(found / closed - 1), `${found} and ${closed}`).toBeLessThan(tolerance);

  // M/M/c: P(wait) = C(c, a), mean wait = C(c, a) · minutes / (c - a); the wait of those who wait is exponential.
  test.each([
    [1, 0.5],
    [2, 1.4],
    [5, 4],
    [10, 8.5],
    [40, 35],
  ])('with %i agents for a load of %d is that of Erlang', (servers, load) => {
    const { waiting, wait, p95, busy } = means(servers, load, 'exponential');
    const delayed = erlangC(servers, load);
    const ahead = minutes / (servers - load);
    expectNear(waiting, delayed, 0.03);
    expectNear(wait, delayed * ahead, 0.06);
    expectNear(p95, Math.log(delayed / 0.05) * ahead, 0.06);
    expectNear(busy, load, 0.01);
  });

  // M/G/1 (Pollaczek and Khinchine): mean wait = load · minutes · (1 + deviation²) / (2 · (1 - load)).
  test.each([
    ['fixed', 0],
    ['lognormal', 0.25],
    ['exponential', 1],
  ] as const)('with one agent and %s times is that of Pollaczek and Khinchine', (distribution, variance) => {
    const load = 0.7;
    expectNear(means(1, load, distribution).wait, (load * minutes * (1 + variance)) / (2 * (1 - load)), 0.05);
  });

  test('the times have the mean that they are to have', () => {
    for (const distribution of ['exponential', 'lognormal', 'fixed'] as const) {
      const random = randomOf(7);
      const all = Array.from({ length: 200_000 }, () => draw(distribution, random));
      const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
      expect(mean).toBeCloseTo(1, 1);
    }
  });

  test('nobody waits where there are agents enough', () => {
    expect(play(100, 3, 'exponential', { builds: 5000 })).toMatchObject({ waiting: 0, wait: { mean: 0, p99: 0 } });
  });

  test('shares of time are whole', () => {
    const { shares, busy } = play(6, 4, 'lognormal');
    expect(shares.length).toBe(7);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(busy.most).toBe(6);
    expect(busy.p95).toBeGreaterThanOrEqual(busy.mean);
  });

  test('the same seed gives the same, another one other builds', () => {
    const input = {
      servers: 3,
      agentsPerHour: 12,
      minutes: 10,
      distribution: 'exponential',
      builds: 2000,
      seed: 1,
    } as const;
    expect(simulateQueue(input)).toEqual(simulateQueue(input));
    expect(simulateQueue({ ...input, seed: 2 }).wait).not.toEqual(simulateQueue(input).wait);
  });
});

describe('nodes', () => {
  const node = { cpu: 4, memory: 16 };

  test('the largest pods first', () => {
    const pods = [1, 2, 3, 1, 1].map((cpu) => ({ cpu, memory: 1 }));
    expect(packPods(pods, node)).toBe(2);
    expect(
      packPods(
        [
          { cpu: 1, memory: 9 },
          { cpu: 1, memory: 9 },
        ],
        node,
      ),
    ).toBe(2);
    expect(packPods([], node)).toBe(0);
    expect(packPods([{ cpu: 5, memory: 1 }], node)).toBeUndefined();
    expect(
      packPods(
        Array.from({ length: 111 }, () => ({ cpu: 0.01, memory: 0.01 })),
        node,
      ),
    ).toBe(2);
    expect(
      packPods(
        Array.from({ length: 10 }, () => ({ cpu: 0.1, memory: 1 })),
        { cpu: 1, memory: 16 },
      ),
    ).toBe(1);
  });

  test('are never fewer than all requests together, and never twice as many and one', () => {
    const size = fc.record({
      cpu: fc.double({ min: 0.05, max: 4, noNaN: true }),
      memory: fc.double({ min: 0.1, max: 16, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 40 }), (pods) => {
        const least = Math.max(
          pods.reduce((sum, { cpu }) => sum + cpu, 0) / node.cpu,
          pods.reduce((sum, { memory }) => sum + memory, 0) / node.memory,
        );
        const most = pods.reduce((sum, { cpu, memory }) => sum + cpu / node.cpu + memory / node.memory, 0);
        const count = packPods(pods, node)!;
        expect(count).toBeGreaterThanOrEqual(Math.floor(least - 1e-6));
        expect(count).toBeLessThanOrEqual(2 * most + 1);
      }),
    );
  });
});

describe('pods', () => {
  const [cloud] = resolve(shop).clouds;
  const size = (name: string) =>
    podSize(
      cloud!.templates.find((one) => one.name === name)!,
      cloud!,
    );

  test('ask for what their containers do, the agent included', () => {
    expect(size('maven')).toEqual({ cpu: 1.1, memory: 2.25 * gibibyte });
  });

  test('also for what they inherit, and for what the namespace gives those who say nothing', () => {
    expect(size('maven-node')).toEqual({ cpu: 1.1, memory: 2.25 * gibibyte });
    const defaults = { requests: { cpu: '250m', memory: '512Mi' } };
    const [other] = resolve({ ...shop, clouds: { kubernetes: { ...shop.clouds.kubernetes, defaults } } }).clouds;
    expect(podSize(other!.templates[1]!, other!)).toEqual({ cpu: 1.35, memory: 2.75 * gibibyte });
  });

  test('an init container counts where it is larger than all others', () => {
    const template = {
      initContainers: { unpack: { image: 'alpine:3', resources: { requests: { cpu: '3', memory: '1Gi' } } } },
      containers: { maven: { image: 'maven:3', resources: { limits: { cpu: '2', memory: '2Gi' } } } },
    };
    const [other] = resolve({ ...shop, clouds: { kubernetes: { templates: { template } } } }).clouds;
    expect(podSize(other!.templates[0]!, other!)).toEqual({ cpu: 3, memory: 2.25 * gibibyte });
  });

  test('are limited by the narrowest of caps and quotas', () => {
    const spec: PlatformSpec = {
      ...shop,
      clouds: {
        kubernetes: {
          ...shop.clouds.kubernetes,
          quota: { 'requests.cpu': '11', 'requests.memory': '100Gi', pods: 50, 'limits.cpu': '3' },
        },
      },
    };
    const [quoted] = resolve(spec).clouds;
    const templates = quoted!.templates.slice(0, 1);
    expect(agentLimits(quoted!, templates, podSize(templates[0]!, quoted!))).toEqual([
      { what: 'instanceCap', agents: 8 },
      { what: "quota 'requests.cpu'", agents: 10 },
      { what: 'containerCap', agents: 20 },
      { what: "quota 'requests.memory'", agents: 44 },
      { what: "quota 'pods'", agents: 50 },
    ]);
  });
});

describe('a plan', () => {
  const [cloud] = resolve(shop).clouds;
  const input: PlanInput = {
    cloud: cloud!,
    templates: cloud!.templates.slice(0, 1),
    agentsPerHour: 40,
    minutes: 9,
    startMinutes: 0.5,
    distribution: 'exponential',
    node: { cpu: 4, memory: 16 * gibibyte },
    nodePrice: 0.2,
    goalMinutes: 1,
    seed: 1,
  };

  test('says what is needed, and what is', () => {
    const { load, limits, now, enough, rows } = planCapacity(input);
    expect(load).toBeCloseTo(6.33, 2);
    expect(limits[0]).toEqual({ what: 'instanceCap', agents: 8 });
    expect(now?.agents).toBe(8);
    expect(now!.wait.p95).toBeGreaterThan(1);
    expect(enough!.wait.p95).toBeLessThanOrEqual(1);
    expect(rows.find(({ agents }) => agents === enough!.agents - 1)!.wait.p95).toBeGreaterThan(1);
    expect(rows.map(({ agents }) => agents)).toEqual([7, 8, enough!.agents - 1, enough!.agents, enough!.agents + 1]);
    expect(enough!.nodes!.mean).toBeGreaterThan(6.33 / 3);
    expect(enough!.nodes!.most).toBe(Math.ceil(enough!.agents / 3));
  });

  test('where builds come faster than they end, nothing is enough of what there is', () => {
    const { now, enough, load } = planCapacity({ ...input, agentsPerHour: 60 });
    expect(load).toBeGreaterThan(8);
    expect(now).toBeUndefined();
    expect(enough!.agents).toBeGreaterThan(load);
  });

  test('a pod that is larger than a node has none', () => {
    expect(planCapacity({ ...input, node: { cpu: 1, memory: gibibyte } }).enough?.nodes).toBeUndefined();
  });

  test('has a picture, the same each time', () => {
    const picture = planPicture(planCapacity(input), 'Agents of <kubernetes>', 1);
    expect(picture).toBe(planPicture(planCapacity(input), 'Agents of <kubernetes>', 1));
    expect(picture).toContain('<title>Agents of &lt;kubernetes&gt;</title>');
    expect(picture.match(/<polyline points="([^"]*)"/)?.[1]?.split(' ').length).toBe(planCapacity(input).rows.length);
    expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    const open = [...picture.matchAll(/<([a-z]+)(?: [^>]*[^/])?>/g)].map(([, name]) => name).toSorted();
    const closed = [...picture.matchAll(/<\/([a-z]+)>/g)].map(([, name]) => name).toSorted();
    expect(open).toEqual(closed);
  });
});
