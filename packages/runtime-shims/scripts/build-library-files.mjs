// Writes `src/generated/library-files.ts`, which is not committed: the files of the folder `library` as texts, so that the library can be
// written anywhere from a bundle.
//
//   node packages/runtime-shims/scripts/build-library-files.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);

const paths = readdirSync(at('library'), { recursive: true }).filter((path) => /\.(?:groovy|sh)$/.test(path));
const files = paths
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted()
  .map((path) => [path, readFileSync(at(`library/${path}`), 'utf8')]);

mkdirSync(at('src/generated'), { recursive: true });
writeFileSync(
  at('src/generated/library-files.ts'),
  `// Made by scripts/build-library-files.mjs from the folder \`library\`.
export const libraryFiles: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(files), null, 2)};
`,
);
