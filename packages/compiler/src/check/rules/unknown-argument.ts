import { anyOf, nearest } from '@pipec/model';
import type { Argument, Span } from '@pipec/model';
import { namesOf } from '@pipec/model/catalogue';
import type { CatalogueIndex, Param } from '@pipec/model/catalogue';
import { onArguments } from '../on-arguments.ts';
import { rename } from '../rename.ts';
import { defineRule } from '../rule.ts';
import type { WrongWord } from '../rule.ts';

export default defineRule({
  name: 'unknown-argument',
  group: 'declarative',
  severity: 'error',
  summary: 'The named arguments of a step, an option or a condition are ones that it has.',

  check(context) {
    return onArguments(context, (fault) => {
      if (fault.kind !== 'unknown') return;
      const known = fault.entry.params.map(({ name }) => name);
      const holder = holderOf(fault.name, fault.entry.params, context.catalogue);
      const near = holder === undefined ? nearest(fault.name, known) : undefined;
      const isBeyond = fault.isBeyond === true;
      const slip: WrongWord | undefined =
        near === undefined
          ? undefined
          : { written: fault.name, meant: near, ofKey: true, ...(isBeyond && { isGuess: true }) };
      const hint = known.length === 0 ? 'It takes no arguments.' : `It takes ${anyOf(known, 'and')}.`;
      const advice = holder ?? (near === undefined ? hint : `Did you mean '${near}'?`);
      context.report({
        message: `'${fault.entry.name}' has no argument '${fault.name}'.`,
        span: fault.argument.span,
        ...(fault.argument.span.start === fault.call.span.start && { part: [fault.name] }),
        notes: [{ message: advice }, ...(isBeyond ? [ignored] : [])],
        ...rename(nameSpan(fault.argument), slip),
        ...(isBeyond
          ? { severity: 'warning' as const }
          : { jenkins: fault.jenkins === 'exception' ? fault.jenkins : `ModelValidatorImpl.${fault.jenkins}` }),
      });
    });
  },
});

const ignored = { message: "Jenkins leaves it out, and says so in the build's log alone." };

/** Where something of that name belongs, in words: an extension of git is no argument of its own. */
function holderOf(name: string, params: readonly Param[], catalogue: CatalogueIndex): string | undefined {
  const holder = params.find(({ type }) =>
    catalogue.fitting(type ?? 'any').some((entry) => entry.symbol !== false && namesOf(entry).includes(name)),
  );
  if (holder === undefined) return undefined;
  const isList = typeof holder.type === 'object' && 'list' in holder.type;
  const written = isList ? `[${name}(…)]` : `${name}(…)`;
  return `It is a value of '${holder.name}': write '${holder.name}: ${written}'.`;
}

/** Where a name is written as a word. */
function nameSpan({ name, span }: Argument): Span | undefined {
  return typeof name === 'string' ? { ...span, end: span.start + name.length } : undefined;
}
