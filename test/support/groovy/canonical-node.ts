import type { TypeArgument, TypeName } from '@pipec/model';

// The notation of canonical trees, which `judge.groovy` writes too: brackets, words, quoted texts.

/** `(kind part part …)`; no space stands before a bracket. */
export function node(kind: string, ...parts: readonly string[]): string {
  let text = `(${kind}`;
  for (const part of parts) if (part !== '') text += part.startsWith('(') ? part : ` ${part}`;
  return `${text})`;
}

/** A text, or `nil`. */
export function word(text: string | undefined): string {
  return text === undefined
    ? 'nil'
    : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** A type; one that is missing is any object. Groovy forgets the arguments of arrays, and those of outer types. */
export function typeText(type: TypeName | undefined, extraDimensions = 0): string {
  if (type === undefined) return `java.lang.Object${'[]'.repeat(extraDimensions)}`;
  const dimensions = type.dimensions ?? 0;
  const args = type.args === undefined || dimensions > 0 ? '' : typeArguments(type.args);
  return plainName(type) + args + '[]'.repeat(dimensions + extraDimensions);
}

/** A type where Groovy takes no arguments: behind `instanceof` and in `catch`. */
export function rawTypeText(type: TypeName): string {
  return plainName(type) + '[]'.repeat(type.dimensions ?? 0);
}

function plainName({ name, outer }: TypeName): string {
  return outer === undefined ? name : `${plainName(outer)}.${name}`;
}

export function typeArguments(args: readonly TypeArgument[]): string {
  return `<${args.map(typeArgument).join(', ')}>`;
}

function typeArgument({ wildcard, type, bound, bounds }: TypeArgument): string {
  const name = wildcard === true ? '?' : typeText(type);
  return bound === undefined ? name : `${name} ${bound} ${bounds!.map((one) => typeText(one)).join(' & ')}`;
}

const bits: Readonly<Record<string, number>> = {
  public: 1, private: 2, protected: 4, static: 8, final: 16, synchronized: 32, volatile: 64, transient: 128, native: 256,
  abstract: 1024, strictfp: 2048,
}; // prettier-ignore

/** Modifiers as the sum that Java gives them. */
export function modifierBits(modifiers: readonly string[], otherwise = 0): number {
  const sum = modifiers.reduce((all, modifier) => all | (bits[modifier] ?? 0), 0);
  return (sum & 7) === 0 ? sum | otherwise : sum;
}
