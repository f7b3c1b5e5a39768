// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable, List, Text, Value } from '../core/catalogued.ts';
import type { ChangelogToBranchOptions, CheckoutOptionGitExtensionArgs, CleanAfterCheckoutGitExtensionArgs, CleanBeforeCheckoutGitExtensionArgs, CloneOptionGitExtensionArgs, FirstBuildChangelogGitExtensionArgs, SparseCheckoutArgs, SparseCheckoutPath, SubmoduleArgs } from './types.ts';

/** Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`. */
export function authorInChangelog(): Describable<'GitSCMExtension'> {
  return makeSymbol('authorInChangelog', undefined, undefined);
}

/** Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`. */
export function buildSingleRevisionOnly(): Describable<'GitSCMExtension'> {
  return makeSymbol('buildSingleRevisionOnly', undefined, undefined);
}

export interface ChangelogToBranchArgs {
  readonly options: ChangelogToBranchOptions;
}

/**
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`.
 *
 * - `options` ChangelogToBranchOptions from `symbol.changelogBase`, required, may stand alone
 */
export function changelogToBranch(args: ChangelogToBranchArgs): Describable<'GitSCMExtension'> {
  return makeSymbol('changelogToBranch', args, 'options');
}

/**
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `checkoutOption.extension`, `gitSource.extensions`.
 *
 * - `timeout` integer, required, may stand alone
 */
export function checkoutOption(args: Value<number> | CheckoutOptionGitExtensionArgs): Describable<'GitSCMExtension' | 'CheckoutOption'> {
  return makeSymbol('checkoutOption', args, 'timeout');
}

/**
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `cleanAfterCheckout.extension`, `gitSource.extensions`.
 *
 * - `deleteUntrackedNestedRepositories` boolean, default `false`
 */
export function cleanAfterCheckout(args?: CleanAfterCheckoutGitExtensionArgs): Describable<'GitSCMExtension' | 'CleanCheckout'> {
  return makeSymbol('cleanAfterCheckout', args, undefined);
}

/**
 * Removes untracked files before the checkout.
 *
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `cleanBeforeCheckout.extension`, `gitSource.extensions`.
 *
 * - `deleteUntrackedNestedRepositories` boolean, default `false`
 */
export function cleanBeforeCheckout(args?: CleanBeforeCheckoutGitExtensionArgs): Describable<'GitSCMExtension' | 'CleanBeforeCheckout'> {
  return makeSymbol('cleanBeforeCheckout', args, undefined);
}

/**
 * Makes the clone shallow, without tags, or against a local reference.
 *
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `cloneOption.extension`, `gitSource.extensions`.
 *
 * - `shallow` boolean
 * - `noTags` boolean
 * - `reference` string
 * - `timeout` integer
 * - `depth` integer
 * - `honorRefspec` boolean, default `false`
 */
export function cloneOption(args: CloneOptionGitExtensionArgs): Describable<'GitSCMExtension' | 'CloneOption'> {
  return makeSymbol('cloneOption', args, undefined);
}

/**
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `firstBuildChangelog.extension`, `gitSource.extensions`.
 *
 * - `makeChangelog` boolean, default `true`
 */
export function firstBuildChangelog(args?: FirstBuildChangelogGitExtensionArgs): Describable<'GitSCMExtension' | 'FirstBuildChangelog'> {
  return makeSymbol('firstBuildChangelog', args, undefined);
}

/**
 * Fetches the files that Git LFS keeps.
 *
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`.
 */
export function lfs(): Describable<'GitSCMExtension'> {
  return makeSymbol('lfs', undefined, undefined);
}

export interface LocalBranchGitExtensionArgs {
  readonly localBranch?: Text | null;
}

/**
 * Checks out to a local branch instead of a detached head.
 *
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`.
 *
 * - `localBranch` string, may stand alone
 */
export function localBranch(args: Text | LocalBranchGitExtensionArgs): Describable<'GitSCMExtension'> {
  return makeSymbol('localBranch', args, 'localBranch');
}

/** Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`. */
export function perBuildTag(): Describable<'GitSCMExtension'> {
  return makeSymbol('perBuildTag', undefined, undefined);
}

/** Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`. */
export function pruneStaleBranch(): Describable<'GitSCMExtension'> {
  return makeSymbol('pruneStaleBranch', undefined, undefined);
}

export interface PruneTagsArgs {
  readonly pruneTags: Value<boolean>;
}

/**
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`.
 *
 * - `pruneTags` boolean, required, may stand alone
 */
export function pruneTags(args: Value<boolean> | PruneTagsArgs): Describable<'GitSCMExtension'> {
  return makeSymbol('pruneTags', args, 'pruneTags');
}

/**
 * Checks out only some of the paths.
 *
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`, `sparseCheckoutPaths.extension`.
 *
 * - `sparseCheckoutPaths` list of SparseCheckoutPath, required, may stand alone
 */
export function sparseCheckout(args: List<SparseCheckoutPath> | SparseCheckoutArgs): Describable<'GitSCMExtension' | 'SparseCheckoutPaths'> {
  return makeSymbol('sparseCheckout', args, 'sparseCheckoutPaths');
}

/**
 * Says how submodules are updated.
 *
 * Git extension of the plugin git (5.10.2-SNAPSHOT). For `scmGit.extensions`, `gitSource.extensions`, `submoduleOption.extension`.
 *
 * - `depth` integer
 * - `disableSubmodules` boolean, default `false`
 * - `parentCredentials` boolean, default `false`
 * - `recursiveSubmodules` boolean, default `false`
 * - `reference` string
 * - `shallow` boolean, default `false`
 * - `threads` integer
 * - `timeout` integer
 * - `trackingSubmodules` boolean, default `false`
 */
export function submodule(args?: SubmoduleArgs): Describable<'GitSCMExtension' | 'SubmoduleOption'> {
  return makeSymbol('submodule', args, undefined);
}
