// Numbers as Groovy's lexer takes them. Underscores stand between digits only; a leading zero means octal, but for a fraction.

const digits = '[0-9](?:[0-9_]*[0-9])?';
const exponent = '[eE][+-]?[0-9_]*[0-9]';
const wholeSuffix = '[lLiIgG]';
const fractionSuffix = '[fFdDgG]';

const forms = [
  `0[xX][0-9a-fA-F](?:[0-9a-fA-F_]*[0-9a-fA-F])?${wholeSuffix}?`,
  `0[bB][01](?:[01_]*[01])?${wholeSuffix}?`,
  `${digits}(?:\\.${digits}(?:${exponent})?${fractionSuffix}?|${exponent}${fractionSuffix}?|[fFdD])`,
  `0[0-7](?:[0-7_]*[0-7])?${wholeSuffix}?`,
  `0${wholeSuffix}?`,
  `[1-9](?:[0-9_]*[0-9])?${wholeSuffix}?`,
];
const number = new RegExp(forms.join('|'), 'y');

/** The offset behind the number that begins at a digit. */
export function scanNumber(text: string, at: number): number {
  number.lastIndex = at;
  number.test(text);
  return number.lastIndex;
}

/** Whether what follows a number makes Groovy refuse it: an underscore, an exponent or a base without digits. */
export function endsBadly(text: string, start: number, end: number): boolean {
  const next = text[end] ?? '';
  const written = text.slice(start, end);
  if (written === '0' && /[xXbB]/.test(next)) return true;
  return next === '_' || (/[eE]/.test(next) && /^[0-9_.]+$/.test(written));
}
