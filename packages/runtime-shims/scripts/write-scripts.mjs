// Writes the scripts of the library, `library/resources`, from the recipes of @pipec/dsl.
//
//   node packages/runtime-shims/scripts/write-scripts.mjs
import { writeFileSync } from 'node:fs';
import { libraryScripts } from './library-scripts.mjs';

for (const [path, text] of Object.entries(await libraryScripts())) {
  writeFileSync(new URL(`../library/${path}`, import.meta.url), text);
}
