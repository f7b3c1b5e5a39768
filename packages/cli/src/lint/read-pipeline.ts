import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '@pipec/model';
import { isPlain, plainText, readPlain } from '../files/read-plain.ts';
import { reasonOf } from '../files/reason.ts';
import { wrongEncoding, tooManyBytes } from './messages.ts';

/** The text of a pipeline, and what is to be said of its bytes; or why it cannot be had. */
export type ReadPipeline =
  { readonly text: string; readonly found: readonly Diagnostic[] } | { readonly unread: string };

/** A file with more bytes is not read at all: they would be more than 2,000,000 characters. */
export const mostBytes = 6_000_000;

/**
 * Reads a file that may be anything: a pipe that nobody writes to is not waited for, one that is too large is not read, and bytes that
 * are no UTF-8 are told.
 *
 * @param name As reports call it.
 * @param isKnown Whether it is known to be a plain file that is not too large.
 */
export function readPipeline(file: string, name: string, isKnown = false): ReadPipeline {
  try {
    const plain = isKnown || isPlain(file, mostBytes) ? plainText(file) : undefined;
    if (plain !== undefined) return { text: plain, found: [] };
    const bytes = readPlain(file, mostBytes);
    if (typeof bytes === 'string') return { unread: bytes };
    if (typeof bytes === 'number') return { text: '', found: [tooManyBytes(name, bytes)] };
    const text = bytes.toString('utf8');
    const isUtf16 = /^(?:\xFF\xFE|\xFE\xFF)/.test(bytes.toString('latin1', 0, 2));
    return { text, found: isUtf8(bytes) ? [] : [wrongEncoding(name, firstWrong(bytes, text), isUtf16)] };
  } catch (error) {
    return { unread: reasonOf(error) };
  }
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
