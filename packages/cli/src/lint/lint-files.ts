import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkFileWithPods } from '@pipec/compiler/check-file';
import type { CheckedFile, Profile } from '@pipec/compiler/check-file';
import type { Diagnostic } from '@pipec/model';
import { reasonOf } from '../files/reason.ts';
import { stdinName } from '../files/read-sources.ts';
import type { Host } from '../host.ts';

/** What linting came to. */
export interface Linted {
  readonly files: readonly { readonly file: string; readonly kind: CheckedFile['kind'] }[];
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that there is something to say of, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that cannot be read, and why. */
  readonly unread: readonly string[];
}

/** Checks files one by one; `-` is standard input. Only the texts that there is something to say of are kept. */
export async function lintFiles(names: readonly string[], profile: Profile, host: Host): Promise<Linted> {
  const files: { readonly file: string; readonly kind: CheckedFile['kind'] }[] = [];
  const found: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const unread: string[] = [];
  for (const name of names) {
    const file = name === '-' ? stdinName : name;
    const text = name === '-' ? await host.stdin() : read(path.resolve(host.cwd, name));
    if (typeof text !== 'string') {
      unread.push(`Cannot read '${name}': ${text.reason}.`);
      continue;
    }
    const { kind, diagnostics } = await checkFileWithPods(text, file, { profile });
    files.push({ file, kind });
    if (diagnostics.length > 0) texts.set(file, text);
    found.push(...diagnostics);
  }
  return { files, diagnostics: found, texts, unread };
}

function read(file: string): string | { readonly reason: string } {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
