import type { GroovyNode, Script } from '@pipec/model';
import { Author } from './author.ts';
import { classPrinters } from './classes.ts';
import { inside, printComment, withComments } from './comments.ts';
import { bare, hasComments, mark } from './doc.ts';
import type { Doc, NodeDoc } from './doc.ts';
import { expressionPrinters } from './expressions.ts';
import { layout } from './layout.ts';
import type { Printed } from './layout.ts';
import type { PrintersOf } from './printers.ts';
import { statementPrinters } from './statements.ts';

export type { Mapping, Printed } from './layout.ts';

export interface PrintOptions {
  /** The width that lines are kept within where that is possible; by default 120. */
  readonly width?: number;
  /** What a level is indented by; by default two blanks. */
  readonly indent?: string;
  /** How many columns a tab takes; by default four. */
  readonly tabWidth?: number;
  /**
   * The text that the tree was read from, where a person wrote it: lines stay ended where that person ended them, strings stay as they
   * are, and so does what stands between `// pipec-fmt off` and `// pipec-fmt on`.
   */
  readonly written?: string;
}

const printers: PrintersOf<GroovyNode['kind']> = {
  ...expressionPrinters,
  ...statementPrinters,
  ...classPrinters,
  Comment: printComment,
};

/**
 * Prints Groovy as text, and tells where in it each node of an author's file begins.
 *
 * What the author wrote and Groovy forgets (quotes, brackets, comments) is printed where the tree knows it; brackets that the tree
 * needs are added.
 *
 * @example
 * ```ts
 * print(lower(pipeline)).text; // 'pipeline {\n  agent any\n …'
 * ```
 */
export function print(
  script: Script,
  { width = 120, indent = '  ', tabWidth = 4, written }: PrintOptions = {},
): Printed {
  const author = written === undefined ? undefined : new Author(written);
  const { text, mappings } = layout(bare(script), { width, indent, tabWidth, author, expand });
  return { text: text === '' || text.endsWith('\n') ? text : `${text}\n`, mappings };
}

function expand(doc: NodeDoc): Doc {
  const { node, print: own } = doc;
  // The printer found under `node.kind` takes this very node, and so does one that was made for it.
  const printer = (own ?? printers[node.kind]) as (node: GroovyNode) => Doc;
  const made = printer(node);
  if (hasComments(doc)) return withComments(node, mark(node.span, made));
  return doc.isBare && node.kind !== 'Comment' && node.trivia?.dangling !== undefined ? [made, inside(node)] : made;
}
