import { expect, test } from 'vitest';
import { locate } from '../../packages/compiler/src/load/locate.ts';
import type { Part } from '../../packages/compiler/src/load/locate.ts';

/** Where a text says `«callee»`, the call is; where it says `‹part›`, the part. */
function read(marked: string) {
  const places: Record<string, number> = {};
  let text = '';
  for (const char of marked) {
    if ('«»‹›'.includes(char)) places[char] = text.length;
    else text += char;
  }
  const call = { file: 'a.ts', start: places['«']!, end: places['»']! };
  const part = places['‹'] === undefined ? call : { file: 'a.ts', start: places['‹'], end: places['›']! };
  return { text, call, part };
}

test.each<[what: string, path: readonly Part[], marked: string]>([
  ['a property of the argument: its key', ['retrunStdout'], `«sh»({ script: 'x', ‹retrunStdout›: true })`],
  ['a key in quotes', ['a-b'], `«f»({ ‹'a-b'›: 1 })`],
  ['a key in brackets', ['a-b'], `«f»({ [‹'a-b'›]: 1 })`],
  ['a key that stands for its value', ['label'], `«f»({ ‹label› })`],
  ['a method', ['stages'], `«pipeline»({ async ‹stages›() { return [] } })`],
  ['a key after a spread', ['b'], `«f»({ ...a, ...(c ? { b: 2 } : {}), ‹b›: 1 })`],
  ['a property of a second argument', ['agent'], `«stage»('A', { ‹agent›: pod }, [sh('x')])`],
  ['an argument by its place', [1], `«stage»('A', ‹{ agent: pod }›, [])`],
  ['the first argument', [0], `«pod.container»(‹'mavn'›, [])`],
  ['an item of a list under a key', ['options', 0], `«pipeline»({ options: [‹timeout({ time: 1 })›, x] })`],
  ['an item behind a comment', ['options', 1], `«f»({ options: [a, // b, c\n  /* d */ ‹e›, ] })`],
  [
    'a key of a call under a key',
    ['containers', 'maven', 'image'],
    `«f»({ containers: { maven: buildah({ ‹image›: 'x' }) } })`,
  ],
  ['deep down', ['spec', 'containers', 1, 'name'], `«f»({ spec: { containers: [{ name: 'a' }, { ‹name›: 'b' }] } })`],
  ['past what is not there: the last that is', ['options', 5], `«f»({ ‹options›: [a] })`],
  ['nothing of it is there: the call', ['nothing'], `«f»({ options: [a] })`],
  ['the callee of no call', ['a'], `const «f» = 1`],
  ['the nth hole of a template', [{ hole: 1 }], '«sh»`a ${x} b ${‹y.z›} c`'],
  ['a hole with blanks', [{ hole: 0 }], '«sh»`a ${ ‹x› } c`'],
  ['a hole behind a template in a hole', [{ hole: 1 }], '«sh»`${`a${`}`}`} ${‹y›}`'],
  ['a hole behind an object in a hole', [{ hole: 1 }], '«sh»`${f({ a: {} })} ${‹y›}`'],
  ['an escaped hole is none', [{ hole: 0 }], '«sh»`\\${a} ${‹b›}`'],
  ['a hole that is not there: the call', [{ hole: 3 }], '«sh»`${a}`'],
  ['a hole of a template that is an argument', [0, { hole: 0 }], '«script»(groovy`x ${‹a›}`)'],
  ['brackets in strings', ['b'], `«f»({ a: ')}]', c: "(", ‹b›: 1 })`],
  ['brackets in templates', ['b'], '«f»({ a: `)}]${"}"}`, ‹b›: 1 })'],
  ['brackets in comments', ['b'], `«f»({ a: 1, // })\n /* } */ ‹b›: 1 })`],
  ['brackets in regular expressions', ['b'], `«f»({ a: /[)}/]\\/}/g, ‹b›: 1 })`],
  ['a division is no regular expression', ['b'], `«f»({ a: x / 2, ‹b›: y / 3 })`],
  ['a division behind a bracket', ['b'], `«f»({ a: (x) / 2, c: z[0] / 2, ‹b›: y / 3 })`],
  ['a regular expression behind return', ['b'], `«f»({ a: () => { return /}/ }, ‹b›: 1 })`],
  ['types of the call', ['b'], `«f»<A, Map<string, number>>({ ‹b›: 1 })`],
  ['a comma between types splits nothing', [1], `«f»(g<A, B>(x), ‹y›)`],
  ['less-than is no types', [1], `«f»(a < b, ‹c > d›)`],
  ['a call that may be none', ['b'], `«f»?.({ ‹b›: 1 })`],
  ['a call of what is surely there', ['b'], `«f»!({ ‹b›: 1 })`],
  ['an arrow function that gives a list', ['stages', 1], `«pipeline»({ stages: ({ env, params }) => [a, ‹b›] })`],
  ['an arrow function with a type', ['stages', 0], `«pipeline»({ stages: ({ env }): StageList => [‹b›] })`],
  ['an arrow function of one name', ['stages', 0], `«pipeline»({ stages: scope => [‹b›] })`],
  ['an arrow function that gives an object', ['a'], `«f»(() => ({ ‹a›: 1 }))`],
  ['an object that satisfies a type', ['a'], `«f»({ ‹a›: 1 } satisfies A)`],
  ['a list as const', ['a', 1], `«f»({ a: [1, ‹2›] as const })`],
  ['a value in brackets', ['a', 0], `«f»({ a: ([‹1›]) })`],
  ['the last call of a chain', ['a', 'c'], `«f»({ a: g({ c: 1 }).h({ ‹c›: 2 }) })`],
  ['a new object', ['a', 'c'], `«f»({ a: new G({ ‹c›: 1 }) })`],
  ['an object that is looked into itself', ['a', 'b'], `export default «{» a: { ‹b›: 1 } }`],
  ['blanks and lines before the arguments', ['a'], `«f»\n  ({\n  ‹a›: 1 })`],
  ['a text that breaks off', ['b'], `«f»({ a: 1, ‹b›`],
  ['a name of other letters', ['größe'], `«f»({ ‹größe›: 1 })`],
  ['a key after one of two words', ['b'], `«f»({ get a() { return 1 }, ‹b›: 1 })`],
])('%s', (_, path, marked) => {
  const { text, call, part } = read(marked);
  const found = locate(text, call, path);
  expect(text.slice(found.start, found.end)).toBe(text.slice(part.start, part.end));
  expect(found).toEqual(part);
});

test('no text makes it throw, wherever it breaks off', () => {
  const whole = '«f»({ a: `${x /* */}`, b: [g<A>(/[/]/), "q"], c: (d) => ({ e: 1 }) })'.replace(/[«»]/g, '');
  for (let end = 0; end <= whole.length; end++) {
    const text = whole.slice(0, end);
    for (const path of [['a', { hole: 0 }], ['b', 1], ['c', 'e'], [3]]) {
      const found = locate(text, { file: 'a.ts', start: 0, end: Math.min(1, end) }, path as Part[]);
      expect(found.end).toBeLessThanOrEqual(end);
    }
  }
});
