import type { Expression } from '@pipec/model';

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

/** Whether a variable's value is cleaned and put back: `branch = branch.replaceAll(…)`. */
export function cleansItself(name: string, value: Expression): boolean {
  return isCleaned(value) && innermost(value) === name;
}

function innermost(value: Expression): string | undefined {
  if (value.kind === 'Call' && value.callee.kind === 'Member') return innermost(value.callee.object);
  if (value.kind === 'Parens') return innermost(value.expression);
  return value.kind === 'Name' ? value.name : undefined;
}
