// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Anything, Describable, Text, Value } from '../core/catalogued.ts';

export interface BooleanParamParameterValueArgs {
  readonly name: Text;
  readonly value?: Value<boolean>;
}

/**
 * Parameter value of Jenkins itself (2.579-SNAPSHOT). For `build.parameters`.
 *
 * - `name` string, required
 * - `value` boolean
 */
export function booleanParam(args: BooleanParamParameterValueArgs): Describable<'ParameterValue'> {
  return makeSymbol('booleanParam', args, undefined);
}

export interface ExtendedChoiceParameterValueArgs {
  readonly name: Text;
  readonly value: Text;
}

/**
 * Parameter value of the plugin extended-choice-parameter (389.v023f1e97b_b_3c). For `build.parameters`.
 *
 * - `name` string, required
 * - `value` string, required
 */
export function extendedChoice(args: ExtendedChoiceParameterValueArgs): Describable<'ParameterValue'> {
  return makeSymbol('extendedChoice', args, undefined);
}

export interface FileParameterValueArgs {
  readonly name: Text;
  readonly file: Anything;
}

/**
 * Parameter value of Jenkins itself (2.579-SNAPSHOT). For `build.parameters`.
 *
 * - `name` string, required
 * - `file` any, required
 */
export function file(args: FileParameterValueArgs): Describable<'ParameterValue'> {
  return makeSymbol('file', args, undefined);
}

export interface PasswordParameterValueArgs {
  readonly name: Text;
  readonly value: Text;
  readonly description: Text;
}

/**
 * Parameter value of Jenkins itself (2.579-SNAPSHOT). For `build.parameters`.
 *
 * - `name` string, required
 * - `value` string, required
 * - `description` string, required
 */
export function password(args: PasswordParameterValueArgs): Describable<'ParameterValue'> {
  return makeSymbol('password', args, undefined);
}

export interface RunParameterValueArgs {
  readonly name: Text;
  readonly runId: Text;
  readonly description: Text;
}

/**
 * Parameter value of Jenkins itself (2.579-SNAPSHOT). For `build.parameters`.
 *
 * - `name` string, required
 * - `runId` string, required
 * - `description` string, required
 */
export function run(args: RunParameterValueArgs): Describable<'ParameterValue'> {
  return makeSymbol('run', args, undefined);
}

export interface StringParameterValueArgs {
  readonly name: Text;
  readonly value: Text;
}

/**
 * Parameter value of Jenkins itself (2.579-SNAPSHOT). For `build.parameters`.
 *
 * - `name` string, required
 * - `value` string, required
 */
export function string(args: StringParameterValueArgs): Describable<'ParameterValue'> {
  return makeSymbol('string', args, undefined);
}

export interface TextParameterValueArgs {
  readonly name: Text;
  readonly value: Text;
}

/**
 * Parameter value of Jenkins itself (2.579-SNAPSHOT). For `build.parameters`.
 *
 * - `name` string, required
 * - `value` string, required
 */
export function text(args: TextParameterValueArgs): Describable<'ParameterValue'> {
  return makeSymbol('text', args, undefined);
}
