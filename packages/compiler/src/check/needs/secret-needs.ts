import type { SecretNeed } from '@pipec/platform';
import type { NeededPod, Path, PodPart } from './needed-pod.ts';
import { field, list, text } from './value-at.ts';

/** The Secrets that a pod reads, as files or as variables. One that is optional need not be there. */
export function secretNeeds({ volumes, containers, need, inPod }: NeededPod): readonly SecretNeed[] {
  const found = [...volumes.flatMap(inVolume), ...containers.flatMap(inVariables)];
  return found
    .filter(({ reference }) => field(reference, 'optional') !== true)
    .flatMap(({ reference, named, keys, path }) =>
      need(field(reference, named), () => inPod([...path, named])).map((one) => ({ ...one, keys })),
    );
}

/** Where a pod speaks of a Secret: which field names it, and which keys it takes. */
interface SecretUse {
  readonly reference: unknown;
  readonly named: 'name' | 'secretName';
  readonly keys: readonly string[];
  readonly path: Path;
}

function inVolume({ value, path }: PodPart): readonly SecretUse[] {
  const use = (reference: unknown, named: SecretUse['named'], at: Path): SecretUse => ({
    reference,
    named,
    keys: list(field(reference, 'items')).flatMap((item) => text(field(item, 'key')) ?? []),
    path: at,
  });
  const projected = list(field(field(value, 'projected'), 'sources')).map((source, i) =>
    use(field(source, 'secret'), 'name', [...path, 'projected', 'sources', i, 'secret']),
  );
  return [use(field(value, 'secret'), 'secretName', [...path, 'secret']), ...projected];
}

function inVariables({ value, path }: PodPart): readonly SecretUse[] {
  const single = list(field(value, 'env')).map((variable, i): SecretUse => {
    const reference = field(field(variable, 'valueFrom'), 'secretKeyRef');
    const key = text(field(reference, 'key'));
    const keys = key === undefined ? [] : [key];
    return { reference, named: 'name', keys, path: [...path, 'env', i, 'valueFrom', 'secretKeyRef'] };
  });
  const whole = list(field(value, 'envFrom')).map((source, i): SecretUse => ({
    reference: field(source, 'secretRef'),
    named: 'name',
    keys: [],
    path: [...path, 'envFrom', i, 'secretRef'],
  }));
  return [...single, ...whole];
}
