export type * from './definition/index.ts';
