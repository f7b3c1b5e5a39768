import type {
  Assert,
  Break,
  Continue,
  Expression,
  ForClassic,
  ForIn,
  If,
  Parameter,
  Return,
  Statement,
  Throw,
  While,
} from '@pipec/model';
import * as messages from '../messages.ts';
import { Mark } from '../token.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import { Blocks } from './blocks.ts';

/** `if`, loops and what jumps. */
export abstract class ControlFlow extends Blocks {
  /** What `if` and the loops govern. A declaration here is none of the block around. */
  private governed(): Statement {
    this.skipLineEnd();
    // Groovy reads `if (a) { -> b }` as a closure.
    if (this.at(t.LBrace) && this.peekBehind().tokenType !== t.Arrow) return this.block();
    this.descend();
    const statement = this.statement();
    this.depth--;
    if (!this.RECORDING_PHASE) this.checkInner(statement);
    return statement;
  }

  /** `;` for a body, which loops may have. */
  private loopBody(): Statement {
    this.skipLineEndBefore(t.Semicolon);
    if (!this.at(t.Semicolon)) return this.governed();
    return { kind: 'Empty', span: this.spanOf(this.next()) };
  }

  // ── if ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A row of `else if` is read in a loop, so that a long one is not deep. */
  protected override ifStatement(): If {
    const heads: { readonly start: number; readonly condition: Expression; readonly then: Statement }[] = [];
    let otherwise: Statement | undefined;
    for (;;) {
      const start = this.eat(t.If).startOffset;
      this.eat(t.LParen);
      const condition = this.conditional(false);
      this.eat(t.RParen);
      heads.push({ start, condition, then: this.governed() });
      this.checkLength(heads.length);
      if (this.RECORDING_PHASE || !this.takeElse()) break;
      if (this.skipLineEndBefore(t.If)) continue;
      otherwise = this.governed();
      break;
    }
    const end = this.previous().end;
    return heads.reduceRight<If | undefined>((behind, { start, condition, then }) => {
      const rest = behind ?? otherwise;
      return { kind: 'If', span: this.source.span(start, end), condition, then, ...(rest && { else: rest }) };
    }, undefined)!;
  }

  /** `else`, in front of which a separator of statements may stand. */
  private takeElse(): boolean {
    const behind = this.look.overSeparator(this.index);
    if (this.tokVector[behind]!.tokenType !== t.Else) return false;
    this.goTo(behind + 1);
    return true;
  }

  // ── Loops ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected override whileStatement(): While {
    const start = this.eat(t.While).startOffset;
    const condition = this.condition();
    const body = this.loopBody();
    return { kind: 'While', span: this.span(start), condition, body };
  }

  protected override forStatement(): ForIn | ForClassic {
    const start = this.eat(t.For).startOffset;
    const open = this.eat(t.LParen);
    if ((open.marks & Mark.semicolon) !== 0) return this.classicFor(start);
    return this.forIn(start);
  }

  private forIn(start: number): ForIn {
    const variable = this.loopVariable();
    const separator = this.take(t.In) ? 'in' : ':';
    if (separator === ':') this.eat(t.Colon, "'in'");
    const iterable = separator === 'in' ? this.shift() : this.expression();
    this.eat(t.RParen);
    this.checkLoopVariable(variable, separator);
    const body = this.loopBody();
    return { kind: 'ForIn', span: this.span(start), variable, separator, iterable, body };
  }

  private loopVariable(): Parameter {
    const start = this.ahead.startOffset;
    if (!this.look.declares(this.index)) {
      const { image: name } = this.eat(t.Identifier, 'the name of a variable');
      return { kind: 'Parameter', span: this.span(start), name };
    }
    const { annotations, modifiers, type, variables } = this.singleDeclaration();
    const name = variables[0]!.name;
    const before = {
      ...(modifiers.length > 0 && { modifiers }),
      ...(annotations && { annotations }),
      ...(type && { type }),
    };
    return { kind: 'Parameter', span: this.span(start), ...before, name };
  }

  private checkLoopVariable({ modifiers, type, span }: Parameter, separator: 'in' | ':'): void {
    const odd = modifiers?.find((word) => word !== 'final' && word !== 'def');
    if (odd !== undefined) this.refuse(messages.loopModifier(odd, span));
    if (separator === ':' && type === undefined && modifiers === undefined)
      this.faults.push(messages.untypedLoop(span));
  }

  /** `for (int i = 0; i < n; i++)`: three parts, each of which may be missing. */
  private classicFor(start: number): ForClassic {
    const partsStart = this.ahead.startOffset;
    const parts: (Expression | undefined)[] = [this.forPart()];
    while (this.take(t.Semicolon)) parts.push(this.forPart());
    const partsSpan = this.span(partsStart);
    this.eat(t.RParen, "';' or ')'");
    if (parts.length !== 3) this.refuse(messages.forParts(parts.length, partsSpan));
    const body = this.loopBody();
    const [init, condition, update] = parts;
    return {
      kind: 'ForClassic',
      span: this.span(start),
      init:
        init === undefined
          ? []
          : [init.kind === 'Declaration' ? init : { kind: 'ExpressionStatement', span: init.span, expression: init }],
      ...(condition && { condition }),
      update: update === undefined ? [] : [update],
      body,
    };
  }

  private forPart(): Expression | undefined {
    return this.at(t.Semicolon) || this.at(t.RParen) ? undefined : this.bracketedValue();
  }

  // ── Jumps ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected override returnStatement(): Return {
    const start = this.eat(t.Return).startOffset;
    const expression = sets.expressionStarts.holds(this.ahead.tokenTypeIdx) ? this.expression() : undefined;
    const span = this.span(start);
    return expression ? { kind: 'Return', span, expression } : { kind: 'Return', span };
  }

  protected override breakStatement(): Break {
    const start = this.eat(t.Break).startOffset;
    const label = this.jumpLabel();
    return { kind: 'Break', span: this.span(start), ...(label !== undefined && { label }) };
  }

  protected override continueStatement(): Continue {
    const start = this.eat(t.Continue).startOffset;
    const label = this.jumpLabel();
    return { kind: 'Continue', span: this.span(start), ...(label !== undefined && { label }) };
  }

  private jumpLabel(): string | undefined {
    return this.at(t.Identifier) ? this.next().image : undefined;
  }

  protected override throwStatement(): Throw {
    const start = this.eat(t.Throw).startOffset;
    const expression = this.expression();
    return { kind: 'Throw', span: this.span(start), expression };
  }

  protected override assertStatement(): Assert {
    const start = this.eat(t.Assert).startOffset;
    const condition = this.conditional(false);
    const separator = this.at(t.Colon) ? ':' : this.at(t.Comma) ? ',' : undefined;
    if (separator === undefined) return { kind: 'Assert', span: this.span(start), condition };
    this.next();
    this.skipLineEnd();
    const message = this.expression();
    return { kind: 'Assert', span: this.span(start), condition, message, separator };
  }
}
