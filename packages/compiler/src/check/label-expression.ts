/**
 * What is wrong with a label expression, in words; `undefined` where Jenkins reads it as one.
 *
 * Atoms are joined by `&&`, `||`, `->` and `<->`, negated by `!`, and grouped by brackets; an atom with other characters
 * stands in double quotes. What does not parse is taken as the name of one label, and a label cannot have a blank in it, so that
 * no agent ever fits (jenkinsci/jenkins: antlr grammar of hudson.model.labels, Label.get).
 */
export function labelFault(text: string): string | undefined {
  const tokens = text.match(/"[^"]*"|&&|\|\||<->|->|[!()]|[^\s&|!()"<>-]+(?:-(?!>)[^\s&|!()"<>-]*|<(?!->))*|\S/g) ?? [];
  let depth = 0;
  let wantsAtom = true;
  for (const token of tokens) {
    if (token === '!' || token === '(') {
      if (!wantsAtom) return `an operator is missing in front of '${token}'`;
      if (token === '(') depth += 1;
    } else if (token === ')') {
      if (wantsAtom) return "a label is missing in front of ')'";
      depth -= 1;
      if (depth < 0) return "')' closes nothing";
    } else if (operators.has(token)) {
      if (wantsAtom) return `a label is missing in front of '${token}'`;
      wantsAtom = true;
    } else {
      if (/^[&|<>"]$/.test(token)) return `'${token}' is no operator of labels`;
      if (!wantsAtom) return `an operator is missing in front of '${token}'`;
      wantsAtom = false;
    }
  }
  if (depth > 0) return "a '(' is not closed";
  return wantsAtom && tokens.length > 0 ? 'a label is missing at its end' : undefined;
}

const operators: ReadonlySet<string> = new Set(['&&', '||', '->', '<->']);
