// Which words may stand bare, and which Groovy needs in quotes.

const letter = 'A-Za-z_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\ufffe';
const name = new RegExp(`^[$${letter}][$${letter}0-9]*$`);
const holeName = new RegExp(`^[${letter}][${letter}0-9]*$`);

const keywords = new Set(
  `abstract as assert boolean break byte case catch char class const continue def default do double else enum extends false final
  finally float for goto if implements import in instanceof int interface long native new null package private protected public
  return short static strictfp super switch synchronized this threadsafe throw throws trait transient true try void volatile
  while`.split(/\s+/),
);

const namesBeforeDot = new Set(['as', 'def', 'in', 'package', 'static', 'trait']);

/** Whether a keyword is a name where a dot follows at once, as in `as.b`. */
export function isNameBeforeDot(text: string): boolean {
  return namesBeforeDot.has(text);
}

export function isKeyword(text: string): boolean {
  return keywords.has(text);
}

/** Whether a text can stand where the name of a member or of an argument does; keywords can. */
export function isWord(text: string): boolean {
  return name.test(text);
}

/** Whether a text can stand behind the `$` of a hole without braces: there a `$` begins the next hole. */
export function isHoleName(text: string): boolean {
  return holeName.test(text) && !keywords.has(text);
}

/** Whether Groovy takes a capital letter here for the begin of a type. */
export function beginsUpperCase(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
