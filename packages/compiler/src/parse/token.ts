import type { IToken, TokenType } from 'chevrotain';
import type { Quote } from '@pipec/model';

/** What an opening bracket holds at its own depth. */
export const Mark = { comma: 1, semicolon: 2, arrow: 4 } as const;

/** The text of a string, or of a string's part between holes: as written, and as Groovy understands it. */
export interface StringPart {
  readonly quote: Quote;
  readonly raw: string;
  readonly value: string;
  /** Where `raw` stands. */
  readonly start: number;
  readonly end: number;
}

/** A token as the parser reads it. Offsets count UTF-16 units of the text that was lexed; `end` is the first one behind it. */
export class Token implements IToken {
  // Declared, and not defined once more in front of the constructor: there are tens of thousands.
  declare readonly image: string;
  declare readonly startOffset: number;
  declare readonly end: number;
  declare readonly tokenType: TokenType;
  declare readonly tokenTypeIdx: number;
  /** The index of the other bracket, or of the other end of a string with holes; -1 where there is none. */
  declare partner: number;
  /** Of an opening bracket: what stands directly in it, a sum of `Mark`s. */
  declare marks: number;
  /** Of a string, or a part of one: what it says. */
  declare string: StringPart | undefined;

  constructor(type: TokenType, image: string, start: number, end: number) {
    this.image = image;
    this.startOffset = start;
    this.end = end;
    this.tokenType = type;
    this.tokenTypeIdx = type.tokenTypeIdx!;
    this.partner = -1;
    this.marks = 0;
    this.string = undefined;
  }
}
