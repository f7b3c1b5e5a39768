import type { TokenType } from 'chevrotain';
import { punctuation } from '../tokens.ts';

/** An operator or a bracket. */
export interface Sign {
  readonly type: TokenType;
  readonly spelling: string;
}

interface Step {
  sign: Sign | undefined;
  readonly next: Step[];
}

const root: Step = { sign: undefined, next: [] };
for (const [spelling, type] of punctuation) {
  let step = root;
  for (const character of spelling) step = step.next[character.charCodeAt(0)] ??= { sign: undefined, next: [] };
  step.sign = { type, spelling };
}

/** The longest sign that begins at an offset; `undefined` where none does. */
export function scanSign(text: string, at: number): Sign | undefined {
  let found: Sign | undefined;
  let step: Step | undefined = root.next[text.charCodeAt(at)];
  for (let i = at + 1; step !== undefined; i++) {
    found = step.sign ?? found;
    step = step.next[text.charCodeAt(i)];
  }
  return found;
}
