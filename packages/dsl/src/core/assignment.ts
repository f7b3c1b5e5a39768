import type { Expression } from '@pipec/model';
import { node } from './node.ts';

/** `'NAME=text'`, or `"NAME=${value}"` where only Jenkins knows the value: what `withEnv` takes. */
export function assignment(name: string, value: Expression): Expression {
  if (value.kind === 'StringLiteral') return node('StringLiteral', { value: `${name}=${value.value}` }, value.span);
  if (value.kind === 'NumberLiteral') return node('StringLiteral', { value: `${name}=${value.text}` }, value.span);
  if (value.kind === 'BooleanLiteral') return node('StringLiteral', { value: `${name}=${value.value}` }, value.span);
  const prefix = node('GStringText', { value: `${name}=` }, value.span);
  const parts = value.kind === 'GString' ? value.parts : [node('GStringHole', { expression: value }, value.span)];
  return node('GString', { parts: [prefix, ...parts] }, value.span);
}
