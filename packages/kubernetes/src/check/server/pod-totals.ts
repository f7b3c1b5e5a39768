import type { Report } from '../../fault.ts';
import { quantity } from '../../syntax/quantity.ts';
import type { LooseContainer, LooseSpec } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';

type Amounts = Readonly<Record<string, string | number | undefined>>;
type Sizes = Readonly<Record<string, bigint>>;

/** What a pod's own requests and limits may be about. */
export function isOfPods(name: string): boolean {
  return name === 'cpu' || name === 'memory' || name.startsWith('hugepages-');
}

/** What the containers ask for together fits into what the pod asks for, and the limit of each into that of the pod. */
export function podTotals({ resources, ...spec }: LooseSpec, report: Report): void {
  if (resources === undefined) return;
  const limits = sizes(resources.limits);
  const asked = total(spec);
  const stated = sizes(resources.requests);
  // With a limit alone, the server takes the pod's request from its containers, or else from the limit.
  const requests = Object.keys(limits).length === 0 ? stated : { ...limits, ...asked, ...stated };
  for (const [name, size] of Object.entries(asked)) {
    const path = ['spec', 'resources', name in stated ? 'requests' : 'limits', name];
    if (size > (requests[name] ?? 0n))
      report('request-above-limit', path, `The containers ask for more '${name}' than the pod.`, {
        field: `spec.resources.requests[${name}]`,
      });
    else if (!(name in stated) && size > (limits[name] ?? size))
      report('request-above-limit', path, `The containers ask for more '${name}' than the pod's limit.`, {
        field: 'spec.resources.requests',
      });
  }
  (spec.containers ?? []).forEach((container, i) => {
    for (const [name, size] of Object.entries(sizes(container.resources?.limits))) {
      if (size > (limits[name] ?? size))
        report(
          'request-above-limit',
          ['spec', 'containers', i, 'resources', 'limits', name],
          `The limit of '${name}' is above that of the pod.`,
          { field: `spec.resources.containers[${i}][${name}].limits` },
        );
    }
  });
}

/** Containers and sidecars run together; an init container runs beside the sidecars before it. */
function total(spec: LooseSpec): Sizes {
  let together: Sizes = {};
  let sidecars: Sizes = {};
  let atFirst: Sizes = {};
  for (const { container, kind, sidecar } of containersOf(spec)) {
    const own = requestsOf(container);
    if (kind === 'container' || sidecar) together = joined(together, own, (a, b) => a + b);
    if (kind === 'container') continue;
    const beside = joined(sidecars, own, (a, b) => a + b);
    if (sidecar) sidecars = beside;
    atFirst = joined(atFirst, beside, larger);
  }
  return joined(together, atFirst, larger);
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** A request that is missing is the limit. */
function requestsOf({ resources }: LooseContainer): Sizes {
  return { ...sizes(resources?.limits), ...sizes(resources?.requests) };
}

function sizes(amounts: Amounts | undefined): Sizes {
  return Object.fromEntries(
    Object.entries(amounts ?? {}).flatMap(([name, amount]) => {
      const size = isOfPods(name) ? quantity(amount ?? '0') : undefined;
      return size === undefined ? [] : [[name, size] as const];
    }),
  );
}

function joined(a: Sizes, b: Sizes, join: (a: bigint, b: bigint) => bigint): Sizes {
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([name, size]) => [name, join(a[name] ?? 0n, size)])) };
}
