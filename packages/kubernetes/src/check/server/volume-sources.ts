import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import { descendingPathFault, hasBackstep } from '../../syntax/paths.ts';
import { labelFault, subdomainFault } from '../../syntax/names.ts';
import { quantity } from '../../syntax/quantity.ts';
import type { LooseVolume } from '../rule-context.ts';
import { claimTemplate } from './claim-template.ts';
import { byteLength, checkMode, checkName, checkRange, onlyOne, requireValue } from './checks.ts';
import { projectedSources } from './projected-source.ts';
import { checkPath, fieldFile, keyedFiles } from './volume-files.ts';

/** Every kind of volume in the order in which the server looks at them, with the fields it cannot do without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  emptyDir: [],
  hostPath: ['path'],
  gitRepo: ['repository'],
  gcePersistentDisk: ['pdName'],
  awsElasticBlockStore: ['volumeID'],
  secret: ['secretName'],
  nfs: ['server', 'path'],
  iscsi: ['targetPortal', 'iqn'],
  glusterfs: ['endpoints', 'path'],
  flocker: [],
  persistentVolumeClaim: ['claimName'],
  rbd: ['monitors', 'image'],
  cinder: ['volumeID'],
  cephfs: ['monitors'],
  quobyte: ['registry', 'volume'],
  downwardAPI: [],
  fc: [],
  flexVolume: ['driver'],
  configMap: ['name'],
  azureFile: ['secretName', 'shareName'],
  vsphereVolume: ['volumePath'],
  photonPersistentDisk: ['pdID'],
  portworxVolume: ['volumeID'],
  azureDisk: ['diskName', 'diskURI'],
  storageos: ['volumeName'],
  projected: [],
  scaleIO: ['gateway', 'system', 'volumeName'],
  csi: ['driver'],
  ephemeral: ['volumeClaimTemplate'],
  image: ['reference'],
};
/** How the server spells some of them when it complains. */
const spelling: Readonly<Record<string, string>> = { cephfs: 'cephFS', downwardAPI: 'downwarAPI' };

type Source = Readonly<Record<string, unknown>>;

/** The source of a volume: one, and complete. None at all means an empty folder. */
export function volumeSource(volume: LooseVolume, at: FieldPath, report: Report): void {
  const kind = onlyOne(volume, Object.keys(needed), at, 'volume', report, spelling);
  if (kind === undefined) return;
  const path = [...at, kind];
  const source = (volume as Readonly<Record<string, Source>>)[kind] ?? {};
  for (const field of needed[kind] ?? []) {
    const details = kind === 'gcePersistentDisk' ? { field: fieldOf([...at, 'persistentDisk', field]) } : {};
    requireValue(source[field], [...path, field], `A '${kind}' volume`, report, details);
  }
  sourceDetails[kind]?.(volume, path, report);
}

/** What is to be said of a source besides what it cannot do without. */
export const sourceDetails: Readonly<Record<string, (volume: LooseVolume, at: FieldPath, report: Report) => void>> = {
  emptyDir({ emptyDir }, at, report) {
    if (emptyDir?.sizeLimit !== undefined && (quantity(emptyDir.sizeLimit) ?? 0n) < 0n)
      report('volume-source', [...at, 'sizeLimit'], `The size '${emptyDir.sizeLimit}' is negative.`);
  },
  hostPath({ hostPath }, at, report) {
    if (hasBackstep(hostPath?.path ?? ''))
      report('invalid-path', [...at, 'path'], `The path '${hostPath?.path}' must not contain '..'.`);
  },
  gitRepo({ gitRepo }, at, report) {
    checkPath(gitRepo?.directory, descendingPathFault, [...at, 'directory'], report);
  },
  gcePersistentDisk({ gcePersistentDisk }, at, report) {
    checkRange(gcePersistentDisk?.partition, [0, 255], [...at, 'partition'], report, {
      field: fieldOf([...at.slice(0, -1), 'persistentDisk', 'partition']),
    });
  },
  awsElasticBlockStore({ awsElasticBlockStore }, at, report) {
    checkRange(awsElasticBlockStore?.partition, [0, 255], [...at, 'partition'], report);
  },
  secret({ secret }, at, report) {
    keyedFiles(secret, at, report);
  },
  configMap({ configMap }, at, report) {
    keyedFiles(configMap, at, report);
  },
  nfs({ nfs }, at, report) {
    if (!nfs?.path?.startsWith('/'))
      report('invalid-path', [...at, 'path'], `The path '${nfs?.path ?? ''}' must be absolute.`);
  },
  iscsi({ iscsi }, at, report) {
    if (iscsi?.iqn && !iqn.test(iscsi.iqn))
      report('volume-source', [...at, 'iqn'], `'${iscsi.iqn}' is no name in the form iqn, eui or naa.`);
    if (iscsi?.initiatorName !== undefined && !iqn.test(iscsi.initiatorName))
      report(
        'volume-source',
        [...at, 'initiatorName'],
        `'${iscsi.initiatorName}' is no name in the form iqn, eui or naa.`,
        { field: `${fieldOf(at)}.initiatorname` },
      );
    checkRange(iscsi?.lun, [0, 255], [...at, 'lun'], report);
    if ((iscsi?.chapAuthDiscovery || iscsi?.chapAuthSession) && !iscsi.secretRef)
      requireValue(undefined, [...at, 'secretRef'], "An 'iscsi' volume with CHAP", report);
  },
  flocker({ flocker }, at, report) {
    if (Boolean(flocker?.datasetName) === Boolean(flocker?.datasetUUID))
      report('volume-source', at, "A 'flocker' volume has either 'datasetName' or 'datasetUUID'.");
    if (flocker?.datasetName?.includes('/'))
      report('volume-source', [...at, 'datasetName'], `The data set '${flocker.datasetName}' must not contain '/'.`);
  },
  quobyte({ quobyte }, at, report) {
    const { registry, tenant } = quobyte ?? {};
    if (byteLength(tenant ?? '') >= 65)
      return report('volume-source', [...at, 'tenant'], 'A tenant of Quobyte has at most 64 bytes.');
    if (registry && !registry.split(',').every((pair) => /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/.test(pair)))
      report('volume-source', [...at, 'registry'], `The registry '${registry}' is no list of 'host:port'.`);
  },
  cinder({ cinder }, at, report) {
    if (cinder?.secretRef) requireValue(cinder.secretRef.name, [...at, 'secretRef', 'name'], "A 'secretRef'", report);
  },
  downwardAPI({ downwardAPI }, at, report) {
    checkMode(downwardAPI?.defaultMode, [...at, 'defaultMode'], report);
    (downwardAPI?.items ?? []).forEach((file, i) => fieldFile(file, [...at, 'items', i], at, report));
  },
  fc({ fc }, at, report) {
    const names = [fc?.targetWWNs ?? [], fc?.wwids ?? []].filter(({ length }) => length > 0);
    if (names.length !== 1)
      report('volume-source', [...at, 'targetWWNs'], "An 'fc' volume has either 'targetWWNs' or 'wwids'.");
    if (fc?.targetWWNs?.length && requireValue(fc.lun, [...at, 'lun'], "An 'fc' volume with 'targetWWNs'", report))
      checkRange(fc.lun, [0, 255], [...at, 'lun'], report);
  },
  flexVolume({ flexVolume }, at, report) {
    for (const key of Object.keys(flexVolume?.options ?? {})) {
      if (!/\.(kubernetes|k8s)\.io$/.test(`.${key.split('/')[0]?.toLowerCase()}`)) continue;
      report('volume-source', [...at, 'options', key], `The domain of the option '${key}' is reserved.`, {
        field: `${fieldOf([...at, 'options'])}[${key}]`,
        ofKey: true,
      });
    }
  },
  azureDisk({ azureDisk }, at, report) {
    const start = azureDisk?.kind === 'Managed' ? '/subscriptions/' : 'https://';
    if (azureDisk?.kind && azureDisk.diskURI && !azureDisk.diskURI.startsWith(start))
      report(
        'volume-source',
        [...at, 'diskURI'],
        `The URI of a disk of kind '${azureDisk.kind}' starts with '${start}'.`,
      );
  },
  storageos({ storageos }, at, report) {
    for (const field of ['volumeName', 'volumeNamespace'] as const)
      if (storageos?.[field]) checkName(storageos[field], labelFault, [...at, field], 'StorageOS name', report);
  },
  projected({ projected }, at, report) {
    projectedSources(projected ?? {}, at, report);
  },
  csi({ csi }, at, report) {
    if (csi?.driver)
      checkName(
        csi.driver.toLowerCase(),
        (name) => subdomainFault(name) ?? (name.length > 63 ? 'is longer than 63 characters' : undefined),
        [...at, 'driver'],
        'CSI driver',
        report,
      );
    if (!csi?.nodePublishSecretRef) return;
    if (
      requireValue(
        csi.nodePublishSecretRef.name,
        [...at, 'nodePublishSecretRef', 'name'],
        "A 'nodePublishSecretRef'",
        report,
      )
    ) {
      checkName(
        csi.nodePublishSecretRef.name,
        subdomainFault,
        [...at, 'nodePublishSecretRef', 'name'],
        'name of a Secret',
        report,
        { field: fieldOf([...at, 'name']) },
      );
    }
  },
  ephemeral({ ephemeral }, at, report) {
    if (ephemeral?.volumeClaimTemplate)
      claimTemplate(ephemeral.volumeClaimTemplate, [...at, 'volumeClaimTemplate'], report);
  },
};
const iqn = /^(?:iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+(?::[^,;*&$|\s]+)|eui\.[A-Za-z0-9]{16}|naa\.[A-Za-z0-9]{32})$/;
