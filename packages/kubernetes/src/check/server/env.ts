import { anyOf } from '@pipec/model';
import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type {
  EnvFromSource,
  EnvVar,
  FileKeySelector,
  ObjectFieldSelector,
  ResourceFieldSelector,
} from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { dataKeyFault, envNameFault, labelFault, qualifiedNameFault, subdomainFault } from '../../syntax/names.ts';
import { filePathFault } from '../../syntax/paths.ts';
import { quantity } from '../../syntax/quantity.ts';
import type { LooseVolume, PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';
import { checkName, requireValue } from './checks.ts';

/** Names and sources of environment variables. */
export function env({ spec, report }: PodContext): void {
  const { volumes = [] } = spec;
  for (const { container, at } of containersOf(spec)) {
    (container.env ?? []).forEach((variable, i) => envVar(variable, volumes, [...at, 'env', i], report));
    (container.envFrom ?? []).forEach((source, i) => envFrom(source, [...at, 'envFrom', i], report));
  }
}

function envVar(variable: Loose<EnvVar>, volumes: readonly LooseVolume[], at: FieldPath, report: Report): void {
  if (requireValue(variable.name, [...at, 'name'], 'An environment variable', report))
    checkEnvName(variable.name ?? '', [...at, 'name'], report);
  if (variable.valueFrom !== undefined) valueFrom(variable, volumes, [...at, 'valueFrom'], report);
}

function checkEnvName(name: string, path: FieldPath, report: Report): void {
  const fault = envNameFault(name);
  if (fault !== undefined) report('invalid-env', path, `The variable '${name}' ${fault}.`);
}

function valueFrom(
  { name = '', value, valueFrom: source = {} }: Loose<EnvVar>,
  volumes: readonly LooseVolume[],
  at: FieldPath,
  report: Report,
): void {
  const sources = Object.keys(source);
  if (sources.length === 0) {
    report('invalid-env', at, `'valueFrom' of '${name}' names no source.`, {
      notes: ["It takes 'fieldRef', 'resourceFieldRef', 'configMapKeyRef' or 'secretKeyRef'."],
    });
  } else if (value) {
    report('invalid-env', at, `The variable '${name}' has a 'value' and a 'valueFrom'.`);
  } else if (sources.length > 1) {
    report('invalid-env', at, `'valueFrom' of '${name}' has one source, not ${anyOf(sources, 'and')}.`);
  }
  if (source.fieldRef) checkFieldRef(source.fieldRef, envFields, [...at, 'fieldRef'], report);
  if (source.resourceFieldRef) checkResourceRef(source.resourceFieldRef, [...at, 'resourceFieldRef'], report);
  if (source.configMapKeyRef) keyRef(source.configMapKeyRef, 'ConfigMap', [...at, 'configMapKeyRef'], report);
  if (source.secretKeyRef) keyRef(source.secretKeyRef, 'Secret', [...at, 'secretKeyRef'], report);
  if (source.fileKeyRef) fileKeyRef(source.fileKeyRef, volumes, [...at, 'fileKeyRef'], report);
}

/** A variable that a file of an empty volume holds, where an init container wrote it. */
function fileKeyRef(ref: Loose<FileKeySelector>, volumes: readonly LooseVolume[], at: FieldPath, report: Report): void {
  const what = 'A key of a file';
  if (requireValue(ref.volumeName, [...at, 'volumeName'], what, report)) {
    checkName(ref.volumeName, labelFault, [...at, 'volumeName'], 'volume name', report);
    const volume = volumes.find(({ name }) => name === ref.volumeName);
    if (volume === undefined)
      report('unknown-volume', [...at, 'volumeName'], `The pod has no volume '${ref.volumeName}'.`);
    else if (Object.keys(volume).some((kind) => kind !== 'name' && kind !== 'emptyDir'))
      report('invalid-env', [...at, 'volumeName'], `The volume '${ref.volumeName}' is no 'emptyDir'.`);
  }
  if (requireValue(ref.path, [...at, 'path'], what, report)) {
    const fault = filePathFault(ref.path ?? '');
    if (fault !== undefined) report('invalid-path', [...at, 'path'], `The path '${ref.path}' ${fault}.`);
  }
  if (!requireValue(ref.key, [...at, 'key'], what, report)) return;
  checkEnvName(ref.key ?? '', [...at, 'key'], report);
  if ((ref.key ?? '').length > 128)
    report('invalid-env', [...at, 'key'], 'A key of a file has at most 128 characters.');
}

function keyRef(
  ref: { readonly name?: string; readonly key?: string },
  kind: string,
  at: FieldPath,
  report: Report,
): void {
  checkName(ref.name ?? '', subdomainFault, [...at, 'name'], `name of a ${kind}`, report);
  if (!requireValue(ref.key, [...at, 'key'], `A key of a ${kind}`, report)) return;
  const fault = dataKeyFault(ref.key ?? '');
  if (fault !== undefined) report('invalid-env', [...at, 'key'], `The key '${ref.key}' ${fault}.`);
}

function envFrom(source: Loose<EnvFromSource>, at: FieldPath, report: Report): void {
  // The server names the list, not the entry.
  const field = fieldOf(at.slice(0, -1));
  if (source.prefix) checkEnvName(source.prefix, [...at, 'prefix'], report);
  if (!source.configMapRef && !source.secretRef)
    report('invalid-env', at, "An entry of 'envFrom' has 'configMapRef' or 'secretRef'.", { field });
  if (source.configMapRef && source.secretRef)
    report('invalid-env', at, "An entry of 'envFrom' has one source, not 'configMapRef' and 'secretRef'.", { field });
  for (const name of ['configMapRef', 'secretRef'] as const) {
    const ref = source[name];
    if (ref !== undefined && requireValue(ref.name, [...at, name, 'name'], `A '${name}'`, report)) {
      checkName(
        ref.name,
        (text) => subdomainFault(text.replace(/-$/, 'a')),
        [...at, name, 'name'],
        `name in '${name}'`,
        report,
      );
    }
  }
}

const envFields = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];
/** Fields that files of a `downwardAPI` volume can hold. */
export const fileFields = [
  'metadata.name',
  'metadata.namespace',
  'metadata.labels',
  'metadata.annotations',
  'metadata.uid',
];

/** A reference to a field of the pod: one of a list, or one label or annotation by key. */
export function checkFieldRef(
  ref: Loose<ObjectFieldSelector>,
  known: readonly string[],
  at: FieldPath,
  report: Report,
): void {
  if (ref.apiVersion && ref.apiVersion !== 'v1')
    return report('invalid-env', [...at, 'fieldPath'], `A field of '${ref.apiVersion}' cannot be referred to.`);
  if (!requireValue(ref.fieldPath, [...at, 'fieldPath'], 'A reference to a field', report)) return;
  const path = ref.fieldPath ?? '';
  const [, owner, key] = /^(.+?)\['(.*)'\]$/.exec(path) ?? [];
  if (owner === 'metadata.labels' || owner === 'metadata.annotations') {
    const fault = qualifiedNameFault(owner === 'metadata.labels' ? (key ?? '') : (key ?? '').toLowerCase());
    if (fault !== undefined) report('invalid-env', at, `The key '${key}' ${fault}.`);
  } else if (owner !== undefined || !known.includes(path)) {
    report('invalid-env', [...at, 'fieldPath'], `The field '${path}' cannot be referred to.`, {
      notes: [`It takes ${anyOf(known)}.`],
    });
  }
}

const resourceFields = [
  'limits.cpu',
  'limits.ephemeral-storage',
  'limits.memory',
  'requests.cpu',
  'requests.ephemeral-storage',
  'requests.memory',
];

/** A reference to a resource of a container. */
export function checkResourceRef(
  ref: Loose<ResourceFieldSelector>,
  at: FieldPath,
  report: Report,
  inVolume = false,
): void {
  if (inVolume && !requireValue(ref.containerName, [...at, 'containerName'], 'A reference to a resource', report))
    return;
  if (!requireValue(ref.resource, [...at, 'resource'], 'A reference to a resource', report)) return;
  const resource = ref.resource ?? '';
  if (!resourceFields.includes(resource) && !/^(requests|limits)\.hugepages-/.test(resource)) {
    report('invalid-env', [...at, 'resource'], `The resource '${resource}' cannot be referred to.`, {
      notes: [`It takes ${anyOf(resourceFields)}.`],
    });
  }
  if (ref.divisor !== undefined && !isDivisor(resource, ref.divisor)) {
    report('invalid-env', [...at, 'divisor'], `'${ref.divisor}' is no divisor of '${resource}'.`, {
      notes: [divisorNote(resource)],
    });
  }
}

const decimalSteps = ['1', '1k', '1M', '1G', '1T', '1P', '1E'];
const binarySteps = ['1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];

function isDivisor(resource: string, divisor: string | number): boolean {
  const size = quantity(divisor);
  if (size === undefined || size === 0n || !/^(requests|limits)\./.test(resource)) return true;
  const wholes = String(divisor).endsWith('i') ? [...decimalSteps, ...binarySteps] : decimalSteps;
  return (resource.endsWith('.cpu') ? ['1m', '1'] : wholes).some((step) => quantity(step) === size);
}

function divisorNote(resource: string): string {
  return resource.endsWith('.cpu')
    ? "It takes '1' or '1m'."
    : "It takes '1' or one of its multiples '1k', '1Mi' and so on.";
}
