/**
 * Whether an agent with some labels fits a label expression of Jenkins; nothing fits an expression that cannot be read.
 *
 * @example
 * ```ts
 * fitsLabels('maven && !windows', new Set(['maven', 'linux'])); // true
 * ```
 */
export function fitsLabels(expression: string, labels: ReadonlySet<string>): boolean {
  const tokens = expression.match(tokenPattern) ?? [];
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && ++at > 0;
  // The weakest first: <->, ->, ||, &&, !.
  const level = (operator: string, inner: () => boolean, join: (a: boolean, b: boolean) => boolean) => (): boolean => {
    let value = inner();
    while (take(operator)) {
      const right = inner();
      value = join(value, right);
    }
    return value;
  };
  const atom = (): boolean => {
    if (take('!')) return !atom();
    if (take('(')) {
      const value = whole();
      return take(')') && value;
    }
    const word = tokens[at++];
    return word !== undefined && labels.has(word.replace(/^"(.*)"$/, '$1'));
  };
  const and = level('&&', atom, (a, b) => a && b);
  const or = level('||', and, (a, b) => a || b);
  const implied = level('->', or, (a, b) => !a || b);
  const whole: () => boolean = level('<->', implied, (a, b) => a === b);
  return whole() && at === tokens.length;
}

/** The names of labels in an expression. */
export function labelsIn(expression: string): readonly string[] {
  return (expression.match(tokenPattern) ?? [])
    .filter((token) => !/^(?:&&|\|\||<->|->|[!()])$/.test(token))
    .map((token) => token.replace(/^"(.*)"$/, '$1'));
}

/** A `-` belongs to a label, unless it begins an arrow. */
const tokenPattern = /"[^"]*"|&&|\|\||<->|->|[!()]|(?:(?!->|<->)[^\s&|!()"])+/g;
