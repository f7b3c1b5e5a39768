import type { LabelSelector } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';

/** Whether labels are those that a selector asks for; `undefined` where the selector is none. */
export function matchesLabels(
  { matchLabels = {}, matchExpressions = [] }: Loose<LabelSelector>,
  labels: Readonly<Record<string, string | undefined>>,
): boolean | undefined {
  const asked = Object.entries(matchLabels).map(([key, value = '']) => own(labels, key) === value);
  const found = matchExpressions.map(({ key = '', operator, values = [] }) => {
    const value = own(labels, key);
    switch (operator) {
      case 'In':
        return value !== undefined && values.includes(value);
      case 'NotIn':
        return value === undefined || !values.includes(value);
      case 'Exists':
        return value !== undefined;
      case 'DoesNotExist':
        return value === undefined;
      default:
        return undefined;
    }
  });
  const all = [...asked, ...found];
  return all.includes(undefined) ? undefined : all.every((matches) => matches === true);
}

function own(labels: Readonly<Record<string, string | undefined>>, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
