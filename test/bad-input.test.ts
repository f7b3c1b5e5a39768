import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile } from '../packages/compiler/src/compile.ts';
import { readExpectations, shown, told } from './support/expectations.ts';
import type { Expectation } from './support/expectations.ts';

// Each module in fixtures/bad-input/ is wrong as its name says. What is told, and where, stand as carets under the line; they are
// comments, so that the modules are built as they are; `//<--- code` is for the first columns, which no caret can reach.

const folder = fileURLToPath(new URL('fixtures/bad-input/', import.meta.url));
const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** What the texts of some files say that they are told, with the lines of the files as they are. */
function expectedIn(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([file, text]) => placesIn(text).map((place) => `${file} ${place}`)).sort();
}

/** Carets speak of the line above them; here that line keeps its number, since the carets stay in what is compiled. */
function placesIn(text: string): readonly string[] {
  const rows = text.split('\n');
  const found: Expectation[] = [];
  let subject = 0;
  rows.forEach((row, i) => {
    const [first] = readExpectations(`x\n${row}`);
    if (first === undefined) subject = i + 1;
    else found.push({ ...first, line: subject });
  });
  return shown(found);
}

describe('tells what is wrong, where it is, and compiles nothing', () => {
  test.each(modules)('%s', { timeout: 60_000 }, async (name) => {
    // A loop without end has to be waited for; what is right has long ended by then.
    const { value, diagnostics } = await compile(name, {
      root: folder,
      timeLimit: /loops|waits/.test(name) ? 1500 : 20_000,
    });
    const texts = new Map([...value.sources, [name, readFileSync(folder + name, 'utf8')]]);
    const found = diagnostics.map((diagnostic) => {
      const { file } = diagnostic.span;
      return `${file} ${shown([told(diagnostic, texts.get(file) ?? '')])[0]}`;
    });
    expect(found.sort()).toEqual(expectedIn(texts));
    expect(value.pipelines).toEqual([]);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    for (const { message } of diagnostics) expect(message).toMatch(/^\S[^\n]*\.$/);
  });
});
