import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { canonical } from '../support/groovy/canonical-classes.ts';
import { corpusExists, corpusFiles } from '../support/groovy/corpus.ts';
import { positionIn } from '../support/groovy/fixtures.ts';
import { describeWithGroovy, groovyTrees } from '../support/groovy/groovy.ts';
import type { Source, TreeVerdict } from '../support/groovy/groovy.ts';

// Pipelines of others, where they lie beside the project (`../shared/corpus`): for each file the same verdict as Groovy's, the same
// tree, and the same line where it is refused. One file in six; all with PIPEC_CORPUS=all.

const sets = ['real', 'libraries', 'kubernetes', 'docs', 'declarative', 'synthetic', 'mutants'];

if (!corpusExists) {
  console.warn("SKIPPED: there is no '../shared/corpus' to compare with Groovy on.");
  describe.skip('the corpora', () => test.skip('are not here'));
} else {
  describeWithGroovy('the corpora', () => {
    test.each(sets)('%s', { timeout: 300_000 }, async (set) => {
      const files = corpusFiles(set);
      const verdicts = await groovyTrees(files);
      const odd = files.flatMap((file, i) => difference(file, verdicts[i]!) ?? []);
      console.log(`${set}: ${files.length - odd.length} of ${files.length} files as Groovy reads them`);
      expect(odd).toEqual([]);
    });
  });
}

/** In what our reading of a file differs from Groovy's. */
function difference({ name, text }: Source, verdict: TreeVerdict): string | undefined {
  const { value, diagnostics } = parse(text, name);
  const [first] = diagnostics;
  if (!verdict.ok) {
    if (first === undefined) return `${name}: accepted, Groovy refuses line ${verdict.line}: ${verdict.message}`;
    const { line } = positionIn(text, first.span.start);
    return line === verdict.line ? undefined : `${name}: refused at line ${line}, Groovy refuses line ${verdict.line}`;
  }
  if (first !== undefined)
    return `${name}: refused at line ${positionIn(text, first.span.start).line}: ${first.message}`;
  return canonical(value) === verdict.tree ? undefined : `${name}: another tree`;
}
