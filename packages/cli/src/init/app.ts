import type { Kind } from './kinds.ts';

/** An app as `pipec init` finds it, or as it takes it to be where nothing is there yet. */
export interface App {
  readonly kind: Kind;
  /** The file that tells its kind; `undefined` where there is none. */
  readonly sign: string | undefined;
  /** What was read besides, in words: `Java 21`. */
  readonly facts: readonly string[];
  /** What it calls itself. */
  readonly name: string | undefined;
  readonly build: AppBuild;
}

/** How an app is built and tested. */
export interface AppBuild {
  /** The container of a pod that it is built in: its name and its image. */
  readonly container: string;
  readonly image: string;
  /** What the container gets, as Kubernetes writes it. */
  readonly cpu: string;
  readonly memory: string;
  /** Environment variables of the container. */
  readonly env: { readonly [name: string]: string };
  /** Why they are set, where that is not plain. */
  readonly envNote?: string;
  /** Commands for a shell, one after the other. They hold no quotes, backslashes or dollars. */
  readonly commands: readonly string[];
  /** Where test reports in JUnit's form lie; `undefined` where nothing writes any. */
  readonly reports: string | undefined;
  /** What is worth keeping of a build. */
  readonly artifacts: string | undefined;
  /** What its owner may want to know or to decide, in sentences. */
  readonly advice: readonly string[];
}
