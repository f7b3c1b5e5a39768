import type { Slip, Span } from '@pipec/model';
import type { Part } from '../locate.ts';
import type { BundleMap } from '../place.ts';

// What the compiler and the worker that runs an author's module say to each other.

/** What a worker does before there is a bundle. */
export interface Preparation {
  /** Modules to load, as URLs. */
  readonly preload: readonly string[];
  /** The path of a script that holds the modules of the DSL. */
  readonly script?: string | undefined;
}

/** The module to run. */
export interface Job extends BundleMap {
  /** What recipes read. */
  readonly settings: unknown;
  readonly code: string;
  /** The path of the author's module. */
  readonly entry: string;
  /** Whether pipec's own modules come from the script: only where no package could bring them a second time. */
  readonly usesScript: boolean;
  /** Whether the pipelines among the exports are wanted, or the default export whatever it is. */
  readonly wanted: 'pipelines' | 'default';
  /** The folders of the packages whose `TypeError`s tell their caller's fault, as URLs. */
  readonly homes: readonly string[];
}

/** An export: its value where that is wanted, otherwise what it is. */
export interface Exported {
  readonly name: string;
  readonly value?: unknown;
  /** In words: `a function`, `a Stage`. */
  readonly what: string;
}

/** What was thrown. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  /** Messages of the errors that caused it. */
  readonly causes: readonly string[];
  /** The calls in bundled files, innermost first. */
  readonly frames: readonly Span[];
  /** Whether it was thrown inside the DSL, as a fault of its caller. */
  readonly misuse: boolean;
  /** The way from the call to the part that is at fault. */
  readonly path?: readonly Part[];
  /** The word there which was meant to be another. */
  readonly slip?: Slip;
}

export type Report =
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'done'; readonly exports: readonly Exported[] }
  | { readonly kind: 'threw'; readonly thrown: Thrown }
  | { readonly kind: 'import-threw'; readonly url: string; readonly thrown: Thrown }
  | { readonly kind: 'missing-export'; readonly url: string; readonly name: string; readonly known: readonly string[] }
  | {
      readonly kind: 'not-plain';
      readonly export: string;
      readonly what: string;
      readonly path: string;
      readonly span: Span | undefined;
    }
  | { readonly kind: 'exited'; readonly code: number; readonly frames: readonly Span[] };

/** What is told besides output: the last word of a run. */
export type Ending = Exclude<Report, { readonly kind: 'output' }>;

/** The name of the bundle in stack traces. */
export const bundleName = 'pipec:bundle';
