import type { ShellHole, ShellText } from './shell-hole.ts';
import { toUnits } from './shell-unit.ts';
import { dialects, interpreterOf } from './sh/interpreter.ts';
import { inShebang, otherInterpreter } from './sh/messages.ts';
import { readCommands } from './sh/read-commands.ts';
import { isHole, ShellReader } from './sh/shell-reader.ts';

/**
 * Fills the holes of POSIX shell text, each quoted for the very place that it stands in.
 *
 * The script means the same to dash and bash. Every value arrives byte for byte, whatever it holds: no value ends a
 * quotation, becomes a second word, or is run. Where that cannot be had there is a fault, and `text` must not be run.
 * In `$(( … ))`, where a value is a number or nothing, only the leading digits and signs of a variable are let in.
 *
 * A value that the author's text hands to a second reader is beyond this: `ssh HOST "rm ${file}"`. Known ones are faults
 * (`eval`, `trap`, `sh -c`).
 *
 * @param pieces The author's text around the holes.
 * @param holes One fewer than there are pieces.
 * @throws {TypeError} if it is not one fewer.
 *
 * @example
 * ```ts
 * const holes = [{ kind: 'literal', text: 'my shop' }, { kind: 'variable', name: 'GIT_COMMIT' }] as const;
 * composeSh(['docker push ', ':', ''], holes).text; // docker push 'my shop':"$GIT_COMMIT"
 * composeSh(['echo "', ':', '"'], holes).text; // echo "my shop:$GIT_COMMIT"
 * ```
 */
export function composeSh(pieces: readonly string[], holes: readonly ShellHole[]): ShellText {
  const row = toUnits(pieces, holes);
  const interpreter = interpreterOf(row);
  const dialect = dialects[interpreter];
  const reader = new ShellReader(row, dialect ?? 'posix');
  if (reader.isAhead('#!')) readShebang(reader);
  if (dialect === undefined) refuseAll(reader, interpreter);
  readCommands(reader);
  return { text: reader.out.text, faults: reader.faults };
}

/** The kernel reads this line, which knows no quotes. */
function readShebang(reader: ShellReader): void {
  while (reader.peek() !== undefined && reader.peek() !== '\n') {
    const unit = reader.peek();
    if (isHole(unit)) {
      const value = reader.takeValue();
      if (value?.kind === 'literal' && /^[\w./-]+$/.test(value.text)) reader.out.hole(value.hole, value.text);
      else reader.fault(unit.hole, inShebang(unit));
    } else reader.copy();
  }
}

/** Passes the text of another interpreter, in which no hole can be filled. */
function refuseAll(reader: ShellReader, interpreter: string): void {
  reader.lose(otherInterpreter(interpreter));
  for (let unit = reader.peek(); unit !== undefined; unit = reader.peek()) {
    reader.copy();
    reader.takeValue();
  }
}
