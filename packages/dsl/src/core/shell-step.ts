import { nearest } from '@pipec/model';
import type { Step } from '@pipec/model';
import { assignment } from './assignment.ts';
import { makeStep } from './call.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { ShellText } from './shell-text.ts';
import type { ShellLanguage, ShellValue } from './shell-text.ts';
import { describe, Expr, isPlainObject } from './value.ts';

/** The function of a step that runs a script: a template, a plain script, or the step's arguments by name. */
export interface ShellStep<Args extends { readonly script: unknown }> {
  /**
   * Runs a script: a step of the plugin workflow-durable-task-step. Needs an agent. Each hole reaches the shell as one value, quoted for
   * the place it stands in.
   */
  (pieces: TemplateStringsArray, ...holes: readonly ShellValue[]): Step;
  /** Runs a script without values from outside: a step of the plugin workflow-durable-task-step. Needs an agent. */
  (script: string | ShellText): Step;
  /**
   * Runs a script, with the step's other arguments: a step of the plugin workflow-durable-task-step. Needs an agent.
   *
   * - `script` string, required
   * - `encoding` string
   * - `label` string: what the log calls the step
   * - `returnStatus` boolean: give the exit status and never fail
   * - `returnStdout` boolean: give what the script printed
   */
  (args: Omit<Args, 'script'> & { readonly script: string | ShellText }): Step;
  /** The same template as a value: for an argument, for a recipe. */
  text(pieces: TemplateStringsArray, ...holes: readonly ShellValue[]): ShellText;
}

/** Makes the function of a step that runs a script. */
export function shellStep<Args extends { readonly script: unknown }>(
  name: string,
  language: ShellLanguage,
): ShellStep<Args> {
  const text = (pieces: TemplateStringsArray, ...holes: readonly ShellValue[]) =>
    new ShellText(language, pieces, holes);
  const run = (given: unknown, ...holes: readonly ShellValue[]): Step => {
    if (isTemplate(given)) return boundStep(name, text(given, ...holes), {});
    const { script, ...others } = isPlainObject(given) ? given : { script: given };
    if (script === undefined) throw withoutScript(name, others);
    return boundStep(name, scriptOf(script, name, language), others);
  };
  return Object.assign(run, { text });
}

function withoutScript(name: string, given: object): Misuse {
  const message = `'${name}' needs a script, as in ${name}({ script: … }).`;
  const near = Object.keys(given).find((key) => nearest(key, ['script']) !== undefined);
  return near === undefined
    ? new Misuse(message, 0)
    : new Misuse(`${message}\nDid you mean it by '${near}'?`, near, { written: near, meant: 'script', ofKey: true });
}

function scriptOf(script: unknown, name: string, language: ShellLanguage): string | ShellText {
  if (script instanceof ShellText && script.language !== language) {
    throw new Misuse(`A script for '${script.language}' cannot be run by '${name}'.`, 0);
  }
  if (typeof script === 'string' || script instanceof ShellText) return script;
  throw new Misuse(`A script is a text or ${name}.text\`…\`, but this is ${describe(script)}.`, 0);
}

/** The step, inside a `withEnv` that hands it the values that only Groovy knows. */
function boundStep(name: string, script: string | ShellText, others: object): Step {
  const text = typeof script === 'string' ? script : onOwnLines(script.script);
  const args = Object.keys(others).length === 0 ? text : { script: text, ...others };
  const step = makeStep(name, args, 'script');
  const bindings = typeof script === 'string' ? [] : script.bindings;
  if (bindings.length === 0) return step;
  const items = bindings.map(({ name, expression }) => node('Argument', { value: assignment(name, expression) }));
  const list = node('Argument', { value: node('ListLiteral', { items }) });
  return node('Step', { name: 'withEnv', args: [list], body: [step] });
}

/** Several lines of a template stand below each other in the Jenkinsfile, too; a shell skips the empty one that opens them. */
function onOwnLines(script: string): string | Expr<string> {
  if (!script.includes('\n')) return script;
  const before = script.startsWith('#!') ? '' : '\n';
  return new Expr(node('StringLiteral', { value: `${before}${script}\n`, quote: "'''" }));
}

function isTemplate(value: unknown): value is TemplateStringsArray {
  return Array.isArray(value) && 'raw' in value;
}
