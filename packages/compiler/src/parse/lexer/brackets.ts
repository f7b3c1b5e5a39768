import type { Quote } from '@pipec/model';
import { Mark } from '../token.ts';
import type { Token } from '../token.ts';

export type OpenKind = '(' | '[' | '{' | 'hole' | 'string';

/** A bracket that waits for its partner; a string with holes counts as one, and a `${` is a `hole` within it. */
export interface Open {
  readonly kind: OpenKind;
  readonly token: Token;
  readonly index: number;
  /** Of a string: its quotes. */
  readonly quote?: Quote;
  /** Whether line ends directly within it mean nothing. */
  readonly isLoose: boolean;
}

const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The brackets that are open at a place of the text. */
export class Brackets {
  private readonly stack: Open[] = [];
  /** Round and square brackets that a `}` or the end of the file left open. */
  readonly unclosed: Open[] = [];
  /** How many strings that must stand on one line are open here: none of their holes may hold a line end. */
  oneLiners = 0;

  get depth(): number {
    return this.stack.length;
  }
  get top(): Open | undefined {
    return this.stack[this.stack.length - 1];
  }
  get outermost(): Open | undefined {
    return this.stack[0];
  }
  /** Whether a line end means nothing here. */
  get isLoose(): boolean {
    return this.stack.length > 0 && this.stack[this.stack.length - 1]!.isLoose;
  }

  open(opened: Open): void {
    this.stack.push(opened);
    if (opened.kind === 'string' && isOneLiner(opened.quote)) this.oneLiners++;
  }

  mark(mark: keyof typeof Mark): void {
    const { top } = this;
    if (top !== undefined) top.token.marks |= Mark[mark];
  }

  /** Takes off the bracket that a closing one closes, and those within it that were left open; `undefined` if it closes none. */
  close(closing: ')' | ']' | '}'): Open | undefined {
    const wanted = closers[closing];
    let at = this.stack.length - 1;
    for (; at >= 0; at--) {
      const { kind } = this.stack[at]!;
      if (kind === wanted || (kind === 'hole' && closing === '}')) break;
      // A round or square bracket reaches over no brace that is open.
      if (kind === 'string' || (closing !== '}' && (kind === '{' || kind === 'hole'))) return undefined;
    }
    if (at < 0) return undefined;
    for (let i = at + 1; i < this.stack.length; i++) this.leaveOpen(this.stack[i]!);
    const closed = this.stack[at]!;
    this.stack.length = at;
    return closed;
  }

  /** Takes off the string whose last hole was closed. */
  closeString(): void {
    const closed = this.stack.pop();
    if (isOneLiner(closed?.quote)) this.oneLiners--;
  }

  /** The outermost string here that must stand on one line. */
  oneLiner(): Open | undefined {
    return this.oneLiners === 0 ? undefined : this.stack.find(({ quote }) => isOneLiner(quote));
  }

  /** Takes off everything within the outermost string that must stand on one line, and that string: what it is, innermost first. */
  cutOneLiner(): readonly Open[] {
    const outermost = this.stack.findIndex(({ quote }) => isOneLiner(quote));
    this.oneLiners = 0;
    return outermost < 0 ? [] : this.stack.splice(outermost).reverse();
  }

  /** The brackets that are open at the end of the file, outermost first. */
  rest(): readonly Open[] {
    for (const left of this.stack) this.leaveOpen(left);
    return this.stack;
  }

  private leaveOpen(left: Open): void {
    if (left.kind === '(' || left.kind === '[') this.unclosed.push(left);
  }
}

function isOneLiner(quote: Quote | undefined): boolean {
  return quote === '"' || quote === '/';
}
