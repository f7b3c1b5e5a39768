// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable, Text, Value } from '../core/catalogued.ts';
import type { SCM, SCMSource } from './types.ts';

export interface LegacySCMArgs {
  readonly scm: SCM;
  /** Default: `false`. */
  readonly clone?: Value<boolean>;
  readonly libraryPath?: Text;
}

/**
 * Library retriever of the plugin pipeline-groovy-lib (798.v5cc688825312). For `library.retriever`.
 *
 * - `scm` SCM from `scmGit`, required, may stand alone
 * - `clone` boolean, default `false`
 * - `libraryPath` string
 */
export function legacySCM(args: SCM | LegacySCMArgs): Describable<'LibraryRetriever'> {
  return makeSymbol('legacySCM', args, 'scm');
}

export interface ModernSCMArgs {
  readonly scm: SCMSource;
  /** Default: `false`. */
  readonly clone?: Value<boolean>;
  readonly libraryPath?: Text;
}

/**
 * Library retriever of the plugin pipeline-groovy-lib (798.v5cc688825312). For `library.retriever`.
 *
 * - `scm` SCMSource from `scmSource.bitbucket`, `scmSource.fromScm`, `scmSource.gitSource`, `scmSource.github`, required, may stand alone
 * - `clone` boolean, default `false`
 * - `libraryPath` string
 */
export function modernSCM(args: SCMSource | ModernSCMArgs): Describable<'LibraryRetriever'> {
  return makeSymbol('modernSCM', args, 'scm');
}
