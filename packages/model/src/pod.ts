import type { NodeBase } from './groovy.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The pod of a Kubernetes agent as data, until the compiler writes it into the Jenkinsfile or beside it. */
export interface Pod extends NodeBase<'Pod'> {
  /** The Pod object: `apiVersion`, `kind`, `metadata`, `spec`. */
  readonly object: Json;
  /** `inline` puts it into the Jenkinsfile, `file` into `pod-<name>.yaml` beside it; else it goes where the build says. */
  readonly placement?: 'inline' | 'file';
  /** What the file is named after; agents of one name share it. */
  readonly name?: string;
}
