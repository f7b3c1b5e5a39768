// Bundles the program into `dist/`: the start, and a file for each command and for what several share, loaded when it is needed.
//
//   node packages/cli/scripts/bundle.mjs     after the generated files of the other packages
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleInto } from '../../../scripts/bundle.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));

/** `import` of esbuild would have Node read its 90 kB once more for the names that it exports: 20 ms. */
const requireEsbuild = {
  name: 'require-esbuild',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^esbuild$/ }, ({ namespace }) =>
      namespace === 'esbuild' ? { path: 'esbuild', external: true } : { path: 'esbuild', namespace: 'esbuild' },
    );
    onLoad({ filter: /^/, namespace: 'esbuild' }, () => ({
      contents: "export const { build, transform } = require('esbuild');",
    }));
  },
};

await bundleInto(home, {
  entryPoints: { main: 'src/main.ts', index: 'src/index.ts' },
  define: { PIPEC_VERSION: JSON.stringify(version) },
  // Packages in CommonJS ask for Node's own modules by `require`.
  banner: { js: "import{createRequire as pipecRequire}from'node:module';const require=pipecRequire(import.meta.url);" },
  plugins: [requireEsbuild],
});

// For editors, which find it by `$schema` in a configuration.
copyFileSync(path.join(home, '../compiler/src/config/config.schema.json'), path.join(home, 'dist/config.schema.json'));
