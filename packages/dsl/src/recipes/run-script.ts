import type { ScriptBlock, Step, StepNode } from '@pipec/model';
import type { Binding } from '../core/binding-names.ts';
import { makeStep, makeSymbol } from '../core/call.ts';
import { withEnv } from '../core/environment.ts';
import { node } from '../core/node.ts';
import { callsOwnLibrary } from '../core/own-library.ts';
import { settings } from '../core/settings.ts';
import { sh } from '../core/shell.ts';
import type { ShellText } from '../core/shell-text.ts';
import { setEnv } from '../core/steps.ts';
import { Expr } from '../core/value.ts';
import type { EnvVar } from '../core/value.ts';
import { libraryCall } from './library-call.ts';

/** A script, and the step of pipec's shared library that does the same. */
export interface SharedScript {
  /** What the log calls it. */
  readonly label: string;
  readonly script: ShellText;
  readonly step: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Runs the script; where the controller has the library, by its step. */
export function runScript({ label, script, step, args }: SharedScript): Step {
  if (settings().library === null) {
    const text = onOwnLines(script);
    return bound(text.bindings, makeStep('sh', { label, script: text.script }, undefined));
  }
  const call = libraryCall(args);
  return bound(call.bindings, callsOwnLibrary(makeStep(step, call.args, undefined)));
}

/** Runs the script and keeps what it prints in a variable of the build. */
export function captureOutput(target: EnvVar, { label, script, step, args }: SharedScript): StepNode {
  if (settings().library === null) {
    const text = onOwnLines(script);
    const run = makeSymbol('sh', { label, returnStdout: true, script: text.script }, undefined);
    const trim = node('Member', { object: run.call, name: 'trim', access: '.' });
    return bound(
      text.bindings,
      setEnv(target, new Expr(node('Call', { callee: trim, args: [], closures: [], form: 'parens' }))),
    );
  }
  const call = libraryCall(args);
  return bound(call.bindings, callsOwnLibrary(setEnv(target, new Expr(makeSymbol(step, call.args, undefined).call))));
}

/** The script between two line ends, so that it stands on lines of its own in the Jenkinsfile. */
function onOwnLines(script: ShellText): ShellText {
  return sh.text`

${script}

`;
}

/** The step, with the values in its environment that only Groovy knows. */
function bound<S extends Step | ScriptBlock>(bindings: readonly Binding[], step: S): S | Step {
  if (bindings.length === 0) return step;
  return withEnv(Object.fromEntries(bindings.map(({ name, expression }) => [name, new Expr<string>(expression)])), [
    step,
  ]);
}
