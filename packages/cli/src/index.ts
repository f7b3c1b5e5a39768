export { defineConfig } from '@pipec/compiler';
export type { Config } from '@pipec/compiler';
