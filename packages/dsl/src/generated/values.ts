// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable, List, Text, Value } from '../core/catalogued.ts';
import type { BranchSpec, GitRepositoryBrowser, GitSCMExtension, SubmoduleConfig, UserRemoteConfig } from './types.ts';

export interface LogRotatorArgs {
  readonly daysToKeepStr?: Text;
  readonly numToKeepStr?: Text;
  readonly artifactDaysToKeepStr?: Text;
  readonly artifactNumToKeepStr?: Text;
  /** Default: `false`. */
  readonly removeLastBuild?: Value<boolean>;
}

/**
 * Says how long, or how many, builds and their artifacts are kept.
 *
 * Build discarder of Jenkins itself (2.579-SNAPSHOT). For `buildDiscarder.strategy`.
 *
 * - `daysToKeepStr` string
 * - `numToKeepStr` string
 * - `artifactDaysToKeepStr` string
 * - `artifactNumToKeepStr` string
 * - `removeLastBuild` boolean, default `false`
 */
export function logRotator(args: LogRotatorArgs): Describable<'BuildDiscarder'> {
  return makeSymbol('logRotator', args, undefined);
}

export interface ScmGitArgs {
  readonly userRemoteConfigs?: List<UserRemoteConfig>;
  readonly branches?: List<BranchSpec>;
  readonly browser?: GitRepositoryBrowser | null;
  readonly gitTool?: Text | null;
  readonly extensions?: List<GitSCMExtension>;
  /** Default: `false`. */
  readonly doGenerateSubmoduleConfigurations?: Value<boolean>;
  /** Default: `[]`. */
  readonly submoduleCfg?: List<SubmoduleConfig>;
}

/**
 * A git repository, with all that its plugin can set.
 *
 * SCM of the plugin git (5.10.2-SNAPSHOT). For `checkout.scm`, `fromScm.scm`, `legacySCM.scm`. Needs an agent. Also written `gitSCM`.
 *
 * - `userRemoteConfigs` list of UserRemoteConfig
 * - `branches` list of BranchSpec
 * - `browser` GitRepositoryBrowser from `repositoryBrowser.…`
 * - `gitTool` string
 * - `extensions` list of GitSCMExtension from `gitExtension.…`
 * - `doGenerateSubmoduleConfigurations` boolean, default `false`
 * - `submoduleCfg` list of SubmoduleConfig, default `[]`
 */
export function scmGit(args: ScmGitArgs): Describable<'SCM'> {
  return makeSymbol('scmGit', args, undefined);
}
