export { generateDocs } from './generate-docs.ts';
export { generateDsl } from './generate-dsl.ts';
export type { GenerateOptions } from './generate-dsl.ts';
