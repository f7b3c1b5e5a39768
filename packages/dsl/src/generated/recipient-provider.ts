// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

import { makeSymbol } from '../core/catalogued.ts';
import type { Describable } from '../core/catalogued.ts';

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function brokenBuildSuspects(): Describable<'RecipientProvider'> {
  return makeSymbol('brokenBuildSuspects', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function brokenTestsSuspects(): Describable<'RecipientProvider'> {
  return makeSymbol('brokenTestsSuspects', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function buildUser(): Describable<'RecipientProvider'> {
  return makeSymbol('buildUser', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function contributor(): Describable<'RecipientProvider'> {
  return makeSymbol('contributor', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function culprits(): Describable<'RecipientProvider'> {
  return makeSymbol('culprits', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function developers(): Describable<'RecipientProvider'> {
  return makeSymbol('developers', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function previous(): Describable<'RecipientProvider'> {
  return makeSymbol('previous', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function recipients(): Describable<'RecipientProvider'> {
  return makeSymbol('recipients', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function requestor(): Describable<'RecipientProvider'> {
  return makeSymbol('requestor', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function upstreamDevelopers(): Describable<'RecipientProvider'> {
  return makeSymbol('upstreamDevelopers', undefined, undefined);
}

/** Recipient provider of the plugin email-ext (2067.va_71e9f4cfe1e). For `emailext.recipientProviders`, `emailextrecipients.recipientProviders`. */
export function upstreamDevelopersSinceLastSuccess(): Describable<'RecipientProvider'> {
  return makeSymbol('upstreamDevelopersSinceLastSuccess', undefined, undefined);
}
