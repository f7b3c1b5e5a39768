import { Alternation, NonTerminal, Option, Repetition, Terminal } from 'chevrotain';
import type { IProduction, Rule, TokenType } from 'chevrotain';

/** A part of the grammar that has parts. */
interface Branch extends IProduction {
  readonly definition: readonly IProduction[];
}

/**
 * Of each rule that chooses, by its name, what each of its alternatives may begin with. `first-tokens.ts` is made of it, so that a
 * parser need not analyse its grammar to read a text.
 */
export function firstTokensOf(rules: readonly Rule[]): Readonly<Record<string, readonly (readonly TokenType[])[]>> {
  const chosen = rules.flatMap((rule) => alternationsIn(rule).map((choice) => [rule.name, alternativesOf(choice)]));
  return Object.fromEntries(chosen);
}

function alternationsIn(branch: Branch): readonly Branch[] {
  return branch.definition.flatMap((part) => {
    if (part instanceof Terminal || part instanceof NonTerminal) return [];
    const inner = alternationsIn(part as Branch);
    return part instanceof Alternation ? [part as unknown as Branch, ...inner] : inner;
  });
}

function alternativesOf({ definition }: Branch): readonly (readonly TokenType[])[] {
  return (definition as readonly Branch[]).map((alternative) => [...new Set(ofSequence(alternative.definition).types)]);
}

/** What a part of the grammar may begin with, and whether it may be nothing at all. */
interface First {
  readonly types: readonly TokenType[];
  readonly isOptional: boolean;
}

function ofSequence(parts: readonly IProduction[]): First {
  const types: TokenType[] = [];
  for (const part of parts) {
    const first = of(part);
    types.push(...first.types);
    if (!first.isOptional) return { types, isOptional: false };
  }
  return { types, isOptional: true };
}

function of(part: IProduction): First {
  if (part instanceof Terminal) return { types: [part.terminalType], isOptional: false };
  if (part instanceof NonTerminal) return ofSequence(part.referencedRule.definition);
  const { definition } = part as unknown as Branch;
  if (part instanceof Alternation) {
    const branches = (definition as readonly Branch[]).map((branch) => ofSequence(branch.definition));
    return {
      types: branches.flatMap(({ types }) => types),
      isOptional: branches.some(({ isOptional }) => isOptional),
    };
  }
  const first = ofSequence(definition);
  return part instanceof Option || part instanceof Repetition ? { ...first, isOptional: true } : first;
}
