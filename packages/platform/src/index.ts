export type * from './definition/index.ts';
export { allNeeds, noNeeds } from './needs.ts';
export type * from './needs.ts';
export { platform } from './platform.ts';
export type { PlatformDefinition } from './platform.ts';
