export { defineConfig } from '@pipec/compiler/define-config';
export type { Config } from '@pipec/compiler/define-config';
