import type { Diagnostic, Expression, Outcome, Script, Statement } from '@pipec/model';
import { attachComments } from './attach-comments.ts';
import type { Found } from './grammar/basics.ts';
import { GroovyParser } from './grammar/parser.ts';
import { lex } from './lexer/lexer.ts';
import type { Lexed } from './lexer/lexer.ts';
import { resolveUnicodeEscapes } from './lexer/unicode-escapes.ts';
import { isSure, mergeFaults } from './merge-faults.ts';
import * as messages from './messages.ts';
import { Source } from './source.ts';

/**
 * Reads a Groovy 2.4 script, a Jenkinsfile among them.
 *
 * What Groovy refuses is told with code `syntax/…` at Groovy's place, the first fault first. A fault costs a line: what cannot be
 * read becomes `Unparsed`, the rest is read. Comments and empty lines stand in the `trivia` of the nodes they belong to.
 *
 * @example
 * ```ts
 * const { value, diagnostics } = parse("node { sh 'make' }", 'Jenkinsfile');
 * value.statements[0]?.kind; // 'ExpressionStatement'
 * diagnostics.length; // 0
 * ```
 */
export function parse(text: string, file: string): Outcome<Script> {
  const { value, diagnostics } = parseWithTokens(text, file);
  return { value, diagnostics };
}

/** The same, and the tokens that were read. */
export function parseWithTokens(text: string, file: string): Outcome<Script> & { readonly lexed: Lexed } {
  const { value: statements, diagnostics, lexed, source } = read(text, file, (parser) => parser.script());
  const { shebang, comments } = lexed;
  const span = source.span(0, source.text.length);
  const script: Script = { kind: 'Script', span, ...(shebang !== undefined && { shebang }), statements };
  if (comments.length > 0) attachComments(script, comments, text);
  return { value: script, diagnostics, lexed };
}

/** Reads statements that stand in another text. Spans count from the begin of the text given. */
export function parseStatements(text: string, file: string): Outcome<readonly Statement[]> {
  const { value, diagnostics } = parse(text, file);
  return { value: value.statements, diagnostics };
}

/** Reads one expression, with nothing behind it; what cannot be read is `Unparsed` as a whole. */
export function parseExpression(text: string, file: string): Outcome<Expression> {
  const { value, diagnostics } = read(text, file, (parser) => parser.loneExpression());
  return { value, diagnostics };
}

/** The rule to begin with. */
type Entry<T> = (parser: GroovyParser) => T;
type Parsed<T> = { readonly value: T } & Found;

interface Reading<T> extends Outcome<T> {
  readonly lexed: Lexed;
  readonly source: Source;
}

function read<T>(text: string, file: string, entry: Entry<T>): Reading<T> {
  const { text: resolved, places, broken } = resolveUnicodeEscapes(text);
  const source = new Source(resolved, file, text, places);
  const lexed = lex(source);
  const { value, faults, refusals, earlier } = parsed(source, lexed, entry);
  const marks = text.charCodeAt(0) === 0xfeff ? [messages.byteOrderMark({ file, start: 0, end: 1 })] : [];
  const escapes = broken.map((start): Diagnostic => messages.brokenUnicodeEscape({ file, start, end: start + 2 }));
  const merged = mergeFaults([...escapes, ...lexed.faults], faults, text, lexed.deepFrom);
  const sure = refusals
    .filter((refusal) => !lexed.isCut && isSure(refusal, [...lexed.faults, ...faults], text))
    .toSorted((a, b) => a.span.start - b.span.start);
  return { value, diagnostics: [...toldEarlier(merged, earlier, text), ...sure, ...marks], lexed, source };
}

/**
 * Reads tokens; once more where a round or square bracket is never closed. Within it Groovy takes no line end for one, so that
 * it swallows the rest of its block: the first reading says what Groovy says, the second one finds the lines behind it.
 */
function parsed<T>(source: Source, lexed: Lexed, entry: Entry<T>): Parsed<T> {
  const first = once(source, lexed, entry);
  const [told] = first.faults;
  if (told === undefined || lexed.unclosed.size === 0) return first;
  const second = once(source, lex(source, lexed.unclosed), entry);
  const others = second.faults.filter(({ span }) => span.start > told.span.start);
  return { ...second, faults: [told, ...others], earlier: first.earlier };
}

/** The first fault at the line at which Groovy tells it. */
function toldEarlier(faults: readonly Diagnostic[], earlier: Found['earlier'], text: string): readonly Diagnostic[] {
  const [first, ...others] = faults;
  const place = first && earlier.get(first);
  if (!place || !/[\n\r]/.test(text.slice(place.span.start, first.span.start))) return faults;
  return [messages.unread(first, place.what, place.span), ...others];
}

let parser: GroovyParser | undefined;

function once<T>(source: Source, { tokens, isCut }: Lexed, entry: Entry<T>): Parsed<T> {
  parser ??= new GroovyParser();
  parser.begin(source, tokens, isCut);
  const value = entry(parser);
  return { value, ...parser.found() };
}
