export * from './diagnostic.ts';
export * from './groovy.ts';
export * from './node.ts';
export * from './pipeline.ts';
export * from './pod.ts';
export * from './span.ts';
export * from './words.ts';
