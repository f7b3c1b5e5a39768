import { beforeAll, expect, test } from 'vitest';
import { format } from '../../packages/compiler/src/format.ts';
import type { FormatOptions } from '../../packages/compiler/src/format.ts';
import { corpusExists, corpusFiles } from '../support/groovy/corpus.ts';
import { groovyFixtures } from '../support/groovy/fixtures.ts';
import { describeWithGroovy, groovyTrees } from '../support/groovy/groovy.ts';
import type { Source, TreeVerdict } from '../support/groovy/groovy.ts';

const options: readonly FormatOptions[] = [
  {},
  { width: 40, indent: '\t' },
  { width: 1, finalNewline: false },
  { width: Number.POSITIVE_INFINITY, lineEnd: '\r\n' },
];
const sets = ['real', 'libraries', 'kubernetes', 'docs', 'declarative', 'synthetic', 'mutants'];

if (!corpusExists) console.warn("SKIPPED: there is no '../shared/corpus' to compare with Groovy on.");

describeWithGroovy('Groovy reads what was formatted as it read the text', () => {
  const files = [...groovyFixtures, ...(corpusExists ? sets.flatMap(corpusFiles) : [])];
  // The fixtures in every way, what others wrote in one.
  const ways = files.map((file) => (groovyFixtures.includes(file) ? options : options.slice(0, 1)));
  let before: readonly TreeVerdict[] = [];
  let after: readonly TreeVerdict[] = [];

  beforeAll(async () => {
    const formatted = files.flatMap((file, i) => ways[i]!.map((way) => formattedAs(file, way)));
    const all = await groovyTrees([...files, ...formatted]);
    before = files.flatMap((_, i) => ways[i]!.map(() => all[i]!));
    after = all.slice(files.length);
  }, 300_000);

  test('tree for tree', () => {
    const names = files.flatMap(({ name }, i) => ways[i]!.map((way) => `${name} ${JSON.stringify(way)}`));
    const odd = names.filter((_, i) => JSON.stringify(before[i]) !== JSON.stringify(after[i]));
    console.log(`${names.length - odd.length} of ${names.length} texts are read as before`);
    expect(odd).toEqual([]);
  });
});

function formattedAs({ name, text }: Source, way: FormatOptions): Source {
  return { name, text: format(text, way).value };
}
