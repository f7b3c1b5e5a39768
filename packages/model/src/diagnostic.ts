import type { Span } from './span.ts';
import type { Slip } from './words.ts';

/** How bad it is: an `error` stops a build, a `warning` is told, an `info` is an offer. */
export type Severity = 'error' | 'warning' | 'info';

/** Why something matters, or another place that plays a part in it. */
export interface Note {
  readonly message: string;
  readonly span?: Span;
}

/** One replacement of text: `text` takes the place of `span`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What to do about a fault. A `safe` fix keeps the meaning and may be made unasked, an `unsafe` one is a guess. */
export interface Fix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly Edit[];
}

/** How sure it is that one word was meant by another: where neither is right, a difference of capitals alone leaves no doubt. */
export function safetyOf({ written, meant, isGuess }: Slip): Fix['safety'] {
  return isGuess !== true && written.toLowerCase() === meant.toLowerCase() ? 'safe' : 'unsafe';
}

/**
 * A fault, or an advice, at a place in a source file.
 *
 * @example
 * ```ts
 * const found: Diagnostic = {
 *   code: 'kubernetes/unknown-container',
 *   severity: 'error',
 *   message: "The pod has no container 'mavn'.",
 *   span: { file: 'pipeline.ts', start: 402, end: 415 },
 *   notes: [{ message: "It has 'maven' and 'node'." }],
 * };
 * ```
 */
export interface Diagnostic {
  /** Group and name, stable for ever: `security/secret-in-gstring`. */
  readonly code: `${string}/${string}`;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly span: Span;
  readonly notes?: readonly Note[];
  readonly fix?: Fix;
  /** The key that Jenkins' own validator reports for the same fault, e.g. `ModelValidatorImpl.EmptySection`. */
  readonly jenkins?: string;
  /** The field of a Kubernetes object in the API server's notation, e.g. `spec.containers[0].name`. */
  readonly field?: string;
}

/** What a phase gives: a value, however incomplete, and what it has to say. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether nothing of severity `error` was found. */
export function isClean(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error');
}
