import type { Diagnostic, Span } from '@pipec/model';
import { foundIn } from './found-in.ts';
import type { ByCode, Meant } from './found-in.ts';
import { pattern, refusedByJenkins, unknownCode, unused, withoutCode, withoutReason } from './messages.ts';
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
  known: KnownCodes,
): readonly Diagnostic[] {
  if (ignores.length === 0) return found;
  const meantBy = foundIn(found);
  const silenced = new Set<readonly Diagnostic[]>();
  const told: Diagnostic[] = [];
  for (const { codes, reason, span, from, to } of ignores) {
    const named = codes.map(({ code }) => code);
    if (named.length === 0) told.push(withoutCode(span));
    else if (reason === '') told.push(withoutReason(named, span));
    else {
      const here = meantBy(span.file, from, to);
      for (const { code, span: place } of codes) {
        const meant = here.get(code);
        if (meant !== undefined) silenced.add(meant.silenced);
        if (isPattern(code, known.all)) told.push(pattern(code, codesOf(code, here, named), place));
        else told.push(...faultOf(code, meant, known, place));
      }
    }
  }
  const gone = new Set([...silenced].flat());
  return [...found.filter((one) => !gone.has(one)), ...told];
}

/** What is wrong with a code that an ignore names, by what is told of it there. */
function faultOf(
  code: string,
  meant: Meant | undefined,
  { all, isKnown, isAsked }: KnownCodes,
  place: Span,
): readonly Diagnostic[] {
  if (meant?.isRefused === true) return [refusedByJenkins(code, place)];
  if (meant !== undefined) return [];
  if (!isKnown(code)) return [isJenkinsOwn(code) ? refusedByJenkins(code, place) : unknownCode(code, all, place)];
  return isAsked(code) ? [unused(code, place)] : [];
}

/** `lint/*`, `*`, and a group by its bare name. */
function isPattern(code: string, known: readonly string[]): boolean {
  return code.includes('*') || known.some((one) => one.startsWith(`${code}/`));
}

/** What a pattern would silence, but for what is named beside it. */
function codesOf(wanted: string, here: ByCode, named: readonly string[]): readonly string[] {
  const begin = wanted.includes('*') ? wanted.slice(0, wanted.indexOf('*')) : `${wanted}/`;
  const isMeant = (code: string) => code.startsWith(begin) && !named.includes(code);
  return [...here].flatMap(([code, { silenced }]) => (isMeant(code) && silenced.length > 0 ? [code] : []));
}

/** Whether a code is of a group that tells nothing but what Jenkins refuses. */
function isJenkinsOwn(code: string): boolean {
  return code.startsWith('declarative/') || code.startsWith('syntax/');
}
