import type { Diagnostic, Expression, Outcome, Script, Statement } from '@pipec/model';
import { GroovyParser } from './grammar/parser.ts';
import { lex } from './lexer/lexer.ts';
import type { Lexed } from './lexer/lexer.ts';
import { resolveUnicodeEscapes } from './lexer/unicode-escapes.ts';
import * as messages from './messages.ts';
import { Source } from './source.ts';

/** Where the text stands in its file: how far from the begin, or where each of its characters stands. */
export type Place = number | ((offset: number) => number);

let parser: GroovyParser | undefined;

export function parse(text: string, file: string): Outcome<Script> {
  const { value, diagnostics, lexed, source } = read(text, file, 0, (grammar) => grammar.script());
  const { shebang } = lexed;
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

function read<T>(text: string, file: string, at: Place, rule: (parser: GroovyParser) => T): Outcome<T> & { lexed: Lexed; source: Source } {
  const original = new Source(text, file, at);
  const { text: resolved, places, broken } = resolveUnicodeEscapes(text);
  const source = original.resolved(resolved, places);
  const lexed = lex(source);
  parser ??= new GroovyParser();
  parser.begin(source, lexed.tokens);
  const value = rule(parser);
  const { faults, refusals } = parser.found();
  const diagnostics: Diagnostic[] = [...broken.map((offset) => messages.brokenUnicodeEscape(original.span(offset, offset + 2))), ...lexed.faults, ...faults, ...refusals];
  return { value, diagnostics, lexed, source };
}
