import type { Expression, Outcome, Script, Statement } from '@pipec/model';
import { GroovyParser } from './grammar/parser.ts';
import { lex } from './lexer/lexer.ts';
import type { Lexed } from './lexer/lexer.ts';
import { resolveUnicodeEscapes } from './lexer/unicode-escapes.ts';
import { mergeFaults } from './merge-faults.ts';
import * as messages from './messages.ts';
import { Source } from './source.ts';

/** Where the text stands in its file: how far from the begin, or where each of its characters stands. */
export type Place = number | ((offset: number) => number);

/** The rule to begin with. */
type Entry<T> = (parser: GroovyParser) => T;
type Parsed<T> = { readonly value: T } & ReturnType<GroovyParser['found']>;

let parser: GroovyParser | undefined;

export function parse(text: string, file: string): Outcome<Script> {
  const { value, diagnostics, shebang, source } = read(text, file, 0, (grammar) => grammar.script());
  const script: Script = { kind: 'Script', span: source.span(0, source.text.length), ...(shebang !== undefined && { shebang }), statements: value };
  return { value: script, diagnostics };
}

export function parseStatements(text: string, file: string, at: Place = 0): Outcome<readonly Statement[]> {
  const { value, diagnostics } = read(text, file, at, (grammar) => grammar.script());
  return { value, diagnostics };
}

export function parseExpression(text: string, file: string, at: Place = 0): Outcome<Expression> {
  const { value, diagnostics } = read(text, file, at, (grammar) => grammar.loneExpression());
  return { value, diagnostics };
}

interface Reading<T> extends Outcome<T> {
  readonly source: Source;
  readonly shebang: string | undefined;
}

function read<T>(text: string, file: string, at: Place, rule: Entry<T>): Reading<T> {
  const original = new Source(text, file, at);
  const { text: resolved, places, broken } = resolveUnicodeEscapes(text);
  const source = original.resolved(resolved, places);
  const lexed = lex(source);
  const { value, faults, refusals } = parsed(source, lexed, rule);
  const read = faults.filter(({ span }) => lexed.deepFrom === undefined || span.end < source.span(lexed.deepFrom, lexed.deepFrom).start);
  const lexical = [...broken.map((offset) => messages.brokenUnicodeEscape(original.span(offset, offset + 2))), ...lexed.faults];
  return { value, diagnostics: [...mergeFaults(lexical, read, original), ...(lexed.isCut ? [] : refusals)], source, shebang: lexed.shebang };
}

/**
 * Reads tokens; once more where a round or square bracket is never closed. Within it Groovy takes no line end for one, so that
 * it swallows the rest of its block: the first reading says what Groovy says, the second one finds the lines behind it.
 */
function parsed<T>(source: Source, lexed: Lexed, rule: Entry<T>): Parsed<T> {
  const first = once(source, lexed, rule);
  const [told] = first.faults;
  if (told === undefined || lexed.unclosed.size === 0) return first;
  const second = once(source, lex(source, lexed.unclosed), rule);
  return { ...second, faults: [told, ...second.faults.slice(1)] };
}

function once<T>(source: Source, { tokens, isCut }: Lexed, rule: Entry<T>): Parsed<T> {
  parser ??= new GroovyParser();
  parser.begin(source, tokens, isCut);
  const value = rule(parser);
  return { value, ...parser.found() };
}
