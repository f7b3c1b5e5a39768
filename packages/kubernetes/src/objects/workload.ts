import type { FieldPath, Report } from '../fault.ts';
import { fieldOf } from '../fault.ts';
import { claimSpec } from '../check/server/claim-spec.ts';
import { checkRange, requireValue } from '../check/server/checks.ts';
import { checkSelector } from '../check/server/label-selector.ts';
import type { DaemonSet, Deployment, PodTemplateSpec, ReplicaSet, StatefulSet } from '../generated/object-types.ts';
import type { LabelSelector } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';
import { atMostAll, isNothing, percentOrCount } from './percent-or-count.ts';
import type { ObjectContext } from './object-context.ts';
import { podTemplate } from './pod-template.ts';
import { matchesLabels } from './selector-match.ts';

const upward = [0, Number.POSITIVE_INFINITY] as const;
const always = { restarts: ['Always'] };

/** A Deployment. */
export function deployment({ object, report }: ObjectContext<Deployment>): void {
  const spec = object.spec ?? {};
  counts(spec, ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'], report);
  selected(spec, true, report);
  const { type = '', rollingUpdate } = spec.strategy ?? {};
  if (type === 'Recreate' && rollingUpdate)
    report('forbidden-field', ['spec', 'strategy', 'rollingUpdate'], "The strategy 'Recreate' has no 'rollingUpdate'.");
  else if (rollingUpdate) rolling(rollingUpdate, ['spec', 'strategy', 'rollingUpdate'], report);
  // 600 seconds unless it says otherwise.
  const deadline = spec.progressDeadlineSeconds ?? 600;
  if (deadline <= (spec.minReadySeconds ?? 0))
    report(
      'invalid-workload',
      ['spec', 'progressDeadlineSeconds'],
      `The deadline of ${deadline} seconds passes before a pod counts as ready.`,
    );
  replicated(spec.template, spec.replicas, report);
}

/** A ReplicaSet. */
export function replicaSet({ object, report }: ObjectContext<ReplicaSet>): void {
  const spec = object.spec ?? {};
  counts(spec, ['replicas', 'minReadySeconds'], report);
  selected(spec, true, report);
  replicated(spec.template, spec.replicas, report);
}

/** A DaemonSet. */
export function daemonSet({ object, report }: ObjectContext<DaemonSet>): void {
  const spec = object.spec ?? {};
  counts(spec, ['minReadySeconds', 'revisionHistoryLimit'], report);
  selected(spec, false, report);
  const { type = 'RollingUpdate', rollingUpdate } = spec.updateStrategy ?? {};
  if (rollingUpdate && type === 'RollingUpdate') {
    const at = ['spec', 'updateStrategy', 'rollingUpdate'];
    const { maxUnavailable = 1, maxSurge = 0 } = rollingUpdate;
    for (const [field, value] of Object.entries({ maxUnavailable, maxSurge })) {
      percentOrCount(value, [...at, field], report);
      atMostAll(value, [...at, field], report);
    }
    if (!isNothing(maxUnavailable) && !isNothing(maxSurge))
      report('invalid-workload', [...at, 'maxSurge'], "'maxSurge' needs 'maxUnavailable: 0'.");
    if (isNothing(maxUnavailable) && isNothing(maxSurge))
      report('missing-value', [...at, 'maxUnavailable'], "'maxUnavailable' and 'maxSurge' cannot both be nothing.");
  }
  podTemplate(spec.template ?? {}, ['spec', 'template'], always, report);
  noDeadline(spec.template, report);
}

/** A StatefulSet. */
export function statefulSet({ object, report }: ObjectContext<StatefulSet>): void {
  const spec = object.spec ?? {};
  counts(spec, ['replicas', 'minReadySeconds'], report);
  if ((spec.ordinals?.start ?? 0) < 0) checkRange(spec.ordinals?.start, upward, ['spec', 'ordinals', 'start'], report);
  selected(spec, true, report);
  const at = ['spec', 'updateStrategy', 'rollingUpdate'];
  const { type = 'RollingUpdate', rollingUpdate } = spec.updateStrategy ?? {};
  if (type === 'OnDelete' && rollingUpdate)
    report('invalid-workload', at, "The updateStrategy 'OnDelete' has no 'rollingUpdate'.");
  else if (rollingUpdate) {
    checkRange(rollingUpdate.partition, upward, [...at, 'partition'], report);
    if (rollingUpdate.maxUnavailable !== undefined)
      report('gated-field', [...at, 'maxUnavailable'], "The server leaves 'maxUnavailable' out.", {
        notes: [
          "Its feature gate 'MaxUnavailableStatefulSet' is off in Kubernetes 1.36 unless the cluster turns it on.",
        ],
        ofKey: true,
      });
  }
  claims(spec, report);
  noDeadline(spec.template, report);
}

type StatefulSpec = NonNullable<Loose<StatefulSet>['spec']>;

/** The claims that it makes for each pod are volumes of the template. */
function claims({ volumeClaimTemplates = [], template = {} }: StatefulSpec, report: Report): void {
  volumeClaimTemplates.forEach(({ metadata, spec = {} }, i) => {
    const at = ['spec', 'volumeClaimTemplates', i];
    requireValue(metadata?.name, [...at, 'metadata', 'name'], 'A claim template', report);
    claimSpec(spec, [...at, 'spec'], report);
  });
  const volumes = volumeClaimTemplates.flatMap(({ metadata }) =>
    metadata?.name ? [{ name: metadata.name, persistentVolumeClaim: { claimName: metadata.name } }] : [],
  );
  podTemplate(template, ['spec', 'template'], { ...always, volumes }, report);
}

function replicated(template: Loose<PodTemplateSpec> = {}, replicas = 1, report: Report): void {
  podTemplate(template, ['spec', 'template'], always, report);
  noDeadline(template, report);
  if (replicas < 2) return;
  (template.spec?.volumes ?? []).forEach((volume, i) => {
    for (const kind of ['gcePersistentDisk', 'awsElasticBlockStore'] as const) {
      const disk = volume[kind];
      if (disk === undefined || (kind === 'gcePersistentDisk' && disk.readOnly === true)) continue;
      const path = ['spec', 'template', 'spec', 'volumes', i, kind];
      report(
        'invalid-workload',
        kind === 'gcePersistentDisk' ? [...path, 'readOnly'] : path,
        `The disk can be mounted by one of the ${replicas} pods only.`,
      );
    }
  });
}

/** Pods that are to run for ever have no deadline. */
function noDeadline(template: Loose<PodTemplateSpec> = {}, report: Report): void {
  if (template.spec?.activeDeadlineSeconds === undefined) return;
  const path = ['spec', 'template', 'spec', 'activeDeadlineSeconds'];
  report('forbidden-field', path, "Pods that are to run for ever have no 'activeDeadlineSeconds'.");
}

function counts(spec: object, fields: readonly string[], report: Report): void {
  for (const field of fields)
    checkRange((spec as Readonly<Record<string, number>>)[field], upward, ['spec', field], report);
}

interface Selecting {
  readonly selector?: Loose<LabelSelector>;
  readonly template?: Loose<PodTemplateSpec>;
}

/** A workload finds its pods by their labels, so it must select those of its template. */
function selected({ selector, template }: Selecting, isNeeded: boolean, report: Report): void {
  const path = ['spec', 'selector'];
  const isEmpty =
    selector !== undefined &&
    Object.keys(selector.matchLabels ?? {}).length + (selector.matchExpressions ?? []).length === 0;
  if (selector === undefined && isNeeded) report('missing-value', path, "A workload needs 'selector'.");
  if (selector !== undefined) checkSelector(selector, path, report);
  if (isEmpty) report('invalid-workload', path, 'The selector would select every pod.');
  const labels = template?.metadata?.labels ?? {};
  if (isEmpty || (selector !== undefined && matchesLabels(selector, labels) !== false)) return;
  report(
    'invalid-workload',
    ['spec', 'template', 'metadata', 'labels'],
    'The labels of the template are not those that the selector asks for.',
    { field: fieldOf(['spec', 'template', 'metadata', 'labels']) },
  );
}

function rolling(
  {
    maxUnavailable = '25%',
    maxSurge = '25%',
  }: { readonly maxUnavailable?: number | string; readonly maxSurge?: number | string },
  at: FieldPath,
  report: Report,
): void {
  percentOrCount(maxUnavailable, [...at, 'maxUnavailable'], report);
  percentOrCount(maxSurge, [...at, 'maxSurge'], report);
  atMostAll(maxUnavailable, [...at, 'maxUnavailable'], report);
  if (isNothing(maxUnavailable) && isNothing(maxSurge))
    report('invalid-workload', [...at, 'maxUnavailable'], "'maxUnavailable' and 'maxSurge' cannot both be nothing.");
}
