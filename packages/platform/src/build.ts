// What makes files of a definition, and checks it: the entry '@pipec/platform/build'. Authors' modules need none of it.

export { checkDefinition } from './check/check-definition.ts';
export { checkPlatform } from './check-platform.ts';
export { checkDockerfile } from './images/dockerfile/check-dockerfile.ts';
export type { ImageUse } from './images/dockerfile/check-dockerfile.ts';
export { planCapacity } from './plan/plan-capacity.ts';
export type { Plan, PlanInput, PlanRow } from './plan/plan-capacity.ts';
export { planPicture } from './plan/plan-picture.ts';
export { amount } from './plan/pod-size.ts';
export type { Size } from './plan/pod-size.ts';
export type { Distribution } from './plan/random.ts';
export { platformFiles } from './platform-files.ts';
export type { DefinitionPath, PlatformFault } from './platform-fault.ts';
export type { PlatformFile } from './platform-file.ts';
export { prerequisites } from './prerequisites.ts';
export type { Prerequisite } from './prerequisites.ts';
export type * from './resolve/platform.ts';
export { resolve } from './resolve/resolve.ts';
