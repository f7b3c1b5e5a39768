import type { IProduction, LLkLookaheadStrategy, Rule, TokenType } from 'chevrotain';
import { firstTokens } from '../../packages/compiler/src/parse/grammar/first-tokens.ts';
import { firstTokensOf } from '../../packages/compiler/src/parse/grammar/first-tokens-of.ts';
import { GroovyParser } from '../../packages/compiler/src/parse/grammar/parser.ts';
import { vocabulary } from '../../packages/compiler/src/parse/tokens.ts';
import { expect, test } from 'vitest';

// What chevrotain validates when a parser is made is validated here: at start-up it would cost as much as all the rest.

const parser = new GroovyParser({ analyses: true });
const rules = Object.values(parser.getGAstProductions() as Record<string, Rule>);
const { lookaheadStrategy: chevrotains } = parser as unknown as { readonly lookaheadStrategy: LLkLookaheadStrategy };

test('no rule is left-recursive, no choice is ambiguous at one token, no part is empty', () => {
  const errors = chevrotains.validate({
    rules,
    tokenTypes: vocabulary as TokenType[],
    grammarName: 'Groovy',
  });
  expect(errors.map(({ message }) => message)).toEqual([]);
});

test('no rule has two decisions of one kind', () => {
  const twice = rules.flatMap((rule) => {
    const decisions = decisionsIn(rule);
    return decisions.filter((one, i) => decisions.indexOf(one) < i).map((one) => `${rule.name}: ${one}`);
  });
  expect(twice).toEqual([]);
});

test('what is kept of the analysis is what the grammar says; else run packages/compiler/scripts/build-first-tokens.mjs', () => {
  expect(names(firstTokens)).toEqual(names(firstTokensOf(rules)));
});

test('chevrotain chooses an alternative at the tokens that are kept of it', () => {
  const chosen = Object.entries(firstTokens).map(([name, alternatives]) => [
    name,
    alternatives.map((types, i) => {
      const atTypes = vocabulary.filter((type) => choice(name, alternatives.length, i, type) === i);
      // An alternative that may be nothing fits every token; its gate alone decides.
      return atTypes.length === vocabulary.length ? types : atTypes;
    }),
  ]);
  expect(names(Object.fromEntries(chosen))).toEqual(names(firstTokens));
});

/** What chevrotain chooses in a rule at a type of token, where the gates of all alternatives but one are shut. */
function choice(name: string, count: number, open: number, type: TokenType): number | undefined {
  const choose = chevrotains.buildLookaheadForAlternation({
    prodOccurrence: 0,
    rule: rules.find((rule) => rule.name === name)!,
    maxLookahead: 1,
    hasPredicates: true,
    dynamicTokensEnabled: false,
  });
  const gates = Array.from({ length: count }, (_, i) => ({ GATE: () => i === open, ALT: () => undefined }));
  return choose.call({ LA_FAST: () => type } as never, gates);
}

test('every token has a number and a name of its own', () => {
  expect(new Set(vocabulary.map(({ name }) => name)).size).toBe(vocabulary.length);
  expect(new Set(vocabulary.map(({ tokenTypeIdx }) => tokenTypeIdx)).size).toBe(vocabulary.length);
});

function names(table: Readonly<Record<string, readonly (readonly TokenType[])[]>>): Record<string, string[][]> {
  const entries = Object.entries(table).map(([rule, alternatives]) => [
    rule,
    alternatives.map((types) => types.map(({ name }) => name).toSorted()),
  ]);
  return Object.fromEntries(entries);
}

/** The kind and number of each OR, OPTION and MANY of a rule. */
function decisionsIn(
  part: IProduction & { readonly definition?: readonly IProduction[]; readonly idx?: number },
): readonly string[] {
  const kind = part.constructor.name;
  const own = ['Alternation', 'Option', 'Repetition', 'RepetitionMandatory'].includes(kind)
    ? [`${kind} ${part.idx}`]
    : [];
  const inner =
    kind === 'NonTerminal' || kind === 'Terminal' ? [] : (part.definition ?? []).flatMap((one) => decisionsIn(one));
  return [...own, ...inner];
}
