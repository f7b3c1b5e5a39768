/** A text whose `\uXXXX` are resolved, and where each of its characters stands in the text it was made from. */
export interface Unescaped {
  readonly text: string;
  /** Offset in the original of each offset in `text`, its end included; missing where the texts are the same. */
  readonly places?: Int32Array;
  /** Offsets in the original of `\u` without four hexadecimal digits. */
  readonly broken: readonly number[];
}

const escape = /\\(?:u+(?<code>[0-9a-fA-F]{4})|(?<broken>u)|[^u])/gs;

/**
 * Resolves `\u0041` everywhere, as Groovy does before it reads a single token: in names, in comments, even for a quote. A
 * backslash that stands behind another one begins no escape.
 */
export function resolveUnicodeEscapes(original: string): Unescaped {
  if (!original.includes('\\u')) return { text: original, broken: [] };
  const parts: string[] = [];
  const places: number[] = [];
  const broken: number[] = [];
  let done = 0;
  const copy = (end: number) => {
    parts.push(original.slice(done, end));
    for (; done < end; done++) places.push(done);
  };
  for (const { 0: all, index, groups } of original.matchAll(escape)) {
    if (groups?.['broken'] !== undefined) broken.push(index);
    if (groups?.['code'] === undefined) continue;
    copy(index);
    parts.push(String.fromCharCode(Number.parseInt(groups['code'], 16)));
    places.push(index);
    done = index + all.length;
  }
  copy(original.length);
  places.push(original.length);
  return { text: parts.join(''), places: Int32Array.from(places), broken };
}
