import { createHash } from 'node:crypto';
import { headerWords } from './header-words.ts';
import { relativePath } from './print/relative-path.ts';

/** What a header says. */
export interface HeaderOptions {
  /** The pipeline.ts, told from the same root as `file`. */
  readonly source: string;
  /** The generated file. */
  readonly file: string;
  /** What begins a comment there: `//` by default. */
  readonly comment?: '//' | '#' | '<!--';
}

/** A line that means nothing unless it is the first: of a script, of a Dockerfile. */
const first = /^(?:#!|# syntax=).*\n/;

const mark =
  /^(?:\/\/|#|<!--) Made by pipec from (?<source>.*) \(sha256 (?<hash>[0-9a-f]{16})\); change that file, not this one\.(?: -->)?\n/;

/** A generated file's own words about itself. */
export interface Header {
  /** The path of its source, from the folder of the generated file. */
  readonly source: string;
  /** Whether the text below the header is not what was generated. */
  readonly edited: boolean;
}

/**
 * Puts a header above a generated text: where it comes from, and a hash of the text by which an edit by hand is noticed.
 *
 * @returns The whole text, and how many characters stand above what was given.
 */
export function withHeader(
  text: string,
  { source, file, comment = '//' }: HeaderOptions,
): { readonly text: string; readonly offset: number } {
  const end = comment === '<!--' ? ' -->' : '';
  const header = `${comment} ${headerWords}${relativePath(file, source)} (sha256 ${hashOf(text)}); change that file, not this one.${end}\n`;
  const above = comment === '#' ? (first.exec(text)?.[0] ?? '') : '';
  return { text: above + header + text.slice(above.length), offset: header.length };
}

/**
 * Reads the header of a generated text; `undefined` where it has none, so that pipec did not make it.
 *
 * Line ends that a checkout changed are no edit.
 *
 * @example
 * ```ts
 * readHeader(await readFile('Jenkinsfile', 'utf8'))?.edited; // false
 * ```
 */
export function readHeader(text: string): Header | undefined {
  const plain = text.replaceAll('\r\n', '\n');
  const above = first.exec(plain)?.[0] ?? '';
  const below = plain.slice(above.length);
  const { source, hash } = mark.exec(below)?.groups ?? {};
  if (source === undefined) return undefined;
  return { source, edited: hashOf(above + below.slice(below.indexOf('\n') + 1)) !== hash };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
