import type { PlatformSpec } from '../definition/index.ts';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import { unknownReference } from './messages.ts';

/** Names in a definition that stand for other parts of it. Types tell most of them; those who go around types are told here. */
export function checkReferences(spec: PlatformSpec): readonly PlatformFault[] {
  return [...cloudNames(spec), ...claimNames(spec), ...credentialNames(spec), ...templateNames(spec)];
}

function cloudNames({ clouds, storage, environments = {} }: PlatformSpec): readonly PlatformFault[] {
  const known = Object.keys(clouds);
  const asked = (path: DefinitionPath, name: string | undefined, others: readonly string[] = []) =>
    missing(path, name, 'cloud', [...known, ...others], 'clouds');
  return [
    ...Object.entries(storage.claims ?? {}).flatMap(([name, { cloud }]) =>
      asked(['storage', 'claims', name, 'cloud'], cloud, ['controller']),
    ),
    ...Object.entries(environments).flatMap(([name, { cloud }]) => asked(['environments', name, 'cloud'], cloud)),
  ];
}

function claimNames({ controller, storage }: PlatformSpec): readonly PlatformFault[] {
  const known = Object.keys(storage.claims ?? {});
  return missing(['controller', 'backup', 'claim'], controller.backup?.claim, 'claim', known, 'storage.claims');
}

function credentialNames({
  clouds,
  jobs = {},
  libraries = {},
  credentials = {},
}: PlatformSpec): readonly PlatformFault[] {
  const known = Object.keys(credentials);
  const asked = (path: DefinitionPath, id: string | undefined) => missing(path, id, 'credential', known, 'credentials');
  return [
    ...Object.entries(clouds).flatMap(([name, one]) => asked(['clouds', name, 'credentials'], one.credentials)),
    ...Object.entries(jobs).flatMap(([name, { repository }]) =>
      asked(['jobs', name, 'repository', 'credentials'], repository.credentials),
    ),
    ...Object.entries(libraries).flatMap(([name, one]) => asked(['libraries', name, 'credentials'], one.credentials)),
  ];
}

/** Names of templates that others build upon, which may be of any cloud that knows the plugin: its own counts. */
function templateNames({ clouds }: PlatformSpec): readonly PlatformFault[] {
  return Object.entries(clouds).flatMap(([cloud, { templates = {} }]) =>
    Object.entries(templates).flatMap(([name, { inheritFrom = '' }]) =>
      inheritFrom
        .split(/\s+/)
        .filter((one) => one !== '')
        .flatMap((one) =>
          missing(
            ['clouds', cloud, 'templates', name, 'inheritFrom'],
            one,
            'template',
            Object.keys(templates).filter((other) => other !== name),
            `clouds.${cloud}.templates`,
          ),
        ),
    ),
  );
}

function missing(
  path: DefinitionPath,
  name: string | undefined,
  what: string,
  known: readonly string[],
  section: string,
): readonly PlatformFault[] {
  return name === undefined || known.includes(name) ? [] : [unknownReference(path, what, name, known, section)];
}
