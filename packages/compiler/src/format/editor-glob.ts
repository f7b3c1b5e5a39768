/**
 * Whether a path fits the name of a section in an `.editorconfig`: `*`, `**`, `?`, `[abc]`, `[!abc]`, `{a,b}` and `{1..9}`. A name
 * without a `/` fits files in any folder below.
 *
 * @param path The path from the folder of the `.editorconfig`, with `/`.
 * @example
 * ```ts
 * editorGlob('*.{groovy,gvy}')('vars/build.groovy'); // true
 * ```
 */
export function editorGlob(glob: string): (path: string) => boolean {
  const reader = new GlobReader(glob);
  const expression = compiled(`^${hasFolder(glob) ? '' : '(?:.*/)?'}${reader.read()}$`);
  return (path) => {
    const found = expression?.exec(path);
    return !!found && reader.ranges.every(([low, high], i) => isWithin(found[i + 1], low, high));
  };
}

/** Characters the wrong way round, as in `[z-a]`, fit nothing. */
function compiled(expression: string): RegExp | undefined {
  try {
    return new RegExp(expression, 'su');
  } catch {
    return undefined;
  }
}

function hasFolder(glob: string): boolean {
  return glob.replace(/\\./g, '').includes('/');
}

/** Of several alternatives only one has found a number. */
function isWithin(number: string | undefined, low: number, high: number): boolean {
  return number === undefined || (Number(number) >= low && Number(number) <= high);
}

/** Reads a glob from left to right, as an expression. */
class GlobReader {
  readonly ranges: (readonly [low: number, high: number])[] = [];
  private readonly glob: string;
  private readonly isBalanced: boolean;
  private at = 0;

  constructor(glob: string) {
    this.glob = glob.replace(/^\//, '');
    this.isBalanced = hasPairs(this.glob);
  }

  /** @param isChoice Whether this is an alternative in braces, which ends with a `,` or a `}`. */
  read(isChoice = false): string {
    let expression = '';
    while (this.at < this.glob.length) {
      const sign = this.glob[this.at]!;
      if (isChoice && (sign === ',' || sign === '}')) break;
      expression += this.sign(sign);
    }
    return expression;
  }

  private sign(sign: string): string {
    const rest = this.glob.slice(this.at);
    switch (sign) {
      case '\\':
        this.at += 2;
        return escaped(rest[1] ?? '\\');
      case '*':
        return this.stars(rest);
      case '?':
        return this.take('?', '[^/]');
      case '[':
        return this.characters(rest);
      case '{':
        return this.isBalanced ? this.braces(rest) : this.take('{', '\\{');
      default:
        return this.take(String.fromCodePoint(rest.codePointAt(0)!));
    }
  }

  private take(text: string, expression = escaped(text)): string {
    this.at += text.length;
    return expression;
  }

  /** Two stars that are a whole part of the path stand for no folder too. */
  private stars(rest: string): string {
    const [stars] = /^\*+/.exec(rest)!;
    if (stars.length === 1) return this.take(stars, '[^/]*');
    const isBetween = rest[stars.length] === '/' && (this.at === 0 || this.glob[this.at - 1] === '/');
    return isBetween ? this.take(`${stars}/`, '(?:.*/)?') : this.take(stars, '.*');
  }

  /** Brackets that are not closed, and such that hold a `/`, are themselves. */
  private characters(rest: string): string {
    const found = /^\[(?<not>!?)(?<set>\]?(?:\\.|[^\]\\/])+)\]/.exec(rest)?.groups;
    if (found === undefined) return this.take('[');
    const { not = '', set = '' } = found;
    const inner = set.replace(/\\(.)/g, '$1').replace(/[\\\]^[]/g, '\\$&');
    return this.take(`[${not}${set}]`, `[${not === '' ? '' : '^'}${inner}]`);
  }

  private braces(rest: string): string {
    const range = /^\{(?<from>[+-]?\d+)\.\.(?<to>[+-]?\d+)\}/.exec(rest);
    if (range !== null) {
      const ends = [Number(range.groups!['from']), Number(range.groups!['to'])] as const;
      this.ranges.push([Math.min(...ends), Math.max(...ends)]);
      return this.take(range[0], '(-?(?:0|[1-9]\\d*))');
    }
    const single = /^\{(?:\\.|[^,{}\\])*\}/.exec(rest);
    if (single !== null) return this.single();
    const choices: string[] = [];
    do {
      this.at++;
      choices.push(this.read(true));
    } while (this.glob[this.at] === ',');
    this.at++;
    return `(?:${choices.join('|')})`;
  }

  /** Braces around one name are themselves. */
  private single(): string {
    const open = this.take('{');
    const inner = this.read(true);
    return `${open}${inner}${this.take('}')}`;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Whether every brace has its partner. */
function hasPairs(glob: string): boolean {
  let open = 0;
  for (const [sign] of glob.replace(/\\./g, '').matchAll(/[{}]/g)) {
    open += sign === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
