import type { Comment, ScriptBlock, Step } from '@pipec/model';
import { isStep, makeStep } from './call.ts';
import type { Steps } from './call.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { describe, EnvVar, toExpression } from './value.ts';
import type { Value } from './value.ts';

/**
 * A step of a shared library of your own, or of a plugin that the catalogue does not know.
 *
 * @example
 * ```ts
 * step('notifyTeam', { channel: '#releases', text: text`Version ${params.VERSION} is out` });
 * step('inSandbox', 'small', [sh`make`]);
 * step('inSandbox', [sh`make`]);
 * ```
 */
export function step(name: string, body: Steps): Step;
export function step(name: string, args?: unknown, body?: Steps): Step;
export function step(name: string, first?: unknown, second?: Steps): Step {
  const [args, body] = second === undefined && isBody(first) ? [undefined, first] : [first, second];
  return makeStep(name, args, 'argument', body);
}

/** Whether a list is one of steps, and no value: it holds steps and nothing else. */
function isBody(given: unknown): given is Steps {
  if (!Array.isArray(given)) return false;
  const items = given.flat(Infinity).filter((item) => item !== false && item !== null && item !== undefined);
  return items.length > 0 && items.every(isStep);
}

/**
 * A typed function for a step of a shared library of your own.
 *
 * @example
 * ```ts
 * const deployService = defineStep<{ service: string; to: 'staging' | 'production' }>('deployService');
 *
 * deployService({ service: 'billing', to: 'staging' });
 * ```
 */
export function defineStep<Args extends object | string | number | boolean>(
  name: string,
): (args: Args extends object ? { readonly [P in keyof Args]: Value<Args[P]> } : Value<Args>, body?: Steps) => Step {
  return (args, body) => makeStep(name, args, 'argument', body);
}

/** Runs steps in a container of the pod by its name; `pod.container` of `kubernetes` knows which names there are. */
export function container(name: string, steps: Steps): Step;
export function container(spec: { readonly name: string; readonly shell?: string }, steps: Steps): Step;
export function container(given: string | { readonly name: string; readonly shell?: string }, steps: Steps): Step {
  return makeStep('container', given, 'name', steps);
}

/** Sets a variable for the rest of the build: `env.IMAGE = …`. Declare it with `later()` in the pipeline's `environment`. */
export function setEnv(target: EnvVar, value: Value<string>): ScriptBlock {
  if (!(target instanceof EnvVar)) {
    throw new Misuse(`A step sets a variable, called env.X or variable('X'), but this is ${describe(target)}.`, 0);
  }
  const assign = node('Binary', { operator: '=', left: target.expression, right: toExpression(value, undefined, 1) });
  return node('ScriptBlock', { statements: [node('ExpressionStatement', { expression: assign })] });
}

/** A comment in the Jenkinsfile, on a line of its own. */
export function comment(text: string): Comment {
  // Groovy resolves \u in comments too, and refuses one that names no character.
  const plain = text.replace(/(?<!\\)(?:\\\\)*\\(?=u)/g, '$&\\');
  const lines = plain.split(/\r\n|[\r\n]/).map((line) => `// ${line}`.trimEnd());
  return node('Comment', { text: lines.join('\n') });
}
