import type { Expression, Pipeline, Script } from '@pipec/model';
import { onlyValue } from './only-value.ts';

/** The text that an expression gives, where it is written down: `'TOKEN'`, `"${PREFIX}_TOKEN"`, a variable that only ever holds one. */
export function onlyText(value: Expression, root: Pipeline | Script, depth = 0): string | undefined {
  if (depth > 8) return undefined;
  switch (value.kind) {
    case 'StringLiteral':
      return value.value;
    case 'Name': {
      const held = onlyValue(value, root);
      return held && onlyText(held, root, depth + 1);
    }
    case 'GString':
      return joined(
        value.parts.map((part) => {
          if (part.kind === 'GStringText') return part.value;
          return part.expression && onlyText(part.expression, root, depth + 1);
        }),
      );
    case 'Binary':
      if (value.operator !== '+' || value.right.kind === 'TypeName') return undefined;
      return joined([value.left, value.right].map((side) => onlyText(side, root, depth + 1)));
    default:
      return undefined;
  }
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}
