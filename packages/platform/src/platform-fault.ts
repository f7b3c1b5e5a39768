import type { Span } from '@pipec/model';

/** The way to a part of the definition: `['clouds', 'kubernetes', 'templates', 'maven', 'label']`. */
export type DefinitionPath = readonly (string | number)[];

/** Something wrong with a platform. */
export interface PlatformFault {
  /** As `platform/unknown-claim`. */
  readonly code: `platform/${string}` | `kubernetes/${string}`;
  readonly severity: 'error' | 'warning';
  /** One sentence. */
  readonly message: string;
  /** The part of the definition that is at fault. */
  readonly path: DefinitionPath;
  /** The place in a pipeline, where the fault is that of a pipeline; `path` is then where the platform could give what it asks. */
  readonly span?: Span;
  readonly notes?: readonly string[];
  /** What was probably meant in place of the last part of `path`, or of the text at `span`. */
  readonly guess?: string;
}
