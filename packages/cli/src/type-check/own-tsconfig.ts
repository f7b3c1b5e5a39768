import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Tsconfig } from './tsconfig-chain.ts';

/** Modules that are checked together, and the settings that they are checked by. */
export interface TypeCheckJob {
  /** Absolute paths. */
  readonly sources: readonly string[];
  /** The settings that they come under, with all that those extend; empty where there are none. */
  readonly chain: readonly Tsconfig[];
  /** The version of TypeScript. */
  readonly version: string;
}

/** What holds where nobody says anything else, in words that TypeScript 5 knows as well. */
const usual = {
  target: 'ES2022',
  lib: ['ES2023'],
  module: 'preserve',
  strict: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
};

/** What would write files, or asks for more files than these. The libraries of others are not the author's to mend. */
const own = {
  noEmit: true,
  emitDeclarationOnly: false,
  composite: false,
  incremental: false,
  tsBuildInfoFile: null,
  skipLibCheck: true,
};

/** The text of a tsconfig.json that takes some modules alone, by the settings of their author. */
export function ownTsconfig({ sources, chain, version }: TypeCheckJob): string {
  const [nearest] = chain;
  const settings = {
    ...(nearest !== undefined && { extends: nearest.file }),
    compilerOptions: {
      ...(nearest === undefined ? { ...usual, ...allTypes(version) } : placed(chain, path.dirname(nearest.file))),
      ...own,
      // The sources lie outside of this file's folder, which would stand for it from TypeScript 6 on.
      rootDir: path.parse(sources[0]!).root,
    },
    files: [...sources, ...declarations(sources, nearest)],
    include: nearest === undefined ? [] : declarationPatterns(chain),
    exclude: [],
    references: [],
  };
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}

/** All types that are installed, such as those of Node; before version 6 that goes without saying. */
function allTypes(version: string): object {
  return Number(version.split('.')[0]) < 6 ? {} : { types: ['*'] };
}

/** Settings with a `${configDir}`, which would mean the folder of this file. */
function placed(chain: readonly Tsconfig[], folder: string): object {
  const entries = chain
    .toReversed()
    .flatMap(({ data }) => Object.entries((data['compilerOptions'] ?? {}) as Readonly<Record<string, unknown>>));
  return Object.fromEntries(
    [...new Map(entries)].flatMap(([name, value]) => {
      const text = JSON.stringify(value);
      if (!text.includes('${configDir}')) return [];
      const inside = JSON.stringify(folder.split(path.sep).join('/')).slice(1, -1);
      return [[name, JSON.parse(text.replaceAll('${configDir}', () => inside))]];
    }),
  );
}

/** Declarations of what is there for all modules, beside the sources and beside their settings. */
function declarations(sources: readonly string[], nearest: Tsconfig | undefined): readonly string[] {
  const files = nearest === undefined ? sources : [...sources, nearest.file];
  return [...new Set(files.map((file) => path.dirname(file)))].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => path.join(folder, name)),
  );
}

/** What the settings take that can only be declarations. */
function declarationPatterns(chain: readonly Tsconfig[]): readonly string[] {
  const said = ['files', 'include'].flatMap((name) => {
    const config = chain.find(({ data }) => Array.isArray(data[name]));
    return ((config?.data[name] ?? []) as readonly unknown[]).map((pattern) => ({ pattern, config }));
  });
  return said.flatMap(({ pattern, config }) =>
    typeof pattern === 'string' && pattern.endsWith('.d.ts')
      ? [path.resolve(path.dirname(config!.file), pattern.replaceAll('${configDir}', path.dirname(chain[0]!.file)))]
      : [],
  );
}
