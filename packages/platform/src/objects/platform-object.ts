import type { ObjectMeta } from '@pipec/kubernetes';
import type { DefinitionPath } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';

/** Where an object is written to: what everyone needs, what the official chart would bring, or what another cluster needs. */
export type ObjectGroup = 'base' | 'controller' | `cluster-${string}`;

/** An object of Kubernetes as plain data. */
export interface KubernetesObject {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: ObjectMeta;
}

/** An object of the platform, and what of the definition it comes of. */
export interface PlatformObject {
  readonly group: ObjectGroup;
  /** The name of its file without the ending; several objects may share one. */
  readonly file: string;
  readonly object: KubernetesObject;
  readonly from: DefinitionPath;
  /** Parts that come of other places of the definition than the whole. */
  readonly places?: readonly Place[];
}

/** A part of an object, and the part of the definition that it comes of: what stands below both has the same names. */
export interface Place {
  readonly at: readonly (string | number)[];
  readonly from: DefinitionPath;
}

/** The labels by which the controller's pod is selected; those of the official chart, so that all the rest serves both. */
export function controllerLabels({ name }: Pick<Platform, 'name'>): { readonly [label: string]: string } {
  return {
    'app.kubernetes.io/name': 'jenkins',
    'app.kubernetes.io/instance': name,
    'app.kubernetes.io/component': 'jenkins-controller',
  };
}

/** The metadata of an object that belongs to the platform. */
export function metaOf(platform: Pick<Platform, 'name'>, name: string, namespace?: string): ObjectMeta {
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    labels: { 'app.kubernetes.io/part-of': platform.name, 'app.kubernetes.io/managed-by': 'pipec' },
  };
}
