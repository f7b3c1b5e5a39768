export type * from '../generated/object-types.ts';
export { checkObject } from './check-object.ts';
export type { CheckObjectOptions } from './check-object.ts';
export { dataYaml } from '../yaml/data-yaml.ts';
export { quantity } from '../syntax/quantity.ts';
