import { expect, test } from 'vitest';
import { cronFindings } from '../../packages/compiler/src/check/cron.ts';

const wrong = (table: string) => cronFindings(table).filter(({ kind }) => kind === 'wrong').map(({ message }) => message); // prettier-ignore

test.each([
  '* * * * *', 'H H * * *', 'H/15 * * * *', 'H(0-29)/10 * * * *', '0 9-17/2 * * 1-5', '45 9-16/2 * * 1-5', 'H H 1,15 1-11 *', '@daily',
  '@midnight', 'TZ=Europe/Berlin\nH 3 * * *', '# nightly\nH 3 * * 7', '\n\nH H(0-7) * * *\n@weekly\n',
])('takes %j', (table) => expect(wrong(table)).toEqual([])); // prettier-ignore

test.each([
  ['60 * * * *', 'The minute is from 0 to 59, not 60.'],
  ['H 24 * * *', 'The hour is from 0 to 23, not 24.'],
  ['H H 0 * *', 'The day of the month is from 1 to 31, not 0.'],
  ['H H * 13 *', 'The month is from 1 to 12, not 13.'],
  ['H H * * 8', 'The day of the week is from 0 to 7, not 8.'],
  ['H H * * MON', "Jenkins takes numbers for the day of the week, not 'MON'."],
  ['H/0 * * * *', "The step of the minute is a number above zero, not '0'."],
  ['H/90 * * * *', 'A step of 90 is longer than the minute goes, from 0 to 59.'],
  ['30-10 * * * *', "The range of the minute ends before it begins: '30-10'."],
  ['H 3 * *', 'A line of cron has five fields, this one has 4.'],
  ['H 3 * * * *', 'A line of cron has five fields, this one has 6.'],
  ['@nightly', "There is no alias '@nightly'."],
])('refuses %j', (table, message) => expect(wrong(table)).toEqual([message]));

test('a fault stands at its field, in its own line', () => {
  const table = '# nightly\n  H 25 * * *';
  const [finding] = cronFindings(table);
  expect(table.slice(finding!.start, finding!.end)).toBe('25');
});

test.each([
  ['0 3 * * *', 'H'],
  ['*/15 * * * *', 'H/15'],
  ['H 3 * * *', undefined],
  ['7 3 * * *', undefined],
  ['* * * * *', undefined],
])('%j is better with %j', (table, instead) => {
  expect(cronFindings(table).find(({ kind }) => kind === 'crowded')?.instead).toBe(instead);
});
