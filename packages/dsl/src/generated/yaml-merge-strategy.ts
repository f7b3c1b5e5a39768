// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable } from '../core/catalogued.ts';

/** Yaml merge strategy of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.yamlMergeStrategy`, `kubernetes.yamlMergeStrategy`. */
export function merge(): Describable<'YamlMergeStrategy'> {
  return makeSymbol('merge', undefined, undefined);
}

/** Yaml merge strategy of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.yamlMergeStrategy`, `kubernetes.yamlMergeStrategy`. */
export function override(): Describable<'YamlMergeStrategy'> {
  return makeSymbol('override', undefined, undefined);
}
