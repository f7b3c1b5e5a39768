import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readJson } from '../init/json/read-json.ts';
import type { JsonNode } from '../init/json/read-json.ts';

/** A tsconfig.json, as plain data. */
export interface Tsconfig {
  /** Its absolute path. */
  readonly file: string;
  readonly text: string;
  readonly data: { readonly [name: string]: unknown };
}

/** The names that are looked for in each folder: the one that `pipec init` makes beside another goes first. */
const names = ['tsconfig.pipeline.json', 'tsconfig.json'];

/** The nearest settings of TypeScript, from a folder upward; an absolute path. */
export function findTsconfig(folder: string): string | undefined {
  for (let at = folder, last = ''; at !== last; last = at, at = path.dirname(at)) {
    const found = names.map((name) => path.join(at, name)).find((file) => existsSync(file));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A tsconfig.json and all that it extends, itself first.
 *
 * @returns `undefined` where one of them cannot be read, or is not found.
 */
export function tsconfigChain(file: string): readonly Tsconfig[] | undefined {
  const chain: Tsconfig[] = [];
  const wanted = [file];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    const found = next;
    if (chain.some((one) => one.file === found)) continue;
    const config = readTsconfig(found);
    if (config === undefined) return undefined;
    chain.push(config);
    for (const one of [config.data['extends'] ?? []].flat().toReversed()) {
      const base = typeof one === 'string' ? baseOf(one, found) : undefined;
      if (base === undefined) return undefined;
      wanted.push(base);
    }
  }
  return chain;
}

function readTsconfig(file: string): Tsconfig | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  const { value } = readJson(text, file, { comments: true });
  const data = value === undefined ? undefined : dataOf(value);
  if (typeof data !== 'object' || data === null) return undefined;
  return { file, text, data: data as Tsconfig['data'] };
}

/** What `extends` names: a path, or a file of a package. */
function baseOf(name: string, file: string): string | undefined {
  if (/^\.{0,2}[/\\]|^\.\.?$/.test(name) || path.isAbsolute(name)) {
    const base = path.resolve(path.dirname(file), name);
    return [base, `${base}.json`].find((one) => one.endsWith('.json') && existsSync(one));
  }
  const require = createRequire(file);
  for (const one of [name, `${name}.json`, `${name}/tsconfig.json`]) {
    try {
      const found = require.resolve(one);
      if (found.endsWith('.json')) return found;
    } catch {
      // The next of them may be there.
    }
  }
  return undefined;
}

function dataOf(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(dataOf);
  return Object.fromEntries(node.members.map(({ name, value }) => [name, dataOf(value)]));
}
