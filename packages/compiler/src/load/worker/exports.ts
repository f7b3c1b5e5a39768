import type { Span } from '@pipec/model';
import type { Exported, Job } from './protocol.ts';

/** The exports of a module; promises are awaited. */
export async function exportsOf(namespace: object, wanted: Job['wanted']): Promise<readonly Exported[]> {
  const found: Exported[] = [];
  for (const [name, given] of Object.entries(namespace)) {
    if (wanted === 'default' && name !== 'default') continue;
    const value: unknown = isThenable(given) ? await given : given;
    const isWanted = wanted === 'default' ? typeof value !== 'function' : kindOf(value) === 'Pipeline';
    found.push({ name, what: describe(value), ...(isWanted && { value }) });
  }
  return found;
}

/** What keeps a value inside the worker: a function, a symbol; and where in it that stands. */
export interface Stuck {
  readonly what: string;
  readonly path: string;
  /** The node around it that is nearest. */
  readonly span: Span | undefined;
}

/** Finds what cannot be cloned in a value. */
export function findStuck(value: unknown): Stuck | undefined {
  const seen = new Set<unknown>();
  const search = (part: unknown, path: string, span: Span | undefined): Stuck | undefined => {
    if (typeof part === 'function' || typeof part === 'symbol') return { what: describe(part), path, span };
    if (typeof part !== 'object' || part === null || seen.has(part)) return undefined;
    seen.add(part);
    const nearest = isNodeLike(part) ? part.span : span;
    for (const [key, child] of Object.entries(part)) {
      const found = search(
        child,
        Array.isArray(part) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
        nearest,
      );
      if (found !== undefined) return found;
    }
    return isForeign(part) ? { what: describe(part), path, span: nearest } : undefined;
  };
  return search(value, '', undefined);
}

/** Whether it is an object such as a promise, which no clone can be made of. */
function isForeign(part: object): boolean {
  if (Array.isArray(part) || Object.getPrototypeOf(part) === Object.prototype) return false;
  try {
    structuredClone(part);
    return false;
  } catch {
    return true;
  }
}

function isNodeLike(part: object): part is { readonly span: Span } {
  return 'kind' in part && 'span' in part && typeof part.span === 'object' && part.span !== null;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function kindOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
    ? value.kind
    : undefined;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  const kind = kindOf(value) ?? (typeof value === 'object' ? value.constructor?.name : undefined);
  if (kind !== undefined && kind !== 'Object') return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
