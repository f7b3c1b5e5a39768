// Bundles the packages that a pipeline.ts loads into their `dist`, a file for each of their `exports`: a hundred small modules would
// cost 80 ms at every build.
//
//   node scripts/bundle-packages.mjs     after the generated files; `tsc -b` writes the types only
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, writeBundle } from './bundle.mjs';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** Bundles each package for itself; they import each other as an author's modules do. */
export async function bundlePackages() {
  await Promise.all(
    ['model', 'kubernetes', 'dsl', 'runtime-shims'].map((name) => bundlePackage(path.join(packages, name))),
  );
}

async function bundlePackage(home) {
  const { exports } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const entries = Object.values(exports).map((entry) => [
    entry.default.replace(/^\.\/dist\/(.*)\.js$/, '$1'),
    entry.source,
  ]);
  writeBundle(home, await bundle(home, { entryPoints: Object.fromEntries(entries), packages: 'external' }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundlePackages();
