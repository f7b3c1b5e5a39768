import { nowhere } from '@pipec/model';
import type { Expression } from '@pipec/model';
import { child } from './doc.ts';
import type { Doc } from './doc.ts';

/** An expression in brackets that nobody wrote, laid out as those that somebody did. */
export function inParens(expression: Expression): Doc {
  return child({ kind: 'Parens', span: nowhere, expression });
}
