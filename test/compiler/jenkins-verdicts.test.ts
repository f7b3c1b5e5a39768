import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lineTable } from '@pipec/model';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

// What Jenkins' own validator says of pipelines of others, where they lie beside the project: the same files refused, with the same
// keys at the same lines. One file in six; all with PIPEC_CORPUS=all.

interface Row {
  readonly file: string;
  readonly verdict: 'valid' | 'invalid' | 'not-declarative';
  readonly errors: readonly { readonly line: number; readonly key: string }[];
}

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const verdicts = `${shared}verdicts/jenkins.jsonl`;
const step = process.env['PIPEC_CORPUS'] === 'all' ? 1 : 6;
const rows = existsSync(verdicts) ? readFileSync(verdicts, 'utf8').trim().split('\n').map(toRow) : [];
const asked = rows.filter((_, i) => i % step === 0);
if (rows.length === 0) console.warn("SKIPPED: there are no '../shared/verdicts' of Jenkins to compare with.");

function toRow(line: string): Row {
  return JSON.parse(line) as Row;
}

describe.skipIf(rows.length === 0)('as Jenkins', () => {
  const answers = asked.map((row) => ({ row, ...answerOf(row) }));

  test('refuses the same files', () => {
    const odd = answers.filter(({ row, verdict }) => verdict !== row.verdict);
    expect(odd.map(({ row, verdict }) => `${row.file}: ${verdict}, but Jenkins says ${row.verdict}`)).toEqual([]);
  });

  test('tells its keys at its lines', () => {
    const wanted = answers.flatMap(({ row, keys }) => wantedKeys(row).map((key) => keys.has(key)));
    const share = wanted.filter(Boolean).length / Math.max(wanted.length, 1);
    console.log(
      `${asked.length} files: ${(100 * share).toFixed(2)} % of ${wanted.length} errors at their key and line`,
    );
    expect(share).toBeGreaterThan(0.98);
  });
});

function answerOf({ file }: Row): { readonly verdict: Row['verdict']; readonly keys: ReadonlySet<string> } {
  const text = readFileSync(`${shared}corpus/${file}`, 'utf8');
  const { kind, diagnostics } = checkFile(text, file, { profile: 'jenkins' });
  const told = diagnostics.filter(({ severity }) => severity === 'error');
  const lines = lineTable(text);
  const keys = new Set(told.map(({ jenkins, span }) => `${jenkins}@${lines.position(span.start).line}`));
  const sound = kind === 'declarative' ? 'valid' : 'not-declarative';
  return { verdict: told.length > 0 ? 'invalid' : sound, keys };
}

/** Of Groovy's own errors the first; those without a place and breakdowns of Jenkins' code have no line to compare. */
function wantedKeys({ errors }: Row): readonly string[] {
  const syntax = errors.filter(({ key }) => key === 'syntax').slice(0, 1);
  const compared = syntax.length > 0 ? syntax : errors.filter(({ key }) => key !== 'exception');
  return compared.filter(({ line }) => line > 0).map(({ key, line }) => `${key}@${line}`);
}
