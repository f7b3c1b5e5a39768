// What lint needs of an agent's fields: the pod as it is sent is not made here, so what makes it is not loaded.
export type * from './agent-template.ts';
export { checkTemplate } from './check-template.ts';
export type { TemplateUse } from './check-template.ts';
export { numberFields, textFields } from './field-names.ts';
export { podOfFields } from './pod-of-template.ts';
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
