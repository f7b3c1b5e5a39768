import { plainName } from '@pipec/model';
import type { Call, Expression } from '@pipec/model';

/**
 * Whether all but some characters are taken out of a text, so that what is left holds nothing that a shell would run.
 *
 * @example `x.replaceAll(/[^\w.-]/, '_').toLowerCase()`, and `x.replaceAll('\\W+', '-')`.
 */
export function isCleaned(value: Expression): boolean {
  if (value.kind !== 'Call' || value.callee.kind !== 'Member') return false;
  const { name, object } = value.callee;
  const pattern = value.args[0]?.value;
  const cleans = name === 'replaceAll' && pattern?.kind === 'StringLiteral' && /^(?:\[\^|\\W)/.test(pattern.value);
  return cleans || isCleaned(object);
}

/** What is encoded for an address, which leaves nothing in it that a shell would run: `x` of `URLEncoder.encode(x, 'UTF-8')`. */
export function encodedIn({ callee, args }: Call): Expression | undefined {
  if (callee.kind !== 'Member' || callee.name !== 'encode') return undefined;
  const { object } = callee;
  const encoder = object.kind === 'Member' ? object.name : plainName(object);
  return encoder === 'URLEncoder' ? args[0]?.value : undefined;
}

/** Whether a variable's value is cleaned and put back: `branch = branch.replaceAll(…)`. */
export function cleansItself(name: string, value: Expression): boolean {
  return isCleaned(value) && innermost(value) === name;
}

function innermost(value: Expression): string | undefined {
  if (value.kind === 'Call' && value.callee.kind === 'Member') return innermost(value.callee.object);
  if (value.kind === 'Parens') return innermost(value.expression);
  return value.kind === 'Name' ? value.name : undefined;
}
