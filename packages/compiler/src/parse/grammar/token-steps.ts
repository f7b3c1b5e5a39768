import type { TokenType } from 'chevrotain';
import type { Token } from '../token.ts';
import * as t from '../tokens.ts';

/** A list of tokens, and steps over what stands in it. Each gives the index behind it, -1 where it does not stand there. */
export abstract class TokenSteps {
  protected readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  protected type(at: number): TokenType | undefined {
    return this.tokens[at]?.tokenType;
  }

  protected overLineEnd(at: number): number {
    return this.type(at) === t.Newline ? at + 1 : at;
  }

  /** Over a bracket and all up to its partner. */
  protected overBrackets(at: number): number {
    const { partner } = this.tokens[at]!;
    return partner < 0 ? -1 : partner + 1;
  }
}
