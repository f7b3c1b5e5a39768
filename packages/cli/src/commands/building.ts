// Commands that build share nearly all of what they need, so they are one file of the bundle.
export { default as build } from './build.ts';
export { default as check } from './check.ts';
