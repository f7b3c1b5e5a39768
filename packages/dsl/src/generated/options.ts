// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeDirective } from '../core/catalogued.ts';
import type { Choice, List, Option, Text, Value } from '../core/catalogued.ts';
import type { BuildDiscarder, GitLabConnectionArgs, InheritanceStrategy, Throttle, ThrottleMatrixProjectOptions, Webhook } from './types.ts';

export interface AuthorizationMatrixArgs {
  readonly permissions: List<Text>;
  readonly inheritanceStrategy?: InheritanceStrategy;
}

/**
 * Option of the plugin matrix-auth.
 *
 * - `permissions` list of string, required, may stand alone
 * - `inheritanceStrategy` InheritanceStrategy
 */
export function authorizationMatrix(args: List<Text> | AuthorizationMatrixArgs): Option {
  return makeDirective('option', 'authorizationMatrix', args, 'permissions');
}

export interface BuildDiscarderArgs {
  readonly strategy: BuildDiscarder;
}

/**
 * Says which old builds are deleted.
 *
 * Option of Jenkins itself (2.579-SNAPSHOT).
 *
 * - `strategy` BuildDiscarder from `logRotator`, required, may stand alone
 */
export function buildDiscarder(args: BuildDiscarder | BuildDiscarderArgs): Option {
  return makeDirective('option', 'buildDiscarder', args, 'strategy');
}

export interface CheckoutToSubdirectoryArgs {
  readonly subdirectory?: Text | null;
}

/**
 * Checks the pipeline's source out into a folder of the workspace.
 *
 * Option of the plugin pipeline-model-definition (2279.v42c9dc3e440b_).
 *
 * - `subdirectory` string, may stand alone
 */
export function checkoutToSubdirectory(args: Text | CheckoutToSubdirectoryArgs): Option {
  return makeDirective('option', 'checkoutToSubdirectory', args, 'subdirectory');
}

export interface CopyArtifactPermissionArgs {
  readonly projectNames: Text;
}

/**
 * Names the jobs that may copy artifacts of this one.
 *
 * Option of the plugin copyartifact (801.v937817258df3).
 *
 * - `projectNames` string, required, may stand alone
 */
export function copyArtifactPermission(args: Text | CopyArtifactPermissionArgs): Option {
  return makeDirective('option', 'copyArtifactPermission', args, 'projectNames');
}

export interface DisableConcurrentBuildsArgs {
  /** Default: `false`. */
  readonly abortPrevious?: Value<boolean>;
}

/**
 * Lets only one build run at a time; a new one waits, or aborts the older.
 *
 * Option of the plugin workflow-job (1589.vcef6b_a_eff0cc).
 *
 * - `abortPrevious` boolean, default `false`
 */
export function disableConcurrentBuilds(args?: DisableConcurrentBuildsArgs): Option {
  return makeDirective('option', 'disableConcurrentBuilds', args, undefined);
}

/**
 * Takes away the button that starts a build again from one of its stages.
 *
 * Option of the plugin pipeline-model-definition (2279.v42c9dc3e440b_).
 */
export function disableRestartFromStage(): Option {
  return makeDirective('option', 'disableRestartFromStage', undefined, undefined);
}

/**
 * Does not go on with a build after the controller was restarted.
 *
 * Option of the plugin workflow-job (1589.vcef6b_a_eff0cc).
 */
export function disableResume(): Option {
  return makeDirective('option', 'disableResume', undefined, undefined);
}

export interface DurabilityHintArgs {
  readonly hint: Choice<'PERFORMANCE_OPTIMIZED' | 'SURVIVABLE_NONATOMIC' | 'MAX_SURVIVABILITY'>;
}

/**
 * Trades the safety of a running build over a crash for speed.
 *
 * Option of the plugin workflow-job (1589.vcef6b_a_eff0cc).
 *
 * - `hint` PERFORMANCE_OPTIMIZED | SURVIVABLE_NONATOMIC | MAX_SURVIVABILITY, required, may stand alone
 */
export function durabilityHint(args: Choice<'PERFORMANCE_OPTIMIZED' | 'SURVIVABLE_NONATOMIC' | 'MAX_SURVIVABILITY'> | DurabilityHintArgs): Option {
  return makeDirective('option', 'durabilityHint', args, 'hint');
}

/**
 * Names the connection to GitLab that the job uses.
 *
 * Option of the plugin gitlab-plugin (1.9.17-SNAPSHOT).
 *
 * - `gitLabConnection` string, required, may stand alone
 * - `jobCredentialId` credentials id
 * - `useAlternativeCredential` boolean, default `false`
 */
export function gitLabConnection(args: Text | GitLabConnectionArgs): Option {
  return makeDirective('option', 'gitLabConnection', args, 'gitLabConnection');
}

export interface GithubProjectPropertyArgs {
  readonly projectUrlStr: Text;
  readonly displayName?: Text;
}

/**
 * Names the project on GitHub that the job belongs to.
 *
 * Option of the plugin github (1.47.1-SNAPSHOT).
 *
 * - `projectUrlStr` string, required, may stand alone
 * - `displayName` string
 */
export function githubProjectProperty(args: Text | GithubProjectPropertyArgs): Option {
  return makeDirective('option', 'githubProjectProperty', args, 'projectUrlStr');
}

/**
 * Gives each stage a new container of the same agent.
 *
 * Option of the plugin docker-workflow (641.v3e04e4f56ee6).
 */
export function newContainerPerStage(): Option {
  return makeDirective('option', 'newContainerPerStage', undefined, undefined);
}

export interface Office365ConnectorWebhooksArgs {
  readonly webhooks: List<Webhook>;
}

/**
 * Option of the plugin Office-365-Connector (5.3.1-SNAPSHOT).
 *
 * - `webhooks` list of Webhook, required, may stand alone
 */
export function office365ConnectorWebhooks(args: List<Webhook> | Office365ConnectorWebhooksArgs): Option {
  return makeDirective('option', 'office365ConnectorWebhooks', args, 'webhooks');
}

export interface OverrideIndexTriggersArgs {
  readonly enableTriggers: Value<boolean>;
}

/**
 * Says whether a found change of a branch starts a build.
 *
 * Option of the plugin branch-api (2.1284.ve73a_56d39788).
 *
 * - `enableTriggers` boolean, required, may stand alone
 */
export function overrideIndexTriggers(args: Value<boolean> | OverrideIndexTriggersArgs): Option {
  return makeDirective('option', 'overrideIndexTriggers', args, 'enableTriggers');
}

/**
 * Stops all parallel branches as soon as one fails.
 *
 * Option of the plugin pipeline-model-definition (2279.v42c9dc3e440b_).
 */
export function parallelsAlwaysFailFast(): Option {
  return makeDirective('option', 'parallelsAlwaysFailFast', undefined, undefined);
}

export interface PreserveStashesArgs {
  /** Default: `1`. */
  readonly buildCount?: Value<number>;
}

/**
 * Keeps the stashes of finished builds, for a restart from a stage.
 *
 * Option of the plugin pipeline-model-definition (2279.v42c9dc3e440b_).
 *
 * - `buildCount` integer, default `1`
 */
export function preserveStashes(args?: PreserveStashesArgs): Option {
  return makeDirective('option', 'preserveStashes', args, undefined);
}

export interface QuietPeriodArgs {
  readonly quietPeriod: Value<number>;
}

/**
 * Waits for some seconds before a triggered build starts.
 *
 * Option of the plugin pipeline-model-definition (2279.v42c9dc3e440b_).
 *
 * - `quietPeriod` integer, required, may stand alone
 */
export function quietPeriod(args: Value<number> | QuietPeriodArgs): Option {
  return makeDirective('option', 'quietPeriod', args, 'quietPeriod');
}

export interface RateLimitBuildsArgs {
  readonly throttle: Throttle;
}

/**
 * Lets no more than a number of builds start in a time.
 *
 * Option of the plugin branch-api (2.1284.ve73a_56d39788).
 *
 * - `throttle` Throttle, required, may stand alone
 */
export function rateLimitBuilds(args: RateLimitBuildsArgs): Option {
  return makeDirective('option', 'rateLimitBuilds', args, 'throttle');
}

export interface SkipDefaultCheckoutArgs {
  readonly skipDefaultCheckout?: Value<boolean> | null;
}

/**
 * Does not check the source out when an agent is taken.
 *
 * Option of the plugin pipeline-model-definition (2279.v42c9dc3e440b_).
 *
 * - `skipDefaultCheckout` boolean, may stand alone
 */
export function skipDefaultCheckout(args?: Value<boolean> | SkipDefaultCheckoutArgs): Option {
  return makeDirective('option', 'skipDefaultCheckout', args, 'skipDefaultCheckout');
}

/**
 * Runs no further stages once the build is unstable.
 *
 * Option of the plugin pipeline-model-definition (2279.v42c9dc3e440b_).
 */
export function skipStagesAfterUnstable(): Option {
  return makeDirective('option', 'skipStagesAfterUnstable', undefined, undefined);
}

export interface ThrottleJobPropertyArgs {
  readonly maxConcurrentPerNode?: Value<number>;
  readonly maxConcurrentTotal?: Value<number>;
  readonly categories?: List<Text>;
  readonly throttleEnabled?: Value<boolean>;
  readonly throttleOption?: Text;
  readonly limitOneJobWithMatchingParams?: Value<boolean>;
  readonly paramsToUseForLimit?: Text;
  readonly matrixOptions?: ThrottleMatrixProjectOptions | null;
}

/**
 * Limits how many builds run at once, by node or by category.
 *
 * Option of the plugin throttle-concurrents (629.v304b_6222b_5f9).
 *
 * - `maxConcurrentPerNode` integer
 * - `maxConcurrentTotal` integer
 * - `categories` list of string
 * - `throttleEnabled` boolean
 * - `throttleOption` string
 * - `limitOneJobWithMatchingParams` boolean
 * - `paramsToUseForLimit` string
 * - `matrixOptions` ThrottleMatrixProjectOptions
 */
export function throttleJobProperty(args: ThrottleJobPropertyArgs): Option {
  return makeDirective('option', 'throttleJobProperty', args, undefined);
}
