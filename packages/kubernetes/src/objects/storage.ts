import type { FieldPath, Report } from '../fault.ts';
import { checkAccessModes, claimSpec } from '../check/server/claim-spec.ts';
import { checkName, onlyOne, requireValue } from '../check/server/checks.ts';
import { checkNodeSelector } from '../check/server/scheduling.ts';
import { sourceDetails } from '../check/server/volume-sources.ts';
import type {
  CSIPersistentVolumeSource,
  PersistentVolume,
  PersistentVolumeSpec,
  SecretReference,
  StorageClass,
  TopologySelectorTerm,
} from '../generated/object-types.ts';
import type { PersistentVolumeClaim } from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { hasBackstep } from '../syntax/paths.ts';
import { labelFault, qualifiedNameFault, subdomainFault } from '../syntax/names.ts';
import { quantity } from '../syntax/quantity.ts';
import type { LooseVolume } from '../check/rule-context.ts';
import type { ObjectContext } from './object-context.ts';

/** A claim. */
export function claim({ object, report }: ObjectContext<PersistentVolumeClaim>): void {
  claimSpec(object.spec ?? {}, ['spec'], report);
}

type Spec = Loose<PersistentVolumeSpec>;

/** A volume: how large it is, how it is mounted, and where it comes from. */
export function persistentVolume({ object, report }: ObjectContext<PersistentVolume>): void {
  const spec = object.spec ?? {};
  checkAccessModes(spec.accessModes, ['spec'], 'A volume', report);
  capacity(spec, report);
  if (spec.nodeAffinity) {
    const path = ['spec', 'nodeAffinity', 'required'];
    if (requireValue(spec.nodeAffinity.required, path, 'The node affinity of a volume', report))
      checkNodeSelector(spec.nodeAffinity.required ?? {}, path, report);
  }
  source(spec, report);
  if (spec.storageClassName)
    checkName(spec.storageClassName, subdomainFault, ['spec', 'storageClassName'], 'class', report);
  attributesClass(spec, report);
}

function capacity({ capacity: given = {} }: Spec, report: Report): void {
  const path = ['spec', 'capacity'];
  const names = Object.keys(given);
  if (names.length === 0) report('missing-value', path, "A volume needs 'capacity'.");
  if (names.length > 1 || !names.includes('storage'))
    report('unsupported-value', path, "The capacity of a volume is its 'storage'.", { field: 'spec.capacity' });
  for (const [name, amount = '0'] of Object.entries(given)) {
    const size = quantity(amount);
    if (size !== undefined && size <= 0n)
      report('invalid-resource', [...path, name], `The capacity '${amount}' is not above zero.`);
  }
}

/** What a source cannot do without, in the order in which the server looks at the sources. */
const needed: Readonly<Record<string, readonly string[]>> = {
  hostPath: ['path'],
  gcePersistentDisk: ['pdName'],
  awsElasticBlockStore: ['volumeID'],
  glusterfs: ['endpoints', 'path'],
  flocker: [],
  nfs: ['server', 'path'],
  rbd: ['monitors', 'image'],
  quobyte: ['registry', 'volume'],
  cephfs: ['monitors'],
  iscsi: ['targetPortal', 'iqn'],
  cinder: ['volumeID'],
  fc: [],
  flexVolume: ['driver'],
  azureFile: ['secretName', 'shareName'],
  vsphereVolume: ['volumePath'],
  photonPersistentDisk: ['pdID'],
  portworxVolume: ['volumeID'],
  azureDisk: ['diskName', 'diskURI'],
  scaleIO: ['gateway', 'system', 'volumeName'],
  local: ['path'],
  storageos: ['volumeName'],
  csi: ['driver', 'volumeHandle'],
};
const spelling: Readonly<Record<string, string>> = { cephfs: 'cephFS' };

function source(spec: Spec, report: Report): void {
  const kind = onlyOne(spec, Object.keys(needed), ['spec'], 'volume', report, spelling);
  if (kind === undefined) return report('missing-value', ['spec'], 'A volume needs a source.');
  const path = ['spec', kind];
  const given = (spec as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[kind] ?? {};
  const quirk = kind === 'gcePersistentDisk' ? { field: 'spec.persistentDisk.pdName' } : {};
  for (const field of needed[kind] ?? [])
    requireValue(given[field], [...path, field], `A '${kind}' volume`, report, quirk);
  // The sources that pods have too are checked as theirs; the others have fields of their own.
  if (kind === 'csi') csi(spec.csi ?? {}, path, report);
  else if (kind === 'local') local(spec, report);
  else if (kind !== 'glusterfs') sourceDetails[kind]?.(spec as LooseVolume, path, report);
  if (spec.azureFile?.secretNamespace === '' || spec.glusterfs?.endpointsNamespace === '')
    requireValue('', [...path, spec.azureFile ? 'secretNamespace' : 'endpointsNamespace'], 'A volume', report);
  recycled(spec, report);
}

function csi(given: Loose<CSIPersistentVolumeSource>, at: FieldPath, report: Report): void {
  const driver = given.driver?.toLowerCase();
  if (driver) checkName(driver, csiDriverFault, [...at, 'driver'], 'CSI driver', report);
  for (const field of [
    'controllerPublishSecretRef',
    'controllerExpandSecretRef',
    'nodePublishSecretRef',
    'nodeExpandSecretRef',
  ] as const)
    secretReference(given[field], [...at, field], report);
}

function csiDriverFault(name: string): string | undefined {
  return subdomainFault(name) ?? (name.length > 63 ? 'is longer than 63 characters' : undefined);
}

function secretReference(reference: Loose<SecretReference> | undefined, at: FieldPath, report: Report): void {
  if (reference === undefined) return;
  if (requireValue(reference.name, [...at, 'name'], 'A reference to a Secret', report))
    checkName(reference.name, subdomainFault, [...at, 'name'], 'name of a Secret', report);
  if (requireValue(reference.namespace, [...at, 'namespace'], 'A reference to a Secret', report))
    checkName(reference.namespace, labelFault, [...at, 'namespace'], 'namespace', report);
}

function local({ local: given = {}, nodeAffinity }: Spec, report: Report): void {
  if (hasBackstep(given.path ?? ''))
    report('invalid-path', ['spec', 'local', 'path'], `The path '${given.path}' must not contain '..'.`);
  requireValue(nodeAffinity, ['spec', 'nodeAffinity'], "A 'local' volume", report);
}

function recycled({ hostPath, persistentVolumeReclaimPolicy }: Spec, report: Report): void {
  const isRoot = hostPath?.path !== undefined && /^\/+(\.\/*)*$/.test(hostPath.path);
  if (!isRoot || persistentVolumeReclaimPolicy !== 'Recycle') return;
  const path = ['spec', 'persistentVolumeReclaimPolicy'];
  report('forbidden-field', path, "'Recycle' would empty the whole disk of the node.");
}

function attributesClass({ volumeAttributesClassName: name, csi: given }: Spec, report: Report): void {
  if (name === undefined) return;
  const path = ['spec', 'volumeAttributesClassName'];
  if (requireValue(name, path, 'A volume', report)) checkName(name, subdomainFault, path, 'class', report);
  requireValue(given, ['spec', 'csi'], "A volume with 'volumeAttributesClassName'", report);
}

const parametersLimit = 256 * 1024;

/** A class of storage. */
export function storageClass({ object, report }: ObjectContext<StorageClass>): void {
  if (requireValue(object.provisioner, ['provisioner'], 'A storage class', report))
    checkName(object.provisioner?.toLowerCase(), qualifiedNameFault, ['provisioner'], 'provisioner', report);
  const parameters = Object.entries(object.parameters ?? {});
  const size = parameters.reduce((sum, [key, value = '']) => sum + key.length + value.length, 0);
  if (parameters.length > 512 || size > parametersLimit)
    report('invalid-storage', ['parameters'], 'A storage class has at most 512 parameters of 256 kB together.');
  if (parameters.some(([key]) => key === '')) report('invalid-storage', ['parameters'], 'A parameter has no name.');
  topologies(object.allowedTopologies ?? [], report);
}

/** Each key of a topology, each value of a key, and each topology stands once. */
function topologies(list: readonly Loose<TopologySelectorTerm>[], report: Report): void {
  const twice = (what: string, path: FieldPath): void => report('invalid-storage', path, `${what} stands twice.`);
  const seen = new Set<string>();
  list.forEach(({ matchLabelExpressions = [] }, i) => {
    const at = ['allowedTopologies', i, 'matchLabelExpressions'];
    const keys = matchLabelExpressions.map(({ key = '' }) => key);
    matchLabelExpressions.forEach(({ key = '', values = [] }, j) => {
      requireValue(values, [...at, j, 'values'], 'A topology', report);
      values.forEach((value, k) => {
        if (values.indexOf(value) < k) twice(`The value '${value}'`, [...at, j, 'values', k]);
      });
      checkName(key, qualifiedNameFault, [...at, j, 'key'], 'label key', report);
      if (keys.indexOf(key) < j) twice(`The key '${key}'`, [...at, j, 'key']);
    });
    const whole = JSON.stringify(
      matchLabelExpressions.map(({ key = '', values = [] }) => JSON.stringify([key, values.toSorted()])).toSorted(),
    );
    if (seen.has(whole)) twice('The topology', at);
    seen.add(whole);
  });
}
