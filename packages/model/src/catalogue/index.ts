export * from './catalogue.ts';
export * from './entry.ts';
export * from './jenkins.ts';
export * from './read-catalogue.ts';
export * from './summaries.ts';
export { dollarClassOf, namesOf } from './tables.ts';
export * from './value-type.ts';
export * from './with-plugins.ts';
