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
  await Promise.all(['model', 'kubernetes', 'dsl', 'runtime-shims', 'platform'].map((name) => bundlePackage(name)));
}

async function bundlePackage(name) {
  const home = path.join(packages, name);
  const { exports } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const entries = Object.values(exports).map((entry) => [
    entry.default.replace(/^\.\/dist\/(.*)\.js$/, '$1'),
    entry.source,
  ]);
  const files = await bundle(home, { entryPoints: Object.fromEntries(entries), packages: 'external' });
  if (name === 'dsl') files.set('as-script.cjs', await asScript(home, Object.values(exports)));
  writeBundle(home, files);
}

/**
 * All modules of a package, and what they import, as one script: V8 keeps the code that it makes of a script, and of modules it does
 * not. It is run with `exports`, `require`, `module` and `bundleUrl`, and exports a namespace for each module by its path.
 */
async function asScript(home, exports) {
  const spaces = exports.map(({ source, default: file }) => {
    return `export * as ${JSON.stringify(file.replace('./dist/', ''))} from ${JSON.stringify(source)};`;
  });
  const files = await bundle(home, {
    entryPoints: undefined,
    stdin: { contents: spaces.join('\n'), resolveDir: home },
    format: 'cjs',
    splitting: false,
    charset: 'ascii',
    define: { 'import.meta.url': 'bundleUrl' },
  });
  const [text] = files.values();
  return `(function(exports,require,module,bundleUrl){${text}\n})`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundlePackages();
