import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleIndex } from '../../scripts/rule-index.mjs';

test('the list of all pages is fresh: node scripts/rule-index.mjs', () => {
  expect(readFileSync(new URL('../../docs/rules/README.md', import.meta.url), 'utf8')).toBe(ruleIndex());
});
