// Writes the scripts of the library, and `src/generated/library-files.ts`, which holds all its files as texts.
//
//   node packages/runtime-shims/scripts/write-library.mjs
import { writeFileSync } from 'node:fs';
import { filesText, libraryScripts, ownFiles } from './library-scripts.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);

const scripts = await libraryScripts();
for (const [path, text] of Object.entries(scripts)) writeFileSync(at(`library/${path}`), text);
writeFileSync(at('src/generated/library-files.ts'), filesText({ ...ownFiles(), ...scripts }));
