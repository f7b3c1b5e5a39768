import type { Fix } from '@pipec/model';
import { expect, test } from 'vitest';
import { applyFixes } from '../../packages/compiler/src/apply-fixes.ts';
import { renameImport } from '../../packages/compiler/src/load/rename-import.ts';

/** A module that imports `«name»`, as it is when that is `right`. */
function renamed(marked: string): string {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const span = { file: 'a.ts', start, end: marked.indexOf('»') - 1 };
  const fix: Fix = { title: 'x', safety: 'safe', edits: renameImport(text, span, 'right') };
  return applyFixes(text, 'a.ts', [{ code: 'a/b', severity: 'error', message: '', span, fix }]).text;
}

test.each<[what: string, module: string, becomes: string]>([
  ['in calls', `import { «rigth» } from 'a'; rigth(1); [rigth]`, `import { right } from 'a'; right(1); [right]`],
  ['in holes of templates', 'import { «rigth», b } from "a"; b`${rigth(`${rigth}`)}`', 'import { right, b } from "a"; b`${right(`${right}`)}`'],
  ['as a value and a type', `import { «rigth» } from 'a'; const c: rigth<rigth> = { a: rigth };`, `import { right } from 'a'; const c: right<right> = { a: right };`],
  ['as a statement of a block', `import { «rigth» } from 'a'; if (b) { rigth(1); rigth() }`, `import { right } from 'a'; if (b) { right(1); right() }`],
  ['but no text, comment or field', `import { «rigth» } from 'a'; x.rigth('rigth' /* rigth */, rigth)`, `import { right } from 'a'; x.rigth('rigth' /* rigth */, right)`],
  ['but one that has another name', `import { «rigth» as b } from 'a'; b(rigth)`, `import { right as b } from 'a'; b(rigth)`],
  ['but none that stands for a field', `import { «rigth» } from 'a'; f({ a, rigth })`, `import { right as rigth } from 'a'; f({ a, rigth })`],
  ['but none that may name a field', `import { «rigth» } from 'a'; f({ rigth: rigth })`, `import { right as rigth } from 'a'; f({ rigth: rigth })`],
  ['but none that names a method', `import { «rigth» } from 'a'; f({ rigth() {} }, rigth)`, `import { right as rigth } from 'a'; f({ rigth() {} }, rigth)`],
  ['but none that is exported', `import { «rigth» } from 'a'; export { rigth };`, `import { right as rigth } from 'a'; export { rigth };`],
  ['but none where the right name means something', `import { «rigth» } from 'a'; const right = rigth;`, `import { right as rigth } from 'a'; const right = rigth;`],
])('renames %s', (_, module, becomes) => {
  expect(renamed(module)).toBe(becomes);
}); // prettier-ignore
