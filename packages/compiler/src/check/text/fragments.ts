import type { Argument, Expression, GString, GStringHole, Span } from '@pipec/model';
import { holeSpan } from './written-text.ts';

/** A value that becomes a part of an argument, or the whole of it. */
export interface Fragment {
  readonly value: Expression;
  readonly span: Span;
  /** The hole that it stands in, and its string. */
  readonly hole?: GStringHole;
  readonly string?: GString;
  /** Whether Groovy puts it into a longer text; else it is handed over as it is. */
  readonly isInText: boolean;
}

/**
 * The values that Groovy puts together to an argument: holes of strings, summands, and what stands alone; in lists, maps and nested
 * calls too. Constants are none.
 *
 * @param isLeftOut Says of a value among them that nobody is to look into it.
 */
export function fragmentsOf(
  value: Expression,
  isLeftOut: (value: Expression) => boolean = () => false,
): readonly Fragment[] {
  if (isLeftOut(value)) return none;
  switch (value.kind) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'Closure':
      return none;
    case 'GString':
      return holesOf(value);
    case 'Parens':
      return fragmentsOf(value.expression, isLeftOut);
    case 'Binary':
      if (value.operator !== '+' || value.right.kind === 'TypeName') return [plain(value)];
      return [...fragmentsOf(value.left, isLeftOut), ...fragmentsOf(value.right, isLeftOut)].map((part) => ({
        ...part,
        isInText: true,
      }));
    case 'Ternary':
      return [...fragmentsOf(value.then, isLeftOut), ...fragmentsOf(value.else, isLeftOut)];
    case 'Elvis':
      return [...fragmentsOf(value.condition, isLeftOut), ...fragmentsOf(value.else, isLeftOut)];
    case 'ListLiteral':
      return fragmentsIn(value.items, isLeftOut);
    case 'MapLiteral':
      return fragmentsIn(value.entries, isLeftOut);
    case 'Call':
      if (value.callee.kind === 'Name') return fragmentsIn(value.args, isLeftOut);
      // `"… ${x} …".stripIndent()`, `['a', x].join(' ')`.
      return value.callee.kind === 'Member' && isWritten(value.callee.object)
        ? fragmentsOf(value.callee.object, isLeftOut).map((part) => ({ ...part, isInText: true }))
        : [plain(value)];
    default:
      return [plain(value)];
  }
}

const none: readonly Fragment[] = [];

function fragmentsIn(list: readonly Argument[], isLeftOut: (value: Expression) => boolean): readonly Fragment[] {
  return list.flatMap((argument) => fragmentsOf(argument.value, isLeftOut));
}

function isWritten(value: Expression): boolean {
  return (
    value.kind === 'GString' || value.kind === 'ListLiteral' || (value.kind === 'Parens' && isWritten(value.expression))
  );
}

function plain(value: Expression): Fragment {
  return { value, span: value.span, isInText: false };
}

function holesOf(string: GString): readonly Fragment[] {
  const found: Fragment[] = [];
  for (const hole of string.parts) {
    if (hole.kind === 'GStringHole' && hole.expression !== undefined)
      found.push({ value: hole.expression, span: holeSpan(hole, string.quote), hole, string, isInText: true });
  }
  return found;
}
