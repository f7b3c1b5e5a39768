import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { isInstalled } from '../support/installed.ts';
import { project } from '../support/project.ts';
import type { Block } from './read-blocks.ts';

const bin = path.resolve(import.meta.dirname, '../../node_modules/.bin');

/** `npm` and `npx` as they are once pipec is published. */
const standIns = path.resolve(import.meta.dirname, 'bin');

/** Whoever commits. */
const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'a'],
    [`GIT_${who}_EMAIL`, 'a@example.com'],
  ]),
);

/** A line of `…` stands for any lines, one at the end of a line for the rest of it. */
const anything = '…';

/**
 * Does what a document says, from its top to its end, in a folder of its own:
 *
 * - a block with `file=NAME` is a file: it is written where there is none, and otherwise what the file holds,
 * - a block with `edit=NAME` is a file that is written anew,
 * - a `console` block is what a person types behind `$ ` and what comes of it, errors among it,
 * - a block with `not-run` is neither, nor one that `needs=PROGRAM` where that is not installed.
 */
export function runBlocks(blocks: readonly Block[]): void {
  const folder = project({});
  const written = new Set<string>();
  for (const { language, info, text, line } of blocks) {
    if ('not-run' in info || (info.needs !== undefined && !isInstalled(info.needs, ['--version']))) continue;
    if (info.edit !== undefined) write(folder, info.edit, text);
    else if (info.file !== undefined && isThere(folder, info.file) && !written.has(info.file)) {
      expect(read(folder, info.file), `line ${line}: ${info.file}`).toMatch(pattern(text));
    } else if (info.file !== undefined) {
      write(folder, info.file, text);
      written.add(info.file);
    } else if (language === 'console') runConsole(folder, text, line);
  }
}

function runConsole(folder: string, text: string, line: number): void {
  for (const [command, expected] of commandsOf(text)) {
    // One stream for both, as at a terminal.
    const { stdout } = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...identity, PATH: [standIns, bin, process.env.PATH].join(path.delimiter), NO_COLOR: '1' },
    });
    expect(stdout, `line ${line}: $ ${command}`).toMatch(pattern(expected));
  }
}

/** Each command with the lines that follow it. */
function commandsOf(text: string): readonly (readonly [command: string, expected: string])[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1)];
    });
}

/** The lines of a text with `…` for what is left out; blank lines at the ends do not count. */
function pattern(text: string): RegExp {
  const rows = text.trim() === '' ? [] : text.replace(/^\n+|\n+$/g, '').split('\n');
  const parts = rows.map((row) => {
    if (row.trim() === anything) return '(?:[^\\n]*\\n)*?';
    if (row.endsWith(anything)) return `${quoted(row.slice(0, -1))}[^\\n]*\\n`;
    return `${quoted(row)}[ \\t]*\\n`;
  });
  return new RegExp(`^\\n*${parts.join('')}\\n*$`);
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function isThere(folder: string, name: string): boolean {
  return read(folder, name) !== undefined;
}

function read(folder: string, name: string): string | undefined {
  try {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return text.endsWith('\n') ? text : `${text}\n`;
  } catch {
    return undefined;
  }
}

function write(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
