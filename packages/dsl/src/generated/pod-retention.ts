// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable } from '../core/catalogued.ts';

/** Pod retention of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.podRetention`, `kubernetes.podRetention`. */
export function always(): Describable<'PodRetention'> {
  return makeSymbol('always', undefined, undefined);
}

/** Pod retention of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.podRetention`, `kubernetes.podRetention`. */
export function default_(): Describable<'PodRetention'> {
  return makeSymbol('default', undefined, undefined);
}
export { default_ as default };

/** Pod retention of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.podRetention`, `kubernetes.podRetention`. */
export function evicted(): Describable<'PodRetention'> {
  return makeSymbol('evicted', undefined, undefined);
}

/** Pod retention of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.podRetention`, `kubernetes.podRetention`. */
export function never(): Describable<'PodRetention'> {
  return makeSymbol('never', undefined, undefined);
}

/** Pod retention of the plugin kubernetes (4425.va_82d78a_0087e). For `podTemplate.podRetention`, `kubernetes.podRetention`. */
export function onFailure(): Describable<'PodRetention'> {
  return makeSymbol('onFailure', undefined, undefined);
}
