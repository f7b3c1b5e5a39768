import { quantity } from '@pipec/kubernetes/objects';
import { effectivePod } from '@pipec/kubernetes/template';
import type { AgentTemplate } from '@pipec/kubernetes/template';
import type { Container } from '@pipec/kubernetes';
import type { Cloud, Template } from '../resolve/platform.ts';

/** What a pod or a node has, or asks for. */
export interface Size {
  /** Processors. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}

/**
 * What the pod of a template asks for: that of its containers together, the agent's included, as the plugin completes it; at least what
 * its largest init container does.
 */
export function podSize(template: Template, cloud: Cloud): Size {
  const templates = cloud.templates.map(pluginTemplate);
  const { pod } = effectivePod({ template: pluginTemplate(template), templates, cloud: { name: cloud.name } });
  const { containers = [], initContainers = [] } = pod.spec ?? {};
  const sizeOf = (container: Container): Size => containerSize(container, cloud);
  const together = containers.map(sizeOf).reduce(sum, { cpu: 0, memory: 0 });
  // A sidecar goes on running beside the others.
  const beside = initContainers
    .filter(({ restartPolicy }) => restartPolicy === 'Always')
    .map(sizeOf)
    .reduce(sum, together);
  return initContainers.map(sizeOf).reduce(larger, beside);
}

/** A template as the plugin knows it. */
function pluginTemplate({ name, label, inheritFrom, spec, pod }: Template): AgentTemplate {
  const strategy = spec.yamlMergeStrategy ?? (inheritFrom === undefined ? undefined : 'merge');
  return {
    name,
    label,
    ...(inheritFrom !== undefined && { inheritFrom }),
    ...(strategy !== undefined && { yamlMergeStrategy: strategy }),
    yamls: [{ pod, from: `the template '${name}'` }],
  };
}

/** A container without requests has those of its limits, or of the namespace's LimitRange. */
function containerSize({ resources = {} }: Container, { spec }: Cloud): Size {
  const of = (resource: 'cpu' | 'memory'): number =>
    amount(resources.requests?.[resource] ?? resources.limits?.[resource] ?? spec.defaults?.requests?.[resource] ?? 0);
  return { cpu: of('cpu'), memory: of('memory') };
}

/** A quantity as a number: `500m` is 0.5. What is none counts as nothing; it is told elsewhere. */
export function amount(text: string | number): number {
  return Number(quantity(text) ?? 0n) / 1e9;
}

function sum(a: Size, b: Size): Size {
  return { cpu: a.cpu + b.cpu, memory: a.memory + b.memory };
}

function larger(a: Size, b: Size): Size {
  return { cpu: Math.max(a.cpu, b.cpu), memory: Math.max(a.memory, b.memory) };
}
