import { composePowershell, composeSh } from '@pipec/dsl/shell';
import type { ShellHole } from '@pipec/dsl/shell';
import type { Edit, Expression, Fix, GString, GStringHole } from '@pipec/model';
import { escapedFor } from './escaped-for.ts';
import { writtenText } from './written-text.ts';
import type { WrittenText } from './written-text.ts';

/** A hole of a script, and the environment variable that the shell may read in its place. */
export interface ShellRead {
  readonly hole: GStringHole;
  readonly variable: string;
}

/**
 * What lets the shell read variables that Groovy puts into its script, each quoted for the place it stands in; `undefined` where
 * that cannot be had. A script without any other hole becomes one in single quotes.
 *
 * @example `sh "curl -H 'X: ${TOKEN}' $url"` becomes `sh "curl -H 'X: '\"\$TOKEN\" $url"`.
 */
export function shellReads(
  script: Expression,
  shell: string,
  reads: readonly ShellRead[],
  safety: Fix['safety'],
): Fix | undefined {
  const compose = composers[shell];
  const written = writtenText(script);
  if (compose === undefined || written === undefined || script.kind !== 'GString' || script.quote === undefined)
    return undefined;
  const variables = variablesOf(reads);
  const isPlain = written.holes.every(({ node }) => variables.has(node));
  if (!isPlain && reads.length > mostReads) return undefined;
  const edits = isPlain
    ? [whole(script, written, variables, compose)]
    : reads.map((read) => one(read, written, script, compose));
  if (!edits.every((edit) => edit !== undefined) || overlap(edits)) return undefined;
  return { title: 'Let the shell read it', safety, edits };
}

/** Where Groovy goes on filling other holes, the script is read anew for each variable: no author has more of them in one. */
const mostReads = 50;

/** The variable that the shell reads in the place of a hole. */
type Variables = ReadonlyMap<GStringHole | Expression, string>;

function variablesOf(reads: readonly ShellRead[]): Variables {
  return new Map(reads.map(({ hole, variable }) => [hole, variable]));
}

type Compose = typeof composeSh;
const composers: Readonly<Record<string, Compose>> = { sh: composeSh, powershell: composePowershell };

/** The script with its variables; the holes that Groovy goes on filling stand in it as words. */
function filled({ text, holes }: WrittenText, variables: Variables, compose: Compose): string | undefined {
  const pieces: string[] = [];
  const filling: ShellHole[] = [];
  let from = 0;
  for (const { start, end, node } of holes) {
    const name = variables.get(node);
    pieces.push(text.slice(from, start));
    filling.push(name === undefined ? { kind: 'raw', text: text.slice(start, end) } : { kind: 'variable', name });
    from = end;
  }
  const { text: made, faults } = compose([...pieces, text.slice(from)], filling);
  return faults.length === 0 ? made : undefined;
}

/** The whole string anew, in single quotes. */
function whole(
  { span, quote }: GString,
  written: WrittenText,
  variables: Variables,
  compose: Compose,
): Edit | undefined {
  const text = filled(written, variables, compose);
  return text === undefined ? undefined : { span, text: singleQuoted(text, quote !== '"' && text.includes('\n')) };
}

function singleQuoted(text: string, isLong: boolean): string {
  const escaped = text.replaceAll('\\', '\\\\');
  if (!isLong) return `'${escaped.replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  return `'''${escaped.replace(/'(?=''|$)/g, "\\'")}'''`;
}

/** So many characters are compared at once. */
const stride = 64;

/** One hole, in the author's own string: the stretch that differs. */
function one(read: ShellRead, written: WrittenText, { quote }: GString, compose: Compose): Edit | undefined {
  const { text, place } = written;
  const made = filled(written, variablesOf([read]), compose);
  if (made === undefined || quote === undefined) return undefined;
  let start = 0;
  const shorter = Math.min(text.length, made.length);
  while (start + stride <= shorter && text.startsWith(made.slice(start, start + stride), start)) start += stride;
  while (start < text.length && text[start] === made[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === made.at(-1 - end)) end += 1;
  const inserted = escapedFor(made.slice(start, made.length - end), quote);
  return inserted === undefined ? undefined : { span: place(start, text.length - end), text: inserted };
}

function overlap(edits: readonly Edit[]): boolean {
  const spans = edits.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  return spans.some((span, i) => i > 0 && span.start < spans[i - 1]!.end);
}
