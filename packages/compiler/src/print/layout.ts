import type { Span } from '@pipec/model';
import type { Doc, NodeDoc } from './doc.ts';

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
  /** Prints a node that the layout has come to. */
  readonly expand: (doc: NodeDoc) => Doc;
}

/** `fitted`: lines end only where they must; `forced`: they must not. */
type Mode = 'broken' | 'fitted' | 'forced';

interface Frame {
  readonly doc: Doc;
  readonly level: number;
  readonly mode: Mode;
}

const tabWidth = 4;

/**
 * Lays a document out within a width where that is possible, in time that grows with the text. (P. Wadler, "A prettier printer",
 * with a stack instead of lazy lists.)
 */
export function layout(doc: Doc, options: LayoutOptions): Printed {
  return new Layout(options).run(doc);
}

class Layout {
  private readonly options: LayoutOptions;
  private readonly indentWidth: number;
  private readonly stack: Frame[] = [];
  private readonly mappings: Mapping[] = [];
  private text = '';
  private column = 0;
  /** Levels of indentation that wait for the text behind them, so that an empty line stays empty. */
  private pending = 0;
  /** Comments that wait for the end of the line. */
  private behind: string[] = [];

  constructor(options: LayoutOptions) {
    this.options = options;
    this.indentWidth = widthOf(options.indent);
  }

  run(doc: Doc): Printed {
    this.push(doc, 0, 'broken');
    for (let frame = this.stack.pop(); frame !== undefined; frame = this.stack.pop()) this.step(frame);
    this.writeBehind(0);
    return { text: this.text, mappings: this.mappings };
  }

  private push(doc: Doc, level: number, mode: Mode): void {
    this.stack.push({ doc, level, mode });
  }

  private step({ doc, level, mode }: Frame): void {
    if (typeof doc === 'string') return this.write(doc);
    if (isList(doc)) {
      for (let i = doc.length - 1; i >= 0; i--) this.push(doc[i]!, level, mode);
      return;
    }
    switch (doc.kind) {
      case 'node':
        return this.push(this.expanded(doc), level, mode);
      case 'indent':
        return this.push(doc.doc, level + 1, mode);
      case 'forced':
        return this.push(doc.doc, level, 'forced');
      case 'group':
        return this.push(doc.doc, level, mode === 'broken' && this.fits(doc.doc, false) ? 'fitted' : mode);
      case 'choice':
        return this.push(mode !== 'broken' || this.fits(doc.doc, true) ? doc.doc : doc.otherwise, level, mode);
      case 'mark':
        this.mappings.push({ offset: this.text.length + this.pending * this.options.indent.length, span: doc.span });
        return this.push(doc.doc, level, mode);
      case 'literal':
        this.write(doc.text);
        this.column = doc.text.length - doc.text.lastIndexOf('\n') - 1;
        return;
      case 'comment':
        if (mode === 'forced') this.behind.push(doc.text);
        else this.write(doc.text);
        return;
      case 'behind':
        this.behind.push(doc.text);
        return;
      case 'line':
        if (mode === 'forced') return this.write(doc.forced);
        if (mode === 'fitted' && doc.flat !== undefined) return this.write(doc.flat);
        return this.endLine(level);
    }
  }

  private expanded(doc: NodeDoc): Doc {
    return (doc.doc ??= this.options.expand(doc));
  }

  private write(piece: string): void {
    if (piece === '') return;
    if (this.pending > 0) {
      this.text += this.options.indent.repeat(this.pending);
      this.column += this.pending * this.indentWidth;
      this.pending = 0;
    }
    this.text += piece;
    this.column += piece.length;
  }

  private endLine(level: number): void {
    if (this.behind.length > 0) this.writeBehind(level);
    this.text += '\n';
    this.column = 0;
    this.pending = level;
  }

  /** One comment stands behind the line, others below; behind an opening bracket all do, since there they are read so. */
  private writeBehind(level: number): void {
    const below = `\n${this.options.indent.repeat(level)}`;
    let gap = /[{([]$|->$/.test(this.text.slice(-2)) ? below : ' ';
    for (const comment of this.behind) {
      this.text += gap + comment;
      gap = below;
    }
    this.behind = [];
  }

  /**
   * Whether a document, and what follows it up to the next possible line end, has room on this line.
   *
   * @param mayEnd Whether a line end within the document that cannot be helped is a good end of the line, or means that it does
   *   not stand on one.
   */
  private fits(doc: Doc, mayEnd: boolean): boolean {
    const open: { readonly doc: Doc; readonly mode: Mode }[] = [{ doc, mode: 'fitted' }];
    let below = this.stack.length;
    let room = this.options.width - this.column - this.pending * this.indentWidth;
    while (room >= 0) {
      const isRest = open.length === 0;
      const frame = isRest ? this.stack[--below] : open.pop();
      if (frame === undefined) return true;
      const { doc: here, mode } = frame;
      if (typeof here === 'string') room -= here.length;
      else if (isList(here)) for (let i = here.length - 1; i >= 0; i--) open.push({ doc: here[i]!, mode });
      else if (here.kind === 'node') open.push({ doc: this.expanded(here), mode });
      else if (here.kind === 'forced') open.push({ doc: here.doc, mode: 'forced' });
      else if (here.kind === 'literal') return here.text.indexOf('\n') <= room;
      else if (here.kind === 'comment') room -= mode === 'forced' ? 0 : here.text.length;
      else if (here.kind === 'line') {
        if (mode === 'broken') return true;
        const flat = mode === 'forced' ? here.forced : here.flat;
        if (flat === undefined) return mayEnd;
        room -= flat.length;
      } else if (here.kind !== 'behind') open.push({ doc: here.doc, mode });
    }
    return false;
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

function widthOf(indent: string): number {
  return indent.replaceAll('\t', ' '.repeat(tabWidth)).length;
}
