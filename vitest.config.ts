import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = new URL('packages/', import.meta.url);

/**
 * Our packages are tested from their sources. A condition of `exports` would do it too, but vitest hands conditions on to Node, where
 * the modules that a pipeline.ts imports would then be sources that Node cannot read.
 */
const alias = readdirSync(packages).flatMap((folder) => {
  const home = new URL(`${folder}/`, packages);
  const { name, exports } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, { readonly source: string }>>;
  };
  return Object.entries(exports).map(([entry, { source }]) => ({
    find: new RegExp(`^${name}${entry.slice(1)}$`),
    replacement: fileURLToPath(new URL(source, home)),
  }));
});

export default defineConfig({
  resolve: { alias },
  // What the bundle of the program brings.
  define: { PIPEC_VERSION: '"0.0.0"' },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: './test/support/seed.ts',
    globalSetup: './test/support/fresh-packages.ts',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/support/count-reporter.ts'],
  },
});
