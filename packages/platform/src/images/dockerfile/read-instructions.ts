import type { Instruction, Word } from './instruction.ts';

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The instructions of a Dockerfile, with their places: lines that go on behind a backslash, comments between them, files between `<<EOF`
 * and `EOF`, another sign than the backslash where `# escape=` says so.
 */
export function readInstructions(text: string): readonly Instruction[] {
  const lines = linesOf(text);
  const sign = /^#\s*escape\s*=\s*(\S)/im.exec(leadingComments(lines))?.[1] ?? '\\';
  const found: Instruction[] = [];
  for (let i = 0; i < lines.length;) {
    if (isSilent(lines[i]!)) {
      i += 1;
      continue;
    }
    const own: Line[] = [];
    // A line that ends with the sign goes on with the next one that says something.
    for (let goesOn = true; goesOn && i < lines.length; i++) {
      const line = lines[i]!;
      if (own.length > 0 && isSilent(line)) continue;
      goesOn = line.text.trimEnd().endsWith(sign);
      own.push(goesOn ? withoutSign(line) : line);
    }
    const files: Line[] = [];
    for (const word of endWords(own)) {
      while (i < lines.length && lines[i]!.text.replace(/^\t+/, '') !== word) files.push(lines[i++]!);
      if (i < lines.length) files.push(lines[i++]!);
    }
    found.push(instruction(own, files));
  }
  return found;
}

function instruction(lines: readonly Line[], files: readonly Line[]): Instruction {
  const [first, ...words] = lines.flatMap(wordsOf);
  const flags = new Map<string, Word>();
  while (words[0]?.text.startsWith('--') === true) {
    const flag = words.shift()!;
    const [, name = '', value = ''] = /^--([^=]*)=?(.*)$/s.exec(flag.text) ?? [];
    flags.set(name, { text: value, start: flag.start, end: flag.end });
  }
  const last = files.at(-1) ?? lines.at(-1)!;
  return {
    keyword: first?.text.toUpperCase() ?? '',
    start: first?.start ?? last.start,
    keywordEnd: first?.end ?? last.end,
    end: last.end,
    flags,
    words,
    text: [words.map((word) => word.text).join(' '), ...files.map((line) => line.text)].join('\n'),
  };
}

function wordsOf({ text, start }: Line): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The words that end the files of an instruction, in their order. */
function endWords(lines: readonly Line[]): readonly string[] {
  const [keyword = ''] = lines[0]?.text.trim().split(/\s/) ?? [];
  if (!/^(?:RUN|COPY|ADD)$/i.test(keyword)) return [];
  return lines.flatMap(({ text }) => [...text.matchAll(/(?<!<)<<-?(["']?)(\w+)\1/g)].map(([, , word]) => word!));
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const withoutReturn = text[end - 1] === '\r' ? end - 1 : end;
    lines.push({ text: text.slice(start, Math.max(start, withoutReturn)), start, end: Math.max(start, withoutReturn) });
    start = end + 1;
  }
  return lines;
}

function leadingComments(lines: readonly Line[]): string {
  const end = lines.findIndex(({ text }) => !text.startsWith('#'));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text)
    .join('\n');
}

function isSilent({ text }: Line): boolean {
  return /^\s*(?:#|$)/.test(text);
}

function withoutSign(line: Line): Line {
  const text = line.text.trimEnd().slice(0, -1);
  return { text, start: line.start, end: line.start + text.length };
}
