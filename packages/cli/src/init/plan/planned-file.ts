import path from 'node:path';
import type { Folder } from '../folder.ts';

/** A file of the plan: what becomes of it, and why. */
export interface PlannedFile {
  /** Its absolute path. */
  readonly path: string;
  /** The absolute folder that it must stay in. */
  readonly folder: string;
  /** What it holds in the end. */
  readonly text: string;
  /** `keep` leaves what is there, though it is something else; `same` finds it as it should be. */
  readonly action: 'create' | 'merge' | 'replace' | 'keep' | 'same';
  /** What it is for, or why it is kept; without a full stop. */
  readonly purpose: string;
  /** Permissions of a new file. */
  readonly mode?: number;
}

/** A file that pipec writes as a whole, or else not at all. */
export function whole(
  folder: Folder,
  name: string,
  text: string,
  { purpose, force, mode }: { readonly purpose: string; readonly force: boolean; readonly mode?: number },
): PlannedFile {
  const file = { path: path.join(folder.path, name), folder: folder.path, ...(mode !== undefined && { mode }) };
  const present = folder.read(name);
  if (present === undefined) return { ...file, text, action: 'create', purpose };
  if (present === text) return { ...file, text, action: 'same', purpose };
  if (force) return { ...file, text, action: 'replace', purpose };
  return { ...file, text: present, action: 'keep', purpose: 'is there already; --force replaces it' };
}

/** A file that is left as it is, for a reason. */
export function kept(folder: Folder, name: string, purpose: string): PlannedFile {
  return {
    path: path.join(folder.path, name),
    folder: folder.path,
    text: folder.read(name) ?? '',
    action: 'keep',
    purpose,
  };
}

/** A file that pipec adds to, whatever else it holds. */
export function merged(folder: Folder, name: string, text: string, purpose: string): PlannedFile {
  const present = folder.read(name);
  const action = present === undefined ? 'create' : present === text ? 'same' : 'merge';
  return { path: path.join(folder.path, name), folder: folder.path, text, action, purpose };
}

/** The text with one more line, in its own line ends. */
export function withLine(text: string, line: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || text.endsWith('\n') ? '' : lineEnd}${line}${lineEnd}`;
}
