import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = new URL('types/', import.meta.url);
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

// An `@ts-expect-error` above a line that TypeScript accepts is an error itself, so that this says both what is accepted and what is not.
test('the types accept and refuse what the modules in types/ say', () => {
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', fileURLToPath(folder), '--pretty', 'false'], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

test('checking a pipeline that imports the DSL takes less than two seconds', () => {
  const example = fileURLToPath(new URL('../../examples/node-monorepo', import.meta.url));
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', example], { encoding: 'utf8' });
    expect(stdout).toBe('');
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(2000);
});

test('they refuse enough to say so', () => {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const refused = modules.flatMap(
    (name) => readFileSync(new URL(name, folder), 'utf8').match(/@ts-expect-error \w/g) ?? [],
  );
  expect(refused.length).toBeGreaterThan(80);
});
