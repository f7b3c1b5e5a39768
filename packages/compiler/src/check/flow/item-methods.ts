// Methods of lists and maps that hand items to closures or take them in, as far as it matters what a variable holds.

/** Methods that call their closure with each item of what they are called on, or with the value itself. */
export const iterating: ReadonlySet<string> = new Set([
  'each', 'eachWithIndex', 'collect', 'collectEntries', 'collectMany', 'find', 'findAll', 'any', 'every', 'inject', 'sum', 'join',
  'groupBy', 'countBy', 'reverseEach', 'sort', 'max', 'min', 'with', 'tap', 'removeAll', 'findResult', 'findResults',
]); // prettier-ignore

/** Those that call a closure of two parameters with a key and the value under it. */
export const pairing: ReadonlySet<string> = new Set([
  'each', 'collect', 'collectEntries', 'collectMany', 'find', 'findAll', 'any', 'every', 'groupBy', 'countBy', 'reverseEach', 'findResult',
  'findResults',
]); // prettier-ignore

/** Methods that put their arguments into a list, a map or a text: `args.add(x)`. */
export const filling: ReadonlySet<string> = new Set(['add', 'addAll', 'append', 'push', 'putAll']);

/** Methods that put a value under a key. */
export const keyed: ReadonlySet<string> = new Set(['put', 'putAt', 'putIfAbsent']);
