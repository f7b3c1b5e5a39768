import type { Diagnostic, Pipeline } from '@pipec/model';
import { check } from '../check.ts';
import type { CheckOptions } from '../check.ts';
import { typeRules } from '../rules/index.ts';

/**
 * What the types of the DSL forbid in a pipeline whose Groovy is not read yet, put to what the rules have found.
 *
 * Where both speak of one place, Jenkins' own refusal goes before the type, and the type before a warning of what will come of it.
 */
export function checkTypes(
  pipeline: Pipeline,
  options: Omit<CheckOptions, 'rules'>,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const types = check(pipeline, { ...options, rules: typeRules });
  if (types.length === 0) return found;
  const refused = new Set(found.filter(({ jenkins }) => jenkins !== undefined).map(placeKey));
  const told = types.filter((type) => !refused.has(placeKey(type)));
  const places = new Set(told.map(placeKey));
  return [...found.filter((one) => one.severity === 'error' || !places.has(placeKey(one))), ...told];
}

const placeKey = ({ span: { file, start, end } }: Diagnostic): string => `${start} ${end} ${file}`;
