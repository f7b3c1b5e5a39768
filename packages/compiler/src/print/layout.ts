import type { Span } from '@pipec/model';
import type { Author } from './author.ts';
import { hasComments } from './doc.ts';
import type { AskedDoc, Doc, NodeDoc } from './doc.ts';
import { Measure } from './measure.ts';
import { isList, Mode, Waiting } from './waiting.ts';

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
  private readonly waiting = new Waiting();
  private readonly mappings: Mapping[] = [];
  /** What is laid out by now. */
  private text = '';
  /** What lines are indented by, level by level, as far as one was needed. */
  private readonly indents: string[] = [];
  private readonly measure: Measure;
  /** How far what comes next is indented, and how it is laid out. */
  private level = 0;
  private mode: Mode = Mode.broken;
  private column = 0;
  /** Levels of indentation that wait for the text behind them, so that an empty line stays empty. */
  private pending = 0;
  /** Comments that wait for the end of the line. */
  private behind: string[] = [];

  constructor(options: LayoutOptions) {
    this.options = options;
    this.indentWidth = options.indent.replaceAll('\t', ' '.repeat(options.tabWidth)).length;
    this.measure = new Measure(this.waiting, this.made, this.widthAt);
  }

  run(doc: Doc): Printed {
    const { docs, levels, modes } = this.waiting;
    this.waiting.push(doc, 0, Mode.broken);
    while (docs.length > 0) {
      this.level = levels.pop()!;
      this.mode = modes.pop()!;
      for (let next = docs.pop(); next !== undefined;) next = this.step(next);
    }
    this.writeBehind(0);
    return { text: this.text, mappings: this.mappings };
  }

  /** Lays out a part, and gives what stands first in it where that comes next. */
  private step(doc: Doc): Doc | undefined {
    if (typeof doc === 'string') return this.write(doc);
    if (isList(doc)) {
      this.waiting.pushRest(doc, this.level, this.mode);
      return doc[0];
    }
    switch (doc.kind) {
      case 'node':
      case 'asked': {
        if (doc.kind === 'node' && !hasComments(doc)) this.map(doc.node.span);
        const made = this.made(doc);
        // Nobody asks again, and the documents of a long file are many.
        doc.doc = undefined;
        return made;
      }
      case 'indent':
        this.level++;
        return doc.doc;
      case 'forced':
        this.mode = Mode.forced;
        return doc.doc;
      case 'group':
        if (this.mode === Mode.broken && this.fits(doc.doc, false)) this.mode = Mode.fitted;
        return doc.doc;
      case 'choice':
        return this.mode !== Mode.broken || this.fits(doc.doc, true) ? doc.doc : doc.otherwise;
      case 'fill':
        if (this.mode !== Mode.broken || this.fits([' ', doc.doc], true)) this.write(' ');
        else this.endLine();
        return doc.doc;
      case 'below':
        if (this.mode === Mode.broken && this.fits(doc.doc, false, this.widthAt(this.level + 1))) {
          this.level++;
          this.endLine();
        } else this.write(' ');
        return doc.doc;
      case 'mark':
        this.map(doc.span);
        return doc.doc;
      default:
        return this.put(doc);
    }
  }

  /** Writes a part that holds no other one. */
  private put(part: Extract<Doc, { kind: 'literal' | 'verbatim' | 'comment' | 'behind' | 'line' }>): undefined {
    switch (part.kind) {
      case 'literal':
        this.write(part.text);
        this.column = part.text.length - part.text.lastIndexOf('\n') - 1;
        return;
      case 'verbatim':
        this.pending = 0;
        this.text += part.text;
        return;
      case 'comment':
        return this.mode === Mode.forced ? void this.behind.push(part.text) : this.write(part.text);
      case 'behind':
        return void this.behind.push(part.text);
      case 'line':
        if (this.mode === Mode.forced) return this.write(part.forced);
        if (this.mode === Mode.fitted && part.flat !== undefined) return this.write(part.flat);
        return this.endLine(part.isInComment);
    }
  }

  private map(span: Span): void {
    if (span.file !== '' && this.options.author === undefined)
      this.mappings.push({ offset: this.text.length + this.pending * this.options.indent.length, span });
  }

  /** What a node, or a question, comes to. */
  private readonly made = (doc: NodeDoc | AskedDoc): Doc =>
    (doc.doc ??= doc.kind === 'node' ? this.options.expand(doc) : doc.ask(this.options.author));

  private write(piece: string): undefined {
    if (piece === '') return;
    if (this.pending > 0) {
      this.text += this.indents[this.pending] ??= this.options.indent.repeat(this.pending);
      this.column += this.pending * this.indentWidth;
      this.pending = 0;
    }
    this.text += piece;
    this.column += piece.length;
  }

  private endLine(isInComment = false): undefined {
    if (this.behind.length > 0 && !isInComment) this.writeBehind(this.level);
    this.text += '\n';
    this.column = 0;
    this.pending = this.level;
  }

  /**
   * One comment stands behind the line, others below. Behind an opening bracket all do where there is no author, since the first
   * item in the brackets takes them when they are read.
   */
  private writeBehind(level: number): void {
    const below = `\n${this.options.indent.repeat(level)}`;
    const isOpen = this.options.author === undefined && /[{([]$|->$/.test(this.text.slice(-2));
    let gap = isOpen ? below : ' ';
    for (const comment of this.behind) {
      this.text += gap + comment;
      gap = below;
    }
    this.behind = [];
  }

  private readonly widthAt = (level: number): number => this.options.width - level * this.indentWidth;

  private fits(doc: Doc, mayEnd: boolean, width = this.widthAt(this.pending) - this.column): boolean {
    return this.measure.run(doc, width, mayEnd);
  }
}
