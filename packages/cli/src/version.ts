// scripts/bundle.mjs puts the version of package.json in this name's place.
declare const PIPEC_VERSION: string;

/** The version of pipec, such as `0.1.0`. */
export const version: string = PIPEC_VERSION;
