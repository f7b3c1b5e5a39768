import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkFileWithPods } from '@pipec/compiler/check-file';
import type { CheckedFile, Profile } from '@pipec/compiler/check-file';
import { reasonOf } from '../files/reason.ts';
import { stdinName } from '../files/read-sources.ts';
import type { Host } from '../host.ts';

/** A file that was linted, or the reason why it could not be read. */
export type Linted =
  (CheckedFile & { readonly file: string; readonly text: string }) | { readonly file: string; readonly unread: string };

/** Lints files one by one, so that none need be kept; `-` is standard input. */
export async function* lintFiles(names: Iterable<string>, profile: Profile, host: Host): AsyncGenerator<Linted> {
  for (const name of names) {
    const file = name === '-' ? stdinName : name;
    const text = name === '-' ? await host.stdin() : read(path.resolve(host.cwd, name));
    if (typeof text !== 'string') yield { file, unread: text.reason };
    else yield { file, text, ...(await checkFileWithPods(text, file, { profile })) };
  }
}

function read(file: string): string | { readonly reason: string } {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
