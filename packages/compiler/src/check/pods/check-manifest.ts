import type { PodFault } from '@pipec/kubernetes';
import type { Diagnostic, Span } from '@pipec/model';
import type { Profile } from '../rule.ts';
import { jsonRange } from './json-places.ts';
import { askedOfPods, podDiagnostic } from './pod-diagnostic.ts';
import { podFix } from './pod-fix.ts';
import { readDocuments, syntaxFault, valueOf } from './read-yaml.ts';
import { rangeOf } from './yaml-places.ts';

export interface CheckManifestOptions {
  /**
   * `api-server`: each object as kube-apiserver takes it, and no further. The others read a Pod as a template for a Jenkins agent, as
   * a file that `yamlFile` names, and all other objects as the server does.
   */
  readonly profile?: Profile | 'api-server';
}

/**
 * Checks a file of Kubernetes objects: YAML with one document or several, JSON, and lists of objects. Of a controller's configuration as
 * code the pod templates are looked at.
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
  const asked = profile === 'api-server' ? undefined : profile;
  const controllers = asked && /^jenkins:/m.test(text) ? await import('./check-controller.ts') : undefined;
  return readDocuments(text, profile === 'api-server').flatMap((document) => {
    if (document.errors.length > 0) return [syntaxFault(document.errors, { text, place }, 'Nobody can read it.')];
    const object = valueOf(document);
    if (object === undefined || object === null) return [];
    if (asked && controllers?.isController(object))
      return controllers.checkController(document, { text, place }, asked);
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

/** Checks the items of a `List` one by one, or of a list of one kind, such as `RoleBindingList`, whose items need not say it. */
function everyItem(check: Check): Check {
  return (object) => {
    const { kind, apiVersion, items } = (object ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items)) return check(object);
    const own = kind === 'List' ? {} : { apiVersion, kind: kind.slice(0, -'List'.length) };
    return items.flatMap((item: unknown, i) =>
      check(isRecord(item) ? { ...own, ...item } : item).map((fault) => ({
        ...fault,
        path: ['items', i, ...fault.path],
        field: `items[${i}].${fault.field}`,
      })),
    );
  };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
