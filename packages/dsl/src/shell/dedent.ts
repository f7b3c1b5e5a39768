const hole = Symbol('hole');
type Line = (string | typeof hole)[];

/**
 * Takes the indent that all lines share away from a template, and its first and last line where they are blank, so that
 * shell text can be written as deep as the code around it.
 *
 * A hole never counts as indent. The line of the opening backtick, if it holds text, keeps its blanks and has no say in what
 * the others share. Blank lines become empty.
 *
 * @param pieces The pieces of text around the holes; as many come back.
 *
 * @example
 * ```ts
 * dedent(['\n    make ', '\n      test\n  ']); // ['make ', '\n  test']
 * ```
 */
export function dedent(pieces: readonly string[]): string[] {
  const lines = toLines(pieces);
  const [first, last] = [lines[0], lines.at(-1)];
  const startsOnNewLine = lines.length > 1 && first !== undefined && isBlank(first);
  const body = lines.slice(startsOnNewLine ? 1 : 0, lines.length > 1 && last && isBlank(last) ? -1 : undefined);
  const indented = startsOnNewLine ? body : body.slice(1);
  const shared = sharedIndent(indented);

  return toPieces(body.map((line) => (indented.includes(line) ? outdent(line, shared) : line)));
}

function toLines(pieces: readonly string[]): Line[] {
  let line: Line = [];
  const lines = [line];
  pieces.forEach((piece, index) => {
    if (index > 0) line.push(hole);
    piece.split('\n').forEach((part, i) => {
      if (i > 0) lines.push((line = []));
      line.push(part);
    });
  });
  return lines;
}

function toPieces(lines: readonly Line[]): string[] {
  const pieces = [''];
  lines.forEach((line, index) => {
    for (const part of index > 0 ? ['\n', ...line] : line) {
      if (part === hole) pieces.push('');
      else pieces.push(`${pieces.pop() ?? ''}${part}`);
    }
  });
  return pieces;
}

function isBlank(line: Line): boolean {
  return line.every((part) => part !== hole && /^[ \t]*$/.test(part));
}

/** Compared as text, so that tabs and blanks are never taken for each other. */
function sharedIndent(lines: readonly Line[]): string {
  const indents = lines.filter((line) => !isBlank(line)).map(indentOf);
  const [first = '', ...others] = indents;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

function indentOf(line: Line): string {
  const [start] = line;
  return typeof start === 'string' ? (/^[ \t]*/.exec(start)?.[0] ?? '') : '';
}

function outdent(line: Line, shared: string): Line {
  if (isBlank(line)) return [''];
  const [start, ...rest] = line;
  return typeof start === 'string' ? [start.slice(shared.length), ...rest] : line;
}
