import type { Span } from '@pipec/model';
import type { Author } from './author.ts';
import { hasComments } from './doc.ts';
import type { AskedDoc, Doc, NodeDoc } from './doc.ts';

/** Where a node's text begins: an offset of the printed text, and its source. */
export interface Mapping {
  readonly offset: number;
  readonly span: Span;
}

export interface Printed {
  readonly text: string;
  /** In the order of their offsets; where several nodes begin at one, the outer ones first. */
  readonly mappings: readonly Mapping[];
}

export interface LayoutOptions {
  readonly width: number;
  /** What one level is indented by. */
  readonly indent: string;
  /** How many columns a tab takes. */
  readonly tabWidth: number;
  /** Who chose the lines, if anybody did. */
  readonly author?: Author | undefined;
  /** Prints a node that the layout has come to. */
  readonly expand: (doc: NodeDoc) => Doc;
}

/** Fitted: lines end only where they must. Forced: they must not. Numbers, for there is one for each part of a document. */
const Mode = { broken: 0, fitted: 1, forced: 2 } as const;
type Mode = (typeof Mode)[keyof typeof Mode];

/**
 * Lays a document out within a width where that is possible, in time that grows with the text. (P. Wadler, "A prettier printer",
 * with a stack instead of lazy lists.)
 */
export function layout(doc: Doc, options: LayoutOptions): Printed {
  return new Layout(options).run(doc);
}

/** What waits to be laid out: three lists side by side, for an object each would cost more than the layout. */
class Waiting {
  readonly docs: Doc[] = [];
  readonly levels: number[] = [];
  readonly modes: Mode[] = [];

  get length(): number {
    return this.docs.length;
  }

  push(doc: Doc, level: number, mode: Mode): void {
    this.docs.push(doc);
    this.levels.push(level);
    this.modes.push(mode);
  }

  pushAll(docs: readonly Doc[], level: number, mode: Mode): void {
    for (let i = docs.length - 1; i >= 0; i--) {
      const doc = docs[i]!;
      if (doc !== '') this.push(doc, level, mode);
    }
  }
}

class Layout {
  private readonly options: LayoutOptions;
  private readonly indentWidth: number;
  private readonly waiting = new Waiting();
  private readonly mappings: Mapping[] = [];
  private readonly pieces: string[] = [];
  /** The length of all pieces. */
  private offset = 0;
  private column = 0;
  /** Levels of indentation that wait for the text behind them, so that an empty line stays empty. */
  private pending = 0;
  /** Comments that wait for the end of the line. */
  private behind: string[] = [];

  constructor(options: LayoutOptions) {
    this.options = options;
    this.indentWidth = options.indent.replaceAll('\t', ' '.repeat(options.tabWidth)).length;
  }

  run(doc: Doc): Printed {
    const { docs, levels, modes } = this.waiting;
    this.waiting.push(doc, 0, Mode.broken);
    while (docs.length > 0) this.step(docs.pop()!, levels.pop()!, modes.pop()!);
    this.writeBehind(0);
    return { text: this.pieces.join(''), mappings: this.mappings };
  }

  private step(doc: Doc, level: number, mode: Mode): void {
    const { waiting } = this;
    if (typeof doc === 'string') return this.write(doc);
    if (isList(doc)) return waiting.pushAll(doc, level, mode);
    switch (doc.kind) {
      case 'node':
        if (!hasComments(doc)) this.map(doc.node.span);
        waiting.push(this.expanded(doc), level, mode);
        // Nobody asks again, and the documents of a long file are many.
        doc.doc = undefined;
        return;
      case 'asked':
        waiting.push(this.answer(doc), level, mode);
        doc.doc = undefined;
        return;
      case 'indent':
        return waiting.push(doc.doc, level + 1, mode);
      case 'forced':
        return waiting.push(doc.doc, level, Mode.forced);
      case 'group':
        return waiting.push(doc.doc, level, mode === Mode.broken && this.fits(doc.doc, false) ? Mode.fitted : mode);
      case 'choice':
        return waiting.push(mode !== Mode.broken || this.fits(doc.doc, true) ? doc.doc : doc.otherwise, level, mode);
      case 'fill':
        if (mode !== Mode.broken || this.fits([' ', doc.doc], true)) this.write(' ');
        else this.endLine(level);
        return waiting.push(doc.doc, level, mode);
      case 'below':
        if (mode === Mode.broken && this.fits(doc.doc, false, (level + 1) * this.indentWidth)) {
          this.endLine(level + 1);
          return waiting.push(doc.doc, level + 1, mode);
        }
        this.write(' ');
        return waiting.push(doc.doc, level, mode);
      case 'mark':
        this.map(doc.span);
        return waiting.push(doc.doc, level, mode);
      case 'literal':
        this.write(doc.text);
        this.column = doc.text.length - doc.text.lastIndexOf('\n') - 1;
        return;
      case 'verbatim':
        this.pending = 0;
        return this.put(doc.text);
      case 'comment':
        if (mode === Mode.forced) this.behind.push(doc.text);
        else this.write(doc.text);
        return;
      case 'behind':
        this.behind.push(doc.text);
        return;
      case 'line':
        if (mode === Mode.forced) return this.write(doc.forced);
        if (mode === Mode.fitted && doc.flat !== undefined) return this.write(doc.flat);
        return this.endLine(level, doc.isInComment);
    }
  }

  private map(span: Span): void {
    if (span.file !== '' && this.options.author === undefined)
      this.mappings.push({ offset: this.offset + this.pending * this.options.indent.length, span });
  }

  private expanded(doc: NodeDoc): Doc {
    return (doc.doc ??= this.options.expand(doc));
  }

  private answer(doc: AskedDoc): Doc {
    return (doc.doc ??= doc.ask(this.options.author));
  }

  private write(piece: string): void {
    if (piece === '') return;
    if (this.pending > 0) {
      this.put(this.options.indent.repeat(this.pending));
      this.column += this.pending * this.indentWidth;
      this.pending = 0;
    }
    this.put(piece);
    this.column += piece.length;
  }

  private put(piece: string): void {
    this.pieces.push(piece);
    this.offset += piece.length;
  }

  private endLine(level: number, isInComment = false): void {
    if (this.behind.length > 0 && !isInComment) this.writeBehind(level);
    this.put('\n');
    this.column = 0;
    this.pending = level;
  }

  /**
   * One comment stands behind the line, others below. Behind an opening bracket all do where there is no author, since the first
   * item in the brackets takes them when they are read.
   */
  private writeBehind(level: number): void {
    const below = `\n${this.options.indent.repeat(level)}`;
    const isOpen = this.options.author === undefined && /[{([]$|->$/.test(this.pieces.slice(-2).join(''));
    let gap = isOpen ? below : ' ';
    for (const comment of this.behind) {
      this.put(gap + comment);
      gap = below;
    }
    this.behind = [];
  }

  /**
   * Whether a document, and what follows it up to the next possible line end, has room on this line.
   *
   * @param mayEnd Whether a line end within the document that cannot be helped is a good end of the line, or means that it does
   *   not stand on one.
   * @param column Where the document would begin.
   */
  private fits(doc: Doc, mayEnd: boolean, column = this.column + this.pending * this.indentWidth): boolean {
    const open = new Waiting();
    open.push(doc, 0, Mode.fitted);
    let below = this.waiting.length;
    let room = this.options.width - column;
    while (room >= 0) {
      const isRest = open.length === 0;
      if (isRest && below === 0) return true;
      if (isRest) below--;
      else open.levels.pop();
      const here = isRest ? this.waiting.docs[below]! : open.docs.pop()!;
      const mode = isRest ? this.waiting.modes[below]! : open.modes.pop()!;
      if (typeof here === 'string') room -= here.length;
      else if (isList(here)) open.pushAll(here, 0, mode);
      else if (here.kind === 'node') open.push(this.expanded(here), 0, mode);
      else if (here.kind === 'choice') open.push(mode === Mode.broken ? here.otherwise : here.doc, 0, mode);
      else if (here.kind === 'asked') open.push(this.answer(here), 0, mode);
      else if (here.kind === 'fill' || here.kind === 'below') {
        if (mode === Mode.broken) return true;
        open.push([' ', here.doc], 0, mode);
      } else if (here.kind === 'forced') open.push(here.doc, 0, Mode.forced);
      else if (here.kind === 'verbatim') return mayEnd;
      else if (here.kind === 'literal') return here.text.indexOf('\n') <= room;
      else if (here.kind === 'comment') room -= mode === Mode.forced ? 0 : here.text.length;
      else if (here.kind === 'line') {
        if (mode === Mode.broken) return true;
        const flat = mode === Mode.forced ? here.forced : here.flat;
        if (flat === undefined) return mayEnd;
        room -= flat.length;
      } else if (here.kind !== 'behind') open.push(here.doc, 0, mode);
    }
    return false;
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
