/** Where the text of a hole stands in the output. */
export interface HoleSpan {
  readonly hole: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The script as it is written.
 *
 * A `$NAME` waits for what follows it, and gets its braces only if that would extend the name. What the author typed is never
 * changed but for one case: `"$HOME${'x'}"` becomes `"${HOME}x"`.
 */
export class ShellOutput {
  readonly spans: HoleSpan[] = [];
  #text = '';
  #waiting: { readonly name: string; readonly hole: number | undefined } | undefined;

  /** The length of what is settled. It is exact behind a line end. */
  get position(): number {
    return this.#text.length;
  }

  get text(): string {
    this.#settle('', undefined);
    return this.#text;
  }

  author(text: string): void {
    if (text === '') return;
    this.#settle(text, undefined);
    this.#text += text;
  }

  hole(hole: number, text: string): void {
    if (text !== '') this.#settle(text, hole);
    const start = this.#text.length;
    this.#text += text;
    this.spans.push({ hole, start, end: this.#text.length });
  }

  /** `$NAME`: the author's own, or that of a hole. */
  dollar(name: string, hole?: number): void {
    this.#settle('$', hole);
    this.#waiting = { name, hole };
  }

  #settle(next: string, nextHole: number | undefined): void {
    if (!this.#waiting) return;
    const { name, hole } = this.#waiting;
    this.#waiting = undefined;
    const made = hole !== undefined || nextHole !== undefined;
    // A backslash may end the line, and then the name goes on behind it.
    const text = made && /^[A-Za-z0-9_\\]/.test(next) ? `\${${name}}` : `$${name}`;
    if (hole === undefined) this.#text += text;
    else this.hole(hole, text);
  }
}
