/**
 * A short name of a text that changes with it: 16 hexadecimal digits. It is no seal; it makes a pod start anew when its configuration
 * changes. (FNV-1a, twice from different starts.)
 */
export function textHash(text: string): string {
  return [0x811c9dc5, 0x9e3779b9].map((start) => fnv(text, start)).join('');
}

function fnv(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
