import type { Span } from '@pipec/model';
import { mayBeSet } from '../flow/may-be-set.ts';
import { isGivenByAgents } from '../given-by-agents.ts';
import { defineRule } from '../rule.ts';
import type { Fault, RuleContext } from '../rule.ts';
import { onStepsOf, runsScripts, scriptOf } from '../step-call.ts';
import type { ShellVariable } from '../text/shell-variables.ts';
import { isAskedFor, isSetIn, takesVariables, variablesRead, workedOut } from '../text/shell-variables.ts';
import { takenOver } from '../text/taken-over.ts';
import { writtenText } from '../text/written-text.ts';
import type { WrittenText } from '../text/written-text.ts';

export default defineRule({
  name: 'variable-of-another-script',
  group: 'lint',
  severity: 'warning',
  summary: 'A script reads no variable that only another script of the shell has set.',

  check(context) {
    /** Where scripts set what they have worked out. */
    const set = new Map<string, Setting>();
    return onStepsOf(context, runsScripts, (step) => {
      const script = scriptOf(step);
      const written = script?.shell === 'sh' ? writtenText(script.value) : undefined;
      if (written === undefined) return;
      const { text, place } = written;
      // A variable may be read many times in one script, which is looked through once for each.
      const lost = new Map<string, Setting | undefined>();
      let isOpen: boolean | undefined;
      for (const { name, start, end } of set.size > 0 ? variablesRead(written) : none) {
        if (!lost.has(name)) {
          const isLost = !isKept(name, text);
          if (isLost) isOpen ??= ofOther.test(text) || takesVariables(text);
          if (isOpen === true) break;
          lost.set(name, isLost ? set.get(name) : undefined);
        }
        const from = lost.get(name);
        if (from === undefined) continue;
        context.report(ofAnother(name, place(start, end), from));
      }
      const kept = workedOut(text).filter(({ name }) => !set.has(name));
      if (kept.length === 0) return;
      const isTakenOver = takenOver(text);
      for (const { name, start, end } of kept)
        if (!set.has(name) && !isTakenOver(name)) set.set(name, { written, start, end });
    });

    /** Whether a variable is none of another script, or the script that reads it has it from elsewhere too. */
    function isKept(name: string, text: string): boolean {
      return !set.has(name) || isSetIn(text, name) || isAskedFor(text, name) || isSetOutside(name, context);
    }
  },
});

function ofAnother(name: string, span: Span, { written, start, end }: Setting): Fault {
  return {
    message: `'${name}' is empty here: another script sets it, and each has a shell of its own.`,
    span,
    notes: [
      { message: 'It is set here, and gone at the end of that script.', span: written.place(start, end) },
      { message: 'Do both in one script, or have the first print it, and hand it over with returnStdout.' },
    ],
  };
}

/** Where a script sets a variable. */
interface Setting {
  readonly written: WrittenText;
  readonly start: number;
  readonly end: number;
}

const none: readonly ShellVariable[] = [];

/** What is for another program than a shell. */
const ofOther = /^#!(?!.*\b(?:ba|da|k|z)?sh\b)/;

/** Whether the environment of the build may have it. */
function isSetOutside(name: string, { root, catalogue }: RuleContext): boolean {
  return isGivenByAgents(name) || catalogue.find('env-variable', name) !== undefined || mayBeSet(name, root, catalogue);
}
