// What methods and operators make of texts, lists and maps, as far as it matters where a value comes from.

/** Methods and properties that tell something about a text without giving it away. */
export const askers: ReadonlySet<string> = new Set([
  'length', 'size', 'isEmpty', 'equals', 'equalsIgnoreCase', 'contains', 'containsKey', 'keySet', 'startsWith', 'endsWith', 'matches',
  'toBoolean', 'asBoolean', 'toInteger', 'toLong', 'toDouble', 'toFloat', 'isInteger', 'isLong', 'isNumber', 'hashCode', 'compareTo', 'indexOf',
  'lastIndexOf', 'count', 'any', 'every', 'class', 'getClass', 'isBlank', 'md5', 'sha256',
]); // prettier-ignore

/** Methods that give what all parts of a map or a list hold. Another may be one of an object that was told a secret. */
export const gatherers: ReadonlySet<string> = new Set([
  'values', 'entrySet', 'toString', 'toMapString', 'inspect', 'join', 'plus', 'leftShift', 'subMap', 'clone', 'asImmutable', 'each',
  'collect', 'collectEntries', 'collectMany', 'find', 'findAll', 'inject', 'sum', 'sort', 'flatten', 'max', 'min', 'first', 'last',
]); // prettier-ignore

/** Methods that give a list of what their closure gives for each item. */
export const transforming: ReadonlySet<string> = new Set([
  'collect', 'collectMany', 'collectEntries', 'findResult', 'findResults',
]); // prettier-ignore

/** Methods that give some or all items of a list as they are. */
export const handingOn: ReadonlySet<string> = new Set([
  'flatten', 'findAll', 'sort', 'reverse', 'unique', 'take', 'drop', 'head', 'tail', 'init', 'first', 'last', 'toList', 'toArray',
  'iterator', 'next', 'clone', 'asImmutable',
]); // prettier-ignore

/** Methods whose arguments become a part of the text that they give. */
export const givers: ReadonlySet<string> = new Set([
  'concat',
  'plus',
  'replace',
  'replaceAll',
  'replaceFirst',
  'join',
  'format',
  'append',
  'leftShift',
]);

/** Operators that make one value of two. */
export const joining: ReadonlySet<string> = new Set(['+', '<<', '=', '+=']);
