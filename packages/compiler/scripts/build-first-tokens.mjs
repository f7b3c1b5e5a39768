// Has chevrotain record the grammar and writes what each alternative may begin with to `src/parse/grammar/first-tokens.ts`, which is
// committed: a test holds it against the grammar.
//
//   node packages/compiler/scripts/build-first-tokens.mjs     after a change of what a rule may begin with
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { outputFiles } = buildSync({
  stdin: {
    contents: `
      import { firstTokensOf } from './first-tokens-of.ts';
      import { GroovyParser } from './parser.ts';
      export const firstTokens = firstTokensOf(Object.values(new GroovyParser({ analyses: true }).getGAstProductions()));`,
    resolveDir: at('src/parse/grammar'),
  },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  conditions: ['source'],
});
const made = { exports: {} };
new Function('module', 'exports', 'require', outputFiles[0].text)(made, made.exports, createRequire(import.meta.url));

const rules = Object.entries(made.exports.firstTokens).map(
  ([rule, alternatives]) =>
    `${rule}: [${alternatives.map((types) => `[${types.map(({ name }) => `t.${name}`).join(', ')}]`).join(', ')}]`,
);
const text = `// Made by scripts/build-first-tokens.mjs from the grammar.
import type { TokenType } from 'chevrotain';
import * as t from '../tokens.ts';

/** Of each rule that chooses, what each of its alternatives may begin with. */
export const firstTokens = { ${rules.join(', ')} } satisfies Record<string, readonly (readonly TokenType[])[]>;
`;
const file = at('src/parse/grammar/first-tokens.ts');
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
