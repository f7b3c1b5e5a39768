// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Choice, Describable, List, Text, Value } from '../core/catalogued.ts';
import type { BitbucketForkTrustPolicy, CheckoutOption, CleanBeforeCheckout, CleanCheckout, CloneOption, FirstBuildChangelog, GitHubForkTrustPolicy, GitRepositoryBrowser, RefSpecTemplate, SparseCheckoutPaths, SubmoduleOption, UserIdentity } from './types.ts';

/** SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function authorInChangelog(): Describable<'SCMSourceTrait'> {
  return makeSymbol('authorInChangelog', undefined, undefined);
}

export interface BitbucketBranchDiscoveryArgs {
  readonly strategyId: Value<number>;
}

/**
 * SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `strategyId` integer, required, may stand alone
 */
export function bitbucketBranchDiscovery(args: Value<number> | BitbucketBranchDiscoveryArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketBranchDiscovery', args, 'strategyId');
}

export interface BitbucketBuildStatusNotificationsArgs {
  /** Default: `false`. */
  readonly disableNotificationForNotBuildJobs?: Value<boolean>;
  /** Default: `false`. */
  readonly sendStoppedNotificationForAbortBuild?: Value<boolean>;
  /** Default: `false`. */
  readonly sendSuccessNotificationForUnstableBuild?: Value<boolean>;
  /** Default: `false`. */
  readonly useReadableNotificationIds?: Value<boolean>;
}

/**
 * SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `disableNotificationForNotBuildJobs` boolean, default `false`
 * - `sendStoppedNotificationForAbortBuild` boolean, default `false`
 * - `sendSuccessNotificationForUnstableBuild` boolean, default `false`
 * - `useReadableNotificationIds` boolean, default `false`
 */
export function bitbucketBuildStatusNotifications(args?: BitbucketBuildStatusNotificationsArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketBuildStatusNotifications', args, undefined);
}

export interface BitbucketDiscardOldBranchArgs {
  readonly keepForDays?: Value<number> | null;
}

/**
 * SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `keepForDays` integer, may stand alone
 */
export function bitbucketDiscardOldBranch(args: Value<number> | BitbucketDiscardOldBranchArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketDiscardOldBranch', args, 'keepForDays');
}

export interface BitbucketDiscardOldTagArgs {
  readonly keepForDays?: Value<number> | null;
}

/**
 * SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `keepForDays` integer, may stand alone
 */
export function bitbucketDiscardOldTag(args: Value<number> | BitbucketDiscardOldTagArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketDiscardOldTag', args, 'keepForDays');
}

export interface BitbucketForkDiscoveryArgs {
  readonly strategyId?: Value<number>;
  readonly trust?: BitbucketForkTrustPolicy;
}

/**
 * SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `strategyId` integer
 * - `trust` BitbucketForkTrustPolicy from `symbol.bitbucketTrustEveryone`, `symbol.bitbucketTrustNobody`, `symbol.bitbucketTrustTeam`
 */
export function bitbucketForkDiscovery(args: BitbucketForkDiscoveryArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketForkDiscovery', args, undefined);
}

/** SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function bitbucketPRTargetBranchRefSpec(): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketPRTargetBranchRefSpec', undefined, undefined);
}

/** SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function bitbucketPublicRepoPullRequestFilter(): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketPublicRepoPullRequestFilter', undefined, undefined);
}

export interface BitbucketPullRequestDiscoveryArgs {
  readonly strategyId: Value<number>;
}

/**
 * SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `strategyId` integer, required, may stand alone
 */
export function bitbucketPullRequestDiscovery(args: Value<number> | BitbucketPullRequestDiscoveryArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketPullRequestDiscovery', args, 'strategyId');
}

/** SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function bitbucketSkipDraftPullRequestFilter(): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketSkipDraftPullRequestFilter', undefined, undefined);
}

export interface BitbucketSshCheckoutArgs {
  /** Id of credentials. */
  readonly credentialsId?: Text | null;
}

/**
 * SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `credentialsId` credentials id, may stand alone
 */
export function bitbucketSshCheckout(args: Text | BitbucketSshCheckoutArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketSshCheckout', args, 'credentialsId');
}

/** SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function bitbucketTagDiscovery(): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketTagDiscovery', undefined, undefined);
}

export interface BitbucketWebhookConfigurationArgs {
  readonly committersToIgnore: Text;
}

/**
 * SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `committersToIgnore` string, required, may stand alone
 *
 * @deprecated
 */
export function bitbucketWebhookConfiguration(args: Text | BitbucketWebhookConfigurationArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketWebhookConfiguration', args, 'committersToIgnore');
}

export interface BitbucketWebhookRegistrationArgs {
  readonly mode: Text;
}

/**
 * SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `mode` string, required, may stand alone
 */
export function bitbucketWebhookRegistration(args: Text | BitbucketWebhookRegistrationArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('bitbucketWebhookRegistration', args, 'mode');
}

export interface BrowserArgs {
  readonly browser?: GitRepositoryBrowser | null;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `browser` GitRepositoryBrowser from `repositoryBrowser.…`, may stand alone
 */
export function browser(args: GitRepositoryBrowser | BrowserArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('browser', args, 'browser');
}

export interface CheckoutOptionScmTraitArgs {
  readonly extension: CheckoutOption;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `extension` CheckoutOption from `gitExtension.checkoutOption`, required, may stand alone
 */
export function checkoutOption(args: CheckoutOptionScmTraitArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('checkoutOption', args, 'extension');
}

export interface CleanAfterCheckoutScmTraitArgs {
  readonly extension?: CleanCheckout | null;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `extension` CleanCheckout from `gitExtension.cleanAfterCheckout`, may stand alone
 */
export function cleanAfterCheckout(args: CleanAfterCheckoutScmTraitArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('cleanAfterCheckout', args, 'extension');
}

export interface CleanBeforeCheckoutScmTraitArgs {
  readonly extension?: CleanBeforeCheckout | null;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `extension` CleanBeforeCheckout from `gitExtension.cleanBeforeCheckout`, may stand alone
 */
export function cleanBeforeCheckout(args: CleanBeforeCheckoutScmTraitArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('cleanBeforeCheckout', args, 'extension');
}

export interface CloneOptionScmTraitArgs {
  readonly extension: CloneOption;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `extension` CloneOption from `gitExtension.cloneOption`, required, may stand alone
 */
export function cloneOption(args: CloneOptionScmTraitArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('cloneOption', args, 'extension');
}

export interface DiscoverOtherRefsArgs {
  readonly ref: Text;
  readonly nameMapping?: Text;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. Also written `discoverOtherRefsTrait`.
 *
 * - `ref` string, required, may stand alone
 * - `nameMapping` string
 */
export function discoverOtherRefs(args: Text | DiscoverOtherRefsArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('discoverOtherRefs', args, 'ref');
}

export interface FirstBuildChangelogScmTraitArgs {
  readonly extension?: FirstBuildChangelog | null;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `extension` FirstBuildChangelog from `gitExtension.firstBuildChangelog`, may stand alone
 */
export function firstBuildChangelog(args: FirstBuildChangelogScmTraitArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('firstBuildChangelog', args, 'extension');
}

/** SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function gitBranchDiscovery(): Describable<'SCMSourceTrait'> {
  return makeSymbol('gitBranchDiscovery', undefined, undefined);
}

export interface GitHubBranchDiscoveryArgs {
  readonly strategyId: Value<number>;
}

/**
 * SCM trait of the plugin github-branch-source (1981.v57edfa_33796a_). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `strategyId` integer, required, may stand alone
 */
export function gitHubBranchDiscovery(args: Value<number> | GitHubBranchDiscoveryArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('gitHubBranchDiscovery', args, 'strategyId');
}

export interface GitHubForkDiscoveryArgs {
  readonly strategyId?: Value<number>;
  readonly trust?: GitHubForkTrustPolicy;
}

/**
 * SCM trait of the plugin github-branch-source (1981.v57edfa_33796a_). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `strategyId` integer
 * - `trust` GitHubForkTrustPolicy from `symbol.gitHubTrustContributors`, `symbol.gitHubTrustEveryone`, `symbol.gitHubTrustNobody`, `symbol.gitHubTrustPermissions`
 */
export function gitHubForkDiscovery(args: GitHubForkDiscoveryArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('gitHubForkDiscovery', args, undefined);
}

/** SCM trait of the plugin github-branch-source (1981.v57edfa_33796a_). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function gitHubIgnoreDraftPullRequestFilter(): Describable<'SCMSourceTrait'> {
  return makeSymbol('gitHubIgnoreDraftPullRequestFilter', undefined, undefined);
}

export interface GitHubPullRequestDiscoveryArgs {
  readonly strategyId: Value<number>;
}

/**
 * SCM trait of the plugin github-branch-source (1981.v57edfa_33796a_). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `strategyId` integer, required, may stand alone
 */
export function gitHubPullRequestDiscovery(args: Value<number> | GitHubPullRequestDiscoveryArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('gitHubPullRequestDiscovery', args, 'strategyId');
}

export interface GitHubSshCheckoutArgs {
  /** Id of credentials. */
  readonly credentialsId?: Text | null;
}

/**
 * SCM trait of the plugin github-branch-source (1981.v57edfa_33796a_). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `credentialsId` credentials id, may stand alone
 */
export function gitHubSshCheckout(args: Text | GitHubSshCheckoutArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('gitHubSshCheckout', args, 'credentialsId');
}

/** SCM trait of the plugin github-branch-source (1981.v57edfa_33796a_). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function gitHubTagDiscovery(): Describable<'SCMSourceTrait'> {
  return makeSymbol('gitHubTagDiscovery', undefined, undefined);
}

/** SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function gitTagDiscovery(): Describable<'SCMSourceTrait'> {
  return makeSymbol('gitTagDiscovery', undefined, undefined);
}

export interface GitToolArgs {
  readonly gitTool?: Text | null;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `gitTool` string, may stand alone
 */
export function gitTool(args: Text | GitToolArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('gitTool', args, 'gitTool');
}

export interface HeadRegexFilterArgs {
  readonly regex: Text;
}

/**
 * SCM trait of the plugin scm-api (729.v24df4b_b_455f2). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `regex` string, required, may stand alone
 */
export function headRegexFilter(args: Text | HeadRegexFilterArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('headRegexFilter', args, 'regex');
}

export interface HeadWildcardFilterArgs {
  readonly includes?: Text | null;
  readonly excludes?: Text;
}

/**
 * SCM trait of the plugin scm-api (729.v24df4b_b_455f2). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `includes` string
 * - `excludes` string
 */
export function headWildcardFilter(args: HeadWildcardFilterArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('headWildcardFilter', args, undefined);
}

/** SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function ignoreOnPush(): Describable<'SCMSourceTrait'> {
  return makeSymbol('ignoreOnPush', undefined, undefined);
}

/** SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function lfs(): Describable<'SCMSourceTrait'> {
  return makeSymbol('lfs', undefined, undefined);
}

/** SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. Also written `localBranchTrait`. */
export function localBranch(): Describable<'SCMSourceTrait'> {
  return makeSymbol('localBranch', undefined, undefined);
}

export interface MultiBranchProjectDisplayNamingArgs {
  readonly displayNamingStrategy: Choice<'OBJECT_DISPLAY_NAME' | 'RAW_AND_OBJECT_DISPLAY_NAME' | 'RAW'>;
}

/**
 * SCM trait of the plugin branch-api (2.1284.ve73a_56d39788). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `displayNamingStrategy` OBJECT_DISPLAY_NAME | RAW_AND_OBJECT_DISPLAY_NAME | RAW, required, may stand alone
 */
export function multiBranchProjectDisplayNaming(args: Choice<'OBJECT_DISPLAY_NAME' | 'RAW_AND_OBJECT_DISPLAY_NAME' | 'RAW'> | MultiBranchProjectDisplayNamingArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('multiBranchProjectDisplayNaming', args, 'displayNamingStrategy');
}

/** SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function pruneStaleBranch(): Describable<'SCMSourceTrait'> {
  return makeSymbol('pruneStaleBranch', undefined, undefined);
}

/** SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function pruneStaleTag(): Describable<'SCMSourceTrait'> {
  return makeSymbol('pruneStaleTag', undefined, undefined);
}

export interface RefSpecsArgs {
  readonly templates?: List<RefSpecTemplate> | null;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `templates` list of RefSpecTemplate, may stand alone
 */
export function refSpecs(args: List<RefSpecTemplate> | RefSpecsArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('refSpecs', args, 'templates');
}

export interface RemoteNameArgs {
  readonly remoteName?: Text | null;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `remoteName` string, may stand alone
 */
export function remoteName(args: Text | RemoteNameArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('remoteName', args, 'remoteName');
}

/** SCM trait of the plugin cloudbees-bitbucket-branch-source (937.3.10-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`. */
export function showBitbucketAvatar(): Describable<'SCMSourceTrait'> {
  return makeSymbol('showBitbucketAvatar', undefined, undefined);
}

export interface SparseCheckoutPathsArgs {
  readonly extension: SparseCheckoutPaths;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `extension` SparseCheckoutPaths from `gitExtension.sparseCheckout`, required, may stand alone
 */
export function sparseCheckoutPaths(args: SparseCheckoutPathsArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('sparseCheckoutPaths', args, 'extension');
}

export interface SubmoduleOptionArgs {
  readonly extension: SubmoduleOption;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `extension` SubmoduleOption from `gitExtension.submodule`, required, may stand alone
 */
export function submoduleOption(args: SubmoduleOptionArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('submoduleOption', args, 'extension');
}

export interface UserIdentityScmTraitArgs {
  readonly extension: UserIdentity;
}

/**
 * SCM trait of the plugin git (5.10.2-SNAPSHOT). For `bitbucket.traits`, `gitSource.traits`, `github.traits`.
 *
 * - `extension` UserIdentity, required, may stand alone
 */
export function userIdentity(args: UserIdentityScmTraitArgs): Describable<'SCMSourceTrait'> {
  return makeSymbol('userIdentity', args, 'extension');
}
