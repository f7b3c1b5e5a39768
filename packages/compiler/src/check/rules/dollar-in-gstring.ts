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
      const written = script && setBy[script.shell] && writtenText(script.value);
      if (script === undefined || written === undefined || written.holes.length === 0) return;
      const isPowershell = script.shell === 'powershell';
      const setAt = setBy[script.shell]!(written);
      const named = new Map<string, boolean>();
      for (const hole of written.holes) {
        const name = bareName(hole);
        if (name === undefined) continue;
        // A POSIX script names what it sets: most holes stand for what it does not name at all.
        if (!isPowershell && !named.has(name)) named.set(name, written.text.includes(name));
        if (named.get(name) === false) continue;
        if (isPowershell && isDrive(name, hole, written, context)) tellDrive(hole, written);
        else if (!isKnownToGroovy(name, hole, context) && setAt(name) <= hole.start) tell(name, hole, written);
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

/** Where a script first sets a variable; infinite where it does not. */
type SetAt = (name: string) => number;

/** By the shell that runs the script; in `bat` a `$` means nothing, so that Groovy is meant. A script is read once for all its holes. */
const setBy: { readonly [shell: string]: (written: WrittenText) => SetAt } = {
  sh: setBySh,
  'remote-sh': setBySh,
  powershell: setByPowershell,
};

function setBySh({ text }: WrittenText): SetAt {
  let words: ReadonlySet<string> | undefined;
  const known = new Map<string, number>();
  return (name) => {
    words ??= new Set(text.match(/\w+/g));
    if (!words.has(name)) return Infinity;
    let at = known.get(name);
    if (at === undefined) known.set(name, (at = assignedAt(text, name) ?? Infinity));
    return at;
  };
}

/** In PowerShell a `$` stands before what is set, too, so that Groovy eats that as well. */
function setByPowershell(written: WrittenText): SetAt {
  let first: ReadonlyMap<string, number> | undefined;
  return (name) => (isAutomatic(name) ? 0 : ((first ??= firstIn(written)).get(name) ?? Infinity));
}

/** The variables that a script of PowerShell sets, with where. */
function firstIn({ text, holes }: WrittenText): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const add = (name: string, start: number, end: number) => {
    if (start < (first.get(name) ?? Infinity) && isSetAt(text, start, end)) first.set(name, start);
  };
  for (const hole of holes) {
    const name = bareName(hole);
    if (name !== undefined) add(name, hole.start, hole.end);
  }
  for (const { 0: whole, 1: name = '', index } of text.matchAll(/\$(\w+)/g)) add(name, index, index + whole.length);
  return first;
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
