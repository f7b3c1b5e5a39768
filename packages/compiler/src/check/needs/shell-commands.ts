/** A command of a script, word by word. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Where it begins and ends in the script. */
  readonly start: number;
  readonly end: number;
}

/**
 * The calls of some programs in a script for a shell. What stands in quotes is one word, and what the shell would fill in stays as it is
 * written: this reads no more than it takes to see which program is called with which flags.
 */
export function shellCommands(script: string, programs: readonly string[]): readonly ShellCommand[] {
  const starts = new RegExp(
    String.raw`(?<=^|[\n;&|({!]\s*|\$\(\s*|\b(?:if|then|else|do|until|while|time|exec)\s+)(?:${programs.join('|')})(?=\s)`,
    'g',
  );
  return [...script.matchAll(starts)].map(({ index }) => {
    const { words, end } = wordsFrom(script, index);
    return { words, start: index, end };
  });
}

/** The words of the command that begins at an offset. */
function wordsFrom(script: string, start: number): { readonly words: readonly string[]; readonly end: number } {
  const words: string[] = [];
  const word = /(?:\s|\\\n)*((?:\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|[^\s;&|()<>"'\\])+)/y;
  let end = start;
  for (;;) {
    word.lastIndex = end;
    const found = word.exec(script);
    // A line ends the command, unless a backslash stands before its end.
    if (found === null || /(?<!\\)\n/.test(found[0].slice(0, found[0].length - found[1]!.length)))
      return { words, end };
    words.push(unquoted(found[1]!));
    end = word.lastIndex;
  }
}

function unquoted(word: string): string {
  return word.replaceAll(
    /"((?:\\[^]|[^"\\])*)"|'([^']*)'|\\([^])/g,
    (_, double, single, escaped) => double ?? single ?? escaped,
  );
}

/** The value of a flag: `--namespace x`, `--namespace=x`, `-n x`. */
export function flagValue(words: readonly string[], ...names: readonly string[]): string | undefined {
  for (const [i, word] of words.entries()) {
    if (names.includes(word)) return words[i + 1];
    const name = names.find((one) => one.startsWith('--') && word.startsWith(`${one}=`));
    if (name !== undefined) return word.slice(name.length + 1);
  }
  return undefined;
}
