// Makes the catalogue of Jenkins, `src/catalogue/jenkins.json`, into the text that the program reads it from, entry by entry:
// `src/generated/jenkins-shelf.ts`, which is not committed.
//
//   node packages/model/scripts/build-shelf.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const at = (path) => new URL(`../${path}`, import.meta.url);

const { outputFiles } = buildSync({
  stdin: {
    contents: "export { readCatalogue } from './read-catalogue.ts'; export { shelfText } from './shelf.ts';",
    resolveDir: fileURLToPath(at('src/catalogue')),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { readCatalogue, shelfText } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const { $schema: _, ...file } = JSON.parse(readFileSync(at('src/catalogue/jenkins.json'), 'utf8'));
const text = JSON.stringify(shelfText(file, readCatalogue(file).entries));
mkdirSync(at('src/generated'), { recursive: true });
writeFileSync(
  at('src/generated/jenkins-shelf.ts'),
  `// Made by scripts/build-shelf.mjs from src/catalogue/jenkins.json.\nexport const jenkinsShelf: string = ${text};\n`,
);
