import type { PodFault } from '@pipec/kubernetes';
import type { Diagnostic, Json, Slip, Span } from '@pipec/model';
import type { Part, Respell } from '../rule.ts';
import { authorsPath } from './authors-path.ts';
import { podDiagnostic } from './pod-diagnostic.ts';

/** What finds parts and words of the author's calls. */
export interface AuthorsText {
  readonly locate: (span: Span, part: readonly Part[]) => Span;
  readonly respell?: Respell;
}

/** A fault of a pod that an author of the DSL gave as data, at its part of the call. */
export function authorsDiagnostic(
  fault: PodFault,
  call: Span,
  data: Json | undefined,
  { locate, respell }: AuthorsText,
): Diagnostic {
  const path = authorsPath(fault.path, data, (part) => isFound(part, call, locate));
  const slip = slipOf(fault, data);
  const respelled = slip && respell?.(call, path, slip);
  return { ...podDiagnostic(fault, locate(call, path)), ...(respelled && { fix: respelled.fix }) };
}

/** What is not found is placed around. */
function isFound(path: readonly Part[], call: Span, locate: AuthorsText['locate']): boolean {
  const [whole, around] = [locate(call, path), locate(call, path.slice(0, -1))];
  return whole.start !== around.start || whole.end !== around.end;
}

function slipOf({ guess, ofKey, path }: PodFault, data: Json | undefined): Slip | undefined {
  if (guess === undefined) return undefined;
  if (ofKey) return { written: String(path.at(-1)), meant: guess, ofKey };
  const value = path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined),
    data,
  );
  return typeof value === 'string' ? { written: value, meant: guess } : undefined;
}
