import type { Edit } from '@pipec/model';
import { expect, test } from 'vitest';
import { areInTemplate } from '../../packages/compiler/src/load/in-template.ts';

/** Whether each stretch between `«` and `»` may become another text. */
function takes(marked: string, text: string): boolean {
  const edits: Edit[] = [];
  let [at, start] = [0, 0];
  for (const char of marked) {
    if (char === '«') start = at;
    else if (char === '»') edits.push({ span: { file: 'a.ts', start, end: at }, text });
    else at += 1;
  }
  return areInTemplate(marked.replace(/[«»]/g, ''), edits);
}

test.each<[what: string, marked: string, takes: boolean, text?: string]>([
  ['a word', 'groovy`«a» b`', true],
  ['a place between words', 'groovy`a«»b`', true],
  ['words on both sides of a hole', 'groovy`«a» ${x} «b»`', true],
  ['a word behind code that is no template', "const a = '`'; /`/.test(a); groovy`«a»`", true],
  ['a word of a template in a hole', 'f`${groovy`«a»`}`', true],
  ['a word of code', '«sh»`a`', false],
  ['a word of code behind a template', 'f`a`; «sh»(1)', false],
  ['a word in a hole', 'groovy`${«a»}`', false],
  ['what touches a hole', 'groovy`«a»${x}`', true],
  ['what takes a hole along', 'groovy`«a${x}b»`', false],
  ['the quote of the template', '«groovy`a»`', false],
  ['words of two templates', 'f(groovy`«a»`, groovy`«b»`)', false],
  ['what holds an escape', 'groovy`«\\${a}»`', false],
  ['what would need one', 'groovy`«a»`', false, '${a}'],
  ['nothing', 'groovy`a`', false],
  ['a template that stays open', 'groovy`«a»', false],
])('%s', (_, marked, expected, text = 'right') => {
  expect(takes(marked, text)).toBe(expected);
});
