import { authorsCall, homeOf } from '@pipec/model';
import type { Span } from '@pipec/model';
import type { PlatformSpec } from './definition/platform-spec.ts';

/** A platform as its author wrote it, and where. */
export interface PlatformDefinition {
  readonly kind: 'Platform';
  readonly spec: PlatformSpec;
  /** The call of `platform`. */
  readonly span: Span;
}

const home = homeOf(import.meta.url);

/**
 * A whole delivery platform: plain data, which `pipec platform build` makes files of and `pipec platform check` holds against the
 * pipelines.
 *
 * Names that stand for each other are types: a job with the credential `gti-read` does not compile where there is only `git-read`.
 *
 * @example
 * ```ts
 * export default platform({
 *   controller: { version: '2.568.2', url: 'https://jenkins.example.com/' },
 *   storage: { home: { size: '50Gi' } },
 *   clouds: { kubernetes: { namespace: 'jenkins-agents' } },
 * });
 * ```
 */
export function platform<
  const Cloud extends string,
  const Claim extends string = never,
  const Credential extends string = never,
>(spec: PlatformSpec<Cloud, Claim, Credential>): PlatformDefinition {
  return freeze({ kind: 'Platform', spec: spec as PlatformSpec, span: authorsCall(home) });
}

/** What is not plain data stays as it is: the compiler tells it, at its place. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
