import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from './groovy.ts';

const folder = fileURLToPath(new URL('../../fixtures/groovy', import.meta.url));

/** The project's own Groovy: a file for each chapter of the grammar. */
export const groovyFixtures: readonly Source[] = readdirSync(folder)
  .toSorted()
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

/** Line and column of an offset, both from 1. */
export function positionIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
