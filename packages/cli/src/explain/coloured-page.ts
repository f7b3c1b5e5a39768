import picocolors from 'picocolors';
import type { Output } from '../host.ts';

/** A page in Markdown as it is, or for a stream with colours with headings and code set apart. */
export function colouredPage(page: string, { hasColor }: Output): string {
  if (!hasColor) return page;
  const { bold, cyan, dim } = picocolors.createColors(true);
  let inCode = false;
  const rows = page.split('\n').map((row) => {
    const isFence = row.startsWith('```');
    if (isFence) inCode = !inCode;
    if (isFence) return dim(row);
    if (inCode) return cyan(row);
    return row.startsWith('#') ? bold(row) : row;
  });
  return rows.join('\n');
}
