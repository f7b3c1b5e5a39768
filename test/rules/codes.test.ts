import { expect, test } from 'vitest';
import { readPages } from './read-page.ts';
import { toldCodes } from './told-codes.ts';

const codes = toldCodes();
const pages = readPages().map(({ code }) => code);

test('every code that can be told has a page', () => {
  expect(codes.size).toBeGreaterThan(130);
  expect([...codes].filter((code) => !pages.includes(code)).toSorted()).toEqual([]);
});

test('every page is about a code that can be told', () => {
  expect(pages.filter((code) => !codes.has(code))).toEqual([]);
});
