// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeDirective, makeOptionOrStep, makeStep } from '../core/catalogued.ts';
import type { Anything, Choice, Dictionary, List, Option, Scalar, Step, Steps, Suggested, Text, Value } from '../core/catalogued.ts';
import type { ErrorCondition, SimpleBuildStep, SimpleBuildWrapper } from './types.ts';

export interface ArchiveArgs {
  readonly includes: Text;
  readonly excludes?: Text;
}

/**
 * Keeps files of the workspace with the build; `archiveArtifacts` can do more.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent.
 *
 * - `includes` string, required, may stand alone
 * - `excludes` string
 */
export function archive(args: Text | ArchiveArgs): Step {
  return makeStep('archive', args, 'includes');
}

export interface CatchErrorArgs {
  readonly buildResult?: Suggested<'SUCCESS' | 'UNSTABLE' | 'FAILURE' | 'NOT_BUILT' | 'ABORTED'>;
  /** Default: `true`. */
  readonly catchInterruptions?: Value<boolean>;
  readonly message?: Text;
  readonly stageResult?: Suggested<'SUCCESS' | 'UNSTABLE' | 'FAILURE' | 'NOT_BUILT' | 'ABORTED'>;
}

/**
 * Goes on after an error in its block, and marks the build or the stage instead.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `buildResult` string
 * - `catchInterruptions` boolean, default `true`
 * - `message` string
 * - `stageResult` string
 */
export function catchError(args: CatchErrorArgs, body: Steps): Step;
/**
 * Goes on after an error in its block, and marks the build or the stage instead.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `buildResult` string
 * - `catchInterruptions` boolean, default `true`
 * - `message` string
 * - `stageResult` string
 */
export function catchError(body: Steps): Step;
/**
 * Goes on after an error in its block, and marks the build or the stage instead.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `buildResult` string
 * - `catchInterruptions` boolean, default `true`
 * - `message` string
 * - `stageResult` string
 */
export function catchError(args?: CatchErrorArgs): Option;
export function catchError(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('catchError', undefined, first, second);
}

/**
 * Deletes the current directory with all that is in it.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent.
 */
export function deleteDir(): Step {
  return makeStep('deleteDir', undefined, undefined);
}

export interface EchoArgs {
  readonly message: Text;
}

/**
 * Writes a line to the log.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `message` string, required, may stand alone
 */
export function echo(args: Text | EchoArgs): Step {
  return makeStep('echo', args, 'message');
}

export interface ErrorArgs {
  readonly message: Text;
}

/**
 * Fails the build with a message.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `message` string, required, may stand alone
 */
export function error(args: Text | ErrorArgs): Step {
  return makeStep('error', args, 'message');
}

export interface FileExistsArgs {
  readonly file: Text;
}

/**
 * Tells whether a file or folder exists in the workspace.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent. Gives boolean.
 *
 * - `file` string, required, may stand alone
 */
export function fileExists(args: Text | FileExistsArgs): Step {
  return makeStep('fileExists', args, 'file');
}

export interface GetContextArgs {
  readonly type: Anything;
}

/**
 * Gives an object of Jenkins from the surroundings of the step.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Gives any.
 *
 * - `type` any, required, may stand alone
 */
export function getContext(args: Scalar | readonly Anything[] | GetContextArgs): Step {
  return makeStep('getContext', args, 'type');
}

/**
 * Tells whether the agent runs Linux or another Unix.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent. Gives boolean.
 */
export function isUnix(): Step {
  return makeStep('isUnix', undefined, undefined);
}

export interface MailArgs {
  readonly subject: Text;
  readonly body: Text;
  readonly bcc?: Text;
  readonly cc?: Text;
  readonly charset?: Text;
  readonly from?: Text;
  readonly mimeType?: Text;
  readonly replyTo?: Text;
  readonly to?: Text;
}

/**
 * Sends a plain e-mail.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `subject` string, required
 * - `body` string, required
 * - `bcc` string
 * - `cc` string
 * - `charset` string
 * - `from` string
 * - `mimeType` string
 * - `replyTo` string
 * - `to` string
 */
export function mail(args: MailArgs): Step {
  return makeStep('mail', args, undefined);
}

export interface PwdArgs {
  /** Default: `false`. */
  readonly tmp?: Value<boolean>;
}

/**
 * Gives the path of the current directory, or of a temporary one.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent. Gives string.
 *
 * - `tmp` boolean, default `false`
 */
export function pwd(args?: PwdArgs): Step {
  return makeStep('pwd', args, undefined);
}

export interface ReadFileArgs {
  readonly file: Text;
  readonly encoding?: Text;
}

/**
 * Reads a file of the workspace as text.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent. Gives string.
 *
 * - `file` string, required, may stand alone
 * - `encoding` string
 */
export function readFile(args: Text | ReadFileArgs): Step {
  return makeStep('readFile', args, 'file');
}

export interface RetryArgs {
  readonly count: Value<number>;
  readonly conditions?: List<ErrorCondition>;
}

/**
 * Runs its block again when it fails, up to a number of times.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `count` integer, required, may stand alone
 * - `conditions` list of ErrorCondition from `symbol.agent`, `symbol.kubernetesAgent`, `symbol.nonresumable`
 */
export function retry(args: Value<number> | RetryArgs, body: Steps): Step;
/**
 * Runs its block again when it fails, up to a number of times.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `count` integer, required, may stand alone
 * - `conditions` list of ErrorCondition from `symbol.agent`, `symbol.kubernetesAgent`, `symbol.nonresumable`
 */
export function retry(args: Value<number> | RetryArgs): Option;
export function retry(args: Value<number> | RetryArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'retry', args, 'count') : makeStep('retry', args, 'count', body);
}

export interface SleepArgs {
  readonly time: Value<number>;
  /** Default: `'SECONDS'`. */
  readonly unit?: Choice<'NANOSECONDS' | 'MICROSECONDS' | 'MILLISECONDS' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS'>;
}

/**
 * Waits for a while.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `time` integer, required, may stand alone
 * - `unit` NANOSECONDS | MICROSECONDS | MILLISECONDS | SECONDS | MINUTES | HOURS | DAYS, default `'SECONDS'`
 */
export function sleep(args: Value<number> | SleepArgs): Step {
  return makeStep('sleep', args, 'time');
}

export interface StashStepArgs {
  readonly name: Text;
  /** Default: `false`. */
  readonly allowEmpty?: Value<boolean>;
  readonly excludes?: Text;
  readonly includes?: Text;
  /** Default: `true`. */
  readonly useDefaultExcludes?: Value<boolean>;
}

/**
 * Puts files aside for other stages and agents of the same build.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent.
 *
 * - `name` string, required, may stand alone
 * - `allowEmpty` boolean, default `false`
 * - `excludes` string
 * - `includes` string
 * - `useDefaultExcludes` boolean, default `true`
 */
export function stash(args: Text | StashStepArgs): Step {
  return makeStep('stash', args, 'name');
}

/**
 * Runs a publisher or builder that is no step of its own.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `delegate` SimpleBuildStep, required, may stand alone
 */
export interface StepArgs {
  readonly delegate: SimpleBuildStep;
}

export interface TimeoutArgs {
  readonly time: Value<number>;
  /** Default: `false`. */
  readonly activity?: Value<boolean>;
  /** Default: `'MINUTES'`. */
  readonly unit?: Choice<'NANOSECONDS' | 'MICROSECONDS' | 'MILLISECONDS' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS'>;
}

/**
 * Aborts its block when it takes too long.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `time` integer, required, may stand alone
 * - `activity` boolean, default `false`
 * - `unit` NANOSECONDS | MICROSECONDS | MILLISECONDS | SECONDS | MINUTES | HOURS | DAYS, default `'MINUTES'`
 */
export function timeout(args: Value<number> | TimeoutArgs, body: Steps): Step;
/**
 * Aborts its block when it takes too long.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `time` integer, required, may stand alone
 * - `activity` boolean, default `false`
 * - `unit` NANOSECONDS | MICROSECONDS | MILLISECONDS | SECONDS | MINUTES | HOURS | DAYS, default `'MINUTES'`
 */
export function timeout(args: Value<number> | TimeoutArgs): Option;
export function timeout(args: Value<number> | TimeoutArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'timeout', args, 'time') : makeStep('timeout', args, 'time', body);
}

export interface ToolArgs {
  readonly name: Text;
  readonly type?: Text;
}

/**
 * Installs a tool where it is missing and gives its home directory.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent. Gives string.
 *
 * - `name` string, required, may stand alone
 * - `type` string
 */
export function tool(args: Text | ToolArgs): Step {
  return makeStep('tool', args, 'name');
}

export interface UnarchiveArgs {
  readonly mapping?: Dictionary<Text>;
}

/**
 * Copies archived files of this build into the workspace.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent. Gives List<FilePath>.
 *
 * - `mapping` map of string
 */
export function unarchive(args?: UnarchiveArgs): Step {
  return makeStep('unarchive', args, undefined);
}

export interface UnstableArgs {
  readonly message: Text;
}

/**
 * Marks the stage and the build as unstable, and goes on.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `message` string, required, may stand alone
 */
export function unstable(args: Text | UnstableArgs): Step {
  return makeStep('unstable', args, 'message');
}

export interface UnstashArgs {
  readonly name: Text;
}

/**
 * Brings back the files that `stash` put aside.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent.
 *
 * - `name` string, required, may stand alone
 */
export function unstash(args: Text | UnstashArgs): Step {
  return makeStep('unstash', args, 'name');
}

export interface WaitUntilArgs {
  /** Default: `250`. */
  readonly initialRecurrencePeriod?: Value<number>;
  /** Default: `false`. */
  readonly quiet?: Value<boolean>;
}

/**
 * Runs its block again and again until it gives true.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `initialRecurrencePeriod` integer, default `250`
 * - `quiet` boolean, default `false`
 */
export function waitUntil(args: WaitUntilArgs, body: Steps): Step;
/**
 * Runs its block again and again until it gives true.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `initialRecurrencePeriod` integer, default `250`
 * - `quiet` boolean, default `false`
 */
export function waitUntil(body: Steps): Step;
/**
 * Runs its block again and again until it gives true.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `initialRecurrencePeriod` integer, default `250`
 * - `quiet` boolean, default `false`
 */
export function waitUntil(args?: WaitUntilArgs): Option;
export function waitUntil(first?: unknown, second?: Steps): Option | Step {
  return makeOptionOrStep('waitUntil', undefined, first, second);
}

export interface WarnErrorArgs {
  readonly message: Text;
  /** Default: `true`. */
  readonly catchInterruptions?: Value<boolean>;
}

/**
 * Goes on after an error in its block, and marks the build and the stage unstable.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `message` string, required, may stand alone
 * - `catchInterruptions` boolean, default `true`
 */
export function warnError(args: Text | WarnErrorArgs, body: Steps): Step;
/**
 * Goes on after an error in its block, and marks the build and the stage unstable.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `message` string, required, may stand alone
 * - `catchInterruptions` boolean, default `true`
 */
export function warnError(args: Text | WarnErrorArgs): Option;
export function warnError(args: Text | WarnErrorArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'warnError', args, 'message') : makeStep('warnError', args, 'message', body);
}

export interface WithContextArgs {
  readonly context: Anything;
}

/**
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `context` any, required, may stand alone
 */
export function withContext(args: Scalar | readonly Anything[] | WithContextArgs, body: Steps): Step;
/**
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `context` any, required, may stand alone
 */
export function withContext(args: Scalar | readonly Anything[] | WithContextArgs): Option;
export function withContext(args: Scalar | readonly Anything[] | WithContextArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'withContext', args, 'context') : makeStep('withContext', args, 'context', body);
}

/**
 * Sets environment variables for its block.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `overrides` list of string, required, may stand alone
 */
export interface WithEnvArgs {
  readonly overrides: List<Text>;
}

export interface WrapArgs {
  readonly delegate: SimpleBuildWrapper;
}

/**
 * Runs its block in a build wrapper that is no step of its own.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `delegate` SimpleBuildWrapper, required, may stand alone
 */
export function wrap(args: SimpleBuildWrapper | WrapArgs, body: Steps): Step;
/**
 * Runs its block in a build wrapper that is no step of its own.
 *
 * Step with a block, or option, of the plugin workflow-basic-steps (1117.va_789b_07582e5).
 *
 * - `delegate` SimpleBuildWrapper, required, may stand alone
 */
export function wrap(args: SimpleBuildWrapper | WrapArgs): Option;
export function wrap(args: SimpleBuildWrapper | WrapArgs, body?: Steps): Option | Step {
  return body === undefined ? makeDirective('option', 'wrap', args, 'delegate') : makeStep('wrap', args, 'delegate', body);
}

export interface WriteFileArgs {
  readonly file: Text;
  readonly text: Text;
  readonly encoding?: Text;
}

/**
 * Writes a text to a file of the workspace.
 *
 * Step of the plugin workflow-basic-steps (1117.va_789b_07582e5). Needs an agent.
 *
 * - `file` string, required
 * - `text` string, required
 * - `encoding` string
 */
export function writeFile(args: WriteFileArgs): Step {
  return makeStep('writeFile', args, undefined);
}
