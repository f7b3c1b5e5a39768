import type { Span } from '@pipec/model';
import { argumentFor } from '../step-call.ts';
import type { StepCall } from '../step-call.ts';
import type { EnvSetting, EnvSettings } from './environment.ts';

/** What people answer to a step that asks them; `undefined` where a step asks nothing that is written down. */
export interface Answers {
  /** The parameters that they fill in, but for those that hold no free text. */
  readonly filled: readonly EnvSetting[];
  /** Whether the step gives a map of several answers: of one alone it gives the answer itself. */
  readonly isMap: boolean;
}

/** Finds what the answers to a step are that its author asks for. */
export function answersOf(step: StepCall, settings: EnvSettings): Answers | undefined {
  const asked = step.entry.params.find(({ role }) => role === 'asked');
  const value = asked && argumentFor(step, asked.name);
  if (value === undefined) return undefined;
  const filled = settings.all.filter(({ span }) => isIn(span, value.span));
  return { filled, isMap: value.kind === 'ListLiteral' && value.items.length > 1 };
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}
