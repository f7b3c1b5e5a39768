import { isBeyondLong, isConstant, withoutParens } from '@pipec/model';
import { usualJavaType } from '@pipec/model/catalogue';
import type { CatalogueIndex, Param } from '@pipec/model/catalogue';
import type { Expression } from '@pipec/model';

/** The Java types of a constant, as far as Jenkins tells them apart; `undefined` for what is worked out at run time. */
export type LiteralType = 'String' | 'Integer' | 'Long' | 'Double' | 'Boolean' | 'null';

/** The type of a constant. Jenkins checks constants only: a variable, a call, a list or a map passes. */
export function literalType(value: Expression): LiteralType | undefined {
  switch (value.kind) {
    case 'StringLiteral':
      return 'String';
    case 'BooleanLiteral':
      return 'Boolean';
    case 'NullLiteral':
      return 'null';
    case 'NumberLiteral':
      return numberType(value.text);
    case 'Unary':
      return isConstant(value) ? literalType(withoutParens(value.operand)) : undefined;
    case 'Parens':
      return literalType(value.expression);
    default:
      return undefined;
  }
}

function numberType(text: string): LiteralType {
  const digits = text.replaceAll('_', '');
  if (/l$/i.test(digits)) return 'Long';
  if (!/^0[xb]/i.test(digits) && /[.efd]/i.test(digits)) return 'Double';
  return Math.abs(Number(digits.replace(/[gi]$/i, ''))) > 2_147_483_647 ? 'Long' : 'Integer';
}

/** Whether Jenkins knows a value before the pipeline runs: a constant, or the bare name of an agent (`any`), which it takes for a text. */
export function isConstantValue(value: Expression, index: CatalogueIndex): boolean {
  return typeOf(value, index) !== undefined;
}

function typeOf(value: Expression, index: CatalogueIndex): LiteralType | undefined {
  const plain = withoutParens(value);
  if (plain.kind === 'Name') return index.inContext('agent', plain.name)?.params.length === 0 ? 'String' : undefined;
  // What is beyond a `long` becomes -1 there.
  return isBeyondLong(plain) ? 'Integer' : literalType(plain);
}

/**
 * Whether Jenkins' validator takes a constant for a parameter. It goes by the erased Java type: a boolean takes anything (Groovy
 * truth), a text takes no integer and no boolean, an object takes no constant but null.
 */
export function takesLiteral(param: Param, value: Expression, index: CatalogueIndex): boolean {
  // A text that is taken as one is what most are given.
  if (value.kind === 'StringLiteral' && param.type === 'string' && param.javaType === undefined) return true;
  const type = typeOf(value, index);
  if (type === undefined || type === 'null') return true;
  const plain = withoutParens(value);
  if (typeof param.type === 'object' && 'enum' in param.type) {
    return plain.kind === 'StringLiteral' && param.type.enum.includes(plain.value);
  }
  const javaType = param.javaType ?? usualJavaType(param.type);
  // Groovy makes an array of texts out of anything: of a text one of its characters, of a number one of a single text.
  if (javaType === 'Object' || javaType === 'String[]' || javaType.toLowerCase() === 'boolean') return true;
  if (javaType === 'String') return type !== 'Integer' && type !== 'Boolean';
  if (javaType === 'int') return type !== 'String' && type !== 'Boolean';
  // Groovy makes the number of a character out of a text with one.
  if (numbers.has(javaType)) return type !== 'Boolean' && !(plain.kind === 'StringLiteral' && plain.value.length !== 1);
  return false;
}

const numbers: ReadonlySet<string> = new Set([
  'Integer', 'Long', 'Short', 'Byte', 'Float', 'Double', 'long', 'short', 'byte', 'float', 'double', 'char',
]); // prettier-ignore
