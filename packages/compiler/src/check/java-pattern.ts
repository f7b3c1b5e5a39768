/**
 * Why Java does not take a text for a regular expression, in a few words; `undefined` where it does.
 *
 * Names of character properties and the length of what a look-behind fits are not looked at.
 *
 * @example
 * ```ts
 * javaPatternFault('^release-\\d+$'); // undefined
 * javaPatternFault('*.md'); // "'*' has nothing before it to repeat"
 * ```
 */
export function javaPatternFault(pattern: string): string | undefined {
  const reader = new PatternReader(unquoted(pattern));
  reader.alternatives();
  if (reader.fault === undefined && !reader.isAtEnd()) return "')' closes nothing";
  return reader.fault;
}

/** Java first writes what stands between `\\Q` and `\\E` with escapes. */
function unquoted(pattern: string): string {
  return pattern.replaceAll(/\\Q([^]*?)(?:\\E|$)|\\[^]/g, (whole, quoted?: string) =>
    quoted === undefined ? whole : quoted.replaceAll(/[^A-Za-z0-9]/g, '\\$&'),
  );
}

/** Java's own stack bears some thousands of brackets in brackets. */
const mostDepth = 500;

const quantifier = /[?*+]|\{\d+(?:,\d*)?\}/y;
const group = /\?(?:[:=!>]|<[=!]|<[A-Za-z][A-Za-z0-9]*>|[idmsuxU]*(?:-[idmsuxU]+)?(?=[:)]))/y;
const escape =
  /0[0-3]?[0-7]{1,2}|[1-9]|[aAbBdDefGhHnrRsStvVwWXzZ]|c[^]|x(?:[\da-fA-F]{2}|\{[\da-fA-F]+\})|u[\da-fA-F]{4}|[pP](?:\{[^}]+\}|[A-Za-z])|N\{[^}]+\}|k<[A-Za-z][A-Za-z0-9]*>|[^A-Za-z0-9]/y;

/** Reads a pattern as `java.util.regex` does, to find the first fault. */
class PatternReader {
  fault: string | undefined;
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** All up to the end, or to a bracket that closes. */
  alternatives(): void {
    let isRepeatable = false;
    while (this.fault === undefined && !this.isAtEnd() && this.#next() !== ')') {
      if (this.#take('|')) isRepeatable = false;
      else if (this.#atQuantifier()) this.#repetition(isRepeatable);
      else {
        isRepeatable = this.#atom();
        continue;
      }
      isRepeatable = false;
    }
  }

  #next(): string | undefined {
    return this.#text[this.#at];
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #atQuantifier(): boolean {
    return /[?*+{]/.test(this.#next()!);
  }

  #repetition(isRepeatable: boolean): void {
    const start = this.#next()!;
    const found = this.#match(quantifier);
    if (found === undefined) this.fault = "'{' begins no count";
    else if (!isRepeatable && start !== '{') this.fault = `'${start}' has nothing before it to repeat`;
    const [least, most] = /(\d+),(\d+)/.exec(found ?? '')?.slice(1) ?? [];
    if (Number(least) > Number(most)) this.fault = `'${found}' ends before it begins`;
    if (!this.#take('?')) this.#take('+');
  }

  /** Gives whether it can be repeated: flags as in `(?i)` are nothing that could. */
  #atom(): boolean {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) this.#class();
    else if (this.#take('\\')) this.#escape();
    else this.#at += 1;
    return true;
  }

  #group(): boolean {
    this.#depth += 1;
    if (this.#depth > mostDepth) this.fault = 'is nested too deep';
    const opening = this.#next() === '?' ? this.#match(group) : '';
    if (opening === undefined) this.fault = "'(?' begins no group that Java knows";
    else if (/^\?[a-zA-Z-]*$/.test(opening) && opening !== '' && this.#take(')')) {
      this.#depth -= 1;
      return false;
    }
    this.#take(':');
    this.alternatives();
    if (!this.#take(')')) this.fault ??= "'(' is never closed";
    this.#depth -= 1;
    return true;
  }

  /** `[a-z&&[^x]]`; a bracket that closes right behind the one that opens is a character. */
  #class(): void {
    this.#depth += 1;
    if (this.#depth > mostDepth) this.fault = 'is nested too deep';
    this.#take('^');
    for (let isFirst = true; this.fault === undefined; isFirst = false) {
      if (this.isAtEnd()) this.fault = "'[' is never closed";
      else if (!isFirst && this.#take(']')) break;
      else if (this.#take('[')) this.#class();
      else if (!this.#take('&&')) this.#range();
    }
    this.#depth -= 1;
  }

  #range(): void {
    const from = this.#character();
    if (this.#next() !== '-' || /[[\]]/.test(this.#text[this.#at + 1] ?? ']')) return;
    this.#at += 1;
    const to = this.#character();
    if (from.length === 1 && to.length === 1 && from > to) this.fault = `'${from}-${to}' ends before it begins`;
  }

  #character(): string {
    const start = this.#at;
    if (this.#take('\\')) this.#escape();
    else this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  #escape(): void {
    if (this.#match(escape) === undefined) {
      this.fault = this.isAtEnd() ? "'\\' stands at its end" : `'\\${this.#next()}' is no escape of Java's`;
    }
  }
}
