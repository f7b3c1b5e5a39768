export type * from './agent-template.ts';
export { checkTemplate } from './check-template.ts';
export type { TemplateUse } from './check-template.ts';
export { combineTemplates } from './combine-templates.ts';
export { effectivePod, podOfFields } from './effective-pod.ts';
export type { EffectivePod, EffectivePodInput } from './effective-pod.ts';
export { inheritanceOf } from './inheritance.ts';
export type { Inheritance, InheritanceInput } from './inheritance.ts';
export { numberFields, textFields } from './field-names.ts';
export {
  flags,
  isRecord,
  listOf,
  numbers,
  readContainer,
  readEnv,
  readPair,
  readVolume,
  text,
  texts,
} from './read-parts.ts';
export { readTemplatePod } from './read-template-pod.ts';
export { readClouds } from './read-clouds.ts';
export type { Cloud } from './read-clouds.ts';
