/** The shortest command that shows commits. */
const shortest = 'git log'.length;

/** Whether a command may show commits in a text: one that does not need not be looked at more closely. */
export function mayShowCommits(text: string): boolean {
  return text.length >= shortest && text.includes('git ') && (text.includes(' log') || text.includes(' show'));
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
  for (const line of withoutQuotedSigns(script).split(/\n|;|&&|\|\|/)) {
    const [command = '', ...filters] = line.split('|');
    if (line.includes('>') || !filters.every((filter) => picksLines.test(filter))) continue;
    const [name, ...options] = gitCommand(command.trim().split(/\s+/));
    if ((name === 'log' || name === 'show') && showsWords(name, options.join(' '))) return `git ${name}`;
  }
  return undefined;
}

/** What is in quotes ends no command, nor does the end of a line behind a backslash. */
function withoutQuotedSigns(script: string): string {
  const joined = script.replaceAll('\\\n', ' ');
  return joined.replaceAll(/'[^']*'|"[^"]*"/g, (quoted) => quoted.replaceAll(/[|;&>\n]/g, ' '));
}

/** The words of a command of git, without `git` itself and the options before its name; none where another command is meant. */
function gitCommand(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !leading.test(word));
  if (at < 0 || !/^[@(]*git$/.test(words[at]!)) return [];
  let from = at + 1;
  while (words[from]?.startsWith('-') === true) from += /^-[cC]$/.test(words[from]!) ? 2 : 1;
  return words.slice(from);
}

/** What may stand before the name of a command. */
const leading = /^(?:sudo|env|exec|command|time|@|\(|[A-Za-z_]\w*=\S*)$/;

/** Filters that give back some of the lines as they are. */
const picksLines = /^\s*(?:head|tail|cat|sort|uniq|tac|grep(?!\s+-\w*[cqlL]))\b/;

function showsWords(command: string, options: string): boolean {
  const format = /--(?:pretty|format)[= ]["']?(.*)$/.exec(options)?.[1];
  if (format !== undefined) return words.test(format) || named.test(format);
  // `git show` of a file gives the file.
  return command === 'log' || /--oneline\b/.test(options);
}

/** What stands for the subject, the body, or a name or an address: of the author, the committer, a ref. */
const words = /%[+ -]?(?:[sBbNdD]|[ac][nNeElL]|g[sS])|%[+ -]?\(trailers/;

/** Forms that show the message. */
const named = /^(?:oneline|short|medium|full|fuller|reference|email|raw)\b/;
