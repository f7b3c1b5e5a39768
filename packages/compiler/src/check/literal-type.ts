import { usualJavaType } from '@pipec/model/catalogue';
import type { Param } from '@pipec/model/catalogue';
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
    case 'Parens':
      return literalType(value.expression);
    default:
      return undefined;
  }
}

function numberType(text: string): LiteralType {
  if (/^0[xb]/i.test(text)) return /[lg]$/i.test(text) ? 'Long' : 'Integer';
  if (/[.efd]/i.test(text)) return 'Double';
  if (/[lg]$/i.test(text)) return 'Long';
  return Math.abs(Number(text.replace(/[_i]/gi, ''))) > 2_147_483_647 ? 'Long' : 'Integer';
}

/**
 * Whether Jenkins' validator takes a constant for a parameter. It goes by the erased Java type: a boolean takes anything (Groovy
 * truth), a text takes no integer and no boolean, an object takes no constant but null.
 */
export function takesLiteral(param: Param, value: Expression): boolean {
  const type = literalType(value);
  if (type === undefined || type === 'null') return true;
  if (typeof param.type === 'object' && 'enum' in param.type) {
    return value.kind === 'StringLiteral' && param.type.enum.includes(value.value);
  }
  const javaType = param.javaType ?? usualJavaType(param.type);
  if (javaType === 'Object' || javaType.toLowerCase() === 'boolean') return true;
  if (javaType === 'String') return type !== 'Integer' && type !== 'Boolean';
  if (primitives.has(javaType)) return type !== 'String' && type !== 'Boolean';
  if (boxed.has(javaType)) return type !== 'Boolean' && !(value.kind === 'StringLiteral' && value.value.length > 1);
  return false;
}

const primitives: ReadonlySet<string> = new Set(['int', 'long', 'short', 'byte', 'float', 'double', 'char']);
const boxed: ReadonlySet<string> = new Set(['Integer', 'Long', 'Short', 'Byte', 'Float', 'Double']);
