import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A block of code of a page. */
export interface PageBlock {
  readonly language: 'groovy' | 'ts' | 'yaml' | 'json' | 'dockerfile' | 'console';
  readonly text: string;
  /** The line of the page that its text begins at. */
  readonly line: number;
}

/** The line of facts: `error or warning · recommended · safe fix · when multibranch is false`. */
export interface PageFacts {
  readonly severities: readonly string[];
  /** `jenkins`: Jenkins refuses it too; `recommended` and `strict`: the profiles of `pipec lint`; `build`: only a build tells it. */
  readonly told: string;
  readonly fix: 'safe' | 'unsafe' | undefined;
  /** What must be known of the job or the controller. */
  readonly settings: Readonly<Record<string, boolean | number>>;
}

/** The page of a code. */
export interface Page {
  readonly code: string;
  readonly title: string;
  /** The one sentence below the title. */
  readonly summary: string;
  readonly facts: PageFacts;
  /** The text of a section without its blocks; `undefined` where it has none. */
  readonly prose: Readonly<Record<SectionName, string | undefined>>;
  readonly blocks: Readonly<Record<SectionName, readonly PageBlock[]>>;
  /** Everything that a page may not have, in words. */
  readonly oddities: readonly string[];
}

export const sectionNames = ['Why', 'Faults', 'Fine', 'Fix'] as const;
export type SectionName = (typeof sectionNames)[number];

const folder = new URL('../../docs/rules/', import.meta.url);

/** All pages, by their codes: `docs/rules/lint/unknown-step.md` is the page of `lint/unknown-step`. */
export function readPages(): readonly Page[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: group }) => readdirSync(new URL(`${group}/`, folder)).map((file) => `${group}/${file}`))
    .toSorted()
    .map((file) => readPage(file.replace(/\.md$/, ''), readFileSync(fileURLToPath(new URL(file, folder)), 'utf8')));
}

/** Reads one page: a title, a sentence, a line of facts, and sections. */
export function readPage(code: string, text: string): Page {
  const oddities: string[] = [];
  const prose: Record<string, string> = {};
  const blocks: Record<string, PageBlock[]> = {};
  const head: string[] = [];
  let section: string | undefined;
  let fence: { readonly language: string; readonly line: number; readonly rows: string[] } | undefined;

  text.split('\n').forEach((row, i) => {
    if (fence !== undefined) {
      if (row !== '```') fence.rows.push(row);
      else {
        const { language, line, rows } = fence;
        if (!isLanguage(language)) oddities.push(`line ${line}: a block of '${language}'`);
        else if (section === undefined) oddities.push(`line ${line}: a block above the sections`);
        else (blocks[section] ??= []).push({ language, line, text: rows.join('\n') });
        fence = undefined;
      }
    } else if (row.startsWith('```')) fence = { language: row.slice(3), line: i + 2, rows: [] };
    else if (row.startsWith('## ')) {
      section = row.slice(3);
      if (!(sectionNames as readonly string[]).includes(section)) oddities.push(`a section '${section}'`);
      prose[section] = '';
    } else if (section === undefined) head.push(row);
    else prose[section] += `${row}\n`;
  });
  if (fence !== undefined) oddities.push('a block that is not closed');

  const [title = '', summary = '', facts = '', ...rest] = head.filter((row) => row.trim() !== '');
  if (rest.length > 0) oddities.push(`above the sections: ${rest.join(' ')}`);
  return {
    code,
    title,
    summary,
    facts: readFacts(facts, oddities),
    prose: Object.fromEntries(sectionNames.map((name) => [name, prose[name]?.trim()])) as Page['prose'],
    blocks: Object.fromEntries(sectionNames.map((name) => [name, blocks[name] ?? []])) as unknown as Page['blocks'],
    oddities,
  };
}

function readFacts(line: string, oddities: string[]): PageFacts {
  const [severities = '', told = '', ...rest] = line.split(' · ');
  const settings: Record<string, boolean | number> = {};
  let fix: PageFacts['fix'];
  for (const fact of rest) {
    const [, safety] = /^(safe|unsafe) fix$/.exec(fact) ?? [];
    const [, name, value] = /^when (\w+) is (true|false|\d+)$/.exec(fact) ?? [];
    if (safety === 'safe' || safety === 'unsafe') fix = safety;
    else if (name !== undefined && value !== undefined) settings[name] = JSON.parse(value) as boolean | number;
    else oddities.push(`the fact '${fact}'`);
  }
  return { severities: severities.split(' or '), told, fix, settings };
}

function isLanguage(language: string): language is PageBlock['language'] {
  return ['groovy', 'ts', 'yaml', 'json', 'dockerfile', 'console'].includes(language);
}
