export * from './model-schema.ts';
export * from './read-model.ts';
export * from './store-model.ts';
