import type { Expression, Step } from '@pipec/model';
import { composeBat } from '../shell/compose-bat.ts';
import { composePowershell } from '../shell/compose-powershell.ts';
import { composeSh } from '../shell/compose-sh.ts';
import { dedent } from '../shell/dedent.ts';
import type { ShellHole, ShellText as Composed } from '../shell/shell-hole.ts';
import { assignment } from './assignment.ts';
import { makeStep } from './call.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { rawPieces } from './raw.ts';
import { describe, EnvVar, Expr, Param, Secret } from './value.ts';

type Compose = (pieces: readonly string[], holes: readonly ShellHole[]) => Composed;

/** What may stand in a hole of shell text. */
export type ShellValue =
  | string
  | number
  | boolean
  | Expr<string | number | boolean>
  | Secret
  | ShellText
  | readonly ShellValue[];

/** A Groovy value that a script finds in its environment. */
export interface Binding {
  readonly name: string;
  readonly expression: Expression;
}

/** A shell script with the values it needs, before it is a step: made by ``sh.text`…` ``. */
export class ShellText {
  readonly script: string;
  readonly bindings: readonly Binding[];

  constructor(script: string, bindings: readonly Binding[]) {
    this.script = script;
    this.bindings = bindings;
  }

  [Symbol.toPrimitive](): never {
    throw new Misuse('A shell script is no plain text. Put it into sh`…` or sh({ script }).');
  }
}

/** The function of a step that runs a script: a template, a plain script, or the step's arguments by name. */
export interface ShellStep<Args extends { readonly script: unknown }> {
  /** Runs a script. Each hole reaches the shell as one value, quoted for the place it stands in. */
  (pieces: TemplateStringsArray, ...holes: readonly ShellValue[]): Step;
  /** Runs a script without values from outside. */
  (script: string | ShellText): Step;
  /** Runs a script, with the step's other arguments. */
  (args: Omit<Args, 'script'> & { readonly script: string | ShellText }): Step;
  /** The same template as a value: for an argument, for a recipe. */
  text(pieces: TemplateStringsArray, ...holes: readonly ShellValue[]): ShellText;
}

/** Makes the function of a step that runs a script. */
export function shellStep<Args extends { readonly script: unknown }>(
  name: string,
  language: 'sh' | 'bat' | 'powershell',
): ShellStep<Args> {
  const compose = composers[language];
  const toText = (pieces: TemplateStringsArray, holes: readonly ShellValue[]) => shellText(compose, pieces, holes);
  const run = (given: unknown, ...holes: readonly ShellValue[]): Step => {
    if (isTemplate(given)) return boundStep(name, toText(given, holes), {});
    if (typeof given === 'string' || given instanceof ShellText) return boundStep(name, given, {});
    const { script, ...others } = given as { readonly script?: string | ShellText };
    if (script === undefined) throw new Misuse(`'${name}' needs a script, as in ${name}({ script: … }).`, 0);
    return boundStep(name, script, others);
  };
  return Object.assign(run, {
    text: (pieces: TemplateStringsArray, ...holes: readonly ShellValue[]) => toText(pieces, holes),
  });
}

const composers: Readonly<Record<'sh' | 'bat' | 'powershell', Compose>> = {
  sh: composeSh,
  bat: composeBat,
  powershell: composePowershell,
};

/** The step, inside a `withEnv` that hands it the values that only Groovy knows. */
function boundStep(name: string, script: string | ShellText, others: object): Step {
  const text = onLinesOfItsOwn(typeof script === 'string' ? script : script.script);
  const args = Object.keys(others).length === 0 ? text : { script: text, ...others };
  const step = makeStep(name, args, 'script');
  const bindings = typeof script === 'string' ? [] : script.bindings;
  if (bindings.length === 0) return step;
  const items = bindings.map(({ name, expression }) => node('Argument', { value: assignment(name, expression) }));
  const list = node('Argument', { value: node('ListLiteral', { items }) });
  return node('Step', { name: 'withEnv', args: [list], body: [step] });
}

/** A script of several lines begins below its quotes, where it can be read; one with a shebang must begin at once. */
function onLinesOfItsOwn(script: string): string {
  if (!script.includes('\n') || script.startsWith('#!')) return script;
  return `${script.startsWith('\n') ? '' : '\n'}${script}${script.endsWith('\n') ? '' : '\n'}`;
}

function shellText(compose: Compose, pieces: TemplateStringsArray, values: readonly ShellValue[]): ShellText {
  const bindings = new Map<string, Binding>();
  const holes = values.map((value, i) => toHole(value, i, bindings));
  const { text, faults } = compose(dedent(rawPieces(pieces)), holes);
  const fault = faults[0];
  if (fault !== undefined) throw new Misuse(fault.message, fault.hole === undefined ? undefined : { hole: fault.hole });
  return new ShellText(text, [...bindings.values()]);
}

function toHole(value: unknown, index: number, bindings: Map<string, Binding>): ShellHole {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'literal', text: String(value) };
  }
  if (value instanceof EnvVar || value instanceof Secret) return { kind: 'variable', name: value.name };
  if (value instanceof ShellText) {
    for (const binding of value.bindings) bind(binding, bindings);
    return { kind: 'raw', text: value.script };
  }
  if (value instanceof Expr) return expressionHole(value, bindings);
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item: unknown) => toHole(item, index, bindings)) };
  throw new Misuse(`A shell script cannot take ${describe(value)}.`, { hole: index });
}

/** A text of literals and variables becomes one word of the shell; any other value travels under a name of its own. */
function expressionHole(value: Expr<unknown>, bindings: Map<string, Binding>): ShellHole {
  const { expression } = value;
  if (expression.kind === 'StringLiteral') return { kind: 'literal', text: expression.value };
  const variable = environmentName(expression);
  if (variable !== undefined) return { kind: 'variable', name: variable };
  if (expression.kind === 'GString') {
    const parts = expression.parts.map((part): ShellHole => {
      if (part.kind === 'GStringText') return { kind: 'literal', text: part.value };
      const inner = part.expression;
      return inner === undefined ? { kind: 'literal', text: '' } : expressionHole(new Expr(inner), bindings);
    });
    return { kind: 'concat', parts };
  }
  const name = value instanceof Param ? value.name : nameFor(expression, bindings);
  bind({ name, expression }, bindings);
  return { kind: 'variable', name };
}

function environmentName(expression: Expression): string | undefined {
  const isEnv = expression.kind === 'Member' && expression.object.kind === 'Name' && expression.object.name === 'env';
  return isEnv && typeof expression.name === 'string' ? expression.name : undefined;
}

function bind(binding: Binding, bindings: Map<string, Binding>): void {
  if (!bindings.has(binding.name)) bindings.set(binding.name, binding);
}

/** `params.VERSION` travels as VERSION, `currentBuild.displayName` as DISPLAY_NAME, what has no name as VALUE_1. */
function nameFor(expression: Expression, bindings: ReadonlyMap<string, Binding>): string {
  if (expression.kind === 'Member' && typeof expression.name === 'string') {
    const isParam = expression.object.kind === 'Name' && expression.object.name === 'params';
    if (isParam) return expression.name;
    const name = expression.name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
    if (/^[A-Z_][A-Z0-9_]*$/.test(name) && !bindings.has(name)) return name;
  }
  let number = 1;
  while (bindings.has(`VALUE_${number}`)) number += 1;
  return `VALUE_${number}`;
}

function isTemplate(value: unknown): value is TemplateStringsArray {
  return Array.isArray(value) && 'raw' in value;
}
