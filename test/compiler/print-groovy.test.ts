import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builder, equal, nowhere } from '@pipec/model';
import type { Script } from '@pipec/model';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { print } from '../../packages/compiler/src/print/print.ts';
import { anyStatement } from '../support/any-groovy.ts';
import { canonical } from '../support/groovy/canonical-classes.ts';
import { describeWithGroovy, groovyTrees } from '../support/groovy/groovy.ts';

const { arg, braces, call, command, expressionStatement, map, member, name, nil, node, script } = builder(nowhere);
/** What Groovy makes of texts, all in one JVM: their trees, or why it refuses them. */
async function trees(texts: readonly string[]): Promise<readonly string[]> {
  const found = await groovyTrees(texts.map((text) => ({ name: 'printed', text })));
  return found.map((verdict, i) => (verdict.ok ? verdict.tree : `${verdict.line}: ${verdict.message}\n${texts[i]}`));
}

const words =
  `abstract as assert boolean break byte case catch char class const continue def default do double else enum extends
  false final finally float for goto if implements import in instanceof int interface long native new null package private
  protected public return short static strictfp super switch synchronized this threadsafe throw throws trait transient true try
  void volatile while it true$ $a _ é`.split(/\s+/);
// Groovy takes `a.this()` for the call of a constructor, in quotes too.
const called = words.filter((word) => word !== 'this' && word !== 'super');
const method = (text: string) => node('Method', { modifiers: ['def'], name: text, params: [], body: braces([]) });

interface Trees {
  readonly what: string;
  readonly scripts: readonly Script[];
  readonly width?: number;
}

function random(depth: number, width: number): Trees {
  const statements = fc.array(anyStatement(depth), { minLength: 1, maxLength: 2 });
  const scripts = fc.sample(statements, { seed: 20 + depth, numRuns: 1500 }).map((all) => script(...all));
  return { what: `random trees nested ${depth} deep, printed ${width} wide`, scripts, width };
}

describeWithGroovy('Groovy reads what is printed as the tree that it was printed from:', () => {
  const rows: readonly Trees[] = [
    random(1, 120),
    random(2, 40),
    random(3, 8),
    { what: 'keywords as members', scripts: called.map((word) => script(expressionStatement(member('a', word)))) },
    {
      what: 'keywords as methods',
      scripts: called.map((word) => script(expressionStatement(call(member('a', word))))),
    },
    {
      what: 'keywords as fields',
      scripts: words.map((word) =>
        script(expressionStatement(node('Member', { object: name('a'), name: word, access: '.@' }))),
      ),
    },
    { what: 'keywords as keys', scripts: words.map((word) => script(expressionStatement(map({ [word]: nil() })))) },
    {
      what: 'keywords as names of arguments',
      scripts: words.map((word) => script(expressionStatement(call('f', [arg(nil(), word)])))),
    },
    {
      what: 'keywords as names of arguments of commands',
      scripts: words.map((word) => script(command('f', [arg(nil(), word)]))),
    },
    { what: 'keywords as names of methods that are declared', scripts: words.map((word) => script(method(word))) },
  ];
  const found = new Map<Trees, readonly string[]>();

  beforeAll(async () => {
    const all = await trees(
      rows.flatMap(({ scripts, width = 120 }) => scripts.map((one) => print(one, { width }).text)),
    );
    let done = 0;
    for (const row of rows) found.set(row, all.slice(done, (done += row.scripts.length)));
  });

  test.each(rows)('$what', (row) => {
    expect(found.get(row)).toEqual(row.scripts.map(canonical));
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
if (!existsSync(corpus)) console.warn('SKIPPED: the corpora are not at hand (../shared/corpus).');

/** Every so many-th file of a corpus that can be read. */
function sample(folder: string, step: number): readonly string[] {
  const files = readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(jsonl?|md|txt|xml|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const texts = files.filter((_, i) => i % step === 0).map((file) => readFileSync(file, 'utf8'));
  return texts.filter((text) => parse(text, 'f').diagnostics.length === 0);
}

const corpora = ['real', 'libraries', 'docs', 'declarative', 'kubernetes'];

describeWithGroovy('what people wrote', () => {
  test.skipIf(!existsSync(corpus))(
    'is read as before when it is printed',
    async () => {
      const texts = corpora.flatMap((folder) => sample(folder, 12));
      expect(await trees(texts.map((text) => print(parse(text, 'f').value).text))).toEqual(await trees(texts));
    },
    120_000,
  );
});

test.skipIf(!existsSync(corpus)).each(['real', 'libraries'])(
  'printing what was printed from the corpus %s changes nothing',
  (folder) => {
    for (const text of sample(folder, 4)) {
      const once = parse(print(parse(text, 'f').value).text, 'f').value;
      const printed = print(once).text;
      const twice = parse(printed, 'f').value;
      expect(print(twice).text).toBe(printed);
      expect(equal(once, twice)).toBe(true);
    }
  },
);
