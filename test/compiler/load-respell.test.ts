import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '../../packages/compiler/src/apply-fixes.ts';
import type { Part } from '../../packages/compiler/src/load/locate.ts';
import { respell } from '../../packages/compiler/src/load/respell.ts';
import type { Slip } from '@pipec/model';

const key: Slip = { written: 'lable', meant: 'label', ofKey: true };
const dashed: Slip = { written: 'mem', meant: 'max-mem', ofKey: true };
const word: Slip = { written: 'mavn', meant: 'maven' };

/** What is made of a text that says `«callee»`, with all that a fix would do; `undefined` where there is none. */
function mended(marked: string, path: readonly Part[], slip: Slip, file = 'a.ts'): string | undefined {
  const [before = '', callee = '', after = ''] = marked.split(/[«»]/);
  const text = before + callee + after;
  const call = { file, start: before.length, end: before.length + callee.length };
  const found = respell(text, call, path, slip);
  if (found === undefined) return undefined;
  const made = { ...found.fix, safety: 'safe' as const };
  return applyFixes(text, file, [{ code: 'a/b', severity: 'error', message: '', span: call, fix: made }]).text;
}

test.each<[what: string, marked: string, path: readonly Part[], slip: Slip, becomes: string]>([
  ['a key', `«sh»({ script: 'x', lable: 'y' })`, ['lable'], key, `sh({ script: 'x', label: 'y' })`],
  ['a key in quotes keeps them', `«f»({ "lable": 1 })`, ['lable'], key, `f({ "label": 1 })`],
  ['a key in brackets', `«f»({ ['lable']: 1 })`, ['lable'], key, `f({ ['label']: 1 })`],
  ['a key that needs quotes gets those of the file', `import a from "a"; «f»({ mem: 1 })`, ['mem'], dashed, `import a from "a"; f({ "max-mem": 1 })`],
  ['a key that stands for a variable', `«f»({ lable })`, ['lable'], key, `f({ label: lable })`],
  ['a getter', `«f»({ get 'lable'() { return 1 } })`, ['lable'], key, `f({ get 'label'() { return 1 } })`],
  ['a method', `«f»({ lable() { return 1 } })`, ['lable'], key, `f({ label() { return 1 } })`],
  ['a key of an object that is said to have a type', `«f»({ lable: 1 } satisfies A<B> as any)`, ['lable'], key, `f({ label: 1 } satisfies A<B> as any)`],
  ['a key deep down', `«f»({ a: [{}, { lable: 1 }] })`, ['a', 1, 'lable'], key, `f({ a: [{}, { label: 1 }] })`],
  ['a text', `«pod.container»('mavn', [])`, [0], word, `pod.container('maven', [])`],
  ['a text in other quotes', `«container»("mavn", [])`, [0], word, `container("maven", [])`],
  ['a template without holes', '«container»(`mavn`, [])', [0], word, 'container(`maven`, [])'],
  ['a text under a key', `«f»({ name: 'mavn' as const })`, ['name'], word, `f({ name: 'maven' as const })`],
  ['a text that is its own key', `«f»({ mavn: 'mavn' })`, ['mavn'], word, `f({ mavn: 'maven' })`],
  ['the last name of a chain', 'sh`${«a.params.mavn»}`', [], word, 'sh`${a.params.maven}`'],
  ['a name in brackets', `«params»['mavn']`, [], word, `params['maven']`],
  ['the call of a function from another file', `import { f } from './f.ts';\n«f»('mavn')`, [0], word, `import { f } from './f.ts';\nf('maven')`],
  ['the call of a function of pipec', `import { f } from '@pipec/dsl';\n«f»('mavn')`, [0], word, `import { f } from '@pipec/dsl';\nf('maven')`],
])('%s', (_, marked, path, slip, becomes) => {
  expect(mended(marked, path, slip)).toBe(becomes);
}); // prettier-ignore

test.each<[what: string, marked: string, path: readonly Part[], slip: Slip]>([
  ['a key that is spread into the call', `«f»({ ...{ lable: 1 } })`, ['lable'], key],
  ['a key beside a spread, which may hold the same', `«f»({ ...common, lable: 1 })`, ['lable'], key],
  ['a key beside one that is worked out', `«f»({ [name]: 1, lable: 2 })`, ['lable'], key],
  ['a key that is worked out of texts', `«f»({ ['lab' + 'le']: 1 })`, ['lable'], key],
  ['a key in brackets that is a variable', `«f»({ [lable]: 1 })`, ['lable'], key],
  ['a key that stands there twice', `«f»({ lable: 1, 'lable': 2 })`, ['lable'], key],
  ['a key beside the right one', `«f»({ label: 1, lable: 2 })`, ['lable'], key],
  ['a key of an object that another call is given', `«f»(withDefaults({ lable: 1 }))`, ['lable'], key],
  ['a key of what a method makes of an object', `«f»({ lable: 1 }.a)`, ['lable'], key],
  ['a key of an object in a condition', `«f»(a ? { lable: 1 } : { label: 1 })`, ['lable'], key],
  ['a key deep in another call', `«f»({ a: g({ lable: 1 }) })`, ['a', 'lable'], key],
  ['a key of what a function gives', `«f»({ a: () => ({ lable: 1 }) })`, ['a', 'lable'], key],
  ['a key of a variable', `«f»(lable)`, ['lable'], key],
  ['a variable of that name', `«container»(mavn, [])`, [0], word],
  ['a text that is a part of a value', `«container»('mavn' + x, [])`, [0], word],
  ['a text of which something is made', `«container»('mavn'.trim(), [])`, [0], word],
  ['a text in a condition', `«container»(a ? 'mavn' : 'maven', [])`, [0], word],
  ['a text of a template with holes', '«container»(`mavn${x}`, [])', [0], word],
  ['a tagged template', '«container»(raw`mavn`, [])', [0], word],
  ['a text with an escape', `«container»('mav\\u006e', [])`, [0], word],
  ['another text', `«container»('mavnn', [])`, [0], word],
  ['an argument of a spread', `«container»(...names, 'mavn')`, [1], word],
  ['a text under a key that stands for a variable', `«f»({ name })`, ['name'], word],
  ['a name that is taken out of an object', `const { «mavn» } = params`, [], word],
  ['another name', `«params.mavnn»`, [], word],
  ['a name in brackets that is a variable', `«params»[mavn]`, [], word],
  ['a word that would have to be escaped', `«f»('mavn')`, [0], { ...word, meant: `ma'ven` }],
  ['the call of a function of another package', `import { f } from 'acme';\n«f»('mavn')`, [0], word],
  ['a call in an object of another package', `import * as acme from 'acme';\n«acme.f»('mavn')`, [0], word],
])('nothing is made of %s', (_, marked, path, slip) => {
  expect(mended(marked, path, slip)).toBeUndefined();
}); // prettier-ignore

test('nothing is made of a file of a package', () => {
  expect(mended(`«f»('mavn')`, [0], word, 'node_modules/acme/a.ts')).toBeUndefined();
});

test('capitals alone are put right without a doubt', () => {
  const call = { file: 'a.ts', start: 0, end: 1 };
  const safetyOf = (meant: string) => respell(`f('hours')`, call, [0], { written: 'hours', meant })?.fix.safety;
  expect(safetyOf('HOURS')).toBe('safe');
  expect(safetyOf('HOUR')).toBe('unsafe');
  const guess = respell(`f('hours')`, call, [0], { written: 'hours', meant: 'HOURS', isGuess: true });
  expect(guess?.fix.safety).toBe('unsafe');
});

/** Values of TypeScript, written in one of many ways. */
const { value } = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('1', `'a, }'`, '`x ${b} )`', '/[)}]/g', 'x / 2', '[1, 2]', 'f({ a: 1 }, [])', '() => { return {} }'),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(fc.constantFrom('a', `'b-c'`, '"d"', `['e']`, '/* { */ g'), tie('value')), { maxLength: 3 })
    .map((pairs) => `{ ${pairs.map(([name, item], i) => `${name.replace(/\w/, (first) => `${first}${i}`)}: ${item}`).join(', ')} }`),
})); // prettier-ignore

test('one key changes, and nothing else', () => {
  const others = fc.array(value, { maxLength: 3 });
  const written = fc.constantFrom('lable', `'lable'`, '"lable"', `['lable']`);
  fc.assert(
    fc.property(others, others, value, written, (before, after, own, name) => {
      const entry = (item: string, i: number, side: string) => `${side}${i}: ${item}`;
      const object = (one: string) =>
        [...before.map((item, i) => entry(item, i, 'p')), `${one}: ${own}`, ...after.map((item, i) => entry(item, i, 'q'))].join(', ');
      const call = (one: string) => `f('x', { ${object(one)} }, [])`;
      expect(mended(`«f»${call(name).slice(1)}`, ['lable'], key)).toBe(call(name.replace('lable', 'label')));
    }),
  );
}); // prettier-ignore

test('no text makes it throw, wherever it breaks off', () => {
  const whole = "import { f } from './f.ts'; f('mavn', { a: [{ lable: `${x}` }], ['lable']: 1, lable } as any)";
  const start = whole.indexOf('f(');
  for (let end = 0; end <= whole.length; end++) {
    const text = whole.slice(0, end);
    for (const path of [[], [0], ['lable'], ['a', 0, 'lable']] as Part[][]) {
      for (const slip of [key, word]) {
        const found = respell(text, { file: 'a.ts', start, end: start + 1 }, path, slip);
        for (const edit of found?.fix.edits ?? []) expect(edit.span.end).toBeLessThanOrEqual(end);
      }
    }
  }
});
