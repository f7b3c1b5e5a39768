/** A line of a script, or a call with a closure: `['branchSources', [...]]`. */
export type GroovyLine = string | readonly [head: string, body: readonly GroovyLine[]];

/** Lines of Groovy, indented by four blanks as the documentation of Job DSL has them. */
export function groovyText(lines: readonly GroovyLine[]): string {
  return lines.flatMap((line) => textLines(line, '')).join('');
}

function textLines(line: GroovyLine, indent: string): readonly string[] {
  if (typeof line === 'string') return [`${indent}${line}\n`];
  const [head, body] = line;
  if (body.length === 0) return [`${indent}${head} {}\n`];
  return [`${indent}${head} {\n`, ...body.flatMap((inner) => textLines(inner, `${indent}    `)), `${indent}}\n`];
}

/** A call with plain values: `call('id', 'shop')` is `id('shop')`. */
export function call(name: string, ...values: readonly (string | number | boolean)[]): string {
  return `${name}(${values.map((value) => (typeof value === 'string' ? groovyString(value) : String(value))).join(', ')})`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A text as Groovy's string in single quotes, on one line. Nothing in it is replaced: `${` means itself.
 *
 * @example
 * ```ts
 * groovyString("it's"); // "'it\\'s'"
 * ```
 */
function groovyString(text: string): string {
  const inner = text.replace(/[\\'\p{Cc}\p{Cs}\u2028\u2029]/gu, (sign) => {
    return escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${inner}'`;
}
