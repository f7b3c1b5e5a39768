import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, insertMembers } from '../../packages/cli/src/init/json/insert-members.ts';
import { readJson } from '../../packages/cli/src/init/json/read-json.ts';
import type { JsonNode } from '../../packages/cli/src/init/json/read-json.ts';
import { mergePackageJson, newPackageJson, readPackageJson } from '../../packages/cli/src/init/plan/package-json.ts';

// A package.json gets what it lacks and stays as its owner wrote it: every layout is a case, and that nothing else changes is a law.

const wishes = {
  scripts: { 'pipeline:build': 'pipec build', 'pipeline:check': 'pipec check' },
  devDependencies: { '@pipec/dsl': '1.0.0', pipec: '1.0.0' },
};

function merge(text: string): string {
  const { value, diagnostics } = readPackageJson(text, 'package.json');
  expect(diagnostics).toEqual([]);
  return mergePackageJson(text, value!, wishes);
}

const layouts: [what: string, before: string, after: string][] = [
  [
    'tabs, and no line end at the end',
    '{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "x"\n\t}\n}',
    '{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "x",\n\t\t"pipeline:build": "pipec build",\n\t\t"pipeline:check": "pipec check"\n\t},\n\t"devDependencies": {\n\t\t"@pipec/dsl": "1.0.0",\n\t\t"pipec": "1.0.0"\n\t}\n}',
  ],
  [
    'three blanks, line ends of Windows, blanks before colons',
    '{\r\n   "name" : "x",\r\n   "dependencies" : {},\r\n   "private" : true\r\n}\r\n',
    '{\r\n   "name" : "x",\r\n   "dependencies" : {},\r\n   "devDependencies" : {\r\n      "@pipec/dsl" : "1.0.0",\r\n      "pipec" : "1.0.0"\r\n   },\r\n   "private" : true,\r\n   "scripts" : {\r\n      "pipeline:build" : "pipec build",\r\n      "pipeline:check" : "pipec check"\r\n   }\r\n}\r\n',
  ],
  [
    'all on one line',
    '{"name":"x","files":["a","b"]}\n',
    '{"name":"x","files":["a","b"],"scripts":{"pipeline:build":"pipec build","pipeline:check":"pipec check"},"devDependencies":{"@pipec/dsl":"1.0.0","pipec":"1.0.0"}}\n',
  ],
  [
    'commas first',
    '{ "name": "x"\n, "scripts":\n  { "test": "tap"\n  , "lint": "standard"\n  }\n, "devDependencies": { "tap": "1" }\n}\n',
    '{ "name": "x"\n, "scripts":\n  { "test": "tap"\n  , "lint": "standard"\n  , "pipeline:build": "pipec build"\n  , "pipeline:check": "pipec check"\n  }\n, "devDependencies": { "tap": "1", "@pipec/dsl": "1.0.0", "pipec": "1.0.0" }\n}\n',
  ],
  [
    'dependencies in the order of the alphabet go on to be so',
    '{\n  "devDependencies": {\n    "a": "1",\n    "p": "1",\n    "z": "1"\n  },\n  "scripts": {}\n}\n',
    '{\n  "devDependencies": {\n    "@pipec/dsl": "1.0.0",\n    "a": "1",\n    "p": "1",\n    "pipec": "1.0.0",\n    "z": "1"\n  },\n  "scripts": {\n    "pipeline:build": "pipec build",\n    "pipeline:check": "pipec check"\n  }\n}\n',
  ],
  [
    'other versions and scripts of the same name stay',
    '{\n  "scripts": { "pipeline:check": "make check" },\n  "dependencies": { "pipec": "^0.9.0" }\n}\n',
    '{\n  "scripts": { "pipeline:check": "make check", "pipeline:build": "pipec build" },\n  "dependencies": { "pipec": "^0.9.0" },\n  "devDependencies": {\n    "@pipec/dsl": "1.0.0"\n  }\n}\n',
  ],
  [
    'a byte order mark stays',
    '\ufeff{}\n',
    `\ufeff${newPackageJson('x', wishes).replace(/ {2}"name".*\n.*\n.*\n/, '')}`,
  ],
];

test.each(layouts)('%s', (_, before, after) => {
  expect(merge(before)).toBe(after);
  expect(merge(after)).toBe(after);
});

const faults: [text: string, message: string, place: string][] = [
  ['{ "a": }', 'A value must stand here.', '}'],
  ['{"a":1,}', "No ',' may stand before '}'.", ','],
  ['{"a" 1}', "A ':' must stand here.", '1'],
  ['{"a":[1 2]}', "A ',' or ']' must stand here.", '2'],
  ['{"a":1', 'The text ends inside of an object.', ''],
  ['{"a":1}}', 'Nothing may follow the value.', '}'],
  ['{a:1}', 'A name in double quotes must stand here.', 'a'],
  ['{"a":"x\n"}', 'This string does not end, or holds what must be escaped.', '"'],
  ['{"a":01}', "A ',' or '}' must stand here.", '1'],
  ['{} // no', 'Nothing may follow the value.', '/'],
  ['', 'A value must stand here.', ''],
  ['[]', 'The text must be an object.', '[]'],
  ['{"scripts":[]}', "'scripts' must be an object.", '[]'],
  ['{"devDependencies":"x"}', "'devDependencies' must be an object.", '"x"'],
  ['['.repeat(600), 'This lies too deep.', '['],
];

test.each(faults)('%.40s is told at its place', (text, message, place) => {
  const { value, diagnostics } = readPackageJson(text, 'package.json');
  expect(value).toBeUndefined();
  expect(diagnostics.map((one) => [one.message, text.slice(one.span.start, one.span.end)])).toEqual([[message, place]]);
});

/** JSON in any layout: each blank may be another. */
const anyJson = fc.tuple(
  fc.json({ maxDepth: 3 }),
  fc.constantFrom<string | number | undefined>(undefined, 1, 2, 4, '\t', ' \t'),
);

test('reads what JSON.parse reads, and refuses what it refuses', () => {
  const mutated = fc.tuple(
    anyJson,
    fc.nat(),
    fc.constantFrom('', ',', '"', '}', ']', '\\', '1', 'x', '\u0001', '\n'),
    fc.nat(2),
  );
  fc.assert(
    fc.property(mutated, ([[json, indent], at, mark, cut]) => {
      const whole = JSON.stringify(JSON.parse(json), null, indent);
      const place = at % (whole.length + 1);
      const text = whole.slice(0, place) + mark + whole.slice(place + cut);
      const { value } = readJson(text, 'x.json');
      expect(value === undefined ? undefined : plain(value)).toEqual(parsed(text));
    }),
    { numRuns: 2000 },
  );
});

test('what is inserted is there, and all else is as it was', () => {
  const anyObject = fc.tuple(
    fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }),
    fc.constantFrom<string | number | undefined>(undefined, 2, 4, '\t'),
    fc.boolean(),
    fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
    fc.nat(),
  );
  fc.assert(
    fc.property(anyObject, ([object, indent, isWindows, names, seed]) => {
      const unix = JSON.stringify(object, null, indent);
      const text = isWindows ? unix.replaceAll('\n', '\r\n') : unix;
      const { value: root } = readJson(text, 'x.json');
      if (root?.kind !== 'object') throw new Error('an object was expected');
      const fresh = names.filter((name) => !Object.hasOwn(object, name));
      const members = fresh.map((name, i) => {
        const before = (seed + i) % (root.members.length + 1);
        return { name, value: { [name]: 'text' }, ...(before < root.members.length && { before }) };
      });
      const after = edited(text, insertMembers(text, root, root, members));
      const added = Object.fromEntries(fresh.map((name) => [name, { [name]: 'text' }]));
      expect(JSON.parse(after)).toEqual({ ...(JSON.parse(text) as object), ...added });
      // Taking the lines out again gives what was there: they were added and nothing was changed.
      for (const row of text.split(/\r?\n/).slice(1, -1)) expect(after).toContain(row.replace(/,$/, ''));
      if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    }),
    { numRuns: 500 },
  );
});

function plain(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  // As JSON.parse does it: the last of one name counts, and '__proto__' is a name.
  return Object.fromEntries(node.members.map(({ name, value }) => [name, plain(value)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
