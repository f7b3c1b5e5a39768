import type { Expression, GString, GStringHole, GStringText, Quote } from '@pipec/model';
import { lines } from './blocks.ts';
import { printCommand } from './commands.ts';
import { asked, child, literal, mark, oneLine } from './doc.ts';
import type { Doc } from './doc.ts';
import { beginsWith } from './precedence.ts';
import { closing, escaped, isShort, oneLine as oneLineText, opensOwnLine, quotedName, tripled } from './strings.ts';
import { isHoleName } from './words.ts';

type Part = GStringText | GStringHole;

/** A string with holes: as its author wrote it where all of it is known, else in double quotes. */
export function printGString(node: GString): Doc {
  return asked((author) => (author === undefined ? printParts(node) : literal(author.slice(node.span))));
}

function printParts({ parts, quote }: GString): Doc {
  if (quote !== undefined && parts.every((part) => part.kind === 'GStringHole' || part.raw !== undefined))
    return asWritten(parts, quote);
  const merged = mergeTexts(parts);
  const [only] = merged;
  if (only === undefined || (merged.length === 1 && only.kind === 'GStringText'))
    return quotedName(only?.kind === 'GStringText' ? only.value : '');
  const text = merged.map((part) => (part.kind === 'GStringText' ? part.value : '_')).join('');
  const hasLines = quote === '"""' || (quote !== '"' && !isShort(text));
  return inDoubleQuotes(merged, hasLines, hasLines && opensOwnLine(text));
}

function asWritten(parts: readonly Part[], quote: Quote): Doc {
  const isOneLine = quote === '"' || quote === '/';
  const docs = parts.map((part, i): Doc => {
    if (part.kind === 'GStringText') return mark(part.span, literal(part.raw ?? ''));
    return printHole(part, isOneLine, parts[i + 1]);
  });
  return [quote, docs, closing(quote)];
}

function inDoubleQuotes(parts: readonly Part[], hasLines: boolean, isBelow: boolean): Doc {
  const quotes = hasLines ? '"""' : '"';
  const docs = parts.map((part, i): Doc => {
    if (part.kind === 'GStringHole') return printHole(part, !hasLines, parts[i + 1]);
    const text = hasLines ? tripled(part.value, '"', i === parts.length - 1) : oneLineText(part.value, '"');
    return mark(part.span, literal(text.replaceAll('$', '\\$')));
  });
  return [literal(isBelow ? `${quotes}\\\n` : quotes), docs, quotes];
}

/** Texts side by side are one: their quotes might be three in a row together. */
function mergeTexts(parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (part.kind === 'GStringText' && before?.kind === 'GStringText') {
      merged[merged.length - 1] = { kind: 'GStringText', span: before.span, value: before.value + part.value };
    } else if (part.kind === 'GStringHole' || part.value !== '') merged.push(part);
  }
  return merged;
}

/** `$a.b` where it is written so and the text behind cannot be read as a part of it, else `${…}`. */
function printHole(hole: GStringHole, isOneLine: boolean, next: Part | undefined): Doc {
  const print = ({ expression, statements = [] }: GStringHole): Doc => {
    if (expression === undefined) return ['${', lines(statements), '}'];
    if (hole.dotted === true && isDotted(expression) && !continuesName(next)) return ['$', child(expression)];
    if (expression.kind === 'Closure' && expression.params !== undefined) return ['$', child(expression)];
    // Braces without an arrow would be a block.
    return beginsWith(expression, 'Closure') ? ['${(', child(expression), ')}'] : ['${', printCommand(expression), '}'];
  };
  const doc = child(hole, print);
  return isOneLine ? oneLine(doc) : doc;
}

function isDotted(expression: Expression): boolean {
  if (expression.kind === 'Name')
    return isHoleName(expression.name) || expression.name === 'this' || expression.name === 'super';
  if (expression.kind !== 'Member' || expression.access !== '.' || expression.typeArgs !== undefined) return false;
  const { object, name } = expression;
  return (
    typeof name === 'string' &&
    isHoleName(name) &&
    isDotted(object) &&
    !(object.kind === 'Name' && !isHoleName(object.name))
  );
}

function continuesName(next: Part | undefined): boolean {
  const text = next?.kind === 'GStringText' ? (next.raw ?? escaped(next.value)) : '';
  return /^(?:[A-Za-z0-9_\u0080-\uffff]|\\u|\.[A-Za-z_\u0080-\uffff\\])/.test(text);
}
