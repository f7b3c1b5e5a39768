/** What every script of Groovy has by itself, so that it is no step. */
export const groovyFunctions: ReadonlySet<string> = new Set([
  'println',
  'print',
  'printf',
  'sprintf',
  'evaluate',
  'run',
  'sleep',
  'use',
  'with',
  'super',
  'this',
]);
