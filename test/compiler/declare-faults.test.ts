import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';
import { readExpectations, shown, told, withoutExpectations } from '../support/expectations.ts';

// Each fixture is told exactly what its caret comments say. Those without carets are what Jenkins accepts.

const folder = fileURLToPath(new URL('../fixtures/declare/', import.meta.url));

test.each(readdirSync(folder))('%s', (name) => {
  const marked = readFileSync(folder + name, 'utf8');
  const text = withoutExpectations(marked);
  const { diagnostics } = checkFile(text, name, { profile: 'jenkins' });
  expect(shown(diagnostics.map((one) => told(one, text)))).toEqual(shown(readExpectations(marked)));
});
