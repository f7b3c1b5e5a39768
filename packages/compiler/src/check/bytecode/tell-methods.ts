import type { RuleContext } from '../rule.ts';
import { mayFill } from './may-fill.ts';
import { methodsOf } from './methods.ts';
import { splitPlace } from './split-place.ts';

/** Tells each method of a file that becomes more bytes than `above`, and no more than `upTo`, where it is best split. */
export function tellMethods(
  { root, settings, report }: RuleContext,
  above: number,
  upTo: number,
  message: (bytes: number) => string,
): void {
  if (!mayFill(root, above)) return;
  for (const method of methodsOf(root, settings.scriptSplitting)) {
    if (method.bytes > above && method.bytes <= upTo)
      report({ message: message(method.bytes), ...splitPlace(method, settings.scriptSplitting) });
  }
}
