import { describe, expect, test } from 'vitest';
import { hostile, literal, runScript, shells, variable } from './shell-support.ts';
import { places } from './shell-places.ts';
import type { Place } from './shell-places.ts';

const kinds = ['literal', 'variable'] as const;

describe.each(shells)('%s', (shell) => {
  const readable = places.filter(({ only }) => only === undefined || only === shell);

  test.each(readable.map((place) => [place.what, place] as const))('hands every value over whole: %s', (_, place) => {
    const { scripts, variables, expected } = cases(place);
    const { output, errors } = runScript(shell, scripts.join('\n'), variables);

    expect(records(output)).toEqual(expected);
    expect(errors).not.toContain('pwned');
  });
});

/** All values as both kinds, one script after the other, with a record of its own before each. */
function cases(place: Place) {
  const variables: Record<string, string> = {};
  const scripts: string[] = [];
  const expected: (readonly string[])[] = [];
  for (const kind of kinds) {
    hostile.forEach((value, i) => {
      if (place.skips?.(value)) return;
      variables[`V${i}`] = value;
      const { text, faults } = place.script(kind === 'literal' ? literal(value) : variable(`V${i}`));
      const refused = place.refuses?.(value, kind) ?? false;
      expect({ kind, value, refused: faults.length > 0 }).toEqual({ kind, value, refused });
      if (refused) return;
      scripts.push(`printf '\\001%s\\0' '${kind} ${i}'`, text);
      expected.push([`\u0001${kind} ${i}`, ...(place.prints?.(value) ?? [value])]);
    });
  }
  return { scripts, variables, expected };
}

/** The records, in groups that each begin with one of ours. */
function records(output: string): string[][] {
  const groups: string[][] = [];
  for (const record of output.split('\0').slice(0, -1)) {
    if (record.startsWith('\u0001') && /(?:literal|variable) \d+$/.test(record)) groups.push([record]);
    else groups.at(-1)?.push(record);
  }
  return groups;
}
