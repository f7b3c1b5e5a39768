import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { expect, test } from 'vitest';
import { canonical } from '../support/groovy/canonical-classes.ts';
import { groovyFixtures } from '../support/groovy/fixtures.ts';
import { describeWithGroovy, groovyTrees } from '../support/groovy/groovy.ts';

test.each(groovyFixtures)('reads $name without a fault', ({ name, text }) => {
  expect(parse(text, name).diagnostics).toEqual([]);
});

const variants: readonly [what: string, change: (text: string) => string][] = [
  ['as they are', (text) => text],
  ['with the line ends of DOS', (text) => text.replaceAll('\n', '\r\n')],
  ['with lines that end in a carriage return', (text) => text.replaceAll('\n', '\r')],
  [
    'within a closure',
    (text) => (/^(?:package|#!)|^import|^def \w+\(|^abstract|^class/m.test(text) ? text : `node {\n${text}\n}\n`),
  ],
];

describeWithGroovy('our tree and the one of Groovy 2.4.21 are equal over the fixtures', () => {
  test.each(variants)('%s', async (_, change) => {
    const changed = groovyFixtures.map(({ name, text }) => ({ name, text: change(text) }));
    const theirs = await groovyTrees(changed);
    const ours = changed.map(({ name, text }) => ({ ok: true, tree: canonical(parse(text, name).value) }));
    expect(ours).toEqual(theirs);
  });
});
