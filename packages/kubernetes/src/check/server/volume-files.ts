import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type { DownwardAPIVolumeFile, KeyToPath } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { filePathFault } from '../../syntax/paths.ts';
import { checkMode, requireValue } from './checks.ts';
import { checkFieldRef, checkResourceRef, fileFields } from './env.ts';

/** Keys of a Secret or ConfigMap as files, and their modes. */
export function keyedFiles(
  source: { readonly defaultMode?: number; readonly items?: readonly Loose<KeyToPath>[] } | undefined,
  at: FieldPath,
  report: Report,
): void {
  checkMode(source?.defaultMode, [...at, 'defaultMode'], report);
  (source?.items ?? []).forEach((item, i) => keyedFile(item, [...at, 'items', i], report));
}

function keyedFile(item: Loose<KeyToPath>, at: FieldPath, report: Report): void {
  requireValue(item.key, [...at, 'key'], 'A file of a volume', report);
  requireValue(item.path, [...at, 'path'], 'A file of a volume', report);
  checkPath(item.path, filePathFault, [...at, 'path'], report);
  checkMode(item.mode, [...at, 'mode'], report);
}

/** A file of the downward API. The server names the volume, not the file. */
export function fieldFile(file: Loose<DownwardAPIVolumeFile>, path: FieldPath, owner: FieldPath, report: Report): void {
  const atOwner: Report = (rule, at, message, more) =>
    report(rule, at, message, { field: fieldOf([...owner, ...at.slice(path.length)]), ...more });
  requireValue(file.path, [...path, 'path'], 'A file of a volume', atOwner);
  checkPath(file.path, filePathFault, [...path, 'path'], atOwner);
  checkMode(file.mode, [...path, 'mode'], atOwner);
  if (file.fieldRef) checkFieldRef(file.fieldRef, fileFields, [...path, 'fieldRef'], atOwner);
  if (file.resourceFieldRef) checkResourceRef(file.resourceFieldRef, [...path, 'resourceFieldRef'], atOwner, true);
  if (Boolean(file.fieldRef) === Boolean(file.resourceFieldRef))
    atOwner('volume-source', path, "A file has either 'fieldRef' or 'resourceFieldRef'.");
}

/** A path that must stay below a folder. */
export function checkPath(
  path: string | undefined,
  fault: (path: string) => string | undefined,
  at: FieldPath,
  report: Report,
  field?: string,
): void {
  const wrong = path === undefined ? undefined : fault(path);
  if (wrong !== undefined)
    report('invalid-path', at, `The path '${path}' ${wrong}.`, field === undefined ? {} : { field });
}
