import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../packages/cli/dist', import.meta.url));
// Below the packages that the program finds its libraries in.
const home = fileURLToPath(new URL('../../node_modules/.pack-test', import.meta.url));
const list = path.join(home, 'list');

function explain(env: Readonly<Record<string, string>> = {}) {
  const args = [path.join(home, 'main.cjs'), 'explain', 'load/threw'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    // But for what is asked for it neither keeps nor takes code of its own.
    env: { ...process.env, PIPEC_CODE_CACHE: 'off', ...env },
  });
  return { status, stdout, stderr };
}

const chunks = (ending: string) => readdirSync(path.join(home, 'chunks')).filter((name) => name.endsWith(ending));

beforeAll(() => {
  rmSync(home, { recursive: true, force: true });
  cpSync(dist, home, { recursive: true, filter: (file) => !/\.(?:cache|pack)$/.test(file) });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the pack of a command', () => {
  it('holds all that the command loads, and the code that V8 made of it', () => {
    const fromFiles = explain();
    expect(fromFiles.status).toBe(0);
    explain({ PIPEC_CODE_CACHE: 'list', PIPEC_PACK: list });
    explain({ PIPEC_CODE_CACHE: 'pack', PIPEC_PACK: readFileSync(list, 'utf8').trim() });
    const [pack = ''] = chunks('.pack');
    expect(pack).toMatch(/^explain-/);
    const withoutCode = readFileSync(path.join(home, 'chunks', pack)).length;

    for (const file of chunks('.cjs')) rmSync(path.join(home, 'chunks', file));
    expect(explain()).toEqual(fromFiles);
    expect(explain({ PIPEC_CODE_CACHE: 'write' })).toEqual(fromFiles);
    expect(readFileSync(path.join(home, 'chunks', pack)).length).toBeGreaterThan(withoutCode);
    expect(explain()).toEqual(fromFiles);
  });
});
