import type { Span } from '@pipec/model';
import { argumentFor } from '../step-call.ts';
import type { StepCall } from '../step-call.ts';
import type { EnvSetting, EnvSettings } from './environment.ts';

/** What people fill in where a step asks them for parameters, but for what holds no free text: a choice, a check box. */
export function answersOf(step: StepCall, settings: EnvSettings): readonly EnvSetting[] {
  const asked = step.entry.params.find(({ role }) => role === 'asked');
  const value = asked && argumentFor(step, asked.name);
  return value === undefined ? [] : settings.all.filter(({ span }) => isIn(span, value.span));
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}
