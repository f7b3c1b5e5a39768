import { anyOf, nearest, plainName } from '@pipec/model';
import type { Expression, Slip } from '@pipec/model';
import type { ValueType } from '@pipec/model/catalogue';
import type { Misfit, Wanted } from './misfits.ts';

/** More choices than these are not listed. */
const mostListed = 12;

/** What is wrong: one sentence. */
export function misfitMessage({ path, owner, value, wanted, choices }: Misfit): string {
  const name = path.findLast((part) => typeof part === 'string');
  if (wanted === undefined) return `'${owner}' has no field '${name}'.`;
  const what = name === undefined ? `'${owner}'` : `'${name}' of '${owner}'`;
  return `${what} takes ${wantedWords(wanted, choices)}, but was given ${givenWords(value)}.`;
}

/** The word that was probably meant, in place of the one that was given. */
export function misfitSlip(misfit: Misfit): Slip | undefined {
  const { path, value, wanted, choices } = misfit;
  if (wanted === undefined) {
    const [written, meant] = [String(path.at(-1)), nearest(String(path.at(-1)), choices)];
    return meant === undefined ? undefined : { written, meant, ofKey: true };
  }
  if (value.kind !== 'StringLiteral') return undefined;
  const written = value.value;
  const meant = choices.find((one) => one.toLowerCase() === written.toLowerCase()) ?? nearest(written, choices);
  return meant === undefined ? undefined : { written, meant };
}

/** What was probably meant, and how to say what TypeScript has no type for. */
export function misfitNotes(misfit: Misfit): readonly { readonly message: string }[] {
  const { wanted, choices } = misfit;
  const slip = misfitSlip(misfit);
  if (slip !== undefined) return [{ message: `Did you mean ${isGiven(misfit) ? 'the function ' : ''}'${slip.meant}'?` }]; // prettier-ignore
  if (wanted === undefined) return [{ message: `It has ${anyOf(choices, 'and')}.` }];
  return choices.length > 0 ? [] : [{ message: 'What Jenkins is to work out stands in groovy`…`.' }];
}

/** Whether functions give what is wanted, so that a word cannot be put in the place of another. */
export function isGiven({ wanted }: Misfit): boolean {
  return typeof wanted?.type === 'object' && 'describable' in wanted.type;
}

function wantedWords({ type, suggested, nullable }: Wanted, choices: readonly string[]): string {
  const words = suggested === undefined ? typeWords(type, choices) : 'a text';
  return nullable === true ? `${words} or null` : words;
}

function typeWords(type: ValueType, choices: readonly string[]): string {
  if (typeof type === 'string') return simpleWords[type];
  if ('oneOf' in type) return type.oneOf.map((one) => typeWords(one, [])).join(' or ');
  if ('list' in type) return 'a list';
  if ('enum' in type) return choices.length > mostListed ? `one of ${choices.length} names` : anyOf(choices);
  if (!('describable' in type)) return 'an object';
  if (choices.length === 0) return `a ${type.describable}`;
  return choices.length > mostListed ? `a ${type.describable}, which a function gives` : `what ${anyOf(choices)} gives`;
}

const simpleWords: { readonly [T in Extract<ValueType, string>]: string } = {
  string: 'a text',
  credentialsId: 'the id of credentials',
  boolean: 'true or false',
  integer: 'a number',
  number: 'a number',
  map: 'an object',
  object: 'an object',
  any: 'anything',
  closure: 'groovy`…`',
};

/** A value that an author gave, in words. */
export function givenWords(value: Expression): string {
  switch (value.kind) {
    case 'StringLiteral':
      return value.value.length > 40 || /[\n']/.test(value.value) ? 'a text' : `the text '${value.value}'`;
    case 'NumberLiteral':
      return `the number ${value.text}`;
    case 'BooleanLiteral':
      return String(value.value);
    case 'NullLiteral':
      return 'null';
    case 'ListLiteral':
      return 'a list';
    case 'MapLiteral':
      return 'an object';
    case 'Call':
      return `what '${plainName(value.callee)}' gives`;
    default:
      return 'a text that Jenkins works out';
  }
}
