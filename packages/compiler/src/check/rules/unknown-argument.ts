import { anyOf, nearest } from '@pipec/model';
import type { Argument, Span } from '@pipec/model';
import { onArguments } from '../on-arguments.ts';
import { rename } from '../rename.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'unknown-argument',
  group: 'declarative',
  severity: 'error',
  summary: 'The named arguments of a step, an option or a condition are ones that it has.',

  check(context) {
    return onArguments(context, (fault) => {
      if (fault.kind !== 'unknown') return;
      const known = fault.entry.params.map(({ name }) => name);
      const near = nearest(fault.name, known);
      const slip = near === undefined ? undefined : { written: fault.name, meant: near, ofKey: true as const };
      const hint = known.length === 0 ? 'It takes no arguments.' : `It takes ${anyOf(known, 'and')}.`;
      context.report({
        message: `'${fault.entry.name}' has no argument '${fault.name}'.`,
        span: fault.argument.span,
        ...(fault.argument.span.start === fault.call.span.start && { part: [fault.name] }),
        notes: [{ message: near === undefined ? hint : `Did you mean '${near}'?` }],
        ...rename(nameSpan(fault.argument), slip),
        ...(fault.isBeyond === true
          ? { severity: 'warning' as const }
          : { jenkins: fault.jenkins === 'exception' ? fault.jenkins : `ModelValidatorImpl.${fault.jenkins}` }),
      });
    });
  },
});

/** Where a name is written as a word. */
function nameSpan({ name, span }: Argument): Span | undefined {
  return typeof name === 'string' ? { ...span, end: span.start + name.length } : undefined;
}
