import type { Option, Step } from '@pipec/model';
import { makeDirective, makeStep } from './call.ts';
import type { Steps } from './call.ts';

/** A step with a block whose arguments may be left out: `withMaven([…])`, `withMaven({ maven: '3.9' }, […])`. */
export function makeBlockStep(name: string, sole: string | undefined, first: unknown, second?: Steps): Step {
  const [args, body] = isBody(first, second) ? [undefined, first] : [first, second];
  return makeStep(name, args, sole, body);
}

/** A step with a block that is an option where it has none: `timeout(5)` in `options`, `timeout(5, […])` among steps. */
export function makeOptionOrStep(
  name: string,
  sole: string | undefined,
  first?: unknown,
  second?: Steps,
): Option | Step {
  if (second !== undefined || isBody(first, second)) return makeBlockStep(name, sole, first, second);
  return makeDirective('option', name, first, sole);
}

/** No step with arguments that may be left out takes a lone list, so a list alone is the block. */
function isBody(first: unknown, second: unknown): first is Steps {
  return second === undefined && Array.isArray(first);
}
