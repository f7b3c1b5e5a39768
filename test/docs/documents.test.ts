import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBlocks } from './read-blocks.ts';
import { runBlocks } from './run-blocks.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Documents whose blocks are run, in the order in which a newcomer meets them. */
const documents = [
  'README.md',
  'docs/getting-started.md',
  'docs/linting.md',
  'docs/pods.md',
  'docs/pre-commit.md',
  'docs/platform.md',
];

describe.each(documents)('%s', (name) => {
  const text = readFileSync(path.join(root, name), 'utf8');
  const blocks = readBlocks(text);

  test('has blocks that are run', () => {
    expect(blocks.filter(({ info }) => !('not-run' in info)).length).toBeGreaterThan(0);
  });

  test('says what happens', () => {
    runBlocks(blocks);
  }, 120_000);

  test('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
    const missing = links.filter((target) => {
      try {
        readFileSync(path.join(root, path.dirname(name), target));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'EISDIR';
      }
    });
    expect(missing).toEqual([]);
  });
});
