import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import type { Script } from 'node:vm';
import { sumOf, words } from './kept-code.ts';
import type { Index, KeptCode, KeptScript } from './kept-code.ts';

/** As many Nodes, or options of one, as code of a command is kept for. */
const most = 4;

/** How old a file must be that its writer has left behind, in milliseconds. */
const abandoned = 600_000;

/** What a run has learned. */
export interface Lesson {
  /** Where its code is kept. */
  readonly file: string;
  /** V8's tag when the run began. */
  readonly tag: number;
  /** What was kept before. */
  readonly before: KeptCode | undefined;
  readonly loaded: ReadonlyMap<string, { readonly text: string; readonly script: Script }>;
}

/**
 * Keeps the code of all that a run has loaded, with the functions that it called, beside what earlier runs have loaded. A run that has
 * changed V8's flags keeps none: V8 would refuse it at the next start.
 *
 * @throws Where it cannot be written.
 */
export function keepCode({ file, tag, before, loaded }: Lesson): void {
  if (cachedDataVersionTag() !== tag) return;
  const learned = Array.from(loaded, ([name, { text, script }]): [string, KeptScript] => {
    return [name, { text, code: script.createCachedData() }];
  });
  const scripts = new Map([...(before?.scripts ?? []), ...learned]);
  writeWhole(file, contentOf({ tag, lessons: (before?.lessons ?? 0) + 1, scripts }));
  clear(file);
}

function contentOf({ tag, lessons, scripts }: KeptCode): Buffer {
  const parts = Array.from(scripts, ([name, { text, code }]) => ({ name, text: Buffer.from(text), code }));
  const index: Index = {
    tag,
    lessons,
    scripts: parts.map(({ name, text, code }) => [name, text.length, code.length]),
  };
  const head = Buffer.from(JSON.stringify(index), 'latin1');
  const content = Buffer.concat([Buffer.alloc(words.end), head, ...parts.flatMap(({ text, code }) => [text, code])]);
  content.writeUInt32LE(head.length, words.index);
  content.writeUInt32LE(sumOf(content), words.sum);
  return content;
}

/** Whoever reads the file meanwhile has the old one or the new one; of several that write it, one is the last. */
function writeWhole(file: string, content: Buffer): void {
  // Two containers that share a folder may have the same number of a process.
  const beside = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    writeFileSync(beside, content, { flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Removes what is kept of the command for other Nodes but for the newest, and what was left behind half written. */
function clear(file: string): void {
  const [folder, kept] = [path.dirname(file), path.basename(file)];
  const command = kept.split('-', 2).join('-');
  const names = readdirSync(folder).filter((name) => name.startsWith(`${command}-`));
  // One that is gone by now has been removed by another run.
  const found = names.map((name) => ({
    name,
    time: statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  const isWhole = ({ name }: { readonly name: string }) => name.endsWith('.pack');
  const tooMany = found
    .filter(isWhole)
    .toSorted((a, b) => b.time - a.time)
    .slice(most);
  const left = found.filter((one) => !isWhole(one) && one.time < Date.now() - abandoned);
  for (const { name } of [...tooMany, ...left]) rmSync(path.join(folder, name), { force: true });
}
