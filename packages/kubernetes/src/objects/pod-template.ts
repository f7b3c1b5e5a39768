import { specRules } from '../check/server/index.ts';
import { checkAnnotations, checkLabels } from '../check/server/metadata.ts';
import type { FieldPath, Report } from '../fault.ts';
import { fieldOf } from '../fault.ts';
import type { PodTemplateSpec } from '../generated/object-types.ts';
import type { Volume } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';

export interface TemplateOptions {
  /** Volumes that the kind adds to the template's own. */
  readonly volumes?: readonly Loose<Volume>[];
  /** What `restartPolicy` may be; by default it is `Always`. */
  readonly restarts: readonly string[];
}

/** The pods that a workload makes: its template is checked as a pod is, each fault at its place in the workload. */
export function podTemplate(
  template: Loose<PodTemplateSpec>,
  at: FieldPath,
  { volumes = [], restarts }: TemplateOptions,
  report: Report,
): void {
  const { metadata, spec = {} } = template;
  // The server leaves 'metadata' out when it speaks of these.
  checkLabels(metadata?.labels, [...at, 'metadata', 'labels'], withField(fieldOf([...at, 'labels']), report));
  checkAnnotations(
    metadata?.annotations,
    [...at, 'metadata', 'annotations'],
    withField(fieldOf([...at, 'annotations']), report),
  );
  const added = new Set(volumes.map(({ name }) => name));
  const own = (spec.volumes ?? []).filter(({ name }) => !added.has(name));
  const context = {
    pod: template,
    spec: { ...spec, ...(volumes.length > 0 && { volumes: [...own, ...volumes] }) },
    profile: 'api-server',
    agentContainer: '',
    agentInjection: false,
    report: below(at, report),
  } as const;
  for (const rule of specRules) rule(context);
  restart(spec.restartPolicy, restarts, [...at, 'spec', 'restartPolicy'], report);
}

/** Tells what is found in a part of an object at its place in the whole. */
export function below(at: FieldPath, report: Report): Report {
  return (rule, path, message, details = {}) => {
    const inner = details.field ?? fieldOf(path);
    report(rule, [...at, ...path], message, {
      ...details,
      field: inner === '' ? fieldOf(at) : `${fieldOf(at)}.${inner}`,
    });
  };
}

function withField(field: string, report: Report): Report {
  return (rule, path, message, details) => report(rule, path, message, { ...details, field });
}

function restart(policy: string | undefined, allowed: readonly string[], path: FieldPath, report: Report): void {
  // Without a word it is `Always`.
  const used = policy === undefined || policy === '' ? 'Always' : policy;
  if (allowed.includes(used) || !['Always', 'Never', 'OnFailure'].includes(used)) return;
  report('unsupported-value', path, `The pods here do not restart '${used}'.`, {
    notes: [`'restartPolicy' is '${allowed.join("' or '")}' here.`],
  });
}
