import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeSh, variableInSh } from '../../packages/dsl/src/shell/index.ts';

const word = 'pipec0hole';

/** What the whole script becomes where its words are filled one at a time, the last one shown as its stretch. */
function filledAll(script: string, name: string): readonly (string | undefined)[] {
  const put = variableInSh(script);
  return placesIn(script).map((at) => {
    const stretch = put(at, at + word.length, name);
    return stretch && script.slice(0, stretch.start) + stretch.text + script.slice(stretch.end);
  });
}

function composedAll(script: string, name: string): readonly (string | undefined)[] {
  return placesIn(script).map((at) => {
    const pieces = [script.slice(0, at), script.slice(at + word.length)];
    const { text, faults } = composeSh(pieces, [{ kind: 'variable', name }]);
    return faults.length > 0 ? undefined : text;
  });
}

function placesIn(script: string): readonly number[] {
  return [...script.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
}

const pieces = [
  word, `${word}\n`, `"${word}"`, `'${word}'`, `$(${word})`, `${word}=`, `\n${word}\n`, ' ', ' ', '\n', '\n', '\nx\n', 'make ', 'make\n', 'x',
  '"', "'", '`', '\\', '\\\n', '$X', '${X:-', '}', '(', ')', '$(', '((', '$((', '))', '[[', ']]', '[', ']', '{', '<<E', "<<-'E'", 'E\n', '\n\tE\n',
  '<', '>', '>&', '<(', '|', '&&', ';', ';;', '\nif ', '\nthen ', '\nfi\n', '\nfor i in ', '\ndo\n', '\ndone\n', '\ncase x in\n', '\nesac\n', 'x) ',
  '#', ' # ', '#!/bin/bash\n', '#!/bin/sh -e\n', '#!/usr/bin/python\n', 'A=', 'A=(', 'eval ', 'sh -c ', 'export ', 'function f\n', 'f() {\n', '}\n',
  "$'", '$"', '-eq', '=~', '\0', 'é',
]; // prettier-ignore

describe('variableInSh', () => {
  test('reads the commands around a place alone', () => {
    const put = variableInSh('make A\nmake B\nmake C');
    expect(put(5, 6, 'ONE')).toEqual({ start: 0, end: 20, text: 'make "$ONE"\nmake B\nmake C' });
    expect(put(12, 13, 'TWO')).toEqual({ start: 7, end: 14, text: 'make "$TWO"\n' });
    expect(put(19, 20, 'THREE')).toEqual({ start: 14, end: 20, text: 'make "$THREE"' });
  });

  test.each([
    ['a quotation', 'x\necho "a\n@\nb"\ny'],
    ['a case', 'x\ncase a in\n@) make;;\nesac\ny'],
    ['a subshell', 'x\n(\nmake @\n)\ny'],
    ['a line that goes on', 'x\nmake \\\n@\ny'],
  ])('reads %s to its end', (_, template) => {
    const script = template.replace('@', word);
    const at = script.indexOf(word);
    const put = variableInSh(script);
    put(0, 1, 'X');
    const stretch = put(at, at + word.length, 'X');
    expect(stretch).toMatchObject({ start: 2, end: script.length - 1 });
    expect(filledAll(script, 'X')).toEqual(composedAll(script, 'X'));
  });

  test('puts a variable nowhere where composeSh finds a fault', () => {
    const script = `make ${word}\neval ${word}\n`;
    expect(filledAll(script, 'X')).toEqual([`make "$X"\neval ${word}\n`, undefined]);
  });

  test('writes what composeSh writes', () => {
    const scripts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((list) => `${word}\n${list.join('')}`);
    fc.assert(
      fc.property(scripts, fc.constantFrom('X', 'NAME', 'A B'), (script, name) => {
        expect(filledAll(script, name)).toEqual(composedAll(script, name));
      }),
      { numRuns: 3000 },
    );
  });
});
