/**
 * The words of a command line as the plugin parts them: at blanks, but for what stands in quotes, which are taken away.
 *
 * @example
 * ```ts
 * commandWords(`sh -c 'sleep 99d'`); // ['sh', '-c', 'sleep 99d']
 * ```
 */
export function commandWords(line: string): readonly string[] {
  const words: string[] = [];
  for (const [, word = ''] of line.matchAll(/((?:"[^"]*"|'[^']*'|[^\s"'])+)/g))
    words.push(
      word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
    );
  return words;
}
