export { defineConfig } from '@pipec/compiler/config';
export type { Config } from '@pipec/compiler/config';
