import type { GStringHole } from '@pipec/model';
import { environmentOf } from '../flow/environment.ts';
import { variablesOf } from '../flow/variables.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf, runsScripts, scriptOf } from '../step-call.ts';
import { isAutomatic, isSetAt } from '../text/powershell-variables.ts';
import { assignedAt } from '../text/shell-variables.ts';
import { writtenText } from '../text/written-text.ts';
import type { TextHole, WrittenText } from '../text/written-text.ts';

export default defineRule({
  name: 'dollar-in-gstring',
  group: 'lint',
  severity: 'error',
  summary: 'A variable of the shell has a backslash before its $ where the script stands in double quotes.',

  check(context) {
    return onStepsOf(context, runsScripts, (step) => {
      const script = scriptOf(step);
      const isMeant = script && meant[script.shell];
      const written = isMeant && writtenText(script.value);
      if (isMeant === undefined || written === undefined) return;
      for (const hole of written.holes) {
        const name = bareName(hole);
        if (name === undefined) continue;
        if (isMeant === byPowershell && isDrive(name, hole, written, context)) tellDrive(hole, written);
        else if (isMeant(name, hole, written) && !isKnownToGroovy(name, hole, context)) tell(name, hole, written);
      }
    });

    function tell(name: string, hole: TextHole, written: WrittenText): void {
      report(hole, written, `Groovy looks for a variable '${name}', which only the script sets.`, [
        { message: 'Groovy fills in the text before any shell reads it, and fails where it has no such variable.' },
        { message: 'A backslash before the $ leaves it to the shell; so do single quotes around the script.' },
      ]);
    }

    function tellDrive(hole: TextHole, written: WrittenText): void {
      const [rest = ''] = /^:\w+/.exec(written.text.slice(hole.end)) ?? [];
      report(hole, written, `Groovy fills in its own 'env' here; PowerShell never reads '$env${rest}'.`, [
        { message: `The script gets the name of a class of Jenkins, and '${rest}' behind it.` },
        { message: 'A backslash before the $ leaves it to PowerShell; so do single quotes around the script.' },
      ]);
    }

    function report(
      hole: TextHole,
      written: WrittenText,
      message: string,
      notes: readonly { message: string }[],
    ): void {
      const span = written.place(hole.start, hole.end);
      context.report({
        message,
        span,
        notes,
        fix: {
          title: 'Leave it to the shell',
          safety: 'unsafe',
          edits: [{ span: { ...span, end: span.start }, text: '\\' }],
        },
      });
    }
  },
});

/** Whether the shell was meant to read the variable that a hole names. */
type IsMeant = (name: string, hole: TextHole, written: WrittenText) => boolean;

/** By the shell that runs the script; in `bat` a `$` means nothing, so that Groovy is meant. */
const meant: { readonly [shell: string]: IsMeant } = { sh: bySh, 'remote-sh': bySh, powershell: byPowershell };

/** What the script sets it has named before: most holes stand for what it does not name at all. */
function bySh(name: string, { start }: TextHole, { text }: WrittenText): boolean {
  if (!text.slice(0, start).includes(name)) return false;
  const assigned = assignedAt(text, name);
  return assigned !== undefined && assigned < start;
}

/** In PowerShell a `$` stands before what is set, too, so that Groovy eats that as well. */
function byPowershell(name: string, { start }: TextHole, { text, holes }: WrittenText): boolean {
  if (isAutomatic(name)) return true;
  const isSetInHole = holes.some(
    (hole) => hole.start <= start && bareName(hole) === name && isSetAt(text, hole.start, hole.end),
  );
  if (isSetInHole) return true;
  for (let at = text.indexOf(`$${name}`); at >= 0 && at < start; at = text.indexOf(`$${name}`, at + 1))
    if (isSetAt(text, at, at + name.length + 1)) return true;
  return false;
}

/** `$env:PATH`. */
function isDrive(name: string, { expression, end }: TextHole, { text }: WrittenText, { root }: RuleContext): boolean {
  const isOfJenkins = name === 'env' && expression?.kind === 'Name' && variablesOf(root).of(expression) === undefined;
  return isOfJenkins && /^:\w/.test(text.slice(end, end + 2));
}

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
