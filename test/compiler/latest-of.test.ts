import { expect, test } from 'vitest';
import { latestOf } from '../../packages/compiler/src/check/latest-of.ts';

test('the latest answer is known, and never given for another question', () => {
  const asked: string[] = [];
  const [one, two] = [{ name: 'one' }, { name: 'two' }];
  const answer = latestOf((key: { name: string }, other: string) => {
    asked.push(key.name + other);
    return { text: `${key.name} ${other}` };
  });

  expect(answer(one, 'a')).toBe(answer(one, 'a'));
  expect([answer(one, 'b'), answer(two, 'b'), answer(one, 'a')].map(({ text }) => text)).toEqual([
    'one b',
    'two b',
    'one a',
  ]);
  expect(asked).toEqual(['onea', 'oneb', 'twob', 'onea']);
});

test('nothing is known to be nothing', () => {
  let count = 0;
  const answer = latestOf((_: object) => void (count += 1));
  const key = {};
  answer(key);
  answer(key);
  expect(count).toBe(1);
});
