import type { GroovyNode, Span } from '@pipec/model';
import type { Author } from './author.ts';

// A document is text with places where a line may end. The layout (`layout.ts`) ends lines there only where the text would not
// fit otherwise. Nodes stand in a document unprinted until the layout comes to them, so that depth costs no stack.

export type Doc = string | readonly Doc[] | Part;

type Part =
  /** A line end, or what stands there instead: `flat` in a group that fits; `forced` where no line may end. */
  | {
      readonly kind: 'line';
      readonly flat: string | undefined;
      readonly forced: string;
      readonly isInComment?: boolean;
    }
  | { readonly kind: 'indent' | 'group' | 'forced' | 'fill' | 'below'; readonly doc: Doc }
  | { readonly kind: 'choice'; readonly doc: Doc; readonly otherwise: Doc }
  | { readonly kind: 'mark'; readonly span: Span; readonly doc: Doc }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'behind'; readonly text: string }
  | AskedDoc
  | NodeDoc;

/** What hangs on the lines that an author chose. */
export interface AskedDoc {
  readonly kind: 'asked';
  readonly ask: (author: Author | undefined) => Doc;
  /** What it came to; a layout may ask twice. */
  doc: Doc | undefined;
}

/** A node that is printed when the layout comes to it. */
export interface NodeDoc {
  readonly kind: 'node';
  readonly node: GroovyNode;
  /** How it is printed where it stands, if not as its kind is printed anywhere. */
  readonly print: ((node: never) => Doc) | undefined;
  /** Whether its comments were taken care of where it stands. */
  readonly isBare: boolean;
  /** What it came to; a layout may ask twice. */
  doc: Doc | undefined;
}

/** A blank, or a line end where the group does not fit. */
export const line: Doc = { kind: 'line', flat: ' ', forced: ' ' };
/** Nothing, or a line end where the group does not fit. */
export const softline: Doc = { kind: 'line', flat: '', forced: '' };
/** A line end. */
export const hardline: Doc = { kind: 'line', flat: undefined, forced: ' ' };
/** A line end in a comment, which must not swallow the comments that wait for the end of the line. */
export const commentLine: Doc = { kind: 'line', flat: undefined, forced: ' ', isInComment: true };
/** A line end between two statements. */
export const statementEnd: Doc = { kind: 'line', flat: undefined, forced: '; ' };
/** An empty line, in front of a line end. */
export const blankLine: Doc = { kind: 'line', flat: undefined, forced: '' };

export const indent = (doc: Doc): Doc => ({ kind: 'indent', doc });
/** Its lines end all or none. */
export const group = (doc: Doc): Doc => ({ kind: 'group', doc });
/** What must stand on one line whatever its length, as in the hole of a string. */
export const oneLine = (doc: Doc): Doc => ({ kind: 'forced', doc });
/** `doc` where its text up to its first line end that cannot be helped has room, else `otherwise`. */
export const choice = (doc: Doc, otherwise: Doc): Doc => ({ kind: 'choice', doc, otherwise });
/** A blank and a document, or a line end and the document where it has no room on the line. */
export const fill = (doc: Doc): Doc => ({ kind: 'fill', doc });
/** A document on the next line, indented, where all of it has room on that line; else a blank and the document. */
export const below = (doc: Doc): Doc => ({ kind: 'below', doc });
/** What hangs on the lines that the author chose; what the compiler makes has no author. */
export const asked = (ask: (author: Author | undefined) => Doc): Doc => ({ kind: 'asked', ask, doc: undefined });
/** Whole lines that are indented as they are. */
export const verbatim = (text: string): Doc => ({ kind: 'verbatim', text });
/** Text whose line ends are its own: nothing is indented behind them. */
export const literal = (text: string): Doc => (text.includes('\n') ? { kind: 'literal', text } : text);
/** A comment that reaches to the end of its line; where no line may end it goes behind all that stands there. */
export const lineComment = (text: string): Doc => ({ kind: 'comment', text });
/** A comment that goes behind all that follows on its line. */
export const behindLine = (text: string): Doc => ({ kind: 'behind', text });
/** Remembers where the text of a node begins. */
export const mark = (span: Span, doc: Doc): Doc => (span.file === '' ? doc : { kind: 'mark', span, doc });

/** A node and its comments. */
export function child<N extends GroovyNode>(node: N, print?: (node: N) => Doc): Doc {
  return { kind: 'node', node, print, isBare: false, doc: undefined };
}

/** A node without its comments, which whoever calls prints. */
export function bare<N extends GroovyNode>(node: N, print?: (node: N) => Doc): Doc {
  return { kind: 'node', node, print, isBare: true, doc: undefined };
}

/** Whether a node's text may begin behind a comment. */
export function hasComments({ node, isBare }: NodeDoc): boolean {
  return !isBare && node.kind !== 'Comment' && node.trivia !== undefined;
}

export function join(separator: Doc, docs: readonly Doc[]): Doc {
  const joined: Doc[] = [];
  for (const doc of docs) {
    if (joined.length > 0) joined.push(separator);
    joined.push(doc);
  }
  return joined;
}
