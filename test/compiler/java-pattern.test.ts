import fc from 'fast-check';
import { expect, test } from 'vitest';
import { javaPatternFault } from '../../packages/compiler/src/check/java-pattern.ts';
import { groovyValues } from '../support/groovy/evaluate.ts';
import { describeWithGroovy } from '../support/groovy/groovy.ts';

const cases: readonly [pattern: string, fault: string | undefined][] = [
  ['^release-\\d+(?:\\.\\d+)*$', undefined],
  ['[a-z&&[^x]]{2,3}+', undefined],
  ['\\Q*[\\E', undefined],
  ['(?i)fix(?<id>#\\d+)\\k<id>', undefined],
  ['*.md', "'*' has nothing before it to repeat"],
  ['a|+', "'+' has nothing before it to repeat"],
  ['a**', "'*' has nothing before it to repeat"],
  ['${version}', "'{' begins no count"],
  ['a{3,2}', "'{3,2}' ends before it begins"],
  ['[z-a]', "'z-a' ends before it begins"],
  ['(a', "'(' is never closed"],
  ['a)', "')' closes nothing"],
  ['[a', "'[' is never closed"],
  ['(?y)', "'(?' begins no group that Java knows"],
  ['\\y', "'\\y' is no escape of Java's"],
  ['a\\', "'\\' stands at its end"],
];

test.each(cases)('%s', (pattern, fault) => {
  expect(javaPatternFault(pattern)).toBe(fault);
});

test('brackets without end', () => {
  expect(javaPatternFault('('.repeat(1e5))).toBe('is nested too deep');
  expect(javaPatternFault('['.repeat(1e5))).toBe('is nested too deep');
});

describeWithGroovy('as Java says', () => {
  test('of the cases and of random patterns', async () => {
    const sign = fc.constantFrom(
      'a', 'b', '1', '-', '.', '*', '+', '?', '|', '^', '$', '(', ')', '[', ']', '{', '}', '{2}', '{1,3}', '{2,1}', ',', '&&', '(?:', '(?=', '(?<n>',
      '(?i)', '(?<!', '\\d', '\\w', '\\.', '\\1', '\\x41', '\\x4', '\\u0041', '\\cA', '\\p{L}', '\\Q', '\\E', '\\i', '\\', '#', ' ',
    ); // prettier-ignore
    const random = fc.sample(
      fc.array(sign, { maxLength: 7 }).map((signs) => signs.join('')),
      { numRuns: 800, seed: 7 },
    );
    const patterns = [...cases.map(([pattern]) => pattern), ...random];
    const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    const isTaken = (text: string) =>
      `({ -> try { java.util.regex.Pattern.compile(${quoted(text)}); 'taken' } catch (e) { 'refused' } }())`;
    const answers = await groovyValues(patterns.map(isTaken));
    const odd = patterns.filter((pattern, i) => (javaPatternFault(pattern) === undefined) !== (answers[i] === 'taken'));
    expect(odd).toEqual([]);
  }, 120_000);
});
