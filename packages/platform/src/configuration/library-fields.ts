import type { LibrarySpec } from '../definition/index.ts';
import type { Fields } from './fields.ts';

/** A shared library that every job may use. */
export function libraryFields(name: string, library: LibrarySpec): Fields<'library'> {
  const source: Fields<'gitSource'> = {
    id: `library-${name}`,
    remote: library.url,
    credentialsId: library.credentials,
    // Without it a version that is a branch is not found.
    traits: [{ gitBranchDiscovery: {} }, { gitTagDiscovery: {} }],
  };
  const retriever: Fields<'modernSCM'> = { scm: { git: source } };
  return {
    name,
    defaultVersion: library.version,
    implicit: library.implicit ?? false,
    allowVersionOverride: library.allowVersionOverride ?? true,
    retriever: { modernSCM: retriever },
  };
}
