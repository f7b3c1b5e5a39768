import { nearest } from '@pipec/model';
import { checkMetadata } from '../check/server/metadata.ts';
import { structure } from '../check/structure.ts';
import { checkPod } from '../check-pod.ts';
import type { FieldPath, PodFault, Report } from '../fault.ts';
import { faultList } from '../fault-list.ts';
import { objectShape } from '../generated/object-shape.ts';
import { shape } from '../generated/shape.ts';
import type { ObjectMeta } from '../generated/types.ts';
import * as validators from '../generated/validate-objects.ts';
import { readObject } from '../read-pod.ts';
import type { Loose } from '../read-pod.ts';
import { podSchema } from '../schema.ts';
import type { Schema, Validate } from '../schema.ts';
import { kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Rule } from './object-context.ts';
import { below } from './pod-template.ts';

export interface CheckObjectOptions {
  /** Also tell what the server repeats of a fault. */
  readonly echoes?: boolean;
}

/**
 * Checks an object as kube-apiserver 1.36 does when it is created: a Pod, a workload, a claim or volume, a Service, an Ingress, access
 * rights, quotas and so on.
 *
 * Nothing throws, whatever `object` is. Of a kind that belongs to no part of Kubernetes itself nothing is known, so nothing is told.
 *
 * @example
 * ```ts
 * checkObject({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'home' }, spec: { accessModes: ['ReadWriteOnce'] } });
 * // [{ code: 'kubernetes/missing-value', field: 'spec.resources[storage]', … }]
 * ```
 */
export function checkObject(object: unknown, { echoes = false }: CheckObjectOptions = {}): readonly PodFault[] {
  const { faults, report, legible } = faultList(echoes);
  const kind = kindOf(object, report);
  if (kind === 'Pod') return checkPod(object, { profile: 'api-server', echoes });
  if (kind === undefined) return faults;

  const { template, name, rule } = kinds[kind]!;
  const schema = schemaOf(kind);
  structure(object, schema, false, report);
  if (template !== undefined) templateStructure(object, template, report);
  const read = readObject(object, schema) as Loose<{ readonly metadata?: ObjectMeta }>;
  const told = legible();
  checkMetadata(read.metadata, name, true, told);
  (rule as Rule<object> | undefined)?.({ object: read, report: told });
  return faults;
}

const types = { ...shape, ...objectShape };

function schemaOf(kind: string): Schema {
  const validate = (validators as unknown as Readonly<Record<string, Validate>>)[kind]!;
  return { root: kind, types, validate };
}

/** The kind of an object that the server takes; what is wrong with the words for it is told. */
function kindOf(object: unknown, report: Report): string | undefined {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    report('unknown-api', [], 'An object of Kubernetes is a map.');
    return undefined;
  }
  const { apiVersion, kind } = object as Readonly<Record<string, unknown>>;
  // Who sends an object to the pods of a namespace may leave both words out.
  if (!isWord(kind) && (!isWord(apiVersion) || apiVersion === 'v1')) return 'Pod';
  if (!isWord(apiVersion) || !isWord(kind)) {
    const missing = isWord(kind) ? 'apiVersion' : 'kind';
    report('unknown-api', [missing], `An object needs '${missing}'.`);
    return undefined;
  }
  return apiVersion === apiVersionOf(kind) ? kind : unknownKind(kind, apiVersion, report);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function apiVersionOf(kind: string): string | undefined {
  return kind === 'Pod' ? 'v1' : known(kind)?.apiVersion;
}

function known(kind: string): Kind | undefined {
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

/** A version that is gone, or a word that is near one of the server's. Other groups may be anyone's, and other kinds are left to the server. */
function unknownKind(kind: string, apiVersion: string, report: Report): undefined {
  const right = apiVersionOf(kind);
  const gone = removed.test(`${apiVersion} ${kind}`);
  if (
    right !== undefined &&
    (gone || (groupOf(apiVersion) === groupOf(right) && !alsoServed.has(`${apiVersion} ${kind}`)))
  )
    report('unknown-api', ['apiVersion'], `Kubernetes 1.36 has no '${kind}' of '${apiVersion}'.`, { guess: right });
  else if (right !== undefined && isOwnGroup(apiVersion))
    report('unknown-api', ['apiVersion'], `A '${kind}' is of '${right}', not of '${apiVersion}'.`, { guess: right });
  else if (right === undefined && isOwnGroup(apiVersion)) {
    const same = ['Pod', ...Object.keys(kinds)].filter((one) => apiVersionOf(one) === apiVersion);
    const guess = same.find((one) => one.toLowerCase() === kind.toLowerCase()) ?? nearest(kind, same);
    if (guess !== undefined)
      report('unknown-api', ['kind'], `Kubernetes 1.36 has no '${kind}' of '${apiVersion}'.`, { guess });
  }
  return undefined;
}

/** Versions that older releases had. */
const removed =
  /^(extensions|apps|batch|policy|networking\.k8s\.io|rbac\.authorization\.k8s\.io|autoscaling)\/v\d+(alpha|beta)\d+ /;
/** Other versions of a kind that the server takes too. */
const alsoServed = new Set(['autoscaling/v1 HorizontalPodAutoscaler', 'gateway.networking.k8s.io/v1beta1 HTTPRoute']);

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

/** Whether a group is one that this table describes in full. */
function isOwnGroup(apiVersion: string): boolean {
  return /^(v1|(apps|batch|policy)\/v1|autoscaling\/v2|rbac\.authorization\.k8s\.io\/v1)$/.test(apiVersion);
}

/** The spec of a pod template, by the validator of pods. */
function templateStructure(object: unknown, at: FieldPath, report: Report): void {
  const template = at.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[part] : undefined,
    object,
  );
  const spec =
    typeof template === 'object' && template !== null
      ? (template as Readonly<Record<string, unknown>>)['spec']
      : undefined;
  if (spec !== undefined && spec !== null) structure({ spec }, podSchema, false, below(at, report));
}
