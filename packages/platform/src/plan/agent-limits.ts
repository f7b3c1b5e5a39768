import type { Cloud, Template } from '../resolve/platform.ts';
import { amount } from './pod-size.ts';
import type { Size } from './pod-size.ts';

/** Something that keeps agents from becoming more. */
export interface AgentLimit {
  /** How it is called in the definition: `containerCap`, `quota 'requests.cpu'`. */
  readonly what: string;
  /** How many agents it lets be at once. */
  readonly agents: number;
}

/** What limits the agents of a cloud, the narrowest first. Pods of a template count by their mean size. */
export function agentLimits(cloud: Cloud, templates: readonly Template[], size: Size): readonly AgentLimit[] {
  const caps = templates.map(({ spec }) => spec.instanceCap);
  // Only where every template has one, is there a limit for all of them together.
  const together = caps.every((cap) => cap !== undefined) ? caps.reduce((sum, cap) => sum + cap, 0) : undefined;
  const quota = cloud.spec.quota ?? {};
  const perPod: { readonly [resource: string]: number } = {
    pods: 1,
    'count/pods': 1,
    cpu: size.cpu,
    'requests.cpu': size.cpu,
    memory: size.memory,
    'requests.memory': size.memory,
  };
  const limits = [
    { what: 'containerCap', agents: cloud.containerCap },
    ...(together === undefined || templates.length === 0 ? [] : [{ what: 'instanceCap', agents: together }]),
    ...Object.entries(quota).flatMap(([resource, most]) => {
      const each = perPod[resource] ?? 0;
      return each > 0 ? [{ what: `quota '${resource}'`, agents: Math.floor(amount(most) / each + 1e-9) }] : [];
    }),
  ];
  return limits.toSorted((a, b) => a.agents - b.agents);
}
