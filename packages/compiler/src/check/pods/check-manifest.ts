import type { PodFault } from '@pipec/kubernetes';
import type { Diagnostic, Span } from '@pipec/model';
import { parseAllDocuments } from 'yaml';
import type { Profile } from '../rule.ts';
import { jsonRange } from './json-places.ts';
import { askedOfPods, podDiagnostic } from './pod-diagnostic.ts';
import { podFix } from './pod-fix.ts';
import { syntaxFault, valueOf } from './read-yaml.ts';
import { rangeOf } from './yaml-places.ts';

export interface CheckManifestOptions {
  /**
   * `api-server`: each object as kube-apiserver takes it, and no further. The others read a Pod as a template for a Jenkins agent, as
   * a file that `yamlFile` names, and all other objects as the server does.
   */
  readonly profile?: Profile | 'api-server';
}

/**
 * Checks a file of Kubernetes objects: YAML with one document or several, JSON, and lists of objects.
 */
export async function checkManifest(
  text: string,
  file: string,
  { profile = 'recommended' }: CheckManifestOptions = {},
): Promise<readonly Diagnostic[]> {
  if (profile === 'jenkins') return [];
  const check = await checker(profile);
  const json = jsonOf(text);
  const place = (start: number, end: number): Span => ({ file, start, end });
  if (json !== undefined)
    return check(json.value).map((fault) => podDiagnostic(fault, place(...jsonRange(text, fault))));
  const documents = parseAllDocuments(text, {
    version: '1.1',
    uniqueKeys: profile === 'api-server',
    prettyErrors: false,
  });
  return [...documents].flatMap((document) => {
    if (document.errors.length > 0) return [syntaxFault(document.errors, { text, place }, 'Nobody can read it.')];
    const object = valueOf(document);
    if (object === undefined || object === null) return [];
    return check(object).map((fault) => {
      const fix = podFix(fault, document, { text, place, holes: [], stringAt: () => undefined });
      return { ...podDiagnostic(fault, place(...rangeOf(document, fault))), ...(fix && { fix }) };
    });
  });
}

type Check = (object: unknown) => readonly PodFault[];

async function checker(profile: Exclude<Profile, 'jenkins'> | 'api-server'): Promise<Check> {
  const { checkObject } = await import('@pipec/kubernetes/objects');
  if (profile === 'api-server') return everyItem((object) => checkObject(object, { echoes: true }));
  const { checkPod } = await import('@pipec/kubernetes');
  return everyItem((object) =>
    askedOfPods(isPod(object) ? checkPod(object, { lenient: true }) : checkObject(object), profile),
  );
}

/** A template may leave both words out. */
function isPod(object: unknown): boolean {
  const { kind, apiVersion } = (object ?? {}) as Readonly<Record<string, unknown>>;
  return kind === 'Pod' || (kind === undefined && apiVersion === undefined);
}

/** Checks the items of a `List` one by one. */
function everyItem(check: Check): Check {
  return (object) => {
    const { kind, items } = (object ?? {}) as Readonly<Record<string, unknown>>;
    if (kind !== 'List' || !Array.isArray(items)) return check(object);
    return items.flatMap((item: unknown, i) =>
      check(item).map((fault) => ({
        ...fault,
        path: ['items', i, ...fault.path],
        field: `items[${i}].${fault.field}`,
      })),
    );
  };
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
