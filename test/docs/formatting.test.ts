import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editorOptions, format, parseEditorConfig } from '../../packages/compiler/src/format.ts';
import { readBlocks } from './read-blocks.ts';

// The examples of docs/formatting.md: each block that is `before` becomes the one `after` it.

const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/formatting.md'), 'utf8');
const blocks = readBlocks(text);
const before = blocks.filter(({ info }) => 'before' in info);
const after = blocks.filter(({ info }) => 'after' in info);

test('examples come in pairs', () => {
  expect(before.length).toBeGreaterThan(5);
  const order = blocks.flatMap(({ info }) => ('before' in info ? ['before'] : 'after' in info ? ['after'] : []));
  expect(order).toEqual(before.flatMap(() => ['before', 'after']));
});

test.each(before.map((block, i) => [block.line, block, after[i]!] as const))('line %i', (_, written, formatted) => {
  expect(format(written.text)).toEqual({ value: formatted.text, diagnostics: [] });
  expect(format(formatted.text).value).toBe(formatted.text);
});

test('the .editorconfig means what the page says', () => {
  const [block] = blocks.filter(({ language }) => language === 'ini');
  const configs = [{ folder: '/repo', config: parseEditorConfig(block!.text) }];
  expect(editorOptions(configs, '/repo/vars/a.groovy')).toEqual({ indent: '    ', tabWidth: 4, width: 100 });
});

test('the function gives what the page says', () => {
  const [block] = blocks.filter(({ language }) => language === 'ts');
  const [, result] = /; \/\/ (".*")\n/.exec(block!.text)!;
  expect(format("node{sh   'make'}", { indent: '    ' }).value).toBe(JSON.parse(result!));
});
