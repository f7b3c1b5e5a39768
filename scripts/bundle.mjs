import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Data of more bytes is read with JSON.parse, which takes half the time that JavaScript of the same size does. */
const smallJson = 2000;

const jsonAsText = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (text.length < smallJson) return undefined;
      const minified = JSON.stringify(JSON.stringify(JSON.parse(text)));
      return { contents: `export default JSON.parse(${minified});`, loader: 'js' };
    });
  },
};

/**
 * Bundles modules for Node into the folder `dist` of a package: one file for each entry, and files for what entries share. Files that
 * stay the same are left alone, those of an earlier bundle go.
 */
export async function bundleInto(home, options) {
  const { outputFiles } = await build({
    absWorkingDir: home,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['source'],
    // Names stay, so that a trace can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    ...options,
    plugins: [jsonAsText, ...(options.plugins ?? [])],
  });
  for (const { path: file, text } of outputFiles) writeWhole(file, text);
  removeOthers(path.join(home, 'dist'), new Set(outputFiles.map((output) => output.path)));
}

/** Whoever reads the file meanwhile sees the old text or the new one. */
function writeWhole(file, text) {
  if (textOf(file) === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function removeOthers(folder, made) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (/\.js(?:\.map)?$/.test(file) && !made.has(file)) rmSync(file);
  }
}
