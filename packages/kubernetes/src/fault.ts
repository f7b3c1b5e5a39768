import type { Severity } from '@pipec/model';
import type { RuleName } from './rules.ts';

/** Where something stands in a pod: `['spec', 'containers', 0, 'name']`. */
export type FieldPath = readonly (string | number)[];

/**
 * A fault of a pod, or an advice.
 *
 * @example
 * ```ts
 * const fault: PodFault = {
 *   code: 'kubernetes/unknown-field',
 *   severity: 'error',
 *   message: "A container has no field 'volumeMount'.",
 *   path: ['spec', 'containers', 0, 'volumeMount'],
 *   field: 'spec.containers[0].volumeMount',
 *   guess: 'volumeMounts',
 *   ofKey: true,
 * };
 * ```
 */
export interface PodFault {
  readonly code: `kubernetes/${RuleName}`;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Where it stands in the object: what a YAML document or a DSL call is asked for a position with. */
  readonly path: FieldPath;
  /** The same place as the API server writes it. Now and then the server leaves an index or a key out: this does too. */
  readonly field: string;
  /** Why it matters, and what is right. */
  readonly notes?: readonly string[];
  /** What was probably meant in place of the last part of `path`, or of the value there. */
  readonly guess?: string;
  /** The name of the field is meant, not its value. */
  readonly ofKey?: true;
  /** The server says it again of what follows from the fault: of the request that it takes from a limit. */
  readonly echo?: true;
}

/** What a rule may add to a message. `field` is given where the server's notation differs from the path's. */
export type FaultDetails = Partial<Pick<PodFault, 'severity' | 'field' | 'notes' | 'guess' | 'ofKey' | 'echo'>>;

/** How a rule tells what it found. */
export type Report = (rule: RuleName, path: FieldPath, message: string, details?: FaultDetails) => void;

/** Fields whose keys the server writes in brackets. */
const maps = new Set([
  'limits',
  'requests',
  'overhead',
  'labels',
  'annotations',
  'nodeSelector',
  'matchLabels',
  'capacity',
  'hard',
  'data',
  'binaryData',
  'stringData',
  'default',
  'defaultRequest',
  'min',
  'max',
  'maxLimitRequestRatio',
]);

/**
 * A path in the API server's notation.
 *
 * @example
 * ```ts
 * fieldOf(['spec', 'containers', 0, 'resources', 'limits', 'cpu']); // 'spec.containers[0].resources.limits[cpu]'
 * ```
 */
export function fieldOf(path: FieldPath): string {
  return path.reduce<string>((text, part, i) => {
    if (typeof part === 'number' || maps.has(String(path[i - 1]))) return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
