// Bundles the program into `dist/`: the start, and files for the commands and for what several share, loaded when they are needed.
//
//   node packages/cli/scripts/bundle.mjs     after the generated files of the other packages
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform, version as esbuildVersion } from 'esbuild';
import { bundle, forNode, writeBundle } from '../../../scripts/bundle.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
const define = { PIPEC_VERSION: JSON.stringify(version) };

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

/** Commander starts programs for commands that are programs of their own, which pipec has none of; to load what starts them takes 1.5 ms. */
const commanderAlone = {
  name: 'commander-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.split(path.sep).includes('commander') ? { path: 'child_process', namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * The text of the catalogue lies beside the scripts: as a word of one, V8 would keep it with the code once more, and both would be read at
 * each start.
 */
const texts = new Map();
const textBeside = {
  name: 'text-beside',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]generated[\\/]jenkins-shelf\.ts$/ }, ({ path: file }) => {
      const text = JSON.parse(/ = (".*");$/m.exec(readFileSync(file, 'utf8'))[1]);
      const name = `jenkins-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.txt`;
      // It is read as Latin-1, which takes half the time.
      if (/[^\0-\x7f]/.test(text)) throw new Error(`${file} is not all ASCII.`);
      texts.set(`chunks/${name}`, text);
      return { contents: `export { default as jenkinsShelf } from './${name}';` };
    });
    onResolve({ filter: /^\.\/jenkins-\w+\.txt$/ }, ({ path: name }) => ({ path: name, external: true }));
  },
};

/** A file of the bundle as src/require-cached.ts takes it: only a script can be loaded with code that V8 has made before. */
async function asScript([name, text]) {
  const { code } = await transform(text, {
    ...forNode,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'bundleUrl' },
  });
  return [name, withPlainExports(code)];
}

/**
 * The same script, whose exports are plain values: what another file takes from it, it takes without two calls that give it. They are
 * there when the script has run, which is when they are first asked for.
 */
function withPlainExports(code) {
  const getters = /__export\(stdin_exports,\{(.*?)\}\);module\.exports=__toCommonJS\(stdin_exports\);/s;
  const [head, list] = getters.exec(code) ?? [];
  if (head === undefined) return code;
  const plain = list.split(',').map((one) => one.replace(/^(.*?):\(\)=>(.*)$/s, 'exports.$1=$2;'));
  // What Node reads to know the names ahead.
  const hint = /0&&\(module\.exports=\{[^}]*\}\);\s*$/;
  const body = code.replace(head, "Object.defineProperty(exports,'__esModule',{value:true});").replace(hint, '');
  return `${body}${plain.join('')}\n`;
}

// Each file is named after what is in it: code that V8 has kept of a file can never be taken for that of another.
const program = await bundle(home, {
  entryPoints: {
    launch: 'src/launch.ts',
    'spare-worker': 'src/build/spare-worker.ts',
    'bundler-ahead': 'src/build/bundler-ahead.ts',
    'keep-code': 'src/keep-code.ts',
  },
  entryNames: 'chunks/[name]-[hash]',
  outExtension: { '.js': '.cjs' },
  charset: 'ascii',
  define,
  plugins: [requireEsbuild, commanderAlone, textBeside],
});
const entry = (start) => JSON.stringify([...program.keys()].find((name) => path.basename(name).startsWith(start)));
const main = await bundle(home, {
  entryPoints: { main: 'src/main.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  splitting: false,
  define: {
    ...define,
    PIPEC_LAUNCH: entry('launch-'),
    PIPEC_SPARE_WORKER: entry('spare-worker-'),
    PIPEC_WARM_BUNDLER: entry('bundler-ahead-'),
    PIPEC_KEEP_CODE: entry('keep-code-'),
    PIPEC_ESBUILD_VERSION: JSON.stringify(esbuildVersion),
  },
});
const index = await bundle(home, { entryPoints: { index: 'src/index.ts' } });
writeBundle(home, new Map([...index, ...(await Promise.all([...program].map(asScript))), ...main, ...texts]));

// For editors, which find them by `$schema` in a configuration and in a catalogue.
for (const file of ['compiler/src/generated/config.schema.json', 'model/src/catalogue/catalogue.schema.json']) {
  copyFileSync(path.join(home, '..', file), path.join(home, 'dist', path.basename(file)));
}
