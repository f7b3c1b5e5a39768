import type { Expression } from '@pipec/model';

/** The key that a part of a map is read or set by: `token` of `cfg.token`, `cfg['token']`. */
export function keyIn(part: Extract<Expression, { kind: 'Member' | 'Index' }>): string | undefined {
  const key = part.kind === 'Member' ? part.name : part.args[0]?.value;
  return typeof key === 'string' || key === undefined ? key : keyText(key);
}

/** The text of a key that is written down. */
export function keyText(key: Expression): string | undefined {
  return key.kind === 'StringLiteral' ? key.value : undefined;
}
