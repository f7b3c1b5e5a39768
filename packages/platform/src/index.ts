export type * from './definition/index.ts';
export * from './needs.ts';
export { platform } from './platform.ts';
export type { PlatformDefinition } from './platform.ts';
export type { DefinitionPath, PlatformFault } from './platform-fault.ts';
export type { PlatformFile } from './platform-file.ts';
export type * from './resolve/platform.ts';
export { resolve } from './resolve/resolve.ts';
export { secretName } from './secret-name.ts';
