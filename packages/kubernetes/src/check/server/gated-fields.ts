import type { FieldPath } from '../../fault.ts';
import type { PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';

/** Fields that the server drops as long as a feature gate is off, as it is in 1.36 unless somebody turns it on. */
export function gatedFields({ spec, report }: PodContext): void {
  const tell = (path: FieldPath, gate: string): void =>
    report('gated-field', path, `The server leaves '${String(path.at(-1))}' out.`, {
      notes: [`Its feature gate '${gate}' is off in Kubernetes 1.36 unless the cluster turns it on.`],
      ofKey: true,
    });
  if (spec.schedulingGroup !== undefined) tell(['spec', 'schedulingGroup'], 'GenericWorkload');
  for (const { container, at } of containersOf(spec))
    if (container.lifecycle?.stopSignal !== undefined) tell([...at, 'lifecycle', 'stopSignal'], 'ContainerStopSignals');
  (spec.volumes ?? []).forEach(({ projected }, i) => {
    (projected?.sources ?? []).forEach((source, j) => {
      const at = ['spec', 'volumes', i, 'projected', 'sources', j];
      if (source.clusterTrustBundle !== undefined) tell([...at, 'clusterTrustBundle'], 'ClusterTrustBundleProjection');
      if (source.podCertificate !== undefined) tell([...at, 'podCertificate'], 'PodCertificateRequest');
    });
  });
}
