import type { Diagnostic } from '@pipec/model';
import { refusedByJenkins, unknownCode, unused, withoutCode, withoutReason } from './messages.ts';
import type { Ignore } from './read-ignores.ts';

export interface KnownCodes {
  /** The codes that could be silenced, but for those of ShellCheck: what a misspelt one is compared with. */
  readonly all: readonly string[];
  readonly isKnown: (code: string) => boolean;
  /** Whether a code was looked for: one that was not cannot be told to be unused. */
  readonly isAsked: (code: string) => boolean;
}

/**
 * Takes out what the author silenced, and tells of ignores that do not: without a reason, of a code that there is not, or with nothing to
 * silence. What Jenkins refuses stays.
 */
export function applyIgnores(
  found: readonly Diagnostic[],
  ignores: readonly Ignore[],
  { all, isKnown, isAsked }: KnownCodes,
): readonly Diagnostic[] {
  if (ignores.length === 0) return found;
  const silenced = new Set<Diagnostic>();
  const told: Diagnostic[] = [];
  for (const { codes, reason, span, from, to } of ignores) {
    if (codes.length === 0) told.push(withoutCode(span));
    else if (reason === '')
      told.push(
        withoutReason(
          codes.map(({ code }) => code),
          span,
        ),
      );
    else {
      for (const { code, span: place } of codes) {
        const here = found.filter(
          (one) => one.code === code && one.span.file === span.file && one.span.start >= from && one.span.start <= to,
        );
        const isRefused = ({ jenkins, severity }: Diagnostic) => jenkins !== undefined && severity === 'error';
        for (const one of here) if (!isRefused(one)) silenced.add(one);
        if (here.some(isRefused)) told.push(refusedByJenkins(code, place));
        else if (here.length === 0 && !isKnown(code) && isJenkinsOwn(code)) told.push(refusedByJenkins(code, place));
        else if (here.length === 0 && !isKnown(code)) told.push(unknownCode(code, all, place));
        else if (here.length === 0 && isAsked(code)) told.push(unused(code, place));
      }
    }
  }
  return [...found.filter((one) => !silenced.has(one)), ...told];
}

/** Whether a code is of a group that tells nothing but what Jenkins refuses. */
function isJenkinsOwn(code: string): boolean {
  return code.startsWith('declarative/') || code.startsWith('syntax/');
}
