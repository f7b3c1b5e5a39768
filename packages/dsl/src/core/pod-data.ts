import type { Json } from '@pipec/model';
import { Misuse } from './misuse.ts';
import type { Part } from './misuse.ts';
import { isSecret } from './secret.ts';
import { describe, Expr, isPlainObject } from './value.ts';

/**
 * Tells what a pod cannot hold: it is written when the pipeline is built, long before Jenkins works anything out, and read by whoever
 * may read the repository.
 */
export function checkPodData(value: unknown, path: readonly Part[] = []): asserts value is Json | undefined {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    value.forEach((item, i) => checkPodData(item, [...path, i]));
    return;
  }
  if (isPlainObject(value)) {
    for (const [name, item] of Object.entries(value)) checkPodData(item, [...path, name]);
    return;
  }
  throw new Misuse(complaint(value), path);
}

function complaint(value: unknown): string {
  if (isSecret(value)) {
    return `The secret '${value.name}' would stand in the pod's text.\nName a Secret of Kubernetes, as in { secretKeyRef: { name: 'npm', key: 'token' } }, or hand it over with sh\`…\`.`;
  }
  if (value instanceof Expr) {
    return 'A pod is written when the pipeline is built, so a value that Jenkins works out cannot stand in it.\nUse a value of TypeScript, or hand it over with sh`…`.';
  }
  return `A pod has no form for ${typeof value === 'number' ? `the number ${value}` : describe(value)}.`;
}
