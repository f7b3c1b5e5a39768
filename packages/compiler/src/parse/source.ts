import type { Span } from '@pipec/model';

/** Where a text comes from: turns offsets in it into spans of the file that the author sees. */
export class Source {
  readonly text: string;
  readonly file: string;
  private readonly shift: number;
  private readonly map: ((offset: number) => number) | undefined;
  private original: ((start: number, end: number) => string) | undefined = undefined;

  constructor(text: string, file: string, at: number | ((offset: number) => number) = 0) {
    this.text = text;
    this.file = file;
    this.shift = typeof at === 'number' ? at : 0;
    this.map = typeof at === 'number' ? undefined : at;
  }

  /** The same source as its text is read: with other characters in it, each of which stands at a known place of this one. */
  resolved(text: string, places: Int32Array | undefined): Source {
    if (places === undefined) return this;
    const resolved = new Source(text, this.file, (offset) => this.place(places[offset]!));
    resolved.original = (start, end) => this.text.slice(places[start], places[end]);
    return resolved;
  }

  span(start: number, end: number): Span {
    return { file: this.file, start: this.place(start), end: this.place(end) };
  }

  /** What the author wrote there. */
  slice(start: number, end: number): string {
    return this.original === undefined ? this.text.slice(start, end) : this.original(start, end);
  }

  /** Whether two places of the file stand on one line, as far as it can be told. */
  isOneLine(start: number, end: number): boolean {
    return this.map === undefined && !/[\n\r]/.test(this.text.slice(start - this.shift, end - this.shift));
  }

  /** The number of the line, from 1. */
  line(offset: number): number {
    return this.text.slice(0, offset).split(/\r\n|\r|\n/).length;
  }

  private place(offset: number): number {
    return this.map === undefined ? offset + this.shift : this.map(offset);
  }
}
