import type { Profile } from '../rule.ts';
import type { ShellcheckComment } from './shellcheck.ts';

// What of ShellCheck is told: its levels are made for scripts that stand alone, and a step is none.

/** Codes by what they speak of. */
function codes(byReason: Readonly<Record<string, readonly number[]>>): ReadonlySet<number> {
  return new Set(Object.values(byReason).flat());
}

/** Told to nobody: they are wrong of a step by what a step is. */
const off = codes({
  'files that are sourced: nothing beside the pipeline is read': [1090, 1091],
  'variables without a value, or misspelt ones: Jenkins, environment, withEnv and withCredentials set them': [
    2153, 2154,
  ],
  'variables that nobody reads: one of the environment goes to whatever the script calls': [2034],
});

/** Mistakes that ShellCheck calls no errors: the script does not do what it says. */
const mistakes = codes({
  'blanks around =, quotes that end too early or are those of a word processor': [
    1007, 1011, 1110, 1111, 1112, 2036, 2037, 2089, 2090, 2098, 2121, 2140, 2318,
  ],
  'url?a&b, 1>2, a redirection of sudo, a pipe into what reads nothing': [1132, 2024, 2069, 2210, 2216, 2217, 2238],
  'output or a flag that is run as a command, functions that sudo and xargs cannot see': [
    2032, 2033, 2091, 2092, 2093, 2117, 2215, 2232, 2264,
  ],
  'conditions that are constant, or ask something else': [
    2049, 2050, 2055, 2056, 2065, 2071, 2171, 2193, 2194, 2195, 2204, 2205, 2221, 2222, 2252, 2319, 2320,
  ],
  'patterns that the shell expands before find or grep see them': [2014, 2061, 2062, 2063, 2101, 2146],
  'loops over one word, commas in lists, a ~ that stays one': [2041, 2042, 2051, 2054, 2088, 2141, 2147],
  'arguments that are missing, arithmetic that is none': [2099, 2100, 2114, 2183, 2224, 2225, 2226, 2229, 2247, 2257],
  '! command, which -e passes over: it never fails the step': [2251],
});

/** ShellCheck calls them errors; the script works until a name has a blank in it. */
const advice: ReadonlySet<number> = new Set([1075, 2045, 2068, 2145, 2199]);

/** Values decide whether they are true. On a line that Groovy fills in, nobody knows. */
const ofValues: ReadonlySet<number> = new Set([
  2043, 2050, 2055, 2056, 2066, 2067, 2071, 2072, 2078, 2081, 2091, 2092, 2157, 2158, 2159, 2160, 2161, 2170, 2182,
  2183, 2193, 2194, 2195, 2209, 2215, 2221, 2222, 2224, 2225, 2226, 2242, 2252,
]);

/** The code of a comment of ShellCheck: `shell/sc2086`. */
export function shellCode(code: number): `shell/sc${number}` {
  return `shell/sc${code}`;
}

/** Whether a code is one that a comment of ShellCheck can have. */
export function isShellCode(code: string): boolean {
  return /^shell\/sc[1-9]\d{3}$/.test(code);
}

/** Whether a comment is none of any step. */
export function isOff({ code }: ShellcheckComment): boolean {
  return off.has(code);
}

/** The profile that a comment is told from: `recommended` has what ShellCheck calls an error, and mistakes among its warnings. */
export function profileOfComment({ code, level }: ShellcheckComment): Exclude<Profile, 'jenkins'> {
  return mistakes.has(code) || (level === 'error' && !advice.has(code)) ? 'recommended' : 'strict';
}

/** Whether a code that a comment could have is told from `recommended` on, as far as the code alone says. */
export function isMistake(code: string): boolean {
  return mistakes.has(Number(/\d+$/.exec(code)?.[0]));
}

export function isOfValues({ code }: ShellcheckComment): boolean {
  return ofValues.has(code);
}
