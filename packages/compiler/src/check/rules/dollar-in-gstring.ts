import type { GStringHole } from '@pipec/model';
import { environmentOf } from '../flow/environment.ts';
import { variablesOf } from '../flow/variables.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf, runsScripts, scriptOf } from '../step-call.ts';
import { assignedAt } from '../text/shell-variables.ts';
import { writtenText } from '../text/written-text.ts';
import type { TextHole } from '../text/written-text.ts';

export default defineRule({
  name: 'dollar-in-gstring',
  group: 'lint',
  severity: 'error',
  summary: 'A variable of the shell has a backslash before its $ where the script stands in double quotes.',

  check(context) {
    return onStepsOf(context, runsScripts, (step) => {
      const script = scriptOf(step);
      const written = script?.shell === 'sh' ? writtenText(script.value) : undefined;
      for (const hole of written?.holes ?? []) {
        const name = bareName(hole);
        const { text } = written!;
        // What the script sets it has named before: most holes stand for what it does not name at all.
        if (name === undefined || !text.slice(0, hole.start).includes(name)) continue;
        const assigned = assignedAt(text, name);
        if (assigned === undefined || assigned >= hole.start) continue;
        if (isKnownToGroovy(name, hole, context)) continue;
        const span = written!.place(hole.start, hole.end);
        context.report({
          message: `Groovy looks for a variable '${name}', which only the script sets.`,
          span,
          notes: [
            { message: 'Groovy fills in the text before any shell reads it, and fails where it has no such variable.' },
            { message: 'A backslash before the $ leaves it to the shell; so do single quotes around the script.' },
          ],
          fix: {
            title: 'Leave it to the shell',
            safety: 'unsafe',
            edits: [{ span: { ...span, end: span.start }, text: '\\' }],
          },
        });
      }
    });
  },
});

/** `$name` and `${name}`; what is more than a name the shell could not mean. */
function bareName({ node, expression }: TextHole): string | undefined {
  const isHole = node.kind === 'GStringHole' && (node as GStringHole).statements === undefined;
  return isHole && expression?.kind === 'Name' ? expression.name : undefined;
}

function isKnownToGroovy(name: string, { expression }: TextHole, { root, catalogue }: RuleContext): boolean {
  if (expression?.kind !== 'Name' || variablesOf(root).of(expression) !== undefined) return true;
  const isJenkins = catalogue.find('global-variable', name) ?? catalogue.find('env-variable', name);
  return isJenkins !== undefined || environmentOf(root, catalogue).all.some((setting) => setting.name === name);
}
