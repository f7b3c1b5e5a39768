import type { AskedDoc, Doc, NodeDoc } from './doc.ts';
import { isList, Mode, Waiting } from './waiting.ts';

/** Measures whether documents have room; one for a layout, which asks often. */
export class Measure {
  /** What follows the document. */
  private readonly behind: Waiting;
  private readonly made: (doc: NodeDoc | AskedDoc) => Doc;
  /** How many characters have room on a line that is indented so many levels. */
  private readonly widthAt: (level: number) => number;
  private readonly open = new Waiting();
  private width = 0;
  private mayEnd = false;
  private mode: Mode = Mode.fitted;
  /** How far what is measured is indented; of what the document holds itself nobody asks. */
  private level = 0;
  /** How many parts of what follows are left. */
  private left = 0;

  constructor(behind: Waiting, made: (doc: NodeDoc | AskedDoc) => Doc, widthAt: (level: number) => number) {
    this.behind = behind;
    this.made = made;
    this.widthAt = widthAt;
  }

  /**
   * Whether a document, and what follows it up to the next possible line end, has room on a line.
   *
   * @param width How many characters have room on the line.
   * @param mayEnd Whether a line end within the document that cannot be helped is a good end of the line, or means that the document
   *   does not stand on one.
   */
  run(doc: Doc, width: number, mayEnd: boolean): boolean {
    this.width = width;
    this.mayEnd = mayEnd;
    this.mode = Mode.fitted;
    this.left = this.behind.length;
    const hasRoom = this.walk(doc);
    this.open.clear();
    return hasRoom;
  }

  private walk(doc: Doc): boolean {
    const { behind } = this;
    const { docs, levels, modes } = this.open;
    for (let next: Doc | undefined | boolean = doc; this.width >= 0;) {
      while (next !== undefined && typeof next !== 'boolean') next = this.step(next);
      if (next !== undefined) return next && this.width >= 0;
      if (docs.length > 0) {
        this.level = levels.pop()!;
        this.mode = modes.pop()!;
        next = docs.pop();
      } else if (this.left > 0) {
        this.left--;
        this.level = behind.levels[this.left]!;
        this.mode = behind.modes[this.left]!;
        next = behind.docs[this.left];
      } else return this.width >= 0;
    }
    return false;
  }

  /** Takes a part's room away, and gives what stands first in it, or whether all has room where that is known. */
  private step(doc: Doc): Doc | boolean | undefined {
    if (typeof doc === 'string') return this.take(doc.length);
    if (isList(doc)) {
      this.open.pushRest(doc, this.level, this.mode);
      return doc[0];
    }
    switch (doc.kind) {
      case 'node':
      case 'asked':
        return this.made(doc);
      case 'choice':
        return this.mode === Mode.broken ? doc.otherwise : doc.doc;
      case 'fill':
        if (this.mode === Mode.broken) return true;
        this.take(1);
        return doc.doc;
      case 'below':
        if (this.mode === Mode.broken && this.standsBelow(doc.doc)) return true;
        this.take(1);
        return doc.doc;
      case 'indent':
        this.level++;
        return doc.doc;
      case 'forced':
        this.mode = Mode.forced;
        return doc.doc;
      case 'verbatim':
        return this.mayEnd;
      case 'literal':
        return doc.text.indexOf('\n') <= this.width;
      case 'comment':
        return this.mode === Mode.forced ? undefined : this.take(doc.text.length);
      case 'behind':
        return undefined;
      case 'line':
        return this.lineEnd(doc.flat, doc.forced);
      default:
        return doc.doc;
    }
  }

  private lineEnd(flat: string | undefined, forced: string): boolean | undefined {
    if (this.mode === Mode.broken) return true;
    const text = this.mode === Mode.forced ? forced : flat;
    return text === undefined ? this.mayEnd : this.take(text.length);
  }

  /** Whether a document has room on the next line, and so ends this one. */
  private standsBelow(doc: Doc): boolean {
    const rest = this.behind.upTo(this.left);
    rest.pushAll(this.open);
    return new Measure(rest, this.made, this.widthAt).run(doc, this.widthAt(this.level + 1), false);
  }

  private take(width: number): undefined {
    this.width -= width;
  }
}
