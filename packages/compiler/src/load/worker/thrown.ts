import type { Slip } from '@pipec/model';
import type { Part } from '../locate.ts';
import { authorsCalls, traceOf } from './frames.ts';
import type { Frame } from './frames.ts';
import type { Thrown } from './protocol.ts';

/** What was thrown, in data that leaves the worker. */
export function thrownOf(thrown: unknown, homes: readonly string[]): Thrown {
  const frames = traceOf(thrown);
  const path = pathOf(thrown);
  const slip = slipOf(thrown);
  return {
    name: thrown instanceof Error ? thrown.name : typeof thrown,
    message: messageOf(thrown),
    causes: causesOf(thrown),
    frames: authorsCalls(frames),
    misuse: thrown instanceof TypeError && cameThrough(frames, homes),
    ...(path !== undefined && { path }),
    ...(slip !== undefined && { slip }),
  };
}

/** Whether the author's innermost call led into one of these packages. */
function cameThrough(frames: readonly Frame[], homes: readonly string[]): boolean {
  const first = frames.findIndex(({ place }) => place !== undefined);
  if (first < 1) return false;
  const callee = asUrl(frames[first - 1]!.file);
  return homes.some((home) => callee.startsWith(home));
}

function asUrl(file: string): string {
  return file.startsWith('/') ? `file://${file}` : file;
}

function messageOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } catch {
    return 'something that has no text';
  }
}

function causesOf(thrown: unknown): readonly string[] {
  const causes: string[] = [];
  let cause = thrown;
  while (cause instanceof Error && cause.cause !== undefined && causes.length < 5) {
    cause = cause.cause;
    causes.push(messageOf(cause));
  }
  if (thrown instanceof AggregateError) causes.push(...thrown.errors.slice(0, 5).map(messageOf));
  return causes;
}

/** What the DSL says of the part at fault: one part, or several on the way to it. */
function pathOf(thrown: unknown): readonly Part[] | undefined {
  const key: unknown = thrown instanceof Error && 'pipecKey' in thrown ? thrown.pipecKey : undefined;
  if (key === undefined) return undefined;
  const path = (Array.isArray(key) ? (key as readonly unknown[]) : [key]).map(partOf);
  return path.every((part) => part !== undefined) ? path : undefined;
}

/** What the DSL says of a word that was meant to be another. */
function slipOf(thrown: unknown): Slip | undefined {
  const slip: unknown = thrown instanceof Error && 'pipecSlip' in thrown ? thrown.pipecSlip : undefined;
  if (typeof slip !== 'object' || slip === null || !('written' in slip) || !('meant' in slip)) return undefined;
  const { written, meant } = slip;
  if (typeof written !== 'string' || typeof meant !== 'string') return undefined;
  return { written, meant, ...('ofKey' in slip && slip.ofKey === true && { ofKey: true }) };
}

function partOf(part: unknown): Part | undefined {
  if (typeof part === 'string' || typeof part === 'number') return part;
  if (typeof part !== 'object' || part === null || !('hole' in part) || typeof part.hole !== 'number') return undefined;
  return { hole: part.hole };
}
