import { composePowershell, composeSh, variableInSh } from '@pipec/dsl/shell';
import type { FilledStretch, PutVariable, ShellHole } from '@pipec/dsl/shell';
import type { Edit, Expression, Fix, GString, GStringHole, Quote } from '@pipec/model';
import { latestOf } from '../latest-of.ts';
import { escapedFor } from './escaped-for.ts';
import { writtenText } from './written-text.ts';
import type { TextHole, WrittenText } from './written-text.ts';

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
  const edits = isPlain ? whole(script, written, variables, compose) : each(script.quote, written, variables, shell);
  if (edits === undefined || overlap(edits)) return undefined;
  return { title: 'Let the shell read it', safety, edits };
}

/** Where Groovy goes on filling other holes, commands are read anew for each variable: no author has more of them in one script. */
const mostReads = 50;

/** The variable that the shell reads in the place of a hole. */
type Variables = ReadonlyMap<TextHole['node'], string>;

function variablesOf(reads: readonly ShellRead[]): Variables {
  return new Map(reads.map(({ hole, variable }) => [hole, variable]));
}

type Compose = typeof composeSh;
const composers: Readonly<Record<string, Compose>> = { sh: composeSh, powershell: composePowershell };

/** The whole string anew, in single quotes; each of its holes is read. */
function whole(
  { span, quote }: GString,
  { text, holes }: WrittenText,
  variables: Variables,
  compose: Compose,
): readonly Edit[] | undefined {
  const pieces: string[] = [];
  const filling: ShellHole[] = [];
  let from = 0;
  for (const { start, end, node } of holes) {
    pieces.push(text.slice(from, start));
    filling.push({ kind: 'variable', name: variables.get(node)! });
    from = end;
  }
  const { text: made, faults } = compose([...pieces, text.slice(from)], filling);
  const isLong = quote !== '"' && made.includes('\n');
  return faults.length > 0 ? undefined : [{ span, text: singleQuoted(made, isLong) }];
}

function singleQuoted(text: string, isLong: boolean): string {
  const escaped = text.replaceAll('\\', '\\\\');
  if (!isLong) return `'${escaped.replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  return `'''${escaped.replace(/'(?=''|$)/g, "\\'")}'''`;
}

/** Hole by hole, in the author's own string: the stretches that differ. The other holes stand in it as words. */
function each(quote: Quote, written: WrittenText, variables: Variables, shell: string): readonly Edit[] | undefined {
  const put = shell === 'sh' ? putsInSh(written) : putInPowershell(written);
  const edits: Edit[] = [];
  for (const { node, start, end } of written.holes) {
    const name = variables.get(node);
    if (name === undefined) continue;
    const stretch = put(start, end, name);
    const edit = stretch && difference(written, stretch, quote);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** Each variable of a script has a fix of its own. */
const putsInSh: (written: WrittenText) => PutVariable = latestOf(({ text }) => variableInSh(text));

function putInPowershell({ text }: WrittenText): PutVariable {
  return (start, end, name) => {
    const made = composePowershell([text.slice(0, start), text.slice(end)], [{ kind: 'variable', name }]);
    return made.faults.length > 0 ? undefined : { start: 0, end: text.length, text: made.text };
  };
}

/** So many characters are compared at once. */
const stride = 64;

function difference(written: WrittenText, stretch: FilledStretch, quote: Quote): Edit | undefined {
  const made = stretch.text;
  const text = written.text.slice(stretch.start, stretch.end);
  let start = 0;
  const shorter = Math.min(text.length, made.length);
  while (start + stride <= shorter && text.startsWith(made.slice(start, start + stride), start)) start += stride;
  while (start < text.length && text[start] === made[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === made.at(-1 - end)) end += 1;
  const inserted = escapedFor(made.slice(start, made.length - end), quote);
  const span = written.place(stretch.start + start, stretch.end - end);
  return inserted === undefined ? undefined : { span, text: inserted };
}

function overlap(edits: readonly Edit[]): boolean {
  const spans = edits.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  return spans.some((span, i) => i > 0 && span.start < spans[i - 1]!.end);
}
