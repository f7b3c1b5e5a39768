import type { Expression, Name, Span } from '@pipec/model';
import { writtenText } from './written-text.ts';
import type { WrittenText } from './written-text.ts';

/** What a text of a pipeline can be looked up by. */
export interface TextSources {
  /** The one value that a variable ever has; `undefined` where it has several or none that is written down. */
  readonly valueOf: (name: Name) => Expression | undefined;
  /** The text of a file of the repository. */
  readonly files?: (path: string) => string | undefined;
}

/**
 * A text with the places of its characters: a string, a sum of strings, a variable that holds one, a file that is read,
 * and methods that change its indentation. `undefined` where it is only known when the pipeline runs.
 */
export function resolvedText(expression: Expression, sources: TextSources, depth = 0): WrittenText | undefined {
  if (depth > 8) return undefined;
  switch (expression.kind) {
    case 'Parens':
      return resolvedText(expression.expression, sources, depth + 1);
    case 'Name': {
      const value = sources.valueOf(expression);
      return value && resolvedText(value, sources, depth + 1);
    }
    case 'Call': {
      const { callee, args } = expression;
      if (callee.kind === 'Name') return readText(callee.name, args[0]?.value, sources);
      const change = callee.kind === 'Member' && typeof callee.name === 'string' ? changes[callee.name] : undefined;
      if (callee.kind !== 'Member' || change === undefined || args.length > 0) return undefined;
      const inner = resolvedText(callee.object, sources, depth + 1);
      return inner && changed(inner, change);
    }
    default:
      return writtenText(expression);
  }
}

/** Steps that give the text of a file, and where they look for it. */
const readers: Readonly<Record<string, string>> = { readTrusted: '', readFile: '', libraryResource: 'resources/' };

function readText(step: string, path: Expression | undefined, { files }: TextSources): WrittenText | undefined {
  const folder = Object.hasOwn(readers, step) ? readers[step] : undefined;
  return folder === undefined || path?.kind !== 'StringLiteral' || files === undefined
    ? undefined
    : fileText(`${folder}${path.value}`, files);
}

/** A file beside the pipeline as a text. */
export function fileText(file: string, files: (path: string) => string | undefined): WrittenText | undefined {
  const text = files(file);
  const place = (start: number, end: number): Span => ({ file, start, end });
  return text === undefined ? undefined : { text, holes: [], place, stringAt: () => undefined };
}

/** Gives for each character of the new text its place in the old one. */
type Change = (text: string) => readonly number[];

const changes: Readonly<Record<string, Change>> = { trim, stripIndent, stripMargin, toString: all };

function all(text: string): readonly number[] {
  return Array.from(text, () => 0).map((_, i) => i);
}

function trim(text: string): readonly number[] {
  const start = text.length - text.trimStart().length;
  return range(start, text.trimEnd().length);
}

/** Groovy takes away what all lines begin with that are not blank. */
function stripIndent(text: string): readonly number[] {
  const lines = linesOf(text);
  const depths = lines
    .filter(([from, to]) => text.slice(from, to).trim() !== '')
    .map(([from, to]) => depth(text.slice(from, to)));
  const least = Math.min(...depths, Number.POSITIVE_INFINITY);
  return lines.flatMap(([from, to]) => range(from + Math.min(least, depth(text.slice(from, to))), to));
}

/** What stands before a `|` on its line, and the `|`, is gone. */
function stripMargin(text: string): readonly number[] {
  return linesOf(text).flatMap(([from, to]) => {
    const line = text.slice(from, to);
    const margin = /^\s*\|/.exec(line)?.[0].length ?? 0;
    return range(from + margin, to);
  });
}

function depth(line: string): number {
  return line.length - line.replace(/^[^\S\n]+/, '').length;
}

/** Each line with its end. */
function linesOf(text: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) found.push([index, index + line.length]);
  return found;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);
}

function changed(inner: WrittenText, change: Change): WrittenText {
  const places = change(inner.text);
  const text = places.map((place) => inner.text[place]).join('');
  const old = (at: number): number => places[at] ?? (places.at(-1) ?? 0) + 1;
  const holes = inner.holes.flatMap((hole) => {
    const start = places.indexOf(hole.start);
    return start < 0 ? [] : [{ ...hole, start, end: start + hole.end - hole.start }];
  });
  return {
    text,
    holes,
    place: (start, end) => inner.place(old(start), end === start ? old(start) : old(end - 1) + 1),
    stringAt: (at) => inner.stringAt(old(at)),
  };
}
