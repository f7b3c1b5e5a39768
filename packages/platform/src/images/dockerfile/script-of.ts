import type { Instruction } from './instruction.ts';

/** What a RUN runs, as text: also where it is said as words of JSON, of which the last may be a script. */
export function scriptOf({ text }: Instruction): string {
  if (!text.startsWith('[')) return text;
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) ? words.join(' ') : text;
  } catch {
    // A shell begins with `[`, too.
    return text;
  }
}
