import path from 'node:path';
import { readHeader } from '@pipec/compiler/header';
import { readText } from '../files/read-text.ts';
import { statsOf } from '../files/stats-of.ts';
import { walk } from '../files/walk.ts';
import type { LeftOver } from '../build/left-over.ts';
import type { MadePlatform } from './make-platform.ts';

/**
 * Finds what earlier builds of the same platform wrote and this one does not give: files below the folder whose header names the
 * module. What pipec did not make is never among them.
 */
export function platformLeftOver({ module, folder, outputs }: MadePlatform): readonly LeftOver[] {
  const stats = statsOf(folder);
  if (stats === undefined || stats === 'refused' || !stats.isDirectory()) return [];
  const wanted = new Set(outputs.map((output) => output.path));
  return [...walk(folder)].flatMap((name) => {
    const file = path.join(folder, name);
    const header = wanted.has(file) ? undefined : readHeader(readText(file, name) ?? '');
    const isOurs = header !== undefined && path.resolve(path.dirname(file), header.source) === module;
    return isOurs ? [{ path: file, edited: header.edited }] : [];
  });
}
