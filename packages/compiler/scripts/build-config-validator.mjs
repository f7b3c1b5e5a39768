// Makes what reads configurations, in `src/generated`, which is not committed:
//
// - `validate-config.ts`: the validator of `src/config/config.schema.json`,
// - `rule-codes.ts`: the codes that the setting `rules` may name, from the pages of docs/rules,
// - `config.schema.json`: the schema with those codes, which is published for editors.
//
//   node packages/compiler/scripts/build-config-validator.mjs
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { standaloneValidator } from './standalone-validator.mjs';

const at = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const schema = JSON.parse(readFileSync(at('src/config/config.schema.json'), 'utf8'));
const codes = codesWithSummaries();

mkdirSync(at('src/generated'), { recursive: true });
writeFileSync(
  at('src/generated/validate-config.ts'),
  `// @ts-nocheck Made by scripts/build-config-validator.mjs from src/config/config.schema.json.\n${standaloneValidator(schema)}`,
);
writeFileSync(
  at('src/generated/rule-codes.ts'),
  `// Made by scripts/build-config-validator.mjs from docs/rules.\nexport const ruleCodes: readonly string[] = ${JSON.stringify([...codes.keys()], undefined, 2)};\n`,
);
writeFileSync(at('src/generated/config.schema.json'), `${JSON.stringify(published(), undefined, 2)}\n`);

/** Codes that a team may weigh itself, with the sentence of their pages: not what only a build tells, nor what Groovy refuses. */
function codesWithSummaries() {
  const pages = at('../../docs/rules');
  const files = readdirSync(pages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: group }) => readdirSync(path.join(pages, group)).map((file) => `${group}/${file}`));
  const found = files.toSorted().map((file) => {
    const [, summary, facts = ''] = readFileSync(path.join(pages, file), 'utf8').split(/\n{2,}/);
    return { code: file.replace(/\.md$/, ''), summary, told: facts.split(' · ')[1] };
  });
  const isTold = ({ code, told }) =>
    told === 'recommended' || told === 'strict' || (told === 'jenkins' && !code.startsWith('syntax/'));
  return new Map(found.filter(isTold).map(({ code, summary }) => [code, summary.replaceAll('\n', ' ')]));
}

/** With the codes by name, so that an editor offers them and says what they are about. */
function published() {
  const { rules, level } = schema.definitions;
  const named = [...codes].map(([code, description]) => [code, { ...level, description }]);
  // A name that ends with 0000 is that of all numbers.
  const isMany = ([code]) => code.endsWith('0000');
  const properties = Object.fromEntries(named.filter((one) => !isMany(one)));
  const patternProperties = Object.fromEntries(
    named.filter(isMany).map(([code, one]) => [`^${code.replace('0000', '[1-9]\\d{3}')}$`, one]),
  );
  const whole = {
    ...schema,
    definitions: { ...schema.definitions, rules: { ...rules, properties, patternProperties } },
  };
  // The words of our messages are no keyword of JSON Schema.
  return JSON.parse(
    JSON.stringify(whole, (key, value) => (key === 'expected' && typeof value === 'string' ? undefined : value)),
  );
}
