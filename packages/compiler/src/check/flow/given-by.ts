import type { Expression } from '@pipec/model';
import { ofEntry } from '../of-entry.ts';
import type { RuleContext } from '../rule.ts';
import { isShell } from '../shell-role.ts';
import { argumentFor, scriptOf } from '../step-call.ts';
import type { StepCall } from '../step-call.ts';
import { resolvedText } from '../text/resolved-text.ts';
import { answersOf } from './answers-of.ts';
import { commitWords } from './commit-words.ts';
import { environmentOf } from './environment.ts';
import { onlyValue } from './only-value.ts';
import type { Origin } from './origins.ts';

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/**
 * What others say in the value that a step gives: what people answer, or what a command prints that tells of commits.
 *
 * @param key Of several answers, the one that is asked for; without it, all.
 */
export function givenBy(step: StepCall, read: Expression, context: Context, key?: string): readonly Origin[] {
  if (!asksOrPrints(step.entry)) return [];
  return [...answered(step, read, context, key), ...printed(step, read, context)];
}

/** Most steps neither ask for anything nor run a script. */
const asksOrPrints = ofEntry(({ params }) => params.some(({ role }) => role === 'asked' || isShell(role)));

function answered(step: StepCall, read: Expression, { root, catalogue }: Context, key?: string): readonly Origin[] {
  return answersOf(step, environmentOf(root, catalogue)).flatMap(({ name, nature }): readonly Origin[] => {
    const isMeant = key === undefined || key === name;
    return isMeant && nature !== 'value' ? [{ name, nature, given: 'answer', read, isWhole: false }] : [];
  });
}

function printed(step: StepCall, read: Expression, { root }: Context): readonly Origin[] {
  const returned = argumentFor(step, 'returnStdout');
  const script = returned?.kind === 'BooleanLiteral' && returned.value ? scriptOf(step) : undefined;
  const text = script && resolvedText(script.value, { valueOf: (name) => onlyValue(name, root) })?.text;
  const name = text === undefined ? undefined : commitWords(text);
  return name === undefined ? [] : [{ name, nature: 'untrusted', given: 'output', read, isWhole: false }];
}
