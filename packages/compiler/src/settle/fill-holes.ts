import { mapNode } from '@pipec/model';
import type {
  Diagnostic,
  Expression,
  GString,
  GStringHole,
  GStringText,
  Node,
  Outcome,
  StringLiteral,
  Unparsed,
} from '@pipec/model';
import { holeInPlainString, holeInName } from './messages.ts';

const word = /pipec_hole_\d+_/;

/**
 * Puts the values of a template's holes where their words stand in the Groovy around them: as a value of its own, or as a hole of
 * the `"…"` it stands in. In `'…'` Groovy would take it as text, so that is told.
 */
export function fillHoles<N extends Node>(node: N, { holes = [] }: Unparsed): Outcome<N> {
  if (holes.length === 0) return { value: node, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const fill = (part: Node): Node => {
    switch (part.kind) {
      case 'Name': {
        const hole = holeOf(part.name, holes);
        if (hole === undefined && word.test(part.name)) diagnostics.push(holeInName(part.span));
        return hole ?? part;
      }
      case 'StringLiteral':
        return part.value.search(word) < 0 ? part : filledString(part, holes, diagnostics);
      case 'GString':
        return filledGString(part, holes);
      default:
        return part;
    }
  };
  return { value: mapNode(node, fill) as N, diagnostics };
}

/** The value that a word stands for, where the word is nothing else. */
function holeOf(name: string, holes: readonly Expression[]): Expression | undefined {
  const number = /^pipec_hole_(\d+)_$/.exec(name)?.[1];
  return number === undefined ? undefined : holes[Number(number)];
}

function filledString(literal: StringLiteral, holes: readonly Expression[], diagnostics: Diagnostic[]): Expression {
  const { quote, span, value } = literal;
  if (quote === "'" || quote === "'''") {
    diagnostics.push(holeInPlainString(span));
    return literal;
  }
  const parts = filledText({ kind: 'GStringText', span, value }, holes);
  return { kind: 'GString', span, parts, ...(quote !== undefined && { quote }) };
}

function filledGString(string: GString, holes: readonly Expression[]): GString {
  const isOpen = string.parts.some((part) => part.kind === 'GStringText' && part.value.search(word) >= 0);
  if (!isOpen) return string;
  return {
    ...string,
    parts: string.parts.flatMap((part) => (part.kind === 'GStringText' ? filledText(part, holes) : [part])),
  };
}

/** A text with words as texts and holes by turns. A literal becomes text, so that `"${'a'}b"` is `"ab"`. */
function filledText(
  { span, value }: GStringText,
  holes: readonly Expression[],
): readonly (GStringText | GStringHole)[] {
  return value.split(/(pipec_hole_\d+_)/).flatMap((piece): readonly (GStringText | GStringHole)[] => {
    if (piece === '') return [];
    const hole = holeOf(piece, holes);
    if (hole === undefined) return [{ kind: 'GStringText', span, value: piece }];
    if (hole.kind === 'StringLiteral') return [{ kind: 'GStringText', span: hole.span, value: hole.value }];
    if (hole.kind === 'GString') return hole.parts;
    return [{ kind: 'GStringHole', span: hole.span, expression: hole }];
  });
}
