import type { Call, Expression, StringLiteral } from '@pipec/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignedAt, readVariables } from '../../packages/compiler/src/check/text/shell-variables.ts';
import { shellReads } from '../../packages/compiler/src/check/text/shell-reads.ts';
import { stringPlaces } from '../../packages/compiler/src/check/text/string-places.ts';
import { writtenText } from '../../packages/compiler/src/check/text/written-text.ts';
import { parseExpression } from '../../packages/compiler/src/parse/parse.ts';

const read = (text: string): Expression => parseExpression(text, 'Jenkinsfile').value;

test.each([
  String.raw`'a\tb\n\\c\'d'`,
  String.raw`"q \" \$x A \101 z"`,
  `'''two\nlines \\\n joined'''`,
  `'''windows\r\nlines'''`,
  String.raw`/a\/b\d $/`,
  String.raw`$/a $/ b $$ c /$`,
])('a place for each character of %j', (text) => {
  const { value, raw, quote } = read(text) as StringLiteral;
  const places = stringPlaces(raw!, quote!);
  expect(places).toHaveLength(value.length + 1);
  expect(places.at(-1)).toBe(raw!.length);
  expect([...places]).toEqual(places.toSorted((a, b) => a - b));
});

test('plain characters stand where their places say, whatever is around them', () => {
  const piece = fc.constantFrom('a', 'Z', '9', ' ', '\\n', '\\\\', "\\'", '\\u0041', '\\060');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { value, raw } = read(`'${pieces.join('')}'`) as StringLiteral;
      const places = stringPlaces(raw!, "'");
      expect(places).toHaveLength(value.length + 1);
      for (const [i, char] of [...value].entries())
        if (/[aZ]/.test(char)) expect([char, '\\']).toContain(raw![places[i]!]);
    }),
  );
});

test.each([
  ['a literal', `'make all'`, 'make all'],
  ['holes', '"a ${b} c $d.e"', 'a pipec0hole c pipec1hole'],
  ['a sum', `'a ' + b + " c"`, 'a pipec0hole c'],
  ['a text cut in shape', `'''a\nb'''.stripIndent()`, 'a\nb'],
])('the text of %s, and its place', (_, source, text) => {
  const written = writtenText(read(source))!;
  expect(written.text).toBe(text);
  for (const { start, end } of written.holes) {
    const { start: from, end: to } = written.place(start, end);
    expect(source.slice(from, to)).toMatch(/^\$\{\w+\}$|^\$[\w.]+$|^\w+$/);
  }
});

/** A script with so many holes for a shell to read, and what it is asked to read. */
function manyReads(count: number, more = '') {
  const script = (read(`sh("${'$A '.repeat(count)}${more}")`) as Call).args[0]!.value;
  const reads = writtenText(script)!.holes.flatMap(({ node, expression }) =>
    node.kind === 'GStringHole' && expression?.kind === 'Name' && expression.name === 'A'
      ? [{ hole: node, variable: 'A' }]
      : [],
  );
  return { script, reads };
}

test('what is read of a script is not looked through for each of its holes', () => {
  const { script, reads } = manyReads(2000);
  let asked = 0;
  const counted = new Proxy(reads, {
    get: (target, key, receiver) => {
      asked += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  expect(shellReads(script, 'sh', counted, 'safe')?.edits).toHaveLength(1);
  expect(asked).toBeLessThan(20 * reads.length);
});

test('a script that stays one of Groovy is mended where it has few such holes', () => {
  const fixOf = ({ script, reads }: ReturnType<typeof manyReads>) => shellReads(script, 'sh', reads, 'safe');
  expect(fixOf(manyReads(50, '${b}'))?.edits).toHaveLength(50);
  expect(fixOf(manyReads(51, '${b}'))).toBeUndefined();
});

/** The script with its holes `${A}`, `${B}` read by the shell. */
function mended(source: string, ...names: readonly string[]): string | undefined {
  const call = read(`sh(${source})`) as Call;
  const script = call.args[0]!.value;
  const reads = (writtenText(script)?.holes ?? []).flatMap(({ node, expression }) =>
    node.kind === 'GStringHole' && expression?.kind === 'Name' && names.includes(expression.name)
      ? [{ hole: node, variable: expression.name }]
      : [],
  );
  const fix = shellReads(script, 'sh', reads, 'safe');
  if (fix === undefined) return undefined;
  const edits = fix.edits.toSorted((a, b) => b.span.start - a.span.start);
  const text = edits.reduce(
    (now, { span, text: added }) => now.slice(0, span.start) + added + now.slice(span.end),
    `sh(${source})`,
  );
  return text.slice(3, -1);
}

test.each([
  ['alone', '"curl $A"', `'curl "$A"'`],
  ['in double quotes', '"curl \\"${A}\\""', `'curl "$A"'`],
  ['in single quotes', `"curl '\${A}'"`, `'curl "$A"'`],
  ['within single quotes', `"curl 'x \${A} y'"`, `'curl \\'x \\'"$A"\\' y\\''`],
  ['in several lines', '"""set -e\ncurl $A\n"""', `'''set -e\ncurl "$A"\n'''`],
  ['beside a hole that stays', '"curl $A ${b}"', '"curl \\"\\$A\\" ${b}"'],
  ['twice beside a hole that stays', '"curl $A $B ${c}"', '"curl \\"\\$A\\" \\"\\$B\\" ${c}"'],
  ['in several lines beside a hole that stays', '"""curl $A\n${b}"""', '"""curl "\\$A"\n${b}"""'],
  ['in a here-document', '"""cat <<EOF\n$A\nEOF"""', `'''cat <<EOF\n$A\nEOF'''`],
])('%s', (_, source, expected) => expect(mended(source, 'A', 'B')).toBe(expected));

test.each([
  ['where the shell expands nothing', `"""cat <<'EOF'\n$A\nEOF"""`],
  ['in backquotes', '"echo `cat $A`"'],
  ['where it would be run', '"eval \\"$A\\""'],
])('no fix %s', (_, source) => expect(mended(source, 'A')).toBeUndefined());

test.each<[script: string, name: string, at: number | undefined]>([
  ['A=1; echo $A', 'A', 2],
  ['for f in *; do echo $f; done', 'f', 5],
  ['while read -r line; do echo $line; done', 'line', 18],
  ['export A=$(pwd)', 'A', 9],
  ['PATH=/opt/bin:$PATH', 'PATH', undefined],
  ['make A=1', 'A', undefined],
  ['echo $A', 'A', undefined],
])('%j sets %s', (script, name, at) => expect(assignedAt(script, name)).toBe(at));

test('what a shell reads: nothing in single quotes, in comments, or behind a backslash', () => {
  const script = `a $b "\${c}" '$d' \\$e # $f\ng "it's $h"`;
  expect(readVariables(script).map(({ name }) => name)).toEqual(['b', 'c', 'h']);
});
