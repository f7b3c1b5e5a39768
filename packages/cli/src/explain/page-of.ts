import { rulePages } from '../generated/rule-pages.ts';

/** The codes of ShellCheck are many: they share a page, in which each finds its own number. */
const shared = 'shell/sc0000';

/** The page of a code; `undefined` where there is no such code. */
export function pageOf(code: string): string | undefined {
  const number = /^shell\/sc(?<number>[1-9]\d{3})$/.exec(code)?.groups?.number;
  if (number === undefined) return Object.hasOwn(rulePages, code) ? rulePages[code] : undefined;
  return rulePages[shared]?.replaceAll(/\b(?<name>sc)0000\b/gi, `$<name>${number}`);
}
