import { isDigit, isLetter } from './lexer/characters.ts';

const alone = codesOf('()[]{},;');
const signs = codesOf(':?.!~+-=*%<>&^|@');
const quotes = codesOf(`'"`);
const dot = 46;

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/**
 * Whether two tokens that touch are surely read as when a blank parts them: a bracket is one by itself, and so are a name or a string
 * and a sign. Slashes and dollars, which begin strings and comments, are not looked at.
 *
 * @param at Where the second token begins.
 */
export function mayTouch(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  if (alone.has(left) || alone.has(right)) return true;
  // A dot and digits are a number.
  if (signs.has(right)) return isLetter(left) || quotes.has(left) || (isDigit(left) && right !== dot);
  return signs.has(left) && (isLetter(right) || quotes.has(right) || (isDigit(right) && left !== dot));
}
