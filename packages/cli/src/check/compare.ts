import { readHeader } from '@pipec/compiler/header';
import { lineTable } from '@pipec/model';
import type { Diagnostic, Span } from '@pipec/model';
import { namedFrom } from '../build/build-all.ts';
import type { BuildOutput } from '../build/build-all.ts';
import { findLeftOver } from '../build/left-over.ts';
import type { MadeBuild } from '../build/run-build.ts';
import { readText } from '../files/read-text.ts';
import { editedByHand, foreignFile, leftOver, missing, outOfDate } from './messages.ts';
import { unifiedDiff } from './unified-diff.ts';

/** How the files that are there differ from those that a build gives. */
export interface Comparison {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that were found, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** One unified diff for each file that differs, from what is there to what is built. */
  readonly diffs: readonly string[];
}

const command = 'pipec build';

/** Compares what is there with what was built in memory, and finds what is left over. */
export function compare({ plan, built }: MadeBuild): Comparison {
  const compared = compareFiles(built.outputs, plan.root, command);
  const sources = plan.sources.map((source) => source.path);
  const left = findLeftOver(built.outputs, sources).map((file) =>
    leftOver(namedFrom(plan.root, file.path), file.edited, command),
  );
  return { ...compared, diagnostics: [...compared.diagnostics, ...left] };
}

/** A file that was made in memory. */
type MadeFile = Pick<BuildOutput, 'path' | 'text' | 'source'> & Partial<Pick<BuildOutput, 'kind'>>;

/**
 * Compares files with what is there. Line ends that a checkout changed are no difference.
 *
 * @param root The folder that files are told from.
 * @param command The command that writes them.
 */
export function compareFiles(outputs: readonly MadeFile[], root: string, command: string): Comparison {
  const found: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const diffs: string[] = [];
  for (const output of outputs) {
    const file = namedFrom(root, output.path);
    const text = readText(output.path, file);
    if (text === undefined) {
      found.push(missing(file, output.source, command));
      continue;
    }
    const plain = text.replaceAll('\r\n', '\n');
    if (plain === output.text) continue;
    texts.set(file, text);
    found.push(differs(output, text, { file, ...firstDifference(text, output.text) }, command));
    // A source map is one long line of digits.
    if (output.kind !== 'map') diffs.push(unifiedDiff(plain, output.text, { before: `a/${file}`, after: `b/${file}` }));
  }
  return { diagnostics: found, texts, diffs };
}

function differs({ source, text: wanted }: MadeFile, text: string, span: Span, command: string): Diagnostic {
  const header = readHeader(text);
  if (header?.edited === true) return editedByHand(source, span, command);
  // Of a file without a header, such as a map, nobody can tell who made it.
  const isForeign = header === undefined && readHeader(wanted) !== undefined;
  return isForeign ? foreignFile(source, span, command) : outOfDate(source, span, command);
}

/** The first line that differs, in the text that is there; the header only where nothing else does. */
export function firstDifference(text: string, wanted: string): { readonly start: number; readonly end: number } {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const others = wanted.split('\n');
  const differing = lines.flatMap((line, i) => (line === others[i] ? [] : [i]));
  const row = differing.find((i) => i > 0) ?? differing[0] ?? lines.length - 1;
  const indent = lines[row]!.length - lines[row]!.trimStart().length;
  const table = lineTable(text);
  return { start: table.offset(row + 1, indent + 1), end: table.offset(row + 1, lines[row]!.length + 1) };
}
