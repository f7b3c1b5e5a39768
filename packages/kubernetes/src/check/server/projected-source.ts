import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type { ProjectedVolumeSource, VolumeProjection } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { filePathFault } from '../../syntax/paths.ts';
import { checkMode, checkRange, requireValue } from './checks.ts';
import { checkPath, fieldFile, keyedFiles } from './volume-files.ts';

/** Several sources in one volume: each complete, no file written twice. */
export function projectedSources(
  { defaultMode, sources = [] }: Loose<ProjectedVolumeSource>,
  at: FieldPath,
  report: Report,
): void {
  checkMode(defaultMode, [...at, 'defaultMode'], report);
  const paths = new Set<string>();
  sources.forEach((source, i) => {
    const path = [...at, 'sources', i];
    projectedSource(source, path, at, report);
    for (const file of pathsOf(source)) {
      if (paths.has(file))
        report('invalid-path', path, `Two sources write the file '${file}'.`, { field: fieldOf(at) });
      paths.add(file);
    }
    if (Object.keys(source).filter((kind) => !gated.has(kind)).length > 1)
      report('volume-source', path, 'An entry of a projected volume has one source.');
  });
}

/** What the server drops before it looks: see gated-fields.ts. */
const gated = new Set(['clusterTrustBundle', 'podCertificate']);

function projectedSource(source: Loose<VolumeProjection>, at: FieldPath, volume: FieldPath, report: Report): void {
  for (const kind of ['secret', 'configMap'] as const) {
    if (!source[kind]) continue;
    requireValue(source[kind].name, [...at, kind, 'name'], `A '${kind}' source`, report);
    keyedFiles(source[kind], [...at, kind], report);
  }
  (source.downwardAPI?.items ?? []).forEach((file, i) =>
    fieldFile(file, [...at, 'downwardAPI', 'items', i], [...at, 'downwardAPI'], report),
  );
  const { serviceAccountToken: token, clusterTrustBundle: bundle } = source;
  if (token) {
    const path = [...at, 'serviceAccountToken', 'path'];
    checkRange(
      token.expirationSeconds ?? 3600,
      [600, 2 ** 32],
      [...at, 'serviceAccountToken', 'expirationSeconds'],
      report,
    );
    requireValue(token.path, path, 'A service account token', report, { field: fieldOf([...volume, 'path']) });
    checkPath(token.path, filePathFault, path, report, fieldOf([...volume, 'path']));
  }
  if (bundle) {
    // Where the gate is on, the server refuses it.
    const warn: Report = (rule, path, message, details) =>
      report(rule, path, message, { ...details, severity: 'warning' });
    if ((bundle.name === undefined) === (bundle.signerName === undefined))
      warn('volume-source', [...at, 'clusterTrustBundle'], "A trust bundle has either 'name' or 'signerName'.");
    requireValue(bundle.path, [...at, 'clusterTrustBundle', 'path'], 'A trust bundle', warn);
    checkPath(bundle.path, filePathFault, [...at, 'clusterTrustBundle', 'path'], warn);
  }
}

function pathsOf({ secret, configMap, downwardAPI }: Loose<VolumeProjection>): readonly string[] {
  const items = [...(secret?.items ?? []), ...(configMap?.items ?? []), ...(downwardAPI?.items ?? [])];
  return items.flatMap(({ path }) => (path ? [path] : []));
}
