import type { BinaryOperator, Expression, Unary } from '@pipec/model';
import * as messages from '../messages.ts';
import type { Token } from '../token.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import type { Rule } from './rules.ts';
import { highestLevel, operatorLevel, relational, shiftLevel } from './operator-levels.ts';
import { Paths } from './paths.ts';

/** Operators, by a table and a loop instead of a rule for each level. `reachesBrace` is passed to the leftmost path. */
export abstract class Operators extends Paths {
  declare protected commandExpression: Rule<Expression>;

  /** An expression where no command may stand: in brackets, behind `return`, as an argument. */
  protected override expression = this.RULE('expression', (): Expression => this.anyExpression(false));

  protected anyExpression(reachesBrace: boolean): Expression {
    if (this.RECORDING_PHASE) this.OPTION(() => this.sign());
    if (this.atLoneValue()) return (this.lastPath = this.primary());
    if (this.ahead.tokenType === t.LParen && this.look.isTuple(this.index)) return this.tupleAssignment(reachesBrace);
    return this.assignment(reachesBrace);
  }

  /** Whether the next token is a value by itself, as most are that are given to a call: nothing behind it goes on with it. */
  private atLoneValue(): boolean {
    if (!sets.oneWordValues.holds(this.ahead.tokenTypeIdx)) return false;
    const behind = this.peekBehind();
    if (behind.tokenType !== t.Newline) return sets.valueBorders.holds(behind.tokenTypeIdx);
    return !sets.goesOnBelow.holds(this.tokVector[this.currIdx + 3]!.tokenTypeIdx);
  }

  /** What may stand in front of an operand; chevrotain must know what an expression may begin with. */
  private sign = this.RULE('sign', () =>
    this.OR(
      [t.Not, t.Complement, t.Plus, t.Minus, t.Increment, t.Decrement].map((type) => ({
        ALT: () => this.CONSUME(type),
      })),
    ),
  );

  /** `(a, b) = list`. */
  private tupleAssignment(reachesBrace: boolean): Expression {
    const start = this.next().startOffset;
    const items: Expression[] = [];
    while (!this.take(t.RParen)) {
      items.push(this.name(this.next()));
      this.take(t.Comma);
    }
    const left: Expression = { kind: 'Tuple', span: this.span(start), items };
    this.next();
    this.skipLineEnd();
    const right = this.assignment(reachesBrace);
    return { kind: 'Binary', span: this.span(start), operator: '=', left, right };
  }

  protected assignment(reachesBrace: boolean): Expression {
    const start = this.ahead.startOffset;
    const left = this.conditional(reachesBrace);
    const operator = this.ahead;
    if (operator.tokenType !== t.Assign && operator.tokenType !== t.OperatorAssign) return left;
    this.next();
    this.skipLineEnd();
    this.descend();
    const right = this.commandExpression();
    this.depth--;
    if (!isAssignable(left)) this.refuse(messages.badAssignment(operator.image, this.spanOf(operator), left.span));
    return { kind: 'Binary', span: this.span(start), operator: operator.image as BinaryOperator, left, right };
  }

  /** `a ? b : c`, `a ?: b`; the sign may stand on the next line. */
  protected conditional(reachesBrace: boolean): Expression {
    const { tokenTypeIdx, startOffset: start } = this.ahead;
    if (!sets.plainStarts.holds(tokenTypeIdx)) {
      return this.conditionalBehind(this.binary(this.factors(reachesBrace), start, 1), start);
    }
    // Nearly every value is a path and nothing else: each level of operators would ask for its own in vain.
    const path = this.path(reachesBrace);
    if (!this.atOperator()) return path;
    const first = this.powerBehind(this.postfixBehind(path, start), start);
    return this.conditionalBehind(this.binary(this.factorsBehind(first, start), start, 1), start);
  }

  /** Whether what may stand behind a path goes on with an operator. */
  private atOperator(): boolean {
    const { tokenType, tokenTypeIdx } = this.ahead;
    if (tokenType !== t.Newline) return sets.operators.holds(tokenTypeIdx);
    const behind = this.peekBehind().tokenType;
    return behind === t.ElvisOperator || behind === t.Question;
  }

  private conditionalBehind(condition: Expression, start: number): Expression {
    if (this.skipLineEndBefore(t.ElvisOperator)) {
      const otherwise = this.branch();
      return { kind: 'Elvis', span: this.span(start), condition, else: otherwise };
    }
    if (!this.skipLineEndBefore(t.Question)) return condition;
    this.next();
    this.skipLineEnd();
    const then = this.assignment(false);
    this.skipLineEnd();
    if (!this.at(t.Colon)) this.failHere("':' and the other value");
    const otherwise = this.branch();
    return { kind: 'Ternary', span: this.span(start), condition, then, else: otherwise };
  }

  /** What stands behind the sign that comes next. */
  private branch(): Expression {
    this.next();
    this.skipLineEnd();
    this.descend();
    const expression = this.conditional(false);
    this.depth--;
    return expression;
  }

  /** What stands behind `in` of a loop: no operator looser than a shift or a range. */
  protected shift(): Expression {
    const start = this.ahead.startOffset;
    return this.binary(this.factors(false), start, shiftLevel);
  }

  /** Operators from `||` to `+` that bind at least as tightly as `level`. */
  private binary(left: Expression, start: number, level: number): Expression {
    let highest = highestLevel;
    for (let length = 0; ; length++) {
      const token = this.ahead;
      const found = operatorLevel(token.tokenTypeIdx);
      // In `in: x` a word is no operator but a label.
      if (found < level || found > highest || this.peekBehind().tokenType === t.Colon) return left;
      if (found === relational) this.checkOperand(token);
      this.checkLength(length);
      if (found === relational) highest = relational - 1;
      this.next();
      this.skipLineEnd();
      left = this.operation(left, token, start, found);
    }
  }

  /** Groovy takes one of these for an operator only if something may follow it; otherwise it is itself the fault. */
  private checkOperand(operator: Token): void {
    const behind = this.peekBehind();
    const isType = operator.tokenType === t.As || operator.tokenType === t.Instanceof;
    const starts = isType ? sets.typeStarts : sets.expressionStarts;
    if (behind.tokenType === t.Newline || behind.tokenType === t.EndOfFile || starts.holds(behind.tokenTypeIdx)) return;
    this.fail(messages.nothingBehind(operator.image, isType ? 'a type' : 'a value', this.spanOf(operator)));
  }

  private operation(left: Expression, { tokenType, image }: Token, start: number, level: number): Expression {
    if (tokenType === t.As) {
      const type = this.typeSpec();
      return { kind: 'Cast', span: this.span(start), type, expression: left, form: 'as' };
    }
    if (tokenType === t.Instanceof) {
      const right = this.typeSpec();
      return { kind: 'Binary', span: this.span(start), operator: 'instanceof', left, right };
    }
    const rightStart = this.ahead.startOffset;
    const right = this.binary(this.factors(false), rightStart, level + 1);
    if (tokenType === t.RangeInclusive || tokenType === t.RangeExclusive) {
      return {
        kind: 'Range',
        span: this.span(start),
        from: left,
        to: right,
        inclusive: tokenType === t.RangeInclusive,
      };
    }
    return { kind: 'Binary', span: this.span(start), operator: image as BinaryOperator, left, right };
  }

  /** `a * b / c`; a sign in front of all takes in a `**`, but no other sign. */
  private factors(reachesBrace: boolean): Expression {
    const start = this.ahead.startOffset;
    return this.factorsBehind(this.signedPower(reachesBrace), start);
  }

  private factorsBehind(first: Expression, start: number): Expression {
    let left = first;
    for (let length = 0; sets.factorOperators.holds(this.ahead.tokenTypeIdx); length++) {
      this.checkLength(length);
      const operator = this.next();
      this.skipLineEnd();
      const right = this.power(this.unary, false);
      left = { kind: 'Binary', span: this.span(start), operator: operator.image as BinaryOperator, left, right };
    }
    return left;
  }

  private signedPower(reachesBrace: boolean): Expression {
    if (!sets.signs.holds(this.ahead.tokenTypeIdx)) return this.power(this.unsigned, reachesBrace);
    const sign = this.next();
    this.skipLineEnd();
    const operand = this.power(this.unsigned, false);
    return this.signed(sign, operand);
  }

  private power(operand: (reachesBrace: boolean) => Expression, reachesBrace: boolean): Expression {
    const start = this.ahead.startOffset;
    return this.powerBehind(operand.call(this, reachesBrace), start);
  }

  /** `a ** b ** c`, from the left. */
  private powerBehind(first: Expression, start: number): Expression {
    let left = first;
    for (let length = 0; this.at(t.Power); length++) {
      this.checkLength(length);
      this.next();
      this.skipLineEnd();
      const right = this.unary();
      left = { kind: 'Binary', span: this.span(start), operator: '**', left, right };
    }
    return left;
  }

  private unary(): Expression {
    return sets.signs.holds(this.ahead.tokenTypeIdx) ? this.prefixed() : this.unsigned(false);
  }

  private unsigned(reachesBrace: boolean): Expression {
    const { tokenType } = this.ahead;
    if (tokenType === t.Not || tokenType === t.Complement) return this.prefixed();
    if (tokenType === t.LParen && this.look.isCast(this.index)) return this.cast(reachesBrace);
    return this.postfix(reachesBrace);
  }

  private prefixed(): Expression {
    const sign = this.next();
    this.skipLineEnd();
    this.descend();
    const operand = this.unary();
    this.depth--;
    return this.signed(sign, operand);
  }

  private signed(sign: Token, operand: Expression): Unary {
    return { kind: 'Unary', span: this.span(sign.startOffset), operator: sign.image as Unary['operator'], operand };
  }

  /** `(T) x`; a primitive type takes a sign behind it. */
  private cast(reachesBrace: boolean): Expression {
    const start = this.next().startOffset;
    const isPrimitive = this.at(t.Primitive);
    const type = this.typeSpec();
    this.next();
    this.descend();
    const operand = this.ahead;
    const read = () => (isPrimitive ? this.unary() : this.unsigned(false));
    const goesOn = type.args === undefined && goesOnAlone(operand, reachesBrace);
    const expression = goesOn ? read() : this.lookedOver(operand, 'what is cast here', read);
    this.depth--;
    return { kind: 'Cast', span: this.span(start), type, expression, form: 'prefix' };
  }

  private postfix(reachesBrace: boolean): Expression {
    const start = this.ahead.startOffset;
    return this.postfixBehind(this.path(reachesBrace), start);
  }

  private postfixBehind(operand: Expression, start: number): Expression {
    if (!this.at(t.Increment) && !this.at(t.Decrement)) return operand;
    const operator = this.next().image as Unary['operator'];
    return { kind: 'Unary', span: this.span(start), operator, operand, postfix: true };
  }
}

/** Whether `(T)` without a cast takes in what stands behind it: brackets as a path, a sign as a sum, other values as a command. */
function goesOnAlone({ tokenType, tokenTypeIdx }: Token, mayBeCommand: boolean): boolean {
  if (sets.openingBrackets.holds(tokenTypeIdx) || sets.signs.holds(tokenTypeIdx)) return true;
  return mayBeCommand && tokenType !== t.Not && tokenType !== t.Complement;
}

/** What Groovy lets stand on the left of `=`. */
function isAssignable(left: Expression): boolean {
  switch (left.kind) {
    case 'Parens':
      return isAssignable(left.expression);
    case 'Name':
    case 'TypeExpression':
    case 'Tuple':
    case 'Index':
    case 'Declaration':
      return true;
    case 'Member':
      return left.access !== '.&';
    case 'Binary':
      return left.operator.endsWith('=') && !['==', '!=', '===', '!==', '<=', '>='].includes(left.operator);
    default:
      return false;
  }
}
