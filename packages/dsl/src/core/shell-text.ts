import type { Expression } from '@pipec/model';
import { composeBat } from '../shell/compose-bat.ts';
import { composePowershell } from '../shell/compose-powershell.ts';
import { composeSh } from '../shell/compose-sh.ts';
import { dedent } from '../shell/dedent.ts';
import type { ShellHole, ShellText as Composed } from '../shell/shell-hole.ts';
import { BindingNames } from './binding-names.ts';
import type { Binding } from './binding-names.ts';
import { Misuse } from './misuse.ts';
import { rawPieces } from './raw.ts';
import { usesName } from './uses-name.ts';
import { LoginSecret, Secret } from './secret.ts';
import { describe, EnvVar, Expr } from './value.ts';

/** The languages whose scripts have holes. */
export type ShellLanguage = 'sh' | 'bat' | 'powershell';

/** What may stand in a hole of shell text. */
export type ShellValue =
  string | number | boolean | Expr<string | number | boolean> | Secret | ShellText | readonly ShellValue[];

/** A shell script with the values it needs, before it is a step: made by ``sh.text`…` ``. */
export class ShellText {
  readonly language: ShellLanguage;
  /** The script, its holes filled. */
  readonly script: string;
  /** The values that the script finds in its environment. */
  readonly bindings: readonly Binding[];
  readonly #pieces: readonly string[];
  readonly #values: readonly ShellValue[];

  constructor(language: ShellLanguage, pieces: TemplateStringsArray, values: readonly ShellValue[]) {
    this.language = language;
    this.#pieces = dedent(rawPieces(pieces));
    this.#values = values;
    const names = new BindingNames((name) => this.uses(name));
    this.script = this.write(names);
    this.bindings = Object.freeze(names.bindings);
  }

  /** The script with values under these names. Inside another script it is written anew, under the names of that one. */
  write(names: BindingNames): string {
    const holes = this.#values.map((value, i) => toHole(value, i, this.language, names));
    const { text, faults } = composers[this.language](this.#pieces, holes);
    const fault = faults[0];
    if (fault === undefined) return text;
    throw new Misuse(`${fault.message}\n${fault.help}`, fault.hole === undefined ? undefined : { hole: fault.hole });
  }

  /** Whether the script means a variable of its own by a name. */
  uses(name: string): boolean {
    return usesName(this.#pieces, name) || this.#values.some((value) => holds(value, name));
  }

  [Symbol.toPrimitive](): never {
    throw new Misuse('A shell script is no plain text.\nPut it into sh`…` or sh({ script }).');
  }
}

const composers: Readonly<Record<ShellLanguage, (pieces: readonly string[], holes: readonly ShellHole[]) => Composed>> =
  {
    sh: composeSh,
    bat: composeBat,
    powershell: composePowershell,
  };

function toHole(value: unknown, index: number, language: ShellLanguage, names: BindingNames): ShellHole {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Misuse(`A shell script cannot take the number ${value}.`, { hole: index });
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'literal', text: String(value) };
  }
  if (value instanceof EnvVar || value instanceof Secret) return { kind: 'variable', name: value.name };
  if (value instanceof ShellText) {
    if (value.language === language) return { kind: 'raw', text: value.write(names) };
    throw new Misuse(`A script for '${value.language}' cannot be a part of one for '${language}'.`, { hole: index });
  }
  if (value instanceof Expr) return expressionHole(value.expression, names);
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item: unknown) => toHole(item, index, language, names)) };
  if (value instanceof LoginSecret) {
    throw new Misuse(`'${value.name}' is two secrets.\nTake one of them: .username or .password.`, { hole: index });
  }
  throw new Misuse(`A shell script cannot take ${describe(value)}.`, { hole: index });
}

/** A text of literals and variables becomes one word of the shell; any other value travels under a name of its own. */
function expressionHole(expression: Expression, names: BindingNames): ShellHole {
  if (expression.kind === 'StringLiteral') return { kind: 'literal', text: expression.value };
  const variable = environmentName(expression);
  if (variable !== undefined) return { kind: 'variable', name: variable };
  if (expression.kind === 'GString') {
    const parts = expression.parts.map((part): ShellHole => {
      if (part.kind === 'GStringText') return { kind: 'literal', text: part.value };
      return part.expression === undefined ? { kind: 'literal', text: '' } : expressionHole(part.expression, names);
    });
    return { kind: 'concat', parts };
  }
  return { kind: 'variable', name: names.nameOf(expression) };
}

function environmentName(expression: Expression): string | undefined {
  const isEnv = expression.kind === 'Member' && expression.object.kind === 'Name' && expression.object.name === 'env';
  return isEnv && typeof expression.name === 'string' ? expression.name : undefined;
}

/** Whether a hole reads the environment's variable of a name. */
function holds(value: ShellValue, name: string): boolean {
  if (value instanceof Secret) return value.name === name;
  if (value instanceof ShellText) return value.uses(name);
  if (value instanceof Expr) return reads(value.expression, name);
  return Array.isArray(value) && value.some((item: ShellValue) => holds(item, name));
}

function reads(expression: Expression, name: string): boolean {
  if (expression.kind !== 'GString') return environmentName(expression) === name;
  return expression.parts.some(
    (part) => part.kind === 'GStringHole' && part.expression !== undefined && reads(part.expression, name),
  );
}
