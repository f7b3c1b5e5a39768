import type { TokenType } from 'chevrotain';
import type { Mark } from '../token.ts';
import { punctuation } from '../tokens.ts';

/** An operator or a bracket. */
export interface Sign {
  readonly type: TokenType;
  readonly spelling: string;
  readonly role: Role;
}

/** What a sign is for the brackets around it: one of them, or what marks the innermost. */
type Role = 'opening' | 'closing' | keyof typeof Mark | 'none';

// prettier-ignore
const roles = new Map<string, Role>([
  ['(', 'opening'], ['[', 'opening'], ['{', 'opening'], [')', 'closing'], [']', 'closing'], ['}', 'closing'], [',', 'comma'],
  [';', 'semicolon'], ['->', 'arrow'],
]);

interface Step {
  sign: Sign | undefined;
  next: Step[] | undefined;
}

const root: Step[] = [];
for (const [spelling, type] of punctuation) {
  let steps = root;
  for (let i = 0; ; steps = steps[spelling.charCodeAt(i++)]!.next ??= []) {
    const step = (steps[spelling.charCodeAt(i)] ??= { sign: undefined, next: undefined });
    if (i < spelling.length - 1) continue;
    step.sign = { type, spelling, role: roles.get(spelling) ?? 'none' };
    break;
  }
}

/** The longest sign that begins at an offset; `undefined` where none does. */
export function scanSign(text: string, at: number): Sign | undefined {
  let found: Sign | undefined;
  let step = root[text.charCodeAt(at)];
  for (let i = at + 1; step !== undefined; i++) {
    found = step.sign ?? found;
    step = step.next?.[text.charCodeAt(i)];
  }
  return found;
}
