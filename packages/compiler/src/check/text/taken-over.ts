/** Longer values than this are not looked to the end of. */
const longest = 2000;

/**
 * Says of variables whether a POSIX script looks at them before it sets them first, or sets them to what is made of themselves: whoever
 * wrote it knows them to come from outside.
 *
 * @example
 * ```ts
 * takenOver('[ -n "$TAG" ] || TAG=$(git describe)')('TAG'); // true
 * takenOver('TAG=$(echo $TAG | tr / -)')('TAG'); // true
 * takenOver('TAG=$(git describe); [ -n "$TAG" ]')('TAG'); // false
 * ```
 */
export function takenOver(script: string): (name: string) => boolean {
  const set = firstPlaces(script, /(?<![\w$])([A-Za-z_]\w*)=/g);
  const read = firstPlaces(script, /\$\{?([A-Za-z_]\w*)/g);
  return (name) => {
    const from = set.get(name);
    const at = read.get(name);
    return from !== undefined && at !== undefined && (at < from || isInValue(script, from + name.length + 1, at));
  };
}

/** The first place of each name. */
function firstPlaces(script: string, form: RegExp): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { 1: name = '', index } of script.matchAll(form)) if (!found.has(name)) found.set(name, index);
  return found;
}

/** Whether the value that begins at `from` goes on at `at`: it ends with its `$(…)`, its backticks or its word. */
function isInValue(script: string, from: number, at: number): boolean {
  if (at - from > longest) return false;
  const value = script.slice(from, at);
  if (/^"?`/.test(value)) return value.replaceAll('\\`', '').split('`').length === 2;
  if (!/^"?\$\(/.test(value)) return !/[\s;&|]/.test(value);
  let depth = 0;
  for (let i = value.indexOf('('); i < value.length; i += 1) {
    if (value[i] === '(') depth += 1;
    else if (value[i] === ')' && --depth === 0) return false;
  }
  return true;
}
