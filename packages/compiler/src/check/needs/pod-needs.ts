import type { Span } from '@pipec/model';
import type { Needs, PodNeed, WholePodNeed } from '@pipec/platform';
import { dataOf, isSameCall } from '../pods/check-uses.ts';
import type { ReadUse } from '../pods/read-pods.ts';
import { neededPod } from './needed-pod.ts';
import type { Locate, NeededPod } from './needed-pod.ts';
import { secretNeeds } from './secret-needs.ts';
import { field, text } from './value-at.ts';

/** What the pods of a pipeline need in their namespaces. */
export function podNeeds(
  reads: readonly ReadUse[],
  locate: Locate,
): Pick<Needs, 'images' | 'serviceAccounts' | 'namespaces' | 'claims' | 'secrets' | 'pods'> {
  const pods = reads.map((read) => neededPod(read, locate));
  return {
    images: pods.flatMap(imageNeeds),
    serviceAccounts: pods.flatMap((pod) => accountNeeds(pod, locate)),
    namespaces: pods.flatMap(namespaceNeeds),
    claims: pods.flatMap(claimNeeds),
    secrets: pods.flatMap(secretNeeds),
    pods: pods.flatMap(wholePods),
  };
}

function imageNeeds({ containers, read, need, inPod, inFields }: NeededPod): readonly PodNeed[] {
  return [
    ...containers.flatMap(({ value, path }) => need(field(value, 'image'), () => inPod([...path, 'image']))),
    ...(read.template.containers ?? []).flatMap(({ image }) => need(image, () => inFields('containers'))),
  ];
}

function accountNeeds({ read, object, need, inPod, inFields }: NeededPod, locate: Locate): readonly PodNeed[] {
  const spec = field(object, 'spec');
  const name = field(spec, 'serviceAccountName') === undefined ? 'serviceAccount' : 'serviceAccountName';
  const place = () => (dataOf(read) === undefined ? inPod(['spec', name]) : ownAccount(read.pod.node.span, locate));
  return [...need(field(spec, name), place), ...need(read.template.serviceAccount, () => inFields('serviceAccount'))];
}

/** In a call of the DSL the account is a field of its own. */
function ownAccount(span: Span, locate: Locate): Span {
  const short = locate(span, ['serviceAccount']);
  return isSameCall(short, span) ? locate(span, ['serviceAccountName']) : short;
}

function namespaceNeeds({ read, object, need, inPod, inFields }: NeededPod): readonly PodNeed[] {
  const inYaml = field(field(object, 'metadata'), 'namespace');
  if (text(inYaml) !== undefined) return need(inYaml, () => inPod(['metadata', 'namespace']));
  return need(read.template.namespace, () => inFields('namespace'));
}

function claimNeeds({ volumes, read, need, inPod, inFields }: NeededPod): readonly PodNeed[] {
  const { volumes: fields = [], workspaceVolume } = read.template;
  return [
    ...volumes.flatMap(({ value, path }) =>
      need(field(field(value, 'persistentVolumeClaim'), 'claimName'), () =>
        inPod([...path, 'persistentVolumeClaim', 'claimName']),
      ),
    ),
    ...fields.flatMap((volume) => need(volume['claimName'], () => inFields('volumes'))),
    ...need(workspaceVolume?.['claimName'], () => inFields('workspaceVolume')),
  ];
}

/** The pod as far as the pipeline says it; none where it is only known when the pipeline runs. */
function wholePods({ read, object, where, inheritFrom }: NeededPod): readonly WholePodNeed[] {
  const { node } = read.pod;
  const span = node.kind === 'Call' ? node.callee.span : node.span;
  return read.isHidden ? [] : [{ pod: object, ...where, inheritFrom, span }];
}
