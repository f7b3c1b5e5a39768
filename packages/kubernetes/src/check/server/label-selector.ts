import { anyOf } from '@pipec/model';
import type { FieldPath, Report } from '../../fault.ts';
import type { LabelSelector, LabelSelectorRequirement } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { labelValueFault, qualifiedNameFault } from '../../syntax/names.ts';
import { checkLabels } from './metadata.ts';

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** A selector of pods by their labels. */
export function checkSelector(selector: Loose<LabelSelector>, at: FieldPath, report: Report): void {
  checkLabels(selector.matchLabels, [...at, 'matchLabels'], report);
  (selector.matchExpressions ?? []).forEach((expression, i) =>
    requirement(expression, [...at, 'matchExpressions', i], report),
  );
}

function requirement(
  { key = '', operator = '', values = [] }: Loose<LabelSelectorRequirement>,
  at: FieldPath,
  report: Report,
): void {
  if (!operators.includes(operator)) {
    report('invalid-label', [...at, 'operator'], `'${operator}' is no operator of a selector.`, {
      notes: [`It takes ${anyOf(operators)}.`],
    });
  }
  checkValueCount(operator, values, at, report);
  checkKey(key, [...at, 'key'], report);
  checkValues(values, [...at, 'values'], report);
}

/** `In` wants values, `Exists` wants none. */
export function checkValueCount(operator: string, values: readonly string[], at: FieldPath, report: Report): void {
  if (/^(Not)?In$/.test(operator) && values.length === 0)
    report('missing-value', [...at, 'values'], `The operator '${operator}' needs 'values'.`);
  if (/^(DoesNotExist|Exists)$/.test(operator) && values.length > 0)
    report('invalid-label', [...at, 'values'], `The operator '${operator}' takes no values.`);
}

/** The key of a label. */
export function checkKey(key: string, path: FieldPath, report: Report): void {
  const fault = qualifiedNameFault(key);
  if (fault !== undefined) report('invalid-label', path, `The label key '${key}' ${fault}.`);
}

/** Values of a label. */
export function checkValues(values: readonly string[], path: FieldPath, report: Report): void {
  values.forEach((value, i) => {
    const fault = labelValueFault(value);
    if (fault !== undefined) report('invalid-label', [...path, i], `The label value '${value}' ${fault}.`);
  });
}
