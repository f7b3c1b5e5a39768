import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';
import { builder } from '@pipec/model';
import type { Script, Span } from '@pipec/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { print } from '../../packages/compiler/src/print/print.ts';
import { sourceMap } from '../../packages/compiler/src/print/source-map.ts';
import { vlq } from '../../packages/compiler/src/print/vlq.ts';

const text = "import { sh } from '@pipec/dsl';\n\nexport default [\n  sh('make'),\n  sh('test'),\n];\n";
const spanOf = (file: string, source: string, part: string): Span => {
  const start = source.indexOf(part);
  return { file, start, end: start + part.length };
};
const step = (span: Span, script: string) => {
  const { command, literal } = builder(span);
  return command('sh', [literal(script)]);
};
const other = 'const lint = 1;\n';
const script: Script = builder({ file: 'ci/pipeline.ts', start: 0, end: 5 }).script(
  step(spanOf('ci/pipeline.ts', text, "sh('make')"), 'make'),
  step(spanOf('shared/lint.ts', other, 'lint'), 'lint'),
  step(spanOf('node_modules/a.js', other, 'lint'), 'unknown'),
  step(spanOf('ci/pipeline.ts', text, "sh('test')"), 'test'),
);
const sources = new Map([
  ['shared/lint.ts', other],
  ['ci/pipeline.ts', text],
]);
const readBack = (map: string) => new SourceMap(JSON.parse(map) as SourceMapPayload);
const where = (map: SourceMap, line: number, column: number) => {
  const found = map.findEntry(line, column);
  return 'originalLine' in found ? [found.originalSource, found.originalLine, found.originalColumn] : undefined;
};

test('a line of the Jenkinsfile comes from a line of its author', () => {
  const map = readBack(sourceMap(print(script), { file: 'ci/Jenkinsfile', sources }));
  expect(where(map, 0, 3)).toEqual(['pipeline.ts', 3, 2]);
  expect(where(map, 1, 0)).toEqual(['../shared/lint.ts', 0, 6]);
  expect(where(map, 3, 0)).toEqual(['pipeline.ts', 4, 2]);
});

test('a header in front moves all places', () => {
  const printed = print(script);
  const header = '// Made from pipeline.ts.\n\n';
  const map = readBack(
    sourceMap({ ...printed, text: header + printed.text }, { file: 'ci/Jenkinsfile', sources, offset: header.length }),
  );
  expect(where(map, 2, 0)).toEqual(['pipeline.ts', 3, 2]);
  expect(where(map, 5, 4)).toEqual(['pipeline.ts', 4, 2]);
});

test('sources stand in one order, whatever the order of the places', () => {
  const {
    version,
    file,
    sources: names,
  } = JSON.parse(sourceMap(print(script), { file: 'out/ci.Jenkinsfile', sources })) as SourceMapPayload;
  expect([version, file, names]).toEqual([3, 'ci.Jenkinsfile', ['../ci/pipeline.ts', '../shared/lint.ts']]);
});

test('nothing mapped is a map all the same', () => {
  expect(JSON.parse(sourceMap({ text: 'x\n', mappings: [] }, { file: 'Jenkinsfile', sources }))).toEqual({
    version: 3,
    file: 'Jenkinsfile',
    sources: [],
    names: [],
    mappings: '',
  });
});

test('every place is read back as it was written', () => {
  const source = 'a\nbc\n\ndef\n';
  const places = fc.uniqueArray(fc.record({ offset: fc.nat(60), start: fc.nat(source.length - 1) }), {
    selector: ({ offset }) => offset,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 8 }), places, (widths, found) => {
      const generated = `${widths.map((width) => 'x'.repeat(width)).join('\n')}${'y'.repeat(70)}`;
      const mappings = found
        .toSorted((a, b) => a.offset - b.offset)
        .map(({ offset, start }) => ({ offset, span: { file: 'p.ts', start, end: start } }));
      const map = readBack(
        sourceMap({ text: generated, mappings }, { file: 'Jenkinsfile', sources: new Map([['p.ts', source]]) }),
      );
      for (const { offset, span } of mappings) {
        const before = generated.slice(0, offset).split('\n');
        const origin = source.slice(0, span.start).split('\n');
        expect(where(map, before.length - 1, before.at(-1)!.length)).toEqual([
          'p.ts',
          origin.length - 1,
          origin.at(-1)!.length,
        ]);
      }
    }),
  );
});

test.each([
  [0, 'A'],
  [1, 'C'],
  [-1, 'D'],
  [15, 'e'],
  [16, 'gB'],
  [-123456, 'hkxH'],
])('%i is written %s', (value, digits) => {
  expect(vlq(value)).toBe(digits);
});
