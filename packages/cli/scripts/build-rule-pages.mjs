// Makes the pages of docs/rules into one module, `src/generated/rule-pages.ts`, which is not committed: `pipec explain` prints them
// without a file to find.
//
//   node packages/cli/scripts/build-rule-pages.mjs
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const docs = fileURLToPath(new URL('../../../docs/rules', import.meta.url));
const generated = fileURLToPath(new URL('../src/generated', import.meta.url));

const files = readdirSync(docs, { recursive: true })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /^[^/]+\/[^/]+\.md$/.test(file));
const codes = files.map((file) => file.replace(/\.md$/, '')).sort();
const pages = Object.fromEntries(codes.map((code) => [code, readFileSync(path.join(docs, `${code}.md`), 'utf8')]));

mkdirSync(generated, { recursive: true });
writeFileSync(
  path.join(generated, 'rule-pages.ts'),
  `// Made by scripts/build-rule-pages.mjs from docs/rules.\nexport const rulePages: Readonly<Record<string, string>> = ${JSON.stringify(pages, undefined, 2)};\n`,
);
