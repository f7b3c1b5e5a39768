import { existsSync, readFileSync } from 'node:fs';
import { checkPod, podSecurity } from '@pipec/kubernetes';
import { checkObject } from '@pipec/kubernetes/objects';
import { expect, test } from 'vitest';

// What kube-apiserver 1.36.2 answered to pods and to other objects, in `../shared` where it exists.
interface Verdict {
  readonly id: number | string;
  readonly accepted: boolean;
  readonly message?: string;
  readonly causes?: readonly { readonly field?: string }[];
  readonly psa?: { readonly baseline?: string; readonly restricted?: string };
  readonly pod?: unknown;
  readonly object?: unknown;
}

const verdicts = read('pods');
const objectVerdicts = read('platform');
const isThere = verdicts.length > 0;
if (!isThere) console.warn('Skipped: the verdicts of a real API server are not at hand (../shared/verdicts).');

function read(name: string): readonly Verdict[] {
  const file = new URL(`../../../shared/verdicts/${name}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
}

test.skipIf(!isThere)('says of other objects what the API server says', () => {
  const wrong = [...verdicts, ...objectVerdicts].flatMap(
    ({ id, accepted, message, causes = [], pod, object = pod }) => {
      const found = checkObject(object, { echoes: true });
      const refused = found.some(({ severity }) => severity === 'error');
      const told = new Set(found.map(({ field }) => field));
      const missed = causes.flatMap(({ field }) => (field === undefined || told.has(field) ? [] : [`${id}: ${field}`]));
      return refused === accepted ? [`${id}: ${message ?? 'accepted'} | ${found[0]?.message ?? 'accepted'}`] : missed;
    },
  );
  expect(wrong).toEqual([]);
});

test.skipIf(!isThere)('accepts and refuses what the API server accepts and refuses', () => {
  const wrong = verdicts.flatMap(({ id, accepted, message, pod }) => {
    const errors = checkPod(pod, { profile: 'api-server' }).filter(({ severity }) => severity === 'error');
    return (errors.length === 0) === accepted
      ? []
      : [`${id}: ${message ?? 'accepted'} | ${errors[0]?.message ?? 'accepted'}`];
  });
  expect(wrong).toEqual([]);
});

test.skipIf(!isThere)('names the fields that the API server names', () => {
  const missed = verdicts.flatMap(({ id, causes = [], pod }) => {
    const told = new Set(checkPod(pod, { profile: 'api-server', echoes: true }).map(({ field }) => field));
    return causes.flatMap(({ field }) => (field === undefined || told.has(field) ? [] : [`${id}: ${field}`]));
  });
  expect(missed).toEqual([]);
});

test.skipIf(!isThere)('knows which pods Pod Security refuses', () => {
  const wrong = verdicts.flatMap(({ id, accepted, psa, pod }) =>
    (['baseline', 'restricted'] as const).flatMap((level) => {
      const refused = podSecurity(pod, level).length > 0;
      return !accepted || refused === (psa?.[level] !== undefined)
        ? []
        : [`${id} ${level}: ${psa?.[level] ?? 'taken'}`];
    }),
  );
  expect(wrong).toEqual([]);
});
