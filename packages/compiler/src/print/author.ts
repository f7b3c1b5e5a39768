import type { Span } from '@pipec/model';

/**
 * What an author's text says that its tree does not: where the lines end. A printer that has it keeps the lines that a person has
 * chosen; what the compiler makes has no author, and its printer decides alone.
 */
export class Author {
  readonly text: string;
  private readonly hasReturns: boolean;

  constructor(text: string) {
    this.text = text;
    this.hasReturns = text.includes('\r');
  }

  /** What the author wrote there. */
  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** Whether a line ends between two offsets. */
  breaks(start: number, end: number): boolean {
    const at = this.text.indexOf('\n', start);
    return (at >= 0 && at < end) || (this.hasReturns && this.text.slice(start, end).includes('\r'));
  }

  /** Whether nothing but blanks stands in front of an offset on its line. */
  beginsLine(offset: number): boolean {
    const at = this.beginOfBlanks(offset);
    return at === 0 || isLineEnd(this.text.charCodeAt(at - 1));
  }

  /** Whether an offset begins its line and the line above is empty. */
  isBelowBlank(offset: number): boolean {
    const above = this.lineBegin(offset) - 1;
    return above >= 0 && this.beginsLine(offset) && this.beginsLine(above);
  }

  /** Whether nothing but blanks stands behind an offset on its line. */
  endsLine(offset: number): boolean {
    let at = offset;
    while (isBlank(this.text.charCodeAt(at))) at++;
    return at >= this.text.length || isLineEnd(this.text.charCodeAt(at));
  }

  /** The first offset behind another one where no blank, no line end and no comment stands. */
  behindComments(offset: number): number {
    blanksAndComments.lastIndex = offset;
    blanksAndComments.test(this.text);
    return blanksAndComments.lastIndex;
  }

  lineBegin(offset: number): number {
    let at = offset;
    while (at > 0 && !isLineEnd(this.text.charCodeAt(at - 1))) at--;
    return at;
  }

  /** Where the line of an offset ends, in front of its line end. */
  lineEnd(offset: number): number {
    let at = offset;
    while (at < this.text.length && !isLineEnd(this.text.charCodeAt(at))) at++;
    return at;
  }

  private beginOfBlanks(offset: number): number {
    let at = offset;
    while (at > 0 && isBlank(this.text.charCodeAt(at - 1))) at--;
    return at;
  }
}

const blanksAndComments = /(?:\s|\/\/[^\n\r]*|\/\*[^]*?\*\/)*/y;

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 12;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
