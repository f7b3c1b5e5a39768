import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { jsonRange } from '../../packages/compiler/src/check/pods/json-places.ts';
import { rangeOf } from '../../packages/compiler/src/check/pods/yaml-places.ts';

type Path = readonly (string | number)[];

const text = `{
  "kind": "Pod",
  "spec": { "containers": [{ "name": "a", "image": "x" }, { "na\\"me": "b, ]" }], "none": [], "deep": [[1]] }
}
`;

// prettier-ignore
test.each<[path: Path, ofKey: boolean, stretch: string]>([
  [['kind'], false, '"Pod"'],
  [['kind'], true, '"kind"'],
  [['spec'], false, '"spec"'],
  [['spec', 'containers', 0, 'name'], false, '"a"'],
  [['spec', 'containers', 0], false, '"name"'],
  [['spec', 'containers', 1, 'na"me'], false, '"b, ]"'],
  [['spec', 'containers', 1, 'image'], false, String.raw`"na\"me"`],
  [['spec', 'none', 0], false, '"none"'],
  [['spec', 'deep', 0, 0], false, '1'],
  [['metadata'], false, '"kind"'],
  [[], false, '"kind"'],
])('%j', (path, isKey, stretch) => {
  expect(text.slice(...jsonRange(text, { path, ...(isKey && { ofKey: true }) }))).toBe(stretch);
});

/** Every path of a value, and one that leads a step too far. */
function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  const entries = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries((value ?? {}) as object);
  const own = typeof value === 'object' ? entries : [];
  return [at, [...at, 'lost'], ...own.flatMap(([key, item]) => pathsOf(item, [...at, key]))];
}

test('JSON and YAML tell the same place', () => {
  const word = fc.stringMatching(/^[a-z"\\,:{}[\]]{1,6}$/);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(word, tie('value'), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2), (object, indent) => {
      const json = JSON.stringify(object, undefined, indent);
      const document = parseDocument(json, { uniqueKeys: false });
      for (const path of pathsOf(object)) {
        for (const fault of [{ path }, { path, ofKey: true as const }])
          expect(json.slice(...jsonRange(json, fault)), JSON.stringify(fault)).toBe(
            json.slice(...rangeOf(document, fault)),
          );
      }
    }),
  );
});
