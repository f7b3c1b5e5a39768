/** A block of code of a document. */
export interface Block {
  readonly language: string;
  /** What stands behind the language: `file=pipeline.ts`, `not-run`. */
  readonly info: Readonly<Record<string, string>>;
  readonly text: string;
  /** The line of the document that its fence stands on. */
  readonly line: number;
}

const fence = /^(?<indent> *)```(?<language>[a-z]+)(?<info>[^\n`]*)\n(?<text>[^]*?)^\k<indent>```$/gm;

/** The blocks of code of a document of Markdown, in their order. */
export function readBlocks(markdown: string): readonly Block[] {
  return [...markdown.matchAll(fence)].map((match) => {
    const { language = '', info = '', text = '' } = match.groups ?? {};
    return { language, info: readInfo(info), text, line: markdown.slice(0, match.index).split('\n').length };
  });
}

function readInfo(info: string): Readonly<Record<string, string>> {
  const words = info
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return Object.fromEntries(
    words.map((word) => [word.split('=', 1)[0]!, word.includes('=') ? word.slice(word.indexOf('=') + 1) : '']),
  );
}
