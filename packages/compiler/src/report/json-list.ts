/** A list of JSON that is written bit by bit. */
export interface JsonList {
  add(items: readonly unknown[]): string;
  end(): string;
}

/**
 * Begins a list, as `JSON.stringify` would indent it.
 *
 * @param before What stands in front of its bracket.
 * @param after What stands behind the other.
 * @param depth How deep its items are indented.
 */
export function jsonList(before: string, after: string, depth: number): JsonList {
  const indent = '  '.repeat(depth);
  let next = `${before}[`;
  return {
    add(items) {
      const texts = items.map((item) => {
        const text = `${next}\n${indent}${indented(item, indent)}`;
        next = ',';
        return text;
      });
      return texts.join('');
    },
    end: () => (next === ',' ? `\n${indent.slice(2)}]${after}` : `${next}]${after}`),
  };
}

/** An item as JSON, whose lines but the first are indented. */
export function indented(item: unknown, indent: string): string {
  return JSON.stringify(item, undefined, 2).replaceAll('\n', `\n${indent}`);
}
