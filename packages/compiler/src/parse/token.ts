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
  readonly image: string;
  readonly startOffset: number;
  readonly end: number;
  readonly tokenType: TokenType;
  readonly tokenTypeIdx: number;
  /** The index of the other bracket, or of the other end of a string with holes; -1 where there is none. */
  partner = -1;
  /** Of an opening bracket: what stands directly in it, a sum of `Mark`s. */
  marks = 0;
  /** Of a string, or a part of one: what it says. */
  string: StringPart | undefined = undefined;

  constructor(type: TokenType, image: string, start: number, end: number) {
    this.tokenType = type;
    this.tokenTypeIdx = type.tokenTypeIdx!;
    this.image = image;
    this.startOffset = start;
    this.end = end;
  }
}
