import type { Span } from '@pipec/model';
import { mayBeSet } from '../flow/may-be-set.ts';
import { isGivenByAgents } from '../given-by-agents.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf, runsScripts, scriptOf } from '../step-call.ts';
import { isAskedFor, isSetIn, readVariables, takesVariables, workedOut } from '../text/shell-variables.ts';
import { takenOver } from '../text/taken-over.ts';
import { writtenText } from '../text/written-text.ts';

export default defineRule({
  name: 'variable-of-another-script',
  group: 'lint',
  severity: 'warning',
  summary: 'A script reads no variable that only another script of the shell has set.',

  check(context) {
    /** Where scripts set what they have worked out. */
    const set = new Map<string, Span>();
    return onStepsOf(context, runsScripts, (step) => {
      const script = scriptOf(step);
      const written = script?.shell === 'sh' ? writtenText(script.value) : undefined;
      if (written === undefined) return;
      const { text, place } = written;
      if (set.size > 0 && text.includes('$') && !ofOther.test(text) && !takesVariables(text)) {
        for (const { name, start, end } of readVariables(text)) {
          const from = set.get(name);
          if (from === undefined || isSetIn(text, name) || isAskedFor(text, name) || isSetOutside(name, context))
            continue;
          context.report({
            message: `'${name}' is empty here: another script sets it, and each has a shell of its own.`,
            span: place(start, end),
            notes: [
              { message: 'It is set here, and gone at the end of that script.', span: from },
              { message: 'Do both in one script, or have the first print it, and hand it over with returnStdout.' },
            ],
          });
        }
      }
      const kept = workedOut(text).filter(({ name }) => !set.has(name));
      if (kept.length === 0) return;
      const isTakenOver = takenOver(text);
      for (const { name, start, end } of kept)
        if (!set.has(name) && !isTakenOver(name)) set.set(name, place(start, end));
    });
  },
});

/** What is for another program than a shell. */
const ofOther = /^#!(?!.*\b(?:ba|da|k|z)?sh\b)/;

/** Whether the environment of the build may have it. */
function isSetOutside(name: string, { root, catalogue }: RuleContext): boolean {
  return isGivenByAgents(name) || catalogue.find('env-variable', name) !== undefined || mayBeSet(name, root, catalogue);
}
