import type { Dockerfile, ImageStage, Instruction } from './instruction.ts';
import { readInstructions } from './read-instructions.ts';

/**
 * Reads a Dockerfile: its stages, and what each says. Whatever the text, it gives what can be read of it.
 *
 * @example
 * ```ts
 * parseDockerfile('FROM node:22\nUSER 1000').stages[0]?.base.resolved; // 'node:22'
 * ```
 */
export function parseDockerfile(text: string): Dockerfile {
  const instructions = readInstructions(text);
  const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
  const head = first < 0 ? instructions : instructions.slice(0, first);
  const values = defaultsOf(head);
  const stages: ImageStage[] = [];
  for (const instruction of first < 0 ? [] : instructions.slice(first)) {
    if (instruction.keyword === 'FROM') stages.push(stageOf(instruction, values));
    else (stages.at(-1)!.instructions as Instruction[]).push(instruction);
  }
  return { head, stages };
}

function stageOf(from: Instruction, values: ReadonlyMap<string, string>): ImageStage {
  const [base = { text: '', start: from.start, end: from.keywordEnd }, as, name] = from.words;
  const isNamed = as?.text.toUpperCase() === 'AS';
  return {
    from,
    base: { ...base, resolved: filled(base.text, values) },
    name: isNamed ? name?.text.toLowerCase() : undefined,
    instructions: [],
  };
}

/** The defaults of the `ARG`s in front of the first `FROM`: only these may stand in one. */
function defaultsOf(head: readonly Instruction[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { keyword, words } of head) {
    if (keyword !== 'ARG') continue;
    for (const { text } of words) {
      const [, name, value] = /^(\w+)=["']?(.*?)["']?$/.exec(text) ?? [];
      if (name !== undefined && value !== undefined) values.set(name, filled(value, values));
    }
  }
  return values;
}

/** `$VERSION`, `${VERSION}` and `${VERSION:-1}`; a variable without a value stays as it is. */
function filled(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g, (whole, braced: string, other: string, plain: string) => {
    return values.get(braced ?? plain) ?? other ?? whole;
  });
}
