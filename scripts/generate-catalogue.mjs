// Makes what is made from the catalogue: packages/dsl/src/generated and docs/catalogue.
//
//   node scripts/generate-catalogue.mjs

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const source = 'packages/model/src/catalogue/jenkins.json';

// The generator is TypeScript and its packages may not be built yet, so it is bundled from its source and run from memory.
const { outputFiles } = await build({
  stdin: {
    contents:
      "export * from './packages/compiler/src/catalogue/index.ts'; export { jenkinsCatalogue } from '@pipec/model/catalogue';",
    resolveDir: fileURLToPath(root),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  conditions: ['source'],
});
const text = Buffer.from(outputFiles[0].contents).toString('base64');
const { generateDocs, generateDsl, jenkinsCatalogue } = await import(`data:text/javascript;base64,${text}`);

write('packages/dsl/src/generated/', generateDsl(jenkinsCatalogue(), { core: '../core/catalogued.ts', source }));
write('docs/catalogue/', generateDocs(jenkinsCatalogue(), source));

/** Writes the files of a folder, and takes away what was made there before. */
function write(path, files) {
  const folder = new URL(path, root);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!(name in files)) rmSync(new URL(name, folder));
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text);
  console.log(`${path}: ${Object.keys(files).length} files`);
}
