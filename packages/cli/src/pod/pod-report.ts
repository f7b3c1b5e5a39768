import { fieldOf, podYaml } from '@pipec/kubernetes';
import { lineTable } from '@pipec/model';
import type { Span } from '@pipec/model';
import type { JudgedPod } from './judged.ts';

/** Gives the text of a file. */
type TextOf = (file: string) => string | undefined;

/**
 * Pods as YAML, a document each: above it stand as comments where it is asked for, what happened to it on the way, and why it
 * is refused. `kubectl` reads it as it is.
 */
export function podsAsYaml(pods: readonly JudgedPod[], textOf: TextOf): string {
  return pods.map((pod) => `${comments(pod, textOf)}${podYaml(pod.pod)}`).join('---\n');
}

function comments({ span, stages, notes, refusals }: JudgedPod, textOf: TextOf): string {
  const place = placeOf(span, textOf);
  const where = stages.length === 0 ? place : `${place}, ${stages.map((name) => `'${name}'`).join(' > ')}`;
  const lines = [
    where,
    ...refusals.map(({ field, message }) => `refused: ${message} (${field})`),
    ...notes.map(({ kind, message }) => `${kind}: ${message}`),
  ];
  return lines.map((line) => `# ${line.replaceAll(/\s+/g, ' ')}\n`).join('');
}

function placeOf(span: Span, textOf: TextOf): string {
  const { line, column } = position(span, textOf);
  return `${span.file}:${line}:${column}`;
}

/** The same as JSON, for programs. */
export function podsAsJson(pods: readonly JudgedPod[], textOf: TextOf): string {
  const told = pods.map(({ span, stages, pod, notes, refusals }) => ({
    file: span.file,
    ...position(span, textOf),
    stages,
    pod,
    notes: notes.map(({ kind, path, message }) => ({
      kind,
      ...(path.length > 0 && { field: fieldOf(path) }),
      message,
    })),
    refusals,
  }));
  return `${JSON.stringify({ pods: told }, undefined, 2)}\n`;
}

function position({ file, start }: Span, textOf: TextOf): { readonly line: number; readonly column: number } {
  return lineTable(textOf(file) ?? '').position(start);
}
