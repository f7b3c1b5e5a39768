import type { Namespace } from '@pipec/kubernetes/objects';
import type { DefinitionPath } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/** What Pod Security admission enforces, the strictest first. */
const levels = ['restricted', 'baseline', 'privileged'] as const;
type Level = (typeof levels)[number];

interface Wanted {
  readonly name: string;
  readonly level: Level;
  readonly group: PlatformObject['group'];
  readonly from: DefinitionPath;
  /** Where its name stands. */
  readonly named: DefinitionPath;
}

/** Every namespace, once, with the labels of Pod Security. Where two parts share one, what the less strict of them needs is enforced. */
export function namespaces(platform: Platform): readonly PlatformObject[] {
  const wanted = wantedNamespaces(platform);
  const first = wanted.filter(
    ({ name, group }, i) => wanted.findIndex((one) => one.name === name && one.group === group) === i,
  );
  return first.map(({ name, group, from, named }) => {
    const shared = wanted.filter((one) => one.name === name && one.group === group);
    const level = levels.findLast((one) => shared.some((other) => other.level === one))!;
    const meta = metaOf(platform, name);
    const object: Namespace = {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { ...meta, labels: { ...meta.labels, ...securityLabels(level) } },
    };
    return { group, file: 'namespaces', object, from, places: [{ at: ['metadata', 'name'], from: named }] };
  });
}

function wantedNamespaces({ spec, namespace, clouds, environments }: Platform): readonly Wanted[] {
  const own = spec.namespace === undefined ? 'name' : 'namespace';
  return [
    { name: namespace, level: 'restricted', group: 'base', from: ['controller'], named: [own] },
    ...clouds.map((cloud): Wanted => {
      const from = ['clouds', cloud.name];
      const group = cloud.isLocal ? 'base' : (`cluster-${cloud.name}` as const);
      return { name: cloud.namespace, level: cloud.podSecurity, group, from, named: [...from, 'namespace'] };
    }),
    ...environments.map(({ name, namespace: target, spec: { podSecurity = 'baseline' }, cloud }): Wanted => {
      const from = ['environments', name];
      const group = cloud.isLocal ? 'base' : (`cluster-${cloud.name}` as const);
      return { name: target, level: podSecurity, group, from, named: [...from, 'namespace'] };
    }),
  ];
}

/** What is refused, and what is only told: the next stricter level. */
function securityLabels(level: Level): { readonly [label: string]: string } {
  const warned = levels[Math.max(levels.indexOf(level) - 1, 0)]!;
  return {
    'pod-security.kubernetes.io/enforce': level,
    'pod-security.kubernetes.io/warn': warned,
  };
}
