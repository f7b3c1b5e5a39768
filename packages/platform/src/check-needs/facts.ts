import type { PolicyRule } from '../definition/index.ts';
import type { PodNeed } from '../needs.ts';
import type { PlatformObject } from '../objects/platform-object.ts';
import type { Cloud, Platform } from '../resolve/platform.ts';

/** What a platform has, at hand by the names that pipelines use. */
export interface Facts {
  readonly platform: Platform;
  /** The cloud that an agent names; `undefined` where there is none of that name, or none at all. */
  cloudOf(name: string | undefined): Cloud | undefined;
  /** The namespace of a pod. */
  namespaceOf(need: Pick<PodNeed, 'cloud' | 'namespace'>): string | undefined;
  /** The names of objects of a kind in a namespace. */
  names(kind: string, namespace: string): readonly string[];
  /** The rules that an account has in a namespace. */
  rulesOf(account: string, of: string, namespace: string): readonly PolicyRule[];
}

export function factsOf(platform: Platform, objects: readonly PlatformObject[]): Facts {
  const cloudOf = (name: string | undefined): Cloud | undefined =>
    name === undefined ? platform.clouds[0] : platform.clouds.find((one) => one.name === name);
  const inNamespace = (kind: string, namespace: string): readonly PlatformObject['object'][] =>
    objects.flatMap(({ object }) => (object.kind === kind && object.metadata?.namespace === namespace ? [object] : []));
  return {
    platform,
    cloudOf,
    namespaceOf: ({ cloud, namespace }) => namespace ?? cloudOf(cloud)?.namespace,
    names: (kind, namespace) => inNamespace(kind, namespace).flatMap(({ metadata }) => metadata?.name ?? []),
    rulesOf(account, of, namespace) {
      const roles = inNamespace('RoleBinding', namespace)
        .map((binding) => binding as Binding)
        .filter(({ subjects = [] }) => subjects.some((one) => one.name === account && one.namespace === of))
        .map(({ roleRef }) => roleRef?.name);
      return inNamespace('Role', namespace)
        .filter(({ metadata }) => roles.includes(metadata?.name))
        .flatMap((role) => (role as { readonly rules?: readonly PolicyRule[] }).rules ?? []);
    },
  };
}

interface Binding {
  readonly roleRef?: { readonly name?: string };
  readonly subjects?: readonly { readonly name?: string; readonly namespace?: string }[];
}

/** The namespaces that a platform has. */
export function allNamespaces({ namespace, clouds, environments }: Platform): readonly string[] {
  return [namespace, ...clouds.map((cloud) => cloud.namespace), ...environments.map((one) => one.namespace)];
}
