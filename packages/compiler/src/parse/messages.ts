import type { Diagnostic, Note, Span } from '@pipec/model';

// Every fault that `parse` can find, one function each: their words stand together so that they keep to one voice. All bear the
// key `syntax`, as Jenkins reports what Groovy refuses.

function fault(code: string, message: string, span: Span, notes: readonly Note[] = []): Diagnostic {
  return { code: `syntax/${code}`, severity: 'error', message, span, ...(notes.length > 0 && { notes }), jenkins: 'syntax' };
}

// ── Characters and strings ───────────────────────────────────────────────────────────────────────────────────────────────

/** `#`, a typographic quote, a no-break space. */
export function unknownCharacter(character: string, span: Span): Diagnostic {
  const isSpace = /\s/.test(character);
  const shown = isSpace ? `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : character;
  return fault('unknown-character', `Groovy knows no character '${shown}'.`, span, isSpace ? [{ message: 'It looks like a space; put a plain one.' }] : []);
}

export function brokenUnicodeEscape(span: Span): Diagnostic {
  return fault('bad-escape', "'\\u' needs four hexadecimal digits behind it.", span, [
    { message: 'Groovy resolves it everywhere, in comments too; write \'\\\\u\' where no character is meant.' },
  ]);
}

/** `'\d'`. */
export function badEscape(written: string, span: Span): Diagnostic {
  return fault('bad-escape', `'${written}' is no escape of Groovy.`, span, [
    { message: `Double the backslash ('\\${written}'), or write the text between slashes.` },
  ]);
}

/** `"costs 5$"`. */
export function badDollar(span: Span): Diagnostic {
  return fault('bad-dollar', "A '$' in double quotes must be followed by a name or by '{'.", span, [
    { message: "Write '\\$' for the character itself, or use single quotes." },
  ]);
}

/** `'make` and nothing more on the line. */
export function unclosedString(quote: string, opening: Span, span: Span): Diagnostic {
  return fault('unclosed-string', `The line ends before the string is closed with ${quote}.`, span, [
    { message: 'The string begins here.', span: opening },
    ...(quote === '/' ? [] : [{ message: `Text of several lines stands between ${quote.repeat(3)}.` }]),
  ]);
}

/** `'''` or a slash, and no other one in the rest of the file. */
export function unclosedText(quote: string, line: number, opening: Span, span: Span): Diagnostic {
  return fault('unclosed-string', `The file ends before the string of line ${line} is closed with ${quote}.`, span, [
    { message: 'The string begins here.', span: opening },
  ]);
}

export function unclosedComment(line: number, opening: Span, span: Span): Diagnostic {
  return fault('unclosed-comment', `The file ends before the comment of line ${line} is closed with '*/'.`, span, [
    { message: 'The comment begins here.', span: opening },
  ]);
}

/** A line end within `${ … }` of a string in plain quotes. */
export function lineEndInHole(opening: Span, span: Span): Diagnostic {
  return fault('line-end-in-hole', "The line ends within '${…}' of a string that must stand on one line.", span, [
    { message: 'The string begins here.', span: opening },
    { message: 'Only holes in """…""" and $/…/$ may reach over a line end.' },
  ]);
}

/** `1_`, `0x`, `1e`. */
export function badNumber(written: string, span: Span): Diagnostic {
  return fault('bad-number', `'${written}' is no number.`, span);
}

export function nestedTooDeeply(limit: number, span: Span): Diagnostic {
  return fault('nested-too-deeply', `Brackets are nested more than ${limit} deep; the rest is not read.`, span);
}
