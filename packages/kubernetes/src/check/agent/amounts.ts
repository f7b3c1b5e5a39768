import type { FieldPath } from '../../fault.ts';
import { one, quantity } from '../../syntax/quantity.ts';
import type { PodContext } from '../rule-context.ts';
import { containersOf, toolContainersOf } from '../rule-context.ts';

/** Amounts that are valid and not meant, and amounts that are missing. */
export function amounts(context: PodContext): void {
  for (const { container, at } of containersOf(context.spec)) {
    for (const kind of ['limits', 'requests'] as const) {
      for (const name of ['memory', 'ephemeral-storage'])
        wholeBytes(container.resources?.[kind]?.[name], [...at, 'resources', kind, name], context);
    }
  }
  (context.spec.volumes ?? []).forEach(({ emptyDir }, i) =>
    wholeBytes(emptyDir?.sizeLimit, ['spec', 'volumes', i, 'emptyDir', 'sizeLimit'], context),
  );

  for (const { container, at } of toolContainersOf(context)) {
    const { requests = {}, limits = {} } = container.resources ?? {};
    if (Object.keys({ ...requests, ...limits }).length > 0) continue;
    context.report('missing-resources', at, `The container '${container.name ?? ''}' does not say what it needs.`, {
      notes: [
        'Without requests it is the first to be evicted, and in a namespace with a quota the pod is refused again and again.',
      ],
    });
  }
}

function wholeBytes(amount: string | number | undefined, path: FieldPath, { report }: PodContext): void {
  const size = amount === undefined ? undefined : quantity(amount);
  if (size === undefined || size % one === 0n) return;
  const meant = /^(\d+)m$/.exec(String(amount))?.[1];
  report(
    'fractional-bytes',
    path,
    `'${amount}' is not a whole number of bytes${meant === undefined ? '' : ": 'm' is a thousandth"}.`,
    meant === undefined ? {} : { guess: `${meant}Mi` },
  );
}
