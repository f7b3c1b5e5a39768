import { isSomewhere } from '@pipec/model';
import type { Diagnostic, Outcome, Pipeline, Span } from '@pipec/model';
import { readModel } from '@pipec/model/stored';
import { findExport } from './find-export.ts';
import { malformed, notAPipeline } from './messages.ts';
import type { Exported } from './worker/protocol.ts';

/** A pipeline that a module exports. */
export interface LoadedPipeline {
  /** The name of the export: `default` or another. */
  readonly name: string;
  readonly value: Pipeline;
}

/** The author's module. */
export interface Entry {
  /** Its name in spans. */
  readonly file: string;
  readonly text: string;
}

/** The pipelines among the exports of a module, whose structure is checked: authors may go around types. */
export function asPipelines(exports: readonly Exported[], entry: Entry): Outcome<readonly LoadedPipeline[]> {
  const wanted = exports.filter(({ value }) => value !== undefined);
  if (wanted.length === 0) {
    const stranger = exports.find(({ name }) => name === 'default') ?? exports[0];
    return { value: [], diagnostics: [notAPipeline(stranger, placeOf(stranger?.name ?? 'default', entry))] };
  }
  const pipelines: LoadedPipeline[] = [];
  const found: Diagnostic[] = [];
  for (const { name, value } of wanted) {
    const { value: pipeline, diagnostics } = readModel(value, true);
    if (pipeline !== undefined) pipelines.push({ name, value: pipeline });
    found.push(
      ...diagnostics.map(({ message }) => malformed(message, placeInside(value, message) ?? placeOf(name, entry))),
    );
  }
  return { value: found.length > 0 ? [] : pipelines, diagnostics: found };
}

function placeOf(name: string, { file, text }: Entry): Span {
  const { start, end } = findExport(text, name) ?? { start: 0, end: 0 };
  return { file, start, end };
}

/** The place of the innermost node around the JSON pointer that a message names. */
function placeInside(value: unknown, message: string): Span | undefined {
  const pointer = /^'((?:\/[^/']+)+)'/.exec(message)?.[1] ?? '';
  let nearest: Span | undefined;
  let part: unknown = value;
  for (const key of ['', ...pointer.split('/').slice(1)]) {
    if (key !== '')
      part = typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>)[key] : undefined;
    const span = spanOf(part);
    if (span !== undefined && isSomewhere(span)) nearest = span;
  }
  return nearest;
}

function spanOf(part: unknown): Span | undefined {
  if (typeof part !== 'object' || part === null || !('span' in part)) return undefined;
  const { span } = part;
  return typeof span === 'object' && span !== null && 'file' in span ? (span as Span) : undefined;
}
