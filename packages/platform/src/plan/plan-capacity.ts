import type { Cloud, Template } from '../resolve/platform.ts';
import { agentLimits } from './agent-limits.ts';
import type { AgentLimit } from './agent-limits.ts';
import { packPods } from './pack-pods.ts';
import { podSize } from './pod-size.ts';
import type { Size } from './pod-size.ts';
import type { Distribution } from './random.ts';
import { simulateQueue } from './simulate-queue.ts';
import type { QueueResult } from './simulate-queue.ts';

export interface PlanInput {
  readonly cloud: Cloud;
  /** The templates that agents are made of, in equal parts. */
  readonly templates: readonly Template[];
  readonly agentsPerHour: number;
  /** How long a build holds its agent, in minutes. */
  readonly minutes: number;
  /** How long a pod needs until it is an agent, in minutes; the node is taken for that long, too. */
  readonly startMinutes: number;
  readonly distribution: Distribution;
  readonly node: Size;
  /** What a node costs an hour. */
  readonly nodePrice: number | undefined;
  /** What 95 of 100 builds are to wait at most, in minutes. */
  readonly goalMinutes: number;
  readonly seed: number;
}

/** How it goes with a number of agents. */
export interface PlanRow extends QueueResult {
  readonly agents: number;
  /** The nodes on average, as many as are needed at the time; `undefined` where a pod is larger than a node. */
  readonly nodes: { readonly mean: number; readonly p95: number; readonly most: number } | undefined;
}

export interface Plan {
  /** What one agent asks for, on average. */
  readonly pod: Size;
  readonly limits: readonly AgentLimit[];
  /** How many agents the builds keep busy, whatever they wait. */
  readonly load: number;
  /** As it is defined. `undefined` where builds come faster than they end: then all wait longer and longer. */
  readonly now: PlanRow | undefined;
  /** The fewest agents with which the goal is reached; `undefined` where a hundred more than busy ones are too few. */
  readonly enough: PlanRow | undefined;
  /** Numbers of agents around both, for comparison. */
  readonly rows: readonly PlanRow[];
}

/**
 * How many builds are played for each number of agents. The mean wait is then right to about two per cent where agents are busy half of
 * the time, and to six where they are busy 85 minutes of 100.
 */
const builds = 60_000;

/** Computes what a cloud can do, what builds wait, and what nodes they need. The same input gives the same plan. */
export function planCapacity(input: PlanInput): Plan {
  const { cloud, templates, agentsPerHour, goalMinutes } = input;
  const sizes = templates.map((template) => podSize(template, cloud));
  const pod = mean(sizes);
  const limits = agentLimits(cloud, templates, pod);
  const held = input.minutes + input.startMinutes;
  const load = (agentsPerHour * held) / 60;
  const fewest = Math.floor(load) + 1;
  const current = limits[0]!.agents;
  const rowsByAgents = new Map<number, PlanRow>();
  const rowOf = (agents: number): PlanRow => {
    const known = rowsByAgents.get(agents) ?? row(agents, held, sizes, input);
    rowsByAgents.set(agents, known);
    return known;
  };
  const enough = firstEnough(fewest, fewest + 100, (agents) => rowOf(agents).wait.p95 <= goalMinutes);
  const around = [fewest, fewest + 1, ...(enough === undefined ? [] : [enough - 1, enough, enough + 1]), current];
  const shown = [...new Set(around)].filter((agents) => agents >= fewest).toSorted((a, b) => a - b);
  return {
    pod,
    limits,
    load,
    now: current >= fewest ? rowOf(current) : undefined,
    enough: enough === undefined ? undefined : rowOf(enough),
    rows: shown.map(rowOf),
  };
}

/** The least number that is enough, found by halves: more agents never make builds wait longer. */
function firstEnough(from: number, to: number, isEnough: (agents: number) => boolean): number | undefined {
  if (!isEnough(to)) return undefined;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function row(agents: number, held: number, sizes: readonly Size[], input: PlanInput): PlanRow {
  const { agentsPerHour, distribution, seed } = input;
  const result = simulateQueue({ agentsPerHour, minutes: held, distribution, servers: agents, builds, seed });
  const nodesFor = result.shares.map((_, busy) => packPods(podsAtOnce(busy, sizes), input.node));
  const isTooSmall = nodesFor.includes(undefined);
  const nodes = nodesFor.map((count) => count ?? 0);
  return {
    agents,
    ...result,
    nodes: isTooSmall
      ? undefined
      : {
          mean: result.shares.reduce((sum, share, busy) => sum + share * nodes[busy]!, 0),
          p95: nodes[result.busy.p95] ?? 0,
          most: nodes[result.busy.most] ?? 0,
        },
  };
}

/** A number of agents in equal parts of their templates. */
function podsAtOnce(count: number, sizes: readonly Size[]): readonly Size[] {
  return Array.from({ length: sizes.length === 0 ? 0 : count }, (_, i) => sizes[i % sizes.length]!);
}

function mean(sizes: readonly Size[]): Size {
  const count = Math.max(1, sizes.length);
  return {
    cpu: sizes.reduce((sum, { cpu }) => sum + cpu, 0) / count,
    memory: sizes.reduce((sum, { memory }) => sum + memory, 0) / count,
  };
}
