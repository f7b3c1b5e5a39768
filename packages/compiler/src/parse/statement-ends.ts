import { dots, TokenSet } from './token-sets.ts';
import type { Token } from './token.ts';
import * as t from './tokens.ts';

// A line end that is gone tells more than a new one: Groovy has read it already.

/** Behind these a line may end wherever they stand. */
const endingLines = [
  t.LBrace, t.Arrow, t.Comma, t.Assign, t.OperatorAssign, t.LogicalAnd, t.LogicalOr, t.Plus, t.Minus, t.Slash, t.Percent, t.Power,
  t.Relation, t.Equality, t.RegexOperator, t.And, t.Xor, t.Or, t.ShiftLeft, t.Colon, t.Else, t.Try, t.Finally,
]; // prettier-ignore
/** In front of these too. */
const beginningLines = [t.RBrace, t.Else, t.Catch, t.Finally, t.EndOfFile];
const dotTypes = [t.Dot, t.SafeDot, t.SpreadDot, t.MethodPointer];
const choices = new TokenSet([t.Question, t.ElvisOperator]);
const choiceTypes = [t.Question, t.Colon, t.ElvisOperator];
/** Behind these, and in front of those, a line end means nothing where Groovy takes one. */
const openEnded = new TokenSet([...endingLines, ...dotTypes, ...choiceTypes]);
const goingOn = new TokenSet([...beginningLines, ...dotTypes, ...choiceTypes, t.Arrow]);
const newOpenEnded = new TokenSet(endingLines);
const newGoingOn = new TokenSet(beginningLines);
/** Behind these a path of names is a value, no type. */
const beforeValues = new TokenSet([
  t.Assign, t.OperatorAssign, t.LogicalAnd, t.LogicalOr, t.Plus, t.Minus, t.Equality, t.Relation, t.Return,
]); // prettier-ignore
/** What goes on where a line ends in front of it, but not behind what must have something behind it. */
const notBehindHeads = new TokenSet([...dotTypes, t.LParen]);
/** Behind the brackets of these what they govern may begin on the next line. */
const headed = new TokenSet([t.If, t.For, t.While, t.Switch, t.Catch, t.Synchronized]);
/** In front of a name and brackets these make a method of them. */
const beforeMethods = new TokenSet([t.Def, t.Primitive, t.Modifier, t.Static, t.Final]);
const loops = new TokenSet([t.For, t.While]);
const statementStarts = new TokenSet([t.Newline, t.Semicolon, t.LBrace]);
/** Words whose type hangs on what stands beside them, and behind which tokens. */
export const besideDot: ReadonlySet<string> = new Set(['as', 'def', 'in', 'package', 'static', 'trait']);
const namesBehind = new TokenSet([t.Dot, t.Package, t.Import]);

const arrow = t.Arrow.tokenTypeIdx;
const at = t.At.tokenTypeIdx;
const colon = t.Colon.tokenTypeIdx;
const comma = t.Comma.tokenTypeIdx;
const dot = t.Dot.tokenTypeIdx;
const identifier = t.Identifier.tokenTypeIdx;
const lBrace = t.LBrace.tokenTypeIdx;
const less = t.Less.tokenTypeIdx;
const question = t.Question.tokenTypeIdx;
const rBrace = t.RBrace.tokenTypeIdx;
const rParen = t.RParen.tokenTypeIdx;

/** How a statement ends in front of a token, if it does; `;` behind `while (…)` is what the loop does. */
export type End = '' | '\n' | ';';

/** Which of the line ends in front of tokens end statements. */
export class StatementEnds {
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Whether an end of a statement that but one of the texts has is none, and makes no other token of the one behind it. */
  meansTheSame(end: End, written: End, before: number, { tokenTypeIdx, image }: Token): boolean {
    if ((end !== '' && written !== '') || end === ';' || written === ';') return false;
    const type = this.tokens[before]?.tokenTypeIdx;
    if (type === undefined) return true;
    if (/^[/$]/.test(image) || (namesBehind.holds(type) && besideDot.has(image))) return false;
    if (written === '' && this.mayEndLine(before, tokenTypeIdx)) return true;
    if (end === '' && (openEnded.holds(type) || goingOn.holds(tokenTypeIdx))) return true;
    return (
      (this.isHead(before) && !notBehindHeads.holds(tokenTypeIdx)) ||
      (tokenTypeIdx === lBrace && end === '' && this.takesBlock(before))
    );
  }

  /** Whether a line that another one has not may end behind a token, in front of one of a type. */
  private mayEndLine(before: number, next: number): boolean {
    const type = this.typeOf(before);
    if (next === colon) return this.isInChoice(before);
    if (next === arrow || type === less) return false;
    if (newOpenEnded.holds(type) || newGoingOn.holds(next) || choices.holds(type)) return true;
    if (choices.holds(next)) return type !== comma;
    if (next !== dot) return dots.holds(next);
    return type === rParen || type === rBrace || beforeValues.holds(this.typeOf(this.pathBegin(before) - 1));
  }

  /** Whether a `?` waits for its `:` where a token stands. */
  private isInChoice(index: number): boolean {
    let colons = 1;
    for (let i = index; i >= 0 && colons > 0; i--) {
      const { tokenTypeIdx, partner } = this.tokens[i]!;
      if (partner > i) return false;
      if (partner >= 0) i = partner;
      else if (tokenTypeIdx === colon) colons++;
      else if (tokenTypeIdx === question) colons--;
    }
    return colons === 0;
  }

  /** Whether a token ends what something must follow: the brackets of an `if`, an annotation. */
  private isHead(index: number): boolean {
    const word = this.wordBefore(index);
    if (word < index && headed.holds(this.typeOf(word))) return true;
    const begin = this.pathBegin(word);
    const isAnnotation = this.typeOf(word) === identifier && this.typeOf(begin - 1) === at;
    // `a.@b` is a field.
    return isAnnotation && !dots.holds(this.typeOf(begin - 2));
  }

  /** Whether a block on the next line belongs to what ends with a token: the head of a method, or a name or a call that begins a statement. */
  private takesBlock(index: number): boolean {
    const word = this.wordBefore(index);
    const begin = this.pathBegin(word);
    if (this.typeOf(word) !== identifier) return false;
    const before = this.typeOf(begin - 1);
    return begin === 0 || statementStarts.holds(before) || (word < index && beforeMethods.holds(before));
  }

  /** The word in front of the brackets that a token closes; the token itself where it closes none. */
  private wordBefore(index: number): number {
    const { tokenTypeIdx, partner } = this.tokens[index]!;
    return tokenTypeIdx === rParen ? partner - 1 : index;
  }

  /** Where a path of names ends, begins: at the `a` of `a.b`. */
  private pathBegin(word: number): number {
    let begin = word;
    while (this.typeOf(begin - 1) === dot && this.typeOf(begin - 2) === identifier) begin -= 2;
    return begin;
  }

  typeOf(index: number): number {
    return this.tokens[index]?.tokenTypeIdx ?? -1;
  }

  /** Whether a `;` behind a token is all that a loop does. */
  endsLoop(before: number): boolean {
    if (this.typeOf(before) !== rParen) return false;
    return loops.holds(this.typeOf(this.tokens[before]!.partner - 1));
  }
}
