// Bundles the program into `dist/`: the start, and a file for each command and for what several share, loaded when it is needed.
//
//   node packages/cli/scripts/bundle.mjs     after the generated files of the other packages
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const home = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));

const { metafile } = await build({
  absWorkingDir: home,
  entryPoints: { main: 'src/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['source'],
  // Names stay, so that the trace in a report of a fault can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  legalComments: 'none',
  external: ['esbuild'],
  define: { PIPEC_VERSION: JSON.stringify(version) },
  // Packages in CommonJS ask for Node's own modules by `require`.
  banner: { js: "import{createRequire as pipecRequire}from'node:module';const require=pipecRequire(import.meta.url);" },
  metafile: true,
  logLevel: 'warning',
});

const made = new Set(Object.keys(metafile.outputs).map((file) => path.resolve(home, file)));
const chunks = path.join(home, 'dist/chunks');
for (const name of readdirSync(chunks)) {
  const file = path.join(chunks, name);
  if (!made.has(file)) rmSync(file);
}
