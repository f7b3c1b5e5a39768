import { expect, test } from 'vitest';
import { fixText } from '../../packages/compiler/src/apply-fixes.ts';
import { checkFileWithPods } from '../../packages/compiler/src/check-file.ts';
import { withoutExpectations } from '../support/expectations.ts';
import { describeWithGroovy, groovyVerdicts } from '../support/groovy/groovy.ts';
import { readPages } from './read-page.ts';

// Every block of every page, with all that the profile `strict` tells of it: what is left when its safe fixes are made.

const blocks = readPages().flatMap(({ code, blocks: { Faults, Fine } }) =>
  [...Faults, ...Fine]
    .filter(({ language }) => language === 'groovy')
    .map(({ text }, i) => ({ name: `${code} ${i + 1}`, text: withoutExpectations(text) })),
);

const check = (text: string) => checkFileWithPods(text, 'Jenkinsfile', { profile: 'strict' });
const fixed = await Promise.all(blocks.map(({ text }) => fixText(text, 'Jenkinsfile', check)));

test('some of them are fixed', () => {
  expect(fixed.filter(({ made }) => made.length > 0).length).toBeGreaterThan(3);
});

test('no safe fix is left', () => {
  const left = blocks.filter((_, i) => fixed[i]!.checked.diagnostics.some(({ fix }) => fix?.safety === 'safe'));
  expect(left.map(({ name }) => name)).toEqual([]);
});

describeWithGroovy('the real Groovy', () => {
  test('accepts what was fixed where it accepted what was there', async () => {
    const changed = blocks.flatMap(({ name, text }, i) => (fixed[i]!.text === text ? [] : [{ name, text, i }]));
    const before = await groovyVerdicts(changed);
    const after = await groovyVerdicts(changed.map(({ name, i }) => ({ name, text: fixed[i]!.text })));
    changed.forEach(({ name }, i) => {
      if (before[i]!.ok) expect(after[i], name).toEqual({ ok: true });
    });
  });
});
