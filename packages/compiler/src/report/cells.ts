/** A character as a terminal shows it. */
export interface Cell {
  /** Where it starts in its line, in UTF-16 units. */
  readonly start: number;
  /** Behind its end. */
  readonly end: number;
  readonly shown: string;
  /** The column that it starts at, from 0. */
  readonly column: number;
  /** The columns that it takes. */
  readonly width: number;
}

const tabWidth = 4;

/** Characters that take two columns: of East Asia, and emoji. */
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})|\uFE0F/u;
const noWidth = /^[\p{Mn}\p{Me}\u200B-\u200D\u2060\uFEFF]+$/u;

/** What would not be seen, or would move what is: control characters and those that turn the direction of text. */
const unseen = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

const ordinary = /^[\x20-\x7E]$/;
const plain = /^[\x20-\x7E\t]*$/;
let segmenter: Intl.Segmenter | undefined;

/** The characters of a line as a terminal shows them: tabs as blanks, what cannot be seen as a picture of itself. */
export function cellsOf(line: string): readonly Cell[] {
  let column = 0;
  return charactersOf(line).map(([start, character]) => {
    const cell = cellOf(start, character, column);
    column += cell.width;
    return cell;
  });
}

/** Text with what cannot be seen made visible; line ends stay. It can do nothing to a terminal then. */
export function seen(text: string): string {
  return text.replaceAll(unseen, (character) => (character === '\n' ? character : pictureOf(character)));
}

function charactersOf(line: string): readonly (readonly [start: number, character: string])[] {
  if (plain.test(line)) return [...line].map((character, start) => [start, character]);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(line), ({ index, segment }) => [index, segment]);
}

function cellOf(start: number, character: string, column: number): Cell {
  const end = start + character.length;
  if (ordinary.test(character)) return { start, end, shown: character, column, width: 1 };
  if (character === '\t') {
    const width = tabWidth - (column % tabWidth);
    return { start, end, shown: ' '.repeat(width), column, width };
  }
  const shown = seen(character);
  return { start, end, shown, column, width: shown === character ? widthOf(character) : [...shown].length };
}

function widthOf(character: string): number {
  if (noWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** A picture of a character that cannot be seen: Unicode has some of the control characters of ASCII. */
export function pictureOf(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
