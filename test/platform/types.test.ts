import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = new URL('types/', import.meta.url);
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

// An `@ts-expect-error` above a line that TypeScript accepts is an error itself, so that this says both what is accepted and what is not.
test('names that stand for each other, and fields of the configuration, are types', () => {
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', fileURLToPath(folder), '--pretty', 'false'], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
  expect(refusals('names.ts')).toBe(8);
  expect(refusals('configuration.ts')).toBe(6);
});

const refusals = (file: string) => readFileSync(new URL(file, folder), 'utf8').match(/@ts-expect-error \w/g)?.length;
