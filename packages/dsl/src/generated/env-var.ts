// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable, Text, Value } from '../core/catalogued.ts';

export interface ContainerEnvVarArgs {
  readonly key: Text;
  readonly value: Text;
}

/**
 * Env var of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.envVars`, `containerTemplate.envVars`.
 *
 * - `key` string, required
 * - `value` string, required
 *
 * @deprecated
 */
export function containerEnvVar(args: ContainerEnvVarArgs): Describable<'TemplateEnvVar'> {
  return makeSymbol('containerEnvVar', args, undefined);
}

export interface EnvVarArgs {
  readonly key: Text;
  readonly value: Text;
}

/**
 * Env var of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.envVars`, `containerTemplate.envVars`.
 *
 * - `key` string, required
 * - `value` string, required
 */
export function envVar(args: EnvVarArgs): Describable<'TemplateEnvVar'> {
  return makeSymbol('envVar', args, undefined);
}

export interface PodEnvVarArgs {
  readonly key: Text;
  readonly value: Text;
}

/**
 * Env var of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.envVars`, `containerTemplate.envVars`.
 *
 * - `key` string, required
 * - `value` string, required
 *
 * @deprecated
 */
export function podEnvVar(args: PodEnvVarArgs): Describable<'TemplateEnvVar'> {
  return makeSymbol('podEnvVar', args, undefined);
}

export interface SecretEnvVarArgs {
  readonly key: Text;
  readonly secretName: Text;
  readonly secretKey: Text;
  readonly optional?: Value<boolean>;
}

/**
 * Env var of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.envVars`, `containerTemplate.envVars`.
 *
 * - `key` string, required
 * - `secretName` string, required
 * - `secretKey` string, required
 * - `optional` boolean
 */
export function secretEnvVar(args: SecretEnvVarArgs): Describable<'TemplateEnvVar'> {
  return makeSymbol('secretEnvVar', args, undefined);
}
