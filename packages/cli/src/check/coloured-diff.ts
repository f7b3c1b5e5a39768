import picocolors from 'picocolors';
import type { Output } from '../host.ts';

/** A unified diff with the usual colours, on a stream that may have them. */
export function colouredDiff(diff: string, { hasColor }: Output): string {
  if (!hasColor) return diff;
  const { bold, cyan, green, red } = picocolors.createColors(true);
  const colour = (line: string): string => {
    if (/^(?:---|\+\+\+) /.test(line)) return bold(line);
    if (line.startsWith('@@')) return cyan(line);
    if (line.startsWith('+')) return green(line);
    return line.startsWith('-') ? red(line) : line;
  };
  return diff.split('\n').map(colour).join('\n');
}
