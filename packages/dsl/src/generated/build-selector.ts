// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Choice, Describable, Text, Value } from '../core/catalogued.ts';

export interface BuildParameterArgs {
  readonly parameterName: Text;
}

/**
 * Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`.
 *
 * - `parameterName` string, required, may stand alone
 */
export function buildParameter(args: Text | BuildParameterArgs): Describable<'BuildSelector'> {
  return makeSymbol('buildParameter', args, 'parameterName');
}

export interface DownstreamArgs {
  readonly upstreamProjectName?: Text;
  readonly upstreamBuildNumber?: Text;
}

/**
 * Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`.
 *
 * - `upstreamProjectName` string
 * - `upstreamBuildNumber` string
 */
export function downstream(args: DownstreamArgs): Describable<'BuildSelector'> {
  return makeSymbol('downstream', args, undefined);
}

/** Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`. */
export function lastCompleted(): Describable<'BuildSelector'> {
  return makeSymbol('lastCompleted', undefined, undefined);
}

export interface LastSuccessfulArgs {
  readonly stable?: Value<boolean>;
}

/**
 * Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`.
 *
 * - `stable` boolean
 */
export function lastSuccessful(args?: LastSuccessfulArgs): Describable<'BuildSelector'> {
  return makeSymbol('lastSuccessful', args, undefined);
}

/** Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`. */
export function lastWithArtifacts(): Describable<'BuildSelector'> {
  return makeSymbol('lastWithArtifacts', undefined, undefined);
}

/** Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`. */
export function latestSavedBuild(): Describable<'BuildSelector'> {
  return makeSymbol('latestSavedBuild', undefined, undefined);
}

export interface PermalinkArgs {
  readonly id: Text;
}

/**
 * Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`.
 *
 * - `id` string, required, may stand alone
 */
export function permalink(args: Text | PermalinkArgs): Describable<'BuildSelector'> {
  return makeSymbol('permalink', args, 'id');
}

export interface SpecificArgs {
  readonly buildNumber: Text;
}

/**
 * Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`.
 *
 * - `buildNumber` string, required, may stand alone
 */
export function specific(args: Text | SpecificArgs): Describable<'BuildSelector'> {
  return makeSymbol('specific', args, 'buildNumber');
}

export interface UpstreamBuildSelectorArgs {
  /** Default: `false`. */
  readonly allowUpstreamDependencies?: Value<boolean>;
  readonly fallbackToLastSuccessful?: Value<boolean>;
  readonly upstreamFilterStrategy?: Choice<'UseGlobalSetting' | 'UseOldest' | 'UseNewest'>;
}

/**
 * Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`.
 *
 * - `allowUpstreamDependencies` boolean, default `false`
 * - `fallbackToLastSuccessful` boolean
 * - `upstreamFilterStrategy` UseGlobalSetting | UseOldest | UseNewest
 */
export function upstream(args?: UpstreamBuildSelectorArgs): Describable<'BuildSelector'> {
  return makeSymbol('upstream', args, undefined);
}

/** Build selector of the plugin copyartifact (801.v937817258df3). For `copyArtifacts.selector`, `buildSelector.defaultSelector`. */
export function workspace(): Describable<'BuildSelector'> {
  return makeSymbol('workspace', undefined, undefined);
}
