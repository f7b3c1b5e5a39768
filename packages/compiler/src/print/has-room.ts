import type { AskedDoc, Doc, NodeDoc } from './doc.ts';
import { isList, Mode, Waiting } from './waiting.ts';

export interface Room {
  /** How many characters have room on the line. */
  readonly width: number;
  /**
   * Whether a line end within the document that cannot be helped is a good end of the line, or means that the document does not
   * stand on one.
   */
  readonly mayEnd: boolean;
  /** What follows the document. */
  readonly behind: Waiting;
  readonly made: (doc: NodeDoc | AskedDoc) => Doc;
  /** How many characters have room on a line that is indented so many levels. */
  readonly widthAt: (level: number) => number;
}

/** Whether a document, and what follows it up to the next possible line end, has room on a line. */
export function hasRoom(doc: Doc, room: Room): boolean {
  return new Measure(room).run(doc);
}

class Measure {
  private readonly room: Room;
  private readonly open = new Waiting();
  private width: number;
  private mode: Mode = Mode.fitted;
  /** How far what is measured is indented; of what the document holds itself nobody asks. */
  private level = 0;
  /** How many parts of what follows are left. */
  private left: number;

  constructor(room: Room) {
    this.room = room;
    this.width = room.width;
    this.left = room.behind.length;
  }

  run(doc: Doc): boolean {
    const { docs, levels, modes } = this.open;
    const { behind } = this.room;
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
        return this.room.made(doc);
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
        return this.room.mayEnd;
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
    return text === undefined ? this.room.mayEnd : this.take(text.length);
  }

  /** Whether a document has room on the next line, and so ends this one. */
  private standsBelow(doc: Doc): boolean {
    const { behind, made, widthAt } = this.room;
    const rest = behind.upTo(this.left);
    rest.pushAll(this.open);
    return hasRoom(doc, { width: widthAt(this.level + 1), mayEnd: false, behind: rest, made, widthAt });
  }

  private take(width: number): undefined {
    this.width -= width;
  }
}
