import { defineRule } from '../rule.ts';
import { argumentFor, onStepsOf } from '../step-call.ts';
import { isStash, isUnstash, namesGiven } from './unstash-without-stash.ts';

export default defineRule({
  name: 'stash-without-unstash',
  group: 'lint',
  severity: 'warning',
  profile: 'strict',
  summary: 'What is put aside is brought back somewhere.',

  check(context) {
    const used = namesGiven(context, isUnstash);
    if (used === undefined) return {};
    return onStepsOf(context, isStash, (step) => {
      const name = argumentFor(step, 'name');
      if (name?.kind !== 'StringLiteral' || used.has(name.value)) return;
      context.report({
        message: `Nobody brings back what is stashed as '${name.value}'.`,
        span: name.span,
        notes: [{ message: 'The files are packed and sent to the controller for nothing.' }],
      });
    });
  },
});
