import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from './groovy.ts';

const folder = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

/** Whether Groovy files of others lie beside the project. */
export const corpusExists = existsSync(folder);

/**
 * The Groovy files of a set, by path; one in six, or all with `PIPEC_CORPUS=all`.
 *
 * @param set A folder of the corpus: `real`, `libraries`, …
 */
export function corpusFiles(set: string): readonly Source[] {
  const paths = readdirSync(`${folder}/${set}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:json|jsonl|md|ya?ml)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted();
  const step = process.env['PIPEC_CORPUS'] === 'all' ? 1 : 6;
  return paths
    .filter((_, i) => i % step === 0)
    .map((path) => ({ name: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
}
