import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folders `node_modules` of a folder and of those above it, nearest first. */
export function modulesAbove(folder: string): readonly string[] {
  return foldersUpward(folder).flatMap((at) => {
    const modules = path.join(at, 'node_modules');
    return path.basename(at) !== 'node_modules' && existsSync(modules) ? [modules] : [];
  });
}

/** A folder and all above it. */
export function foldersUpward(folder: string): readonly string[] {
  const found: string[] = [];
  for (let at = folder, last = ''; at !== last; last = at, at = path.dirname(at)) found.push(at);
  return found;
}
