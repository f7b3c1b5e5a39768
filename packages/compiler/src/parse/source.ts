import type { Span } from '@pipec/model';

/** A text as it is read, and where its characters stand in the author's file. */
export class Source {
  readonly text: string;
  readonly file: string;
  /** The text in the file; another one where characters are written as `\u0041`. */
  readonly original: string;
  private readonly places: Int32Array | undefined;

  constructor(text: string, file: string, original = text, places?: Int32Array) {
    this.text = text;
    this.file = file;
    this.original = original;
    this.places = places;
  }

  span(start: number, end: number): Span {
    const { file, places } = this;
    return places === undefined ? { file, start, end } : { file, start: places[start]!, end: places[end]! };
  }

  /** What the author wrote there. */
  slice(start: number, end: number): string {
    if (this.places === undefined) return this.original.slice(start, end);
    return this.original.slice(this.places[start]!, this.places[end]!);
  }

  /** The number of the line, from 1. */
  line(offset: number): number {
    return this.text.slice(0, offset).split(/\r\n|\r|\n/).length;
  }
}
