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

/** How every bundle for Node is made. */
export const forNode = {
  platform: 'node',
  target: 'node20.19',
  // Names stay, so that a trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
};

/**
 * Bundles modules for Node: one file for each entry, and files for what entries share.
 *
 * @returns The files, by their path from the package's `dist`.
 */
export async function bundle(home, options) {
  const outdir = path.join(home, 'dist');
  const { outputFiles } = await build({
    ...forNode,
    absWorkingDir: home,
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['source'],
    charset: 'utf8',
    logLevel: 'warning',
    write: false,
    ...options,
    plugins: [jsonAsText, ...(options.plugins ?? [])],
  });
  return new Map(outputFiles.map(({ path: file, text }) => [path.relative(outdir, file), text]));
}

/** Writes a package's bundle. Files that stay the same are left alone, those of an earlier bundle go. */
export function writeBundle(home, files) {
  const folder = path.join(home, 'dist');
  for (const [name, text] of files) writeWhole(path.join(folder, name), text);
  for (const name of readdirSync(folder, { recursive: true })) {
    const isOurs = /\.(?:c?js(?:\.map|\.cache)?|pack|txt)$/.test(name);
    if (isOurs && !files.has(name) && !isCacheOf(files, name)) rmSync(path.join(folder, name));
  }
}

/** Code that V8 has made of a file stays for as long as the file is the same. */
function isCacheOf(files, name) {
  return name.endsWith('.cache') && files.has(name.replace(/\.cache$/, ''));
}

/** Whoever reads the file meanwhile sees the old text or the new one. */
function writeWhole(file, text) {
  if (textOf(file) === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(`${file}.cache`, { force: true });
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
