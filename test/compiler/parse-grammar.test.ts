import type { IProduction, Rule, TokenType } from 'chevrotain';
import { FirstTokenLookahead } from '../../packages/compiler/src/parse/grammar/first-token-lookahead.ts';
import { GroovyParser } from '../../packages/compiler/src/parse/grammar/parser.ts';
import { vocabulary } from '../../packages/compiler/src/parse/tokens.ts';
import { expect, test } from 'vitest';

// What chevrotain validates when a parser is made is validated here: at start-up it would cost as much as all the rest.

const rules = Object.values(new GroovyParser().getGAstProductions() as Record<string, Rule>);

test('no rule is left-recursive, no choice is ambiguous at one token, no part is empty', () => {
  const errors = new FirstTokenLookahead().validate({
    rules,
    tokenTypes: vocabulary as TokenType[],
    grammarName: 'Groovy',
  });
  expect(errors.map(({ message }) => message)).toEqual([]);
});

test('no rule has two decisions of one kind and number', () => {
  const twice = rules.flatMap((rule) => {
    const decisions = decisionsIn(rule);
    return decisions.filter((one, i) => decisions.indexOf(one) < i).map((one) => `${rule.name}: ${one}`);
  });
  expect(twice).toEqual([]);
});

test('every token has a number and a name of its own', () => {
  expect(new Set(vocabulary.map(({ name }) => name)).size).toBe(vocabulary.length);
  expect(new Set(vocabulary.map(({ tokenTypeIdx }) => tokenTypeIdx)).size).toBe(vocabulary.length);
});

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
