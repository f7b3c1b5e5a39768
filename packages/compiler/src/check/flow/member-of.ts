import { plainName } from '@pipec/model';
import type { Expression } from '@pipec/model';
import type { RuleContext } from '../rule.ts';
import { libraryName } from '../step-call.ts';

type Context = Pick<RuleContext, 'root' | 'catalogue'>;

/** `env.X` and `env['X']`. */
export function assignedVariable(left: Expression, context: Context): string | undefined {
  return left.kind === 'Member' || left.kind === 'Index' ? memberOf(left, 'env', context) : undefined;
}

/** `X` of `env.X`, `env?.X`, `env['X']`, and of `script.env.X`, as libraries write it. */
export function memberOf(expression: Expression, object: 'env' | 'params', context: Context): string | undefined {
  if (expression.kind === 'Member') {
    if (!isVariableOf(expression.object, object, context)) return undefined;
    return typeof expression.name === 'string' ? expression.name : nameIn(expression.name);
  }
  if (expression.kind !== 'Index' || !isVariableOf(expression.object, object, context)) return undefined;
  const [only] = expression.args;
  return only === undefined ? undefined : nameIn(only.value);
}

/** Whether a value is a variable of the pipeline: `env`, and `script.env`, as libraries write it. */
export function isVariableOf(value: Expression, name: string, context: Context): boolean {
  if (value.kind === 'Name') return value.name === name;
  return value.kind === 'Member' && (libraryName(value, context) ?? plainName(value)) === name;
}

function nameIn(value: Expression): string | undefined {
  return value.kind === 'StringLiteral' ? value.value : undefined;
}
