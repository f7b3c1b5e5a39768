/** A place in a source of a bundle; all numbers count from 0. */
export interface Original {
  readonly source: number;
  readonly line: number;
  readonly column: number;
}

/** Finds where a place of the bundle comes from; lines and columns count from 0. */
export type FindOriginal = (line: number, column: number) => Original | undefined;

const digits = new Uint8Array(128);
for (const [value, digit] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  digits[digit.charCodeAt(0)] = value;
}

/** Numbers that a segment takes in the table: column, source, line, column there. */
const width = 4;

/**
 * Reads the mappings of a source map (version 3) into one flat table, on the first question. Node's own `SourceMap` does the
 * same in ten times the time, since each segment is an object there.
 */
export function readMappings(mappings: string): FindOriginal {
  let table: { readonly segments: readonly number[]; readonly lines: readonly number[] } | undefined;
  return (line, column) => {
    const { segments, lines } = (table ??= decode(mappings));
    let low = (lines[line] ?? segments.length) / width;
    let high = (lines[line + 1] ?? segments.length) / width;
    if (low >= high || segments[low * width]! > column) return undefined;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (segments[middle * width]! <= column) low = middle;
      else high = middle;
    }
    const [, source, originalLine, originalColumn] = segments.slice(low * width, (low + 1) * width);
    return source === undefined || source < 0 ? undefined : { source, line: originalLine!, column: originalColumn! };
  };
}

function decode(mappings: string): { readonly segments: readonly number[]; readonly lines: readonly number[] } {
  const segments: number[] = [];
  const lines = [0];
  let [generated, source, line, column] = [0, 0, 0, 0];
  let at = 0;
  /** One number of variable length: five bits a digit, the lowest bit of all is the sign. */
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = digits[mappings.charCodeAt(at++)]!;
      value |= (digit & 31) << shift;
      if (digit < 32) return value & 1 ? -(value >>> 1) : value >>> 1;
    }
  };
  const ends = () => at >= mappings.length || mappings[at] === ',' || mappings[at] === ';';
  while (at < mappings.length) {
    if (mappings[at] === ';') {
      lines.push(segments.length);
      generated = 0;
      at += 1;
    } else if (mappings[at] === ',') {
      at += 1;
    } else {
      generated += next();
      if (ends()) segments.push(generated, -1, 0, 0);
      else segments.push(generated, (source += next()), (line += next()), (column += next()));
      if (!ends()) next();
    }
  }
  return { segments, lines };
}
