/**
 * What a parameter takes.
 *
 * - `credentialsId` is the id of a credential, a string.
 * - `any` is anything that Groovy has, `object` a Java object of a class that is not known, `closure` a block.
 * - `{ map }` has strings as keys; `map` alone says nothing of its values.
 * - `{ describable: 'SCM' }` is a call of a symbol whose entry has `SCM` among its `extends`.
 * - `{ object: 'hudson.plugins.git.BranchSpec' }` is an object of that class: a map of its parameters, or a call of its symbol.
 */
export type ValueType =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'credentialsId'
  | 'map'
  | 'any'
  | 'object'
  | 'closure'
  | { readonly enum: readonly string[] }
  | { readonly list: ValueType }
  | { readonly map: ValueType }
  | { readonly describable: string }
  | { readonly object: string }
  | { readonly oneOf: readonly ValueType[] };

/**
 * A type in words, for messages and pages.
 *
 * @example
 * ```ts
 * typeText({ list: { describable: 'SCMSourceTrait' } }); // 'list of SCMSourceTrait'
 * typeText({ enum: ['GLOB', 'REGEXP'] }); // 'GLOB | REGEXP'
 * ```
 */
export function typeText(type: ValueType): string {
  if (type === 'credentialsId') return 'credentials id';
  if (typeof type === 'string') return type;
  if ('enum' in type) return type.enum.join(' | ');
  if ('list' in type) return `list of ${typeText(type.list)}`;
  if ('map' in type) return `map of ${typeText(type.map)}`;
  if ('describable' in type) return type.describable;
  if ('object' in type) return simpleName(type.object);
  return type.oneOf.map(typeText).join(' or ');
}

/** The part of a Java class name that `$class` takes: `UserRemoteConfig` of `hudson.plugins.git.UserRemoteConfig`. */
export function simpleName(className: string): string {
  return /[^.$]*$/.exec(className)![0];
}

/**
 * The erased Java type that usually stands behind a type, by its simple name: what Jenkins' check of literals goes by. A
 * parameter that has another one says so in its `javaType`.
 */
export function usualJavaType(type: ValueType): string {
  if (typeof type === 'string') return usual[type];
  if ('list' in type) return 'List';
  if ('map' in type) return 'Map';
  if ('describable' in type) return type.describable;
  if ('object' in type) return simpleName(type.object);
  return 'Object';
}

const usual: { readonly [T in Extract<ValueType, string>]: string } = {
  string: 'String',
  credentialsId: 'String',
  boolean: 'boolean',
  integer: 'int',
  number: 'double',
  map: 'Map',
  any: 'Object',
  object: 'Object',
  closure: 'Closure',
};
