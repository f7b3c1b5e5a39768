import type { Fix, Slip, Span } from '@pipec/model';
import { areInTemplate } from './load/in-template.ts';
import { locate } from './load/locate.ts';
import type { Part } from './load/locate.ts';
import { respell } from './load/respell.ts';
import type { Respelled } from './load/respell.ts';

/** What finds places in the modules of an author. */
export interface AuthorsText {
  /** A part of a call; the call itself where it is not found. */
  locate(call: Span, part: readonly Part[]): Span;
  /** A wrong word of a call, where it is written in the call itself. */
  respell(call: Span, part: readonly Part[], slip: Slip): Respelled | undefined;
  /** Whether a fix of Groovy can be made as it is: in the text of a template. */
  takesGroovy(fix: Fix): boolean;
}

/** Finds places in the texts of an author's modules, which are given by file. */
export function authorsText(sources: ReadonlyMap<string, string>): AuthorsText {
  return {
    locate(call, part) {
      const text = sources.get(call.file);
      return text === undefined ? call : locate(text, call, part);
    },
    respell(call, part, slip) {
      const text = sources.get(call.file);
      return text === undefined ? undefined : respell(text, call, part, slip);
    },
    takesGroovy({ edits }) {
      const file = edits[0]?.span.file;
      const text = file === undefined ? undefined : sources.get(file);
      return text !== undefined && edits.every(({ span }) => span.file === file) && areInTemplate(text, edits);
    },
  };
}
