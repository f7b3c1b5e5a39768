import * as dsl from '@pipec/dsl';

/** A block of TypeScript in a page, with the blocks behind it that say what comes of it. */
export interface DocBlock {
  /** The line of the page that it begins on, from 1. */
  readonly line: number;
  /** `module` for a whole one; `steps` and `stages` are lists of them; `faults` is a module that is told of. */
  readonly kind: 'module' | 'steps' | 'stages' | 'faults';
  readonly text: string;
  /** What stands in the blocks behind it, by their language. */
  readonly shown: Readonly<Record<string, string>>;
}

interface Fence {
  readonly line: number;
  readonly info: string;
  readonly text: string;
}

/** The blocks of TypeScript in a page. */
export function readBlocks(page: string): readonly DocBlock[] {
  const blocks: DocBlock[] = [];
  for (const { line, info, text } of fencesOf(page)) {
    const [language = '', kind = 'module'] = info.split(' ');
    const last = blocks.at(-1);
    if (language === 'ts') blocks.push({ line, kind: kind as DocBlock['kind'], text, shown: {} });
    else if (last !== undefined) blocks[blocks.length - 1] = { ...last, shown: { ...last.shown, [info]: text } };
  }
  return blocks;
}

function fencesOf(page: string): readonly Fence[] {
  return [...page.matchAll(/^```(\w[^\n]*)\n([^]*?)^```$/gm)].map(({ 1: info, 2: text, index }) => ({
    line: page.slice(0, index).split('\n').length,
    info: info!,
    text: text!,
  }));
}

/** The module that a block is, or stands in. */
export function moduleOf({ kind, text }: DocBlock): string {
  if (kind === 'module' || kind === 'faults') return text;
  const names = Object.keys(dsl).filter((name) => new RegExp(`(?<![.\\w'"])${name}\\b(?!['"]?:)`).test(text));
  const imports = [...new Set(['pipeline', 'stage', ...names])].sort().join(', ');
  const body = kind === 'steps' ? `stages: [stage('S', [\n${text}])]` : `stages: [\n${text}]`;
  return `import { ${imports} } from '@pipec/dsl';\n\nexport default pipeline({ agent: 'any', ${body} });\n`;
}

/** What a Jenkinsfile says of a block: all of it, or what stands where the block does. */
export function partOf(jenkinsfile: string, { kind }: DocBlock): string {
  if (kind === 'module') return jenkinsfile;
  const block = kind === 'steps' ? 'steps' : 'stages';
  const [, indent = '', inner = ''] = new RegExp(`^( *)${block} \\{\\n([^]*?\\n)\\1\\}$`, 'm').exec(jenkinsfile) ?? [];
  return inner.replaceAll(new RegExp(`^${indent}  `, 'gm'), '');
}
