import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';

/** Reads a comment up to its line end. Nothing in it is run, so a value only must not end the line. */
export function readComment(reader: ShellReader): void {
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined || unit === '\n') return;
    if (!isHole(unit)) {
      if (reader.copyRun(ofLine) === '') reader.copy();
    } else if (unit.kind.startsWith('list-')) {
      reader.at += 1;
      if (unit.kind === 'list-next') reader.out.author(' ');
    } else {
      const value = reader.takeValue();
      if (value?.kind === 'variable') reader.out.dollar(value.name, value.hole);
      if (value?.kind === 'literal') reader.out.hole(value.hole, harmless(value.text, reader.bodies > 0));
    }
  }
}

const ofLine = /[^\n\0]+/y;

/** In a here-document a backslash at the end of a line would join the next to the comment. */
function harmless(text: string, inBody: boolean): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ');
  return inBody ? line.replaceAll('\\', ' ') : line;
}
