import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { constants } from 'node:fs';
import type { Diagnostic } from '@pipec/model';
import { reasonOf } from '../files/reason.ts';
import { wrongEncoding, tooManyBytes } from './messages.ts';

/** The text of a pipeline, and what is to be said of its bytes; or why it cannot be had. */
export type ReadPipeline =
  { readonly text: string; readonly found: readonly Diagnostic[] } | { readonly unread: string };

/** A file with more bytes is not read at all: they would be more than 2,000,000 characters. */
const mostBytes = 6_000_000;

/** What a shell hands over in place of a file: `pipec lint <(git show HEAD:Jenkinsfile)`. */
const handedOver = /^\/(?:dev|proc\/self)\/fd\/\d+$|^\/dev\/stdin$/;

/**
 * Reads a file that may be anything: a pipe that nobody writes to is not waited for, one that is too large is not read, and bytes that
 * are no UTF-8 are told.
 *
 * @param name As reports call it.
 */
export function readPipeline(file: string, name: string): ReadPipeline {
  try {
    const bytes = handedOver.test(file) ? readFileSync(file) : readPlain(file);
    if (typeof bytes === 'string') return { unread: bytes };
    if (typeof bytes === 'number') return { text: '', found: [tooManyBytes(name, bytes)] };
    const text = bytes.toString('utf8');
    const isUtf16 = /^(?:\xFF\xFE|\xFE\xFF)/.test(bytes.toString('latin1', 0, 2));
    return { text, found: isUtf8(bytes) ? [] : [wrongEncoding(name, firstWrong(bytes, text), isUtf16)] };
  } catch (error) {
    return { unread: reasonOf(error) };
  }
}

/** The bytes of a plain file; their number where they are too many; otherwise why it is none. */
function readPlain(file: string): Buffer | number | string {
  // Without O_NONBLOCK, opening a pipe would wait for somebody who writes to it.
  const open = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(open);
    if (stats.isDirectory()) return 'it is a folder';
    if (!stats.isFile()) return 'it is no plain file';
    return stats.size > mostBytes ? stats.size : readWhole(open, stats.size);
  } finally {
    closeSync(open);
  }
}

/** As Node reads a file of a known size, without asking for the size once more; what has none, as the files of `/proc`, Node reads itself. */
function readWhole(open: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  return size > 0 && readSync(open, bytes, 0, size, 0) === size ? bytes : readFileSync(open);
}

/** Where the first U+FFFD stands that the bytes do not hold as such. */
function firstWrong(bytes: Buffer, text: string): number {
  let [at, offset] = [text.indexOf('\uFFFD'), 0];
  for (let before = 0; at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    offset += Buffer.byteLength(text.slice(before, at));
    if (bytes.toString('latin1', offset, offset + 3) !== '\xEF\xBF\xBD') return at;
    before = at;
  }
  return 0;
}
