import type { Quote, StringLiteral } from '@pipec/model';
import { literal } from './doc.ts';
import type { Doc } from './doc.ts';

/** A string without holes: as its author wrote it, else in the form that its text reads best in. */
export function printString({ value, quote, raw }: StringLiteral): Doc {
  if (raw !== undefined && quote !== undefined) return literal(`${quote}${raw}${closing(quote)}`);
  return literal(value.includes(unwritable) ? summed(value) : withQuote(value, quote));
}

/** The one character that Groovy's lexer takes for the end of the file, even where it is written as an escape. */
const unwritable = '\uffff';

function summed(value: string): string {
  return `(${value.split(unwritable).map(quotedName).join(' + (char) 0xffff + ')})`;
}

/** A text as a string on one line, as a name must be. */
export function quotedName(text: string): string {
  return `'${singleQuoted(text)}'`;
}

/** A text in quotes of its author's choice where they can hold it. */
export function withQuote(value: string, wanted: Quote | undefined): string {
  switch (wanted) {
    case '/':
      return slashy(value) ?? withQuote(value, undefined);
    case '$/':
      return dollarSlashy(value) ?? withQuote(value, undefined);
    case '"':
      return `"${oneLine(value, '"').replaceAll('$', '\\$')}"`;
    case '"""':
      return manyLines(value, '"""');
    case "'":
      return quotedName(value);
    case "'''":
      return manyLines(value, "'''");
    default:
      return isShort(value) ? quotedShort(value) : manyLines(value, "'''");
  }
}

/** Single quotes, but where they would have to be escaped and nothing else would: Groovy reads both alike where there is no `$`. */
function quotedShort(value: string): string {
  return value.includes("'") && !/["$\\\n]/.test(value) ? `"${oneLine(value, '"')}"` : quotedName(value);
}

/** Whether a text reads well on one line: it has no line end, or but one and few words around it. */
export function isShort(value: string): boolean {
  const lineEnd = value.indexOf('\n');
  return lineEnd < 0 || (value.length <= 40 && value.indexOf('\n', lineEnd + 1) < 0);
}

const singleQuoted = (value: string): string => oneLine(value, "'");

/** The text of a string of one line, but for its quotes and for `$`. */
export function oneLine(value: string, quote: "'" | '"'): string {
  return escaped(value).replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`);
}

/**
 * A string of several lines, its text as it is. What begins with its first line begins on a line of its own, so that all lines
 * stand below each other: a backslash takes the line end behind the quotes away.
 */
function manyLines(value: string, quotes: "'''" | '"""'): string {
  const text = quotes === '"""' ? tripled(value, '"').replaceAll('$', '\\$') : tripled(value, "'");
  return `${quotes}${opensOwnLine(value) ? '\\\n' : ''}${text}${quotes}`;
}

/** Whether the lines of a text would not stand below each other, were its first one written behind the quotes. */
export function opensOwnLine(value: string): boolean {
  return value.includes('\n') && !value.startsWith('\n');
}

/** The text of a string in three quotes: a quote is itself there, but for three in a row and the last one. */
export function tripled(value: string, quote: "'" | '"', isLast = true): string {
  const risky = new RegExp(isLast ? `${quote}{3}|${quote}$` : `${quote}{3}`, 'g');
  return escaped(value).replace(risky, (quotes) => quotes.replaceAll(quote, `\\${quote}`));
}

const named: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\r': '\\r', '\b': '\\b', '\f': '\\f' };

/** Backslashes, and characters that no editor shows. */
// oxlint-disable-next-line no-control-regex
const hidden =
  /[\\\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;
/** Halves of characters, which no file in UTF-8 holds. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what must be escaped in any quotes. Line ends stay. */
export function escaped(text: string): string {
  return text.replace(hidden, escapeOf).replace(halves, escapeOf);
}

function escapeOf(character: string): string {
  return named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// oxlint-disable-next-line no-control-regex
const plain = /^[^\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ud800-\udfff\uffff]*$/;

/** `/…/`, where the text can be written so: it knows no escape but `\/`. */
export function slashy(value: string): string | undefined {
  const isOne = value !== '' && !/^[*=/]|\\$|\\\n|\\u|\$[{A-Za-z_\u00c0-\ufffe]/.test(value) && plain.test(value);
  return isOne ? `/${value.replaceAll('/', '\\/')}/` : undefined;
}

/** `$/…/$`, where the text can be written so. */
export function dollarSlashy(value: string): string | undefined {
  const isOne = value !== '' && !/\\\n|\\u|\\$/.test(value) && plain.test(value);
  return isOne ? `$/${value.replaceAll(/\$|\/(?=\/*\$)/g, (sign) => `$${sign}`)}/$` : undefined;
}

export function closing(quote: Quote): string {
  return quote === '$/' ? '/$' : quote;
}
