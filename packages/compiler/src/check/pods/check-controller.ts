import { checkPod } from '@pipec/kubernetes';
import type { FieldPath, PodFault } from '@pipec/kubernetes';
import { checkTemplate, inheritanceOf, podOfFields, readClouds } from '@pipec/kubernetes/template';
import type { AgentTemplate, Cloud } from '@pipec/kubernetes/template';
import type { Diagnostic, Span } from '@pipec/model';
import { isScalar } from 'yaml';
import type { Document } from 'yaml';
import type { Profile } from '../rule.ts';
import { innerPlace } from './inner-place.ts';
import { askedOfPods, podDiagnostic } from './pod-diagnostic.ts';
import { partOf } from './plugin-words.ts';
import { readDocument, syntaxFault, valueOf } from './read-yaml.ts';
import type { YamlText } from './read-yaml.ts';
import { rangeOf, stepDown, textAt } from './yaml-places.ts';

/** Whether an object is a controller's configuration as code rather than one of Kubernetes. */
export function isController(object: unknown): boolean {
  const { kind, apiVersion, jenkins } = (object ?? {}) as Readonly<Record<string, unknown>>;
  return kind === undefined && apiVersion === undefined && typeof jenkins === 'object' && jenkins !== null;
}

/** A template of a cloud, with its place in the configuration. */
interface Placed {
  readonly template: AgentTemplate;
  readonly cloud: Cloud;
  readonly at: FieldPath;
}

/** Checks the pod templates of a controller's configuration as code: their YAML, their fields, and what they inherit from. */
export function checkController(
  document: Document,
  { text, place }: YamlText,
  profile: Profile,
): readonly Diagnostic[] {
  const told: Diagnostic[] = [];
  for (const { template, cloud, at } of templatesOf(document)) {
    const tell = (faults: readonly PodFault[], placeOf: (fault: PodFault) => Diagnostic | undefined): void => {
      for (const fault of askedOfPods(faults, profile)) {
        const found = placeOf(fault);
        if (found !== undefined) told.push(found);
      }
    };
    const { pod, diagnostics } = podOf(document, at, { text, place });
    told.push(...diagnostics);
    const inYaml = (fault: PodFault): Diagnostic | undefined =>
      pod && !holdsVariable(pod.document, fault.path)
        ? podDiagnostic(fault, pod.place(...rangeOf(pod.document, fault)))
        : undefined;
    const inFields = (fault: PodFault, path: FieldPath): Diagnostic | undefined => {
      if (holdsVariable(document, [...at, ...path])) return undefined;
      // There is no such field of a Kubernetes object.
      const { field: _, ...diagnostic } = podDiagnostic(fault, place(...rangeOf(document, { path: [...at, ...path] })));
      return diagnostic;
    };
    if (pod !== undefined) tell(checkPod(pod.object, { ...agentOf(template), lenient: true }), inYaml);
    tell(checkPod(podOfFields(template), agentOf(template)), (fault) => {
      const [, list, i, ...rest] = fault.path;
      const part = partOf(rest);
      return typeof i === 'number'
        ? inFields(fault, [String(list), i, ...(part === undefined ? [] : [part])])
        : undefined;
    });
    tell(checkTemplate(template, { inheritance: inheritanceOf({ template, cloud }) }), (fault) => {
      const [first, ...inner] = fault.path;
      const isInner = first === 'yaml' && inner.length > 0;
      return isInner
        ? inYaml({ ...fault, path: inner, field: fault.field.replace(/^yaml\./, '') })
        : inFields(fault, fault.path);
    });
  }
  return told.toSorted((a, b) => a.span.start - b.span.start);
}

function templatesOf(document: Document): readonly Placed[] {
  const object = valueOf(document) as { readonly jenkins?: { readonly clouds?: unknown } };
  const clouds = object.jenkins?.clouds;
  if (!Array.isArray(clouds)) return [];
  return clouds.flatMap((one: unknown, i) =>
    // One by one, so that each keeps its place.
    readClouds({ jenkins: { clouds: [one] } }, (yaml) => valueOf(readDocument(yaml))).flatMap((cloud) =>
      cloud.templates.map((template, j) => ({
        template,
        cloud,
        at: ['jenkins', 'clouds', i, 'kubernetes', 'templates', j],
      })),
    ),
  );
}

interface WrittenPod {
  readonly document: Document;
  readonly object: unknown;
  readonly place: (start: number, end: number) => Span;
}

/** The pod that a template has as YAML, with the places of its characters in the configuration. */
function podOf(
  document: Document,
  at: FieldPath,
  whole: YamlText,
): { readonly pod?: WrittenPod; readonly diagnostics: readonly Diagnostic[] } {
  const { value: node } = stepDown(document, [...at, 'yaml']);
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '') return { diagnostics: [] };
  const place = innerPlace(node, whole);
  const inner = readDocument(node.value);
  if (inner.errors.length > 0) {
    const unreadable = 'The plugin cannot read it, and builds wait for agents that never come.';
    return { diagnostics: [syntaxFault(inner.errors, { text: node.value, place }, unreadable)] };
  }
  const object = valueOf(inner);
  return typeof object === 'object' && object !== null
    ? { pod: { document: inner, object, place }, diagnostics: [] }
    : { diagnostics: [] };
}

/** `${VARIABLE}` is filled in when the controller reads its configuration. */
function holdsVariable(document: Document, path: FieldPath): boolean {
  return /(?<!\^)\$\{/.test(textAt(document, path));
}

function agentOf({ agentContainer, agentInjection }: AgentTemplate): object {
  return {
    ...(agentContainer && { agentContainer }),
    ...(agentInjection !== undefined && { agentInjection }),
  };
}
