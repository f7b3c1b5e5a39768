// Makes the program of the worker that runs authors' modules into one text, `src/generated/worker-text.ts`, which is not committed:
// the worker then starts without a file to find, wherever pipec is bundled.
//
//   node packages/compiler/scripts/build-worker.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { outputFiles } = buildSync({
  entryPoints: [at('src/load/worker/main.ts')],
  bundle: true,
  write: false,
  // A worker that starts from a text is CommonJS.
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  conditions: ['source'],
  minify: true,
  keepNames: false,
});
const text = JSON.stringify(outputFiles[0].text);

mkdirSync(at('src/generated'), { recursive: true });
writeFileSync(
  at('src/generated/worker-text.ts'),
  `// Made by scripts/build-worker.mjs from src/load/worker.\nexport const workerText: string = ${text};\n`,
);
