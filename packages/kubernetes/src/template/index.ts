export * from './fields.ts';
export { combineTemplates } from './combine-templates.ts';
export { effectivePod } from './effective-pod.ts';
export type { EffectivePod, EffectivePodInput } from './effective-pod.ts';
export { inheritanceOf } from './inheritance.ts';
export type { Inheritance, InheritanceInput } from './inheritance.ts';
export { readClouds } from './read-clouds.ts';
export type { Cloud } from './read-clouds.ts';
