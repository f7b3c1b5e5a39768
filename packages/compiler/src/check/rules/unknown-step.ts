import type { Call, Node, Span } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { absentPlugin } from '../absent-plugin.ts';
import { isBlockOfStep } from '../agent-state.ts';
import { variablesOf } from '../flow/variables.ts';
import { groovyFunctions } from '../groovy-functions.ts';
import { defineRule } from '../rule.ts';
import type { Fault, RuleContext } from '../rule.ts';
import { isInScript } from '../surroundings.ts';
import { namesCode } from '../loads-code.ts';

export default defineRule({
  name: 'unknown-step',
  group: 'lint',
  severity: 'error',
  summary: 'A step is one of a catalogued plugin, or of a library that the pipeline loads.',

  check(context) {
    const { root, catalogue, report } = context;
    const isOwn = (name: string) => {
      const { methods, all } = variablesOf(root);
      return methods.has(name) || all.some((variable) => variable.name === name);
    };
    return {
      Step({ name, callee, span }, parents) {
        if (callee === undefined && isUnknown(name) && !isInScript(parents)) tell(name, span);
      },
      Call(call, parents) {
        const name = call.callee.kind === 'Name' && isStatement(call, parents) ? call.callee.name : undefined;
        if (name !== undefined && isUnknown(name) && isAmongSteps(parents, context)) tell(name, call.callee.span);
      },
    };

    function isUnknown(name: string): boolean {
      if (catalogue.isNamed(name) || groovyFunctions.has(name)) return false;
      return slipOf(name, catalogue) !== undefined || absentPlugin(name, catalogue) !== undefined;
    }

    function tell(name: string, span: Span): void {
      const [near, plugin] = [slipOf(name, catalogue), absentPlugin(name, catalogue)];
      if (isOwn(name) || namesCode(context)) return;
      if (plugin !== undefined) report(ofAbsentPlugin(name, plugin, span));
      else if (near !== undefined) report(misspelt(name, near, span));
    }
  },
});

function ofAbsentPlugin(name: string, plugin: string, span: Span): Fault {
  return {
    message: `No installed plugin has a step '${name}'.`,
    span: { ...span, end: Math.min(span.end, span.start + name.length) },
    notes: [
      {
        message: `It comes with the plugin '${plugin}', which the controller has not, by what the configuration says.`,
      },
      { message: `The build would fail: "No such DSL method '${name}'".` },
    ],
  };
}

function misspelt(name: string, near: string, span: Span): Fault {
  return {
    message: `No catalogued plugin has a step '${name}'.`,
    span: { ...span, end: Math.min(span.end, span.start + name.length) },
    slip: { written: name, meant: near, part: [0], isGuess: true },
    notes: [
      { message: `Did you mean '${near}'? The build would fail: "No such DSL method '${name}'".` },
      { message: "If it is a step of your own, name its library in 'libraries' or with @Library." },
    ],
    fix: {
      title: `Write '${near}'`,
      safety: 'unsafe',
      edits: [{ span: { ...span, end: span.start + name.length }, text: near }],
    },
  };
}

/** The steps of a catalogue, and what words were meant to be. */
interface Slips {
  readonly steps: readonly string[];
  /** The places of steps in that list by their first letter, and by their last: a slip leaves one of them as it is. */
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
  readonly byLast: ReadonlyMap<string, readonly number[]>;
  readonly meant: Map<string, string | undefined>;
}
const slips = new WeakMap<CatalogueIndex, Slips>();

function slipsIn(catalogue: CatalogueIndex): Slips {
  const known = slips.get(catalogue);
  if (known !== undefined) return known;
  const steps = catalogue.namesIn('steps');
  const byLetter = (at: number) => {
    const places = new Map<string, number[]>();
    steps.forEach((step, place) => places.set(step.at(at)!, [...(places.get(step.at(at)!) ?? []), place]));
    return places;
  };
  const found: Slips = { steps, byFirst: byLetter(0), byLast: byLetter(-1), meant: new Map() };
  slips.set(catalogue, found);
  return found;
}

/** The step that a word was meant to be, the first of several: most words of scripts are none, and come again and again. */
function slipOf(word: string, catalogue: CatalogueIndex): string | undefined {
  if (word.length < shortest) return undefined;
  const { steps, byFirst, byLast, meant } = slipsIn(catalogue);
  const known = meant.get(word);
  if (known !== undefined || meant.has(word)) return known;
  const first = slipAmong(word, byFirst.get(word.at(0)!), steps);
  const place = Math.min(first, slipAmong(word, byLast.get(word.at(-1)!), steps));
  meant.set(word, steps[place]);
  return steps[place];
}

/** The first of these places at which a step stands that a word was meant to be; places ascend. */
function slipAmong(word: string, places: readonly number[] | undefined, steps: readonly string[]): number {
  return places?.find((place) => isSlip(word, steps[place]!)) ?? Number.POSITIVE_INFINITY;
}

/** Shorter words may be anything. */
const shortest = 4;

/** From how many letters on two of them may differ. */
const longWord = 8;

/** Whether two words differ in one place alone, by a letter or a swap: words that are merely alike may both be steps. */
function isSlip(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 2) return false;
  const shorter = Math.min(word.length, meant.length);
  let start = 0;
  while (start < shorter && word[start] === meant[start]) start += 1;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const differs = Math.max(word.length, meant.length) - start - end;
  const isSwapped = differs === 2 && word[start] === meant[start + 1] && word[start + 1] === meant[start];
  return differs < 2 || isSwapped || (differs === 2 && shorter >= longWord);
}

/** A call that stands alone, as steps do; others may be of a language that a block brings along. */
function isStatement(call: Call, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  return parent?.kind === 'ExpressionStatement' && (call.form === 'command' || call.form === 'parens');
}

/** Whether blocks of catalogued steps alone stand around: others may bring a language of their own along. */
function isAmongSteps(parents: readonly Node[], context: RuleContext): boolean {
  return parents.every(
    ({ kind }, i) => kind !== 'ClassDeclaration' && (kind !== 'Closure' || isBlockOfStep(parents.slice(0, i), context)),
  );
}
