/** Something wrong with a platform. */
export interface PlatformFault {
  /** As `platform/unknown-claim`. */
  readonly code: `platform/${string}` | `kubernetes/${string}`;
  readonly severity: 'error' | 'warning';
  /** One sentence. */
  readonly message: string;
  /** The way to the part of the definition that is at fault: `['clouds', 'kubernetes', 'templates', 'maven', 'label']`. */
  readonly path: readonly (string | number)[];
  readonly notes?: readonly string[];
}
