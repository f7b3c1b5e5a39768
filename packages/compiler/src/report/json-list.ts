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
        const text = `${next}\n${indent}${indented(item, depth)}`;
        next = ',';
        return text;
      });
      return texts.join('');
    },
    end: () => (next === ',' ? `\n${indent.slice(2)}]${after}` : `${next}]${after}`),
  };
}

/**
 * An item as JSON stands so deep in lists, without the blanks before its first line. Lists around it indent it as they are written: to
 * indent its lines afterwards takes as long again.
 */
export function indented(item: unknown, depth: number): string {
  let nested = item;
  for (let i = 0; i < depth; i += 1) nested = [nested];
  // Each list has a bracket and a line end before the item and behind it, with two blanks for each list around.
  const before = depth * (depth + 3);
  const behind = depth * (depth + 1);
  return JSON.stringify(nested, undefined, 2).slice(before, -behind);
}
