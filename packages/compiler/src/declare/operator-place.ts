import type { Expression, Span } from '@pipec/model';

/** The operator of a variable's value where that is no sum; of a sum, the operator of the first part that is none. */
export function operatorPlace(value: Expression, text: string): Span | undefined {
  if (value.kind !== 'Binary' || value.operator !== '+') return groovyPlace(value, text);
  return value.left.kind === 'Binary' ? operatorPlace(value.left, text) : undefined;
}

/**
 * The operator of a value, where Groovy, and Jenkins with it, places the value itself: `?` of `a ? b : c`. `undefined` where the
 * value begins where it is written.
 */
export function groovyPlace(value: Expression, text: string): Span | undefined {
  switch (value.kind) {
    case 'Binary':
      return between(value.left, value.operator, text);
    case 'Ternary':
      return between(value.condition, '?', text);
    case 'Range':
      return between(value.from, '..', text);
    case 'Elvis':
      return between(value.condition, '?:', text);
    case 'Cast':
      return value.form === 'as' ? between(value.expression, 'as', text) : undefined;
    default:
      return undefined;
  }
}

/** An operator behind an operand; comments may stand between them. */
function between({ span }: Expression, operator: string, text: string): Span {
  const gap = /^(?:\s|\\\r?\n|\/\/[^\n]*|\/\*[^]*?\*\/)*/.exec(text.slice(span.end))![0].length;
  const start = span.end + gap;
  return { ...span, start, end: start + operator.length };
}
