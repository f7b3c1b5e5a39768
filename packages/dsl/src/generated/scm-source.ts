// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable, List, Text, Value } from '../core/catalogued.ts';
import type { GitRepositoryBrowser, GitSCMExtension, SCM, SCMSourceTrait } from './types.ts';

export interface BitbucketScmSourceArgs {
  readonly repoOwner?: Text;
  readonly repository?: Text;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  readonly id?: Text;
  readonly mirrorId?: Text;
  /** Default: `'https://bitbucket.org'`. */
  readonly serverUrl?: Text;
  /** Default: `[]`. */
  readonly traits?: List<SCMSourceTrait>;
}

/**
 * SCM source of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `readScmFile.scm`, `resolveScm.source`, `modernSCM.scm`.
 *
 * - `repoOwner` string
 * - `repository` string
 * - `credentialsId` credentials id
 * - `id` string
 * - `mirrorId` string
 * - `serverUrl` string, default `'https://bitbucket.org'`
 * - `traits` list of SCMSourceTrait from `scmTrait.…`, default `[]`
 */
export function bitbucket(args: BitbucketScmSourceArgs): Describable<'SCMSource'> {
  return makeSymbol('bitbucket', args, undefined);
}

export interface FromScmArgs {
  readonly name?: Text;
  readonly scm?: SCM;
  readonly id?: Text;
}

/**
 * SCM source of the plugin scm-api (729.v24df4b_b_455f2). For `readScmFile.scm`, `resolveScm.source`, `modernSCM.scm`.
 *
 * - `name` string
 * - `scm` SCM from `scmGit`
 * - `id` string
 */
export function fromScm(args: FromScmArgs): Describable<'SCMSource'> {
  return makeSymbol('fromScm', args, undefined);
}

export interface GitSourceArgs {
  readonly remote: Text;
  readonly browser?: GitRepositoryBrowser;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  /** @deprecated */
  readonly extensions?: List<GitSCMExtension>;
  readonly gitTool?: Text;
  readonly id?: Text;
  /** Default: `[]`. */
  readonly traits?: List<SCMSourceTrait>;
}

/**
 * SCM source of the plugin git (5.10.2-SNAPSHOT). For `readScmFile.scm`, `resolveScm.source`, `modernSCM.scm`. Also written `git`.
 *
 * - `remote` string, required, may stand alone
 * - `browser` GitRepositoryBrowser from `repositoryBrowser.…`
 * - `credentialsId` credentials id
 * - `extensions` list of GitSCMExtension from `gitExtension.…`, deprecated
 * - `gitTool` string
 * - `id` string
 * - `traits` list of SCMSourceTrait from `scmTrait.…`, default `[]`
 */
export function gitSource(args: Text | GitSourceArgs): Describable<'SCMSource'> {
  return makeSymbol('gitSource', args, 'remote');
}

export interface GithubScmSourceArgs {
  readonly repoOwner?: Text;
  /** Id of credentials. */
  readonly repository?: Text;
  readonly repositoryUrl?: Text;
  readonly configuredByUrl?: Value<boolean>;
  /** Default: `'https://api.github.com'`. */
  readonly apiUri?: Text;
  /** @deprecated */
  readonly buildForkPRHead?: Value<boolean>;
  /** @deprecated */
  readonly buildForkPRMerge?: Value<boolean>;
  /** @deprecated */
  readonly buildOriginBranch?: Value<boolean>;
  /** @deprecated */
  readonly buildOriginBranchWithPR?: Value<boolean>;
  /** @deprecated */
  readonly buildOriginPRHead?: Value<boolean>;
  /** @deprecated */
  readonly buildOriginPRMerge?: Value<boolean>;
  /** Id of credentials. */
  readonly credentialsId?: Text;
  /** @deprecated */
  readonly excludes?: Text;
  readonly id?: Text;
  /** @deprecated */
  readonly includes?: Text;
  /** Default: `[]`. */
  readonly traits?: List<SCMSourceTrait>;
}

/**
 * SCM source of the plugin github-branch-source (1981.v57edfa_33796a_). For `readScmFile.scm`, `resolveScm.source`, `modernSCM.scm`.
 *
 * - `repoOwner` string
 * - `repository` credentials id
 * - `repositoryUrl` string
 * - `configuredByUrl` boolean
 * - `apiUri` string, default `'https://api.github.com'`
 * - `buildForkPRHead` boolean, deprecated
 * - `buildForkPRMerge` boolean, deprecated
 * - `buildOriginBranch` boolean, deprecated
 * - `buildOriginBranchWithPR` boolean, deprecated
 * - `buildOriginPRHead` boolean, deprecated
 * - `buildOriginPRMerge` boolean, deprecated
 * - `credentialsId` credentials id
 * - `excludes` string, deprecated
 * - `id` string
 * - `includes` string, deprecated
 * - `traits` list of SCMSourceTrait from `scmTrait.…`, default `[]`
 */
export function github(args: GithubScmSourceArgs): Describable<'SCMSource'> {
  return makeSymbol('github', args, undefined);
}
