import type { Input } from '@pipec/model';
import { checkFields } from './check-fields.ts';
import type { Fields } from './check-fields.ts';
import { checkValue } from './check-value.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { parametersSection } from './parameters.ts';
import type { ParametersSpec } from './parameters.ts';
import { Expr, toExpression } from './value.ts';
import type { Text } from './value.ts';

/** A question that a stage waits for before it takes its agent. */
export interface InputSpec {
  /** What is asked. */
  readonly message: Text;
  readonly id?: Text;
  /** The label of the button that goes on. */
  readonly ok?: Text;
  /** Users or groups that may answer. */
  readonly submitter?: Text | readonly string[];
  /** The variable that names who answered. */
  readonly submitterParameter?: Text;
  readonly parameters?: ParametersSpec;
}

const inputFields: Fields<InputSpec> = {
  message: true,
  id: true,
  ok: true,
  submitter: true,
  submitterParameter: true,
  parameters: true,
};

/** The `input` section of a stage. */
export function inputSection(spec: InputSpec | Text | undefined): Input | undefined {
  if (spec === undefined) return undefined;
  const fields: InputSpec = typeof spec === 'string' || spec instanceof Expr ? { message: spec } : spec;
  checkFields(fields, inputFields, 'an input', 'input');
  const { message, id, ok, submitter, submitterParameter, parameters } = fields;
  for (const [field, given] of Object.entries({ message, id, ok, submitterParameter })) {
    checkValue(given, 'text', field, ['input', field]);
  }
  checkValue(submitter, Array.isArray(submitter) ? 'texts' : 'text', 'submitter', ['input', 'submitter']);
  const value = (given: Text | undefined) =>
    given === undefined ? undefined : toExpression(given, undefined, 'input');
  const who = Array.isArray(submitter) ? submitters(submitter as readonly string[]) : (submitter as Text | undefined);
  return node('Input', {
    message: value(message),
    id: value(id),
    ok: value(ok),
    submitter: value(who),
    submitterParameter: value(submitterParameter),
    parameters: parametersSection(parameters, ['input', 'parameters']),
  });
}

/** Jenkins takes an empty text for anybody, which is not what an empty list says. */
function submitters(names: readonly string[]): string {
  if (names.length === 0)
    throw new Misuse('The list of submitters is empty, so nobody could answer.', ['input', 'submitter']);
  return names.join(',');
}
