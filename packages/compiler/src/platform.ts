// A platform and what its pipelines ask of it: the entry '@pipec/compiler/platform'.

export { loadPlatform } from './load-platform.ts';
export type { LoadedPlatform } from './load-platform.ts';
export { fileNeeds, moduleNeeds } from './pipeline-needs.ts';
export type { NeedsOptions, ReadNeeds } from './pipeline-needs.ts';
export { platformDiagnostics } from './platform-diagnostics.ts';
