// What the generated functions are made of: one import for ours, and for those of a user's own controller.

export type { BuildParameter, Option, Step, Trigger } from '@pipec/model';
export type { Anything, Choice, Dictionary, List, Scalar, Structure, Suggested } from './argument.ts';
export { makeBlockStep, makeOptionOrStep } from './block-step.ts';
export { makeDirective, makeStep, makeSymbol } from './call.ts';
export type { Steps } from './call.ts';
export type { Describable, Expr, Text, Value } from './value.ts';
