import type { CatalogueIndex, Entry } from '@pipec/model/catalogue';
import { comment, entryDoc, paramDoc } from './doc-comment.ts';
import type { Place } from './place.ts';
import { isRequired, loneParam, takesNothing } from './requirement.ts';
import { quote } from './type-names.ts';
import type { TypeWriter } from './type-names.ts';

/** What the text of a function is made of. */
export interface FunctionParts {
  readonly entry: Entry;
  readonly place: Place;
  readonly argsName: string;
  /** What the value counts as where a parameter asks for one: the bases of its entry. */
  readonly brands: readonly string[];
  readonly types: TypeWriter;
  readonly jenkins: CatalogueIndex;
}

/** The interface of an entry's arguments by name; nothing for an entry that has none. */
export function argsInterface({ entry, argsName, types }: Pick<FunctionParts, 'entry' | 'argsName' | 'types'>): string {
  if (entry.params.length === 0) return '';
  const fields = entry.params.map((param) => {
    const mark = isRequired(entry, param) ? '' : '?';
    return `${comment(paramDoc(param), '  ')}  readonly ${propertyName(param.name)}${mark}: ${types.of(param)};\n`;
  });
  return `export interface ${argsName} {\n${fields.join('')}}\n`;
}

/** The function of an entry, with all of its overloads. */
export function functionText(parts: FunctionParts): string {
  const { entry, place, types } = parts;
  if (place.form === 'step' && entry.takesBlock === true) return blockFunction(parts);
  const [call, given] = callOf(parts);
  const result = place.form === 'step' ? types.core('Step') : resultOf(parts);
  return `${docOf(parts)}export function ${localName(entry.name)}(${given}): ${result} {\n  return ${call};\n}\n${exportOf(entry)}`;
}

/** Several values of one name, told apart by their arguments: what fits several of them counts as all of these. */
export function overloadedText(given: readonly FunctionParts[]): string {
  const fewestFirst = given.toSorted((a, b) => a.entry.params.length - b.entry.params.length);
  const all = fewestFirst.map((parts): FunctionParts => {
    const fitting = given.filter(({ entry }) => takesAll(entry, parts.entry));
    return { ...parts, brands: [...new Set(fitting.flatMap(({ brands }) => brands))].sort() };
  });
  const [first] = all;
  if (first === undefined) return '';
  const name = localName(first.entry.name);
  const signatures = all.map(
    (parts) => `${docOf(parts)}export function ${name}(${callOf(parts)[1]}): ${resultOf(parts)};\n`,
  );
  const lone = all.every(({ entry }) => entry.soleParam === first.entry.soleParam) ? soleOf(first.entry) : 'undefined';
  const body = `export function ${name}(args?: unknown): ${first.types.core('Describable')}<string> {\n  return makeSymbol(${quote(first.entry.name)}, args, ${lone});\n}\n`;
  return signatures.join('') + body + exportOf(first.entry);
}

/** Whether an entry takes whatever arguments another takes. */
function takesAll(entry: Entry, other: Entry): boolean {
  const names = new Set(other.params.map(({ name }) => name));
  const known = new Set(entry.params.map(({ name }) => name));
  const needs = entry.params.filter((param) => isRequired(entry, param));
  return [...names].every((name) => known.has(name)) && needs.every(({ name }) => names.has(name));
}

/** The functions of the core that a text calls. */
export function makersIn(text: string): readonly string[] {
  const makers = ['makeBlockStep', 'makeDirective', 'makeOptionOrStep', 'makeStep', 'makeSymbol'];
  return makers.filter((maker) => text.includes(`${maker}(`));
}

function blockFunction(parts: FunctionParts): string {
  const { entry, types } = parts;
  const name = quote(entry.name);
  const sole = soleOf(entry);
  const args = argsType(parts);
  const [step, steps] = [types.core('Step'), types.core('Steps')];
  const isOption = entry.contexts.includes('options');
  const option = isOption ? types.core('Option') : step;
  const isBare = args === undefined || (takesNothing(entry) && !isListOf(entry));
  const optional = takesNothing(entry) ? '?' : '';

  const signatures = [
    ...(args === undefined ? [] : [`(args: ${args}, body: ${steps}): ${step}`]),
    ...(isBare ? [`(body: ${steps}): ${step}`] : []),
    ...(isOption ? [args === undefined ? `(): ${option}` : `(args${optional}: ${args}): ${option}`] : []),
  ];
  const declare = (signature: string, end: string) => `export function ${localName(entry.name)}${signature}${end}`;
  if (signatures.length === 1 && args !== undefined) {
    return `${docOf(parts)}${declare(signatures[0]!, ` {\n  return makeStep(${name}, args, ${sole}, body);\n}\n`)}`;
  }
  if (signatures.length === 1) {
    return `${docOf(parts)}${declare(signatures[0]!, ` {\n  return makeStep(${name}, undefined, undefined, body);\n}\n`)}`;
  }
  const result = isOption ? `${option} | ${step}` : step;
  const maker = isOption ? 'makeOptionOrStep' : 'makeBlockStep';
  const body = isBare
    ? declare(
        `(first?: unknown, second?: ${steps}): ${result}`,
        ` {\n  return ${maker}(${name}, ${sole}, first, second);\n}\n`,
      )
    : declare(
        `(args${optional}: ${args}, body?: ${steps}): ${result}`,
        ` {\n  return body === undefined ? makeDirective('option', ${name}, args, ${sole}) : makeStep(${name}, args, ${sole}, body);\n}\n`,
      );
  return signatures.map((signature) => `${docOf(parts)}${declare(signature, ';\n')}`).join('') + body;
}

/** The call of the core that makes the value, and the parameter list of the function around it. */
function callOf(parts: FunctionParts): readonly [call: string, given: string] {
  const { entry, place } = parts;
  const args = argsType(parts);
  const given = args === undefined ? '' : `args${takesNothing(entry) ? '?' : ''}: ${args}`;
  const value = args === undefined ? 'undefined' : 'args';
  const rest = `${quote(entry.name)}, ${value}, ${soleOf(entry)}`;
  if (place.form === 'step') return [`makeStep(${rest})`, given];
  return [place.form === 'value' ? `makeSymbol(${rest})` : `makeDirective('${place.form}', ${rest})`, given];
}

function resultOf({ place, brands, types }: FunctionParts): string {
  if (place.form === 'option') return types.core('Option');
  if (place.form === 'trigger') return types.core('Trigger');
  if (place.form === 'parameter') return types.core('BuildParameter');
  if (brands.length === 0) return types.core('Describable');
  return `${types.core('Describable')}<${brands.map(quote).join(' | ')}>`;
}

/** A lone value where there may be one, and the arguments by name; `undefined` where there are no arguments. */
function argsType({ entry, argsName, types }: FunctionParts): string | undefined {
  if (entry.params.length === 0) return undefined;
  const sole = loneParam(entry);
  const lone = sole && types.lone(sole);
  return lone === undefined ? argsName : `${lone} | ${argsName}`;
}

function soleOf(entry: Entry): string {
  const sole = loneParam(entry);
  return sole === undefined ? 'undefined' : quote(sole.name);
}

/** Whether a list alone could be the arguments rather than the block. */
function isListOf(entry: Entry): boolean {
  const type = loneParam(entry)?.type;
  return typeof type === 'object' && 'list' in type;
}

const docOf = ({ entry, jenkins }: FunctionParts): string => comment(entryDoc(entry, jenkins));

/** Words that JavaScript keeps for itself, and symbols of Jenkins that are called so. */
const reserved: ReadonlySet<string> = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof let new null package private protected public return static super switch this throw true try typeof var void while with yield await'.split(
    ' ',
  ),
);

const localName = (name: string): string => (reserved.has(name) ? `${name}_` : name);

/** A reserved word can be the name of an export, though not of a function. */
const exportOf = ({ name }: Entry): string => (reserved.has(name) ? `export { ${name}_ as ${name} };\n` : '');

const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));
