// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeDirective } from '../core/catalogued.ts';
import type { Choice, List, Suggested, Text, Trigger, Value } from '../core/catalogued.ts';
import type { GenericHeaderVariable, GenericRequestVariable, GenericVariable, MergeRequestLabelFilterConfig } from './types.ts';

export interface GenericTriggerArgs {
  readonly genericVariables?: List<GenericVariable>;
  readonly genericRequestVariables?: List<GenericRequestVariable>;
  readonly genericHeaderVariables?: List<GenericHeaderVariable>;
  /** Default: `false`. */
  readonly allowSeveralTriggersPerBuild?: Value<boolean>;
  readonly causeString?: Text;
  /** Default: `false`. */
  readonly overrideQuietPeriod?: Value<boolean>;
  /** Default: `false`. */
  readonly printContributedVariables?: Value<boolean>;
  /** Default: `false`. */
  readonly printPostContent?: Value<boolean>;
  readonly regexpFilterExpression?: Text;
  readonly regexpFilterText?: Text;
  /** Default: `false`. */
  readonly shouldNotFlatten?: Value<boolean>;
  /**
   * Default: `false`.
   * @deprecated
   */
  readonly shouldNotFlattern?: Value<boolean>;
  /** Default: `false`. */
  readonly silentResponse?: Value<boolean>;
  readonly token?: Text;
  /** Id of credentials. */
  readonly tokenCredentialId?: Text;
}

/**
 * Starts builds when a web hook comes in, with values of its body as variables.
 *
 * Trigger of the plugin generic-webhook-trigger (2.4.2-SNAPSHOT).
 *
 * - `genericVariables` list of GenericVariable
 * - `genericRequestVariables` list of GenericRequestVariable
 * - `genericHeaderVariables` list of GenericHeaderVariable
 * - `allowSeveralTriggersPerBuild` boolean, default `false`
 * - `causeString` string
 * - `overrideQuietPeriod` boolean, default `false`
 * - `printContributedVariables` boolean, default `false`
 * - `printPostContent` boolean, default `false`
 * - `regexpFilterExpression` string
 * - `regexpFilterText` string
 * - `shouldNotFlatten` boolean, default `false`
 * - `shouldNotFlattern` boolean, default `false`, deprecated
 * - `silentResponse` boolean, default `false`
 * - `token` string
 * - `tokenCredentialId` credentials id
 */
export function GenericTrigger(args: GenericTriggerArgs): Trigger {
  return makeDirective('trigger', 'GenericTrigger', args, undefined);
}

export interface CronArgs {
  readonly spec: Text;
}

/**
 * Starts builds by the clock; `H` spreads them.
 *
 * Trigger of Jenkins itself (2.579-SNAPSHOT).
 *
 * - `spec` string, required, may stand alone
 */
export function cron(args: Text | CronArgs): Trigger {
  return makeDirective('trigger', 'cron', args, 'spec');
}

/**
 * Starts a build when GitHub tells of a push.
 *
 * Trigger of the plugin github (1.47.1-SNAPSHOT).
 */
export function githubPush(): Trigger {
  return makeDirective('trigger', 'githubPush', undefined, undefined);
}

export interface GitlabArgs {
  /** Default: `false`. */
  readonly acceptMergeRequestOnSuccess?: Value<boolean>;
  /** Default: `false`. */
  readonly addCiMessage?: Value<boolean>;
  /** Default: `false`. */
  readonly addNoteOnMergeRequest?: Value<boolean>;
  /** Default: `false`. */
  readonly addVoteOnMergeRequest?: Value<boolean>;
  readonly branchFilterName?: Text;
  readonly branchFilterType?: Choice<'All' | 'NameBasedFilter' | 'RegexBasedFilter'>;
  /** Default: `false`. */
  readonly cancelPendingBuildsOnUpdate?: Value<boolean>;
  /** Default: `false`. */
  readonly cancelRunningBuildsOnUpdate?: Value<boolean>;
  /** Default: `true`. */
  readonly ciSkip?: Value<boolean>;
  readonly excludeBranchesSpec?: Text;
  readonly includeBranchesSpec?: Text;
  readonly labelsThatForcesBuildIfAdded?: Text;
  readonly mergeRequestLabelFilterConfig?: MergeRequestLabelFilterConfig;
  readonly noteRegex?: Text;
  readonly pendingBuildName?: Text;
  readonly secretToken?: Text;
  /** Default: `true`. */
  readonly setBuildDescription?: Value<boolean>;
  /** Default: `false`. */
  readonly skipWorkInProgressMergeRequest?: Value<boolean>;
  readonly sourceBranchRegex?: Text;
  readonly targetBranchRegex?: Text;
  /** Default: `false`. */
  readonly triggerOnAcceptedMergeRequest?: Value<boolean>;
  /** Default: `false`. */
  readonly triggerOnApprovedMergeRequest?: Value<boolean>;
  /** Default: `false`. */
  readonly triggerOnClosedMergeRequest?: Value<boolean>;
  /** Default: `true`. */
  readonly triggerOnMergeRequest?: Value<boolean>;
  /** Default: `true`. */
  readonly triggerOnNoteRequest?: Value<boolean>;
  /** Default: `false`. */
  readonly triggerOnPipelineEvent?: Value<boolean>;
  /** Default: `true`. */
  readonly triggerOnPush?: Value<boolean>;
  /** Default: `false`. */
  readonly triggerOnlyIfNewCommitsPushed?: Value<boolean>;
  readonly triggerOpenMergeRequestOnPush?: Choice<'never' | 'source' | 'both'>;
  /** Default: `false`. */
  readonly triggerToBranchDeleteRequest?: Value<boolean>;
}

/**
 * Starts builds when GitLab tells of a push, a merge request or a note.
 *
 * Trigger of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `acceptMergeRequestOnSuccess` boolean, default `false`
 * - `addCiMessage` boolean, default `false`
 * - `addNoteOnMergeRequest` boolean, default `false`
 * - `addVoteOnMergeRequest` boolean, default `false`
 * - `branchFilterName` string
 * - `branchFilterType` All | NameBasedFilter | RegexBasedFilter
 * - `cancelPendingBuildsOnUpdate` boolean, default `false`
 * - `cancelRunningBuildsOnUpdate` boolean, default `false`
 * - `ciSkip` boolean, default `true`
 * - `excludeBranchesSpec` string
 * - `includeBranchesSpec` string
 * - `labelsThatForcesBuildIfAdded` string
 * - `mergeRequestLabelFilterConfig` MergeRequestLabelFilterConfig
 * - `noteRegex` string
 * - `pendingBuildName` string
 * - `secretToken` string
 * - `setBuildDescription` boolean, default `true`
 * - `skipWorkInProgressMergeRequest` boolean, default `false`
 * - `sourceBranchRegex` string
 * - `targetBranchRegex` string
 * - `triggerOnAcceptedMergeRequest` boolean, default `false`
 * - `triggerOnApprovedMergeRequest` boolean, default `false`
 * - `triggerOnClosedMergeRequest` boolean, default `false`
 * - `triggerOnMergeRequest` boolean, default `true`
 * - `triggerOnNoteRequest` boolean, default `true`
 * - `triggerOnPipelineEvent` boolean, default `false`
 * - `triggerOnPush` boolean, default `true`
 * - `triggerOnlyIfNewCommitsPushed` boolean, default `false`
 * - `triggerOpenMergeRequestOnPush` never | source | both
 * - `triggerToBranchDeleteRequest` boolean, default `false`
 */
export function gitlab(args?: GitlabArgs): Trigger {
  return makeDirective('trigger', 'gitlab', args, undefined);
}

export interface IssueCommentTriggerArgs {
  readonly commentPattern: Text;
}

/**
 * Starts a build when a comment on a pull request fits a pattern.
 *
 * Trigger of the plugin pipeline-github (2.8-189.v8867fa_7552d3).
 *
 * - `commentPattern` string, required, may stand alone
 */
export function issueCommentTrigger(args: Text | IssueCommentTriggerArgs): Trigger {
  return makeDirective('trigger', 'issueCommentTrigger', args, 'commentPattern');
}

export interface LabelAddedTriggerArgs {
  readonly labelTriggerPattern: Text;
}

/**
 * Trigger of the plugin pipeline-github (2.8-189.v8867fa_7552d3).
 *
 * - `labelTriggerPattern` string, required, may stand alone
 */
export function labelAddedTrigger(args: Text | LabelAddedTriggerArgs): Trigger {
  return makeDirective('trigger', 'labelAddedTrigger', args, 'labelTriggerPattern');
}

export interface ParameterizedCronArgs {
  readonly parameterizedSpecification: Text;
}

/**
 * Starts builds by the clock, each line with parameters of its own.
 *
 * Trigger of the plugin parameterized-scheduler.
 *
 * - `parameterizedSpecification` string, required, may stand alone
 */
export function parameterizedCron(args: Text | ParameterizedCronArgs): Trigger {
  return makeDirective('trigger', 'parameterizedCron', args, 'parameterizedSpecification');
}

export interface PollSCMArgs {
  readonly scmpoll_spec: Text;
  /** Default: `false`. */
  readonly ignorePostCommitHooks?: Value<boolean>;
}

/**
 * Asks version control for changes by the clock, and builds when there are some.
 *
 * Trigger of Jenkins itself (2.579-SNAPSHOT).
 *
 * - `scmpoll_spec` string, required, may stand alone
 * - `ignorePostCommitHooks` boolean, default `false`
 */
export function pollSCM(args: Text | PollSCMArgs): Trigger {
  return makeDirective('trigger', 'pollSCM', args, 'scmpoll_spec');
}

export interface PullRequestReviewArgs {
  readonly reviewStates?: List<Text>;
}

/**
 * Trigger of the plugin pipeline-github (2.8-189.v8867fa_7552d3).
 *
 * - `reviewStates` list of string
 */
export function pullRequestReview(args?: PullRequestReviewArgs): Trigger {
  return makeDirective('trigger', 'pullRequestReview', args, undefined);
}

/** Trigger of the plugin pipeline-maven (1772.v2961157d3557). */
export function snapshotDependencies(): Trigger {
  return makeDirective('trigger', 'snapshotDependencies', undefined, undefined);
}

export interface UpstreamTriggerArgs {
  readonly upstreamProjects: Text;
  readonly threshold?: Suggested<'SUCCESS' | 'UNSTABLE' | 'FAILURE' | 'NOT_BUILT' | 'ABORTED'>;
}

/**
 * Starts a build after builds of other jobs.
 *
 * Trigger of Jenkins itself (2.579-SNAPSHOT).
 *
 * - `upstreamProjects` string, required, may stand alone
 * - `threshold` string
 */
export function upstream(args: Text | UpstreamTriggerArgs): Trigger {
  return makeDirective('trigger', 'upstream', args, 'upstreamProjects');
}
