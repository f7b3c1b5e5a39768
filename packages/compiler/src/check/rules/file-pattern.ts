import type { Expression, Fix, Span } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { memberOf } from '../flow/member-of.ts';
import { variablesOf } from '../flow/variables.ts';
import { ofEntry } from '../of-entry.ts';
import { defineRule } from '../rule.ts';
import type { Fault, RuleContext } from '../rule.ts';
import { argumentFor, onStepsOf } from '../step-call.ts';
import type { StepCall } from '../step-call.ts';
import { writtenText } from '../text/written-text.ts';
import type { TextHole, WrittenText } from '../text/written-text.ts';

export default defineRule({
  name: 'file-pattern',
  group: 'lint',
  severity: 'warning',
  summary: 'A pattern of files begins in the folder of the step, and names folders alone.',

  check(context) {
    return onStepsOf(context, takesPatterns, (step) => {
      for (const name of patternsOf(step.entry)) {
        const value = argumentFor(step, name);
        const written = value && writtenText(value);
        if (written === undefined || !mayBeWrong.test(written.text)) continue;
        const holes = new Map(written.holes.map((hole) => [hole.start, hole]));
        for (const pattern of patternsIn(written.text)) {
          const fault = faultOf(pattern, written, folderIn(holes.get(pattern.start), context));
          if (fault !== undefined) context.report({ ...fault, ...partOf(step, value!, name) });
        }
      }
    });
  },
});

const takesPatterns = (entry: Entry): boolean => patternsOf(entry).length > 0;

/** The parameters of a step that take patterns of files. */
const patternsOf = ofEntry(({ params }) =>
  params.flatMap(({ name, role }) => (role === 'file-patterns' ? [name] : [])),
);

/**
 * What any wrong pattern shows before its text is taken apart: how it begins behind the start or a comma, a hole that it begins with, or
 * dots that stand alone between slashes, blanks, commas and the ends of the text.
 */
const mayBeWrong = /(?:^|,)\s*(?:[/\\]|[A-Za-z]:[/\\]|pipec\d+hole(?:[/\\,\s]|$))|(?:^|[/\\,\s])\.\.?(?:[/\\,\s]|$)/;

/** One of the patterns of a text, without the blanks around it. */
interface Pattern {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** As Jenkins takes them apart: at commas alone. */
function patternsIn(text: string): readonly Pattern[] {
  return [...text.matchAll(/[^,\s](?:[^,]*[^,\s])?/g)].map(({ 0: own, index }) => ({
    text: own,
    start: index,
    end: index + own.length,
  }));
}

/** @param folder The variable that the pattern begins with, where that is one of a folder. */
function faultOf(pattern: Pattern, written: WrittenText, folder: string | undefined): Fault | undefined {
  const span = written.place(pattern.start, pattern.end);
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(pattern.text)) return absolute(span);
  if (folder !== undefined && /^pipec\d+hole(?:[/\\]|$)/.test(pattern.text)) return inFolder(folder, span);
  const dots = dotsIn(pattern.text);
  return dots === undefined ? undefined : dotted(dots, span, withoutDots(pattern, written));
}

/** Variables that hold the path of a folder, from the root of the machine on. */
const folders: ReadonlySet<string> = new Set(['HOME', 'JENKINS_HOME', 'WORKSPACE', 'WORKSPACE_TMP']);

/** `WORKSPACE` of `"${env.WORKSPACE}/target/*.jar"`. */
function folderIn(hole: TextHole | undefined, context: RuleContext): string | undefined {
  const name = hole?.expression && variableRead(hole.expression, context);
  return name !== undefined && folders.has(name) ? name : undefined;
}

function variableRead(value: Expression, context: RuleContext): string | undefined {
  if (value.kind === 'Name') return variablesOf(context.root).of(value) === undefined ? value.name : undefined;
  return memberOf(value, 'env', context);
}

/** The first `.` or `..` among the folders of a path. */
function dotsIn(path: string): string | undefined {
  return /(?:^|[/\\])(\.\.?)(?=[/\\]|$)/.exec(path)?.[1];
}

/** Leaves out the `./` that a pattern begins with, where it is in the author's own quotes and all is well behind it. */
function withoutDots({ text, start, end }: Pattern, { place, stringAt }: WrittenText): Fix | undefined {
  const { length } = /^(?:\.[/\\]+)*/.exec(text)![0];
  const [from, rest] = [start + length, text.slice(length)];
  if (length === 0 || from === end || dotsIn(rest) !== undefined || stringAt(start) === undefined) return undefined;
  return { title: "Leave './' out", safety: 'safe', edits: [{ span: place(start, from), text: '' }] };
}

const elsewhere = { message: "Put the step into dir('FOLDER') { … } of that folder, where its patterns begin." };

function absolute(span: Span): Fault {
  return {
    message: 'This pattern matches no file: it is an absolute path, and patterns are relative to the workspace.',
    span,
    notes: [elsewhere],
  };
}

function inFolder(name: string, span: Span): Fault {
  return {
    message: `This pattern matches no file: '${name}' is an absolute path, and patterns are relative to the workspace.`,
    span,
    notes: [name === 'WORKSPACE' ? { message: 'Leave it out: outside of dir(…) a pattern begins there.' } : elsewhere],
  };
}

function dotted(dots: string, span: Span, fix: Fix | undefined): Fault {
  return {
    message: `This pattern matches no file: Ant takes '${dots}' for the name of a folder.`,
    span,
    ...(dots === '..' && { notes: [elsewhere] }),
    ...(fix !== undefined && { fix }),
  };
}

/** Where in an author's call the patterns are, where the DSL knows the call alone. */
function partOf({ node, args }: StepCall, value: Expression, name: string): Pick<Fault, 'part'> {
  if (value.span.start !== node.span.start) return {};
  return { part: [args.some((argument) => argument.name === name) ? name : 0] };
}
