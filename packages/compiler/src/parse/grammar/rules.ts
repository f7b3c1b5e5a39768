import { EmbeddedActionsParser } from 'chevrotain';
import type { IOrAlt } from 'chevrotain';
import { Token } from '../token.ts';
import * as t from '../tokens.ts';
import { firstTokens } from './first-tokens.ts';

export type Rule<T> = () => T;

/** What a rule chooses from, and what is expected where none of it begins. */
export interface Choices<T> {
  readonly DEF: IOrAlt<T>[];
  readonly ERR_MSG: string;
  /** Of each type of token, by number, the alternatives that it may begin. */
  readonly byToken: readonly (readonly number[])[];
}

/** What stands where there is no token. */
export const endToken = new Token(t.EndOfFile, '', 0, 0);

/**
 * Rules, and the choices in them.
 *
 * Chevrotain records the rules and works out what each may begin with before pipec is built; a test has it validate them. What comes of it
 * is kept in `first-tokens.ts`, and a parser that reads texts analyses nothing. The operators of an expression and the questions that need
 * more than one token of lookahead are asked by hand, on the list of tokens.
 */
export abstract class Rules extends EmbeddedActionsParser {
  // Chevrotain's own place in the list of tokens, without a call.
  declare protected currIdx: number;
  declare protected tokVector: Token[];
  declare protected selfAnalysisDone: boolean;
  private readonly isAnalysed: boolean;
  /** The next token: what nearly every question is about. */
  protected ahead: Token = endToken;

  /** The next token is none that may stand here. */
  protected abstract failHere(expected: string): never;

  /** @param isAnalysed Whether chevrotain is to analyse the grammar; such a parser reads no text. */
  constructor(isAnalysed: boolean) {
    // Nothing but the analysis asks for the vocabulary.
    super(isAnalysed ? t.vocabulary : [t.EndOfFile], { maxLookahead: 1, skipValidations: true });
    this.isAnalysed = isAnalysed;
    this.tokVector = [endToken, endToken, endToken];
  }

  protected override performSelfAnalysis(): void {
    if (this.isAnalysed) super.performSelfAnalysis();
    else this.selfAnalysisDone = true;
  }

  /**
   * A rule is called as any method is; while chevrotain records the grammar, it notes the call as `SUBRULE`. What it puts around a rule
   * that reads serves its own recovery and its own lookahead.
   */
  protected override RULE<T>(name: string, read: () => T): Rule<T> {
    if (!this.isAnalysed) return read;
    const rule = super.RULE(name, read);
    return Object.assign(() => this.SUBRULE(rule), rule);
  }

  /** @param rule The name of the rule that chooses. */
  protected choices<T>(rule: keyof typeof firstTokens, expected: string, alternatives: IOrAlt<T>[]): Choices<T> {
    const byToken: number[][] = [];
    firstTokens[rule].forEach((types, i) => {
      for (const { tokenTypeIdx } of types) (byToken[tokenTypeIdx!] ??= []).push(i);
    });
    return { DEF: alternatives, ERR_MSG: expected, byToken };
  }

  /** Chevrotain's `OR`, by the tables that are kept. */
  protected choose<T>(choices: Choices<T>): T {
    if (this.RECORDING_PHASE) return this.OR(choices);
    const { DEF } = choices;
    const candidates = choices.byToken[this.ahead.tokenTypeIdx];
    if (candidates !== undefined) {
      for (let i = 0; i < candidates.length; i++) {
        const { GATE, ALT } = DEF[candidates[i]!]!;
        if (GATE === undefined || GATE()) return ALT();
      }
    }
    return this.failHere(choices.ERR_MSG);
  }
}
