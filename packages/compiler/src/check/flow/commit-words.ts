/** Whether a command may show commits in a text: one that does not need not be looked at more closely. */
export function mayShowCommits(text: string): boolean {
  return text.includes('git ') && /\bgit [^\n]*\b(?:log|show)\b/.test(text);
}

/**
 * The command of a shell text that gives back words of those who write commits: messages, names, addresses; `undefined` where there is
 * none. A hash, a date or the name of a file is no such word, nor is what a further command makes of them, unless it only picks lines.
 *
 * @example
 * ```ts
 * commitWords("git log -1 --pretty=format:'%an'"); // 'git log'
 * commitWords('git log -1 --format=%h'); // undefined
 * ```
 */
export function commitWords(script: string): string | undefined {
  if (!mayShowCommits(script)) return undefined;
  for (const line of script.split(/\n|;|&&|\|\|/)) {
    const [first = '', ...filters] = line.split('|');
    const found = /(?:^|[\s@(])git(?:\s+(?:-[cC]\s+\S+|--?[a-z][\w-]*(?:=\S+)?))*\s+(log|show)\b(.*)$/.exec(first);
    if (found === null || />/.test(line) || !filters.every((filter) => picksLines.test(filter))) continue;
    const [, command, rest] = found;
    if (showsWords(command!, rest!)) return `git ${command}`;
  }
  return undefined;
}

/** Filters that give back some of the lines as they are. */
const picksLines = /^\s*(?:head|tail|cat|sort|uniq|tac|grep(?!\s+-\w*[cqlL]))\b/;

function showsWords(command: string, rest: string): boolean {
  const format = /--(?:pretty|format)(?:=|\s+)["']?(.*)$/.exec(rest)?.[1];
  if (format !== undefined) return words.test(format) || named.test(format);
  // `git show` of a file gives the file.
  return command === 'log' || /--oneline\b/.test(rest);
}

/** What stands for the subject, the body, or a name or an address: of the author, the committer, a ref. */
const words = /%[+ -]?(?:[sBbNdD]|[ac][nNeElL]|g[sS])|%[+ -]?\(trailers/;

/** Forms that show the message. */
const named = /^(?:oneline|short|medium|full|fuller|reference|email|raw)\b/;
