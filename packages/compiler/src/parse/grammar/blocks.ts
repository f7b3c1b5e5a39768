import type { Block, Case, Catch, Expression, Switch, Synchronized, Try, TypeName } from '@pipec/model';
import * as messages from '../messages.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import { Statements } from './statements.ts';

/** Blocks, and the statements that are made of blocks: `switch`, `try`, `synchronized`. */
export abstract class Blocks extends Statements {
  /** `{ … }` that is no closure. */
  protected override block(): Block {
    const open = this.eat(t.LBrace);
    this.skipLineEnd();
    const statements = this.statements();
    this.closeBrace(open);
    return { kind: 'Block', span: this.span(open.startOffset), statements };
  }

  /** `(value)` behind `while`, `switch` and `synchronized`. */
  protected condition(): Expression {
    this.eat(t.LParen);
    const expression = this.conditionValue();
    this.eat(t.RParen);
    return expression;
  }

  private conditionValue(): Expression {
    if (sets.jumps.holds(this.ahead.tokenTypeIdx)) return this.jumpAsValue();
    return this.at(t.At) ? this.annotation() : this.expression();
  }

  // ── switch ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected override switchStatement(): Switch {
    const start = this.eat(t.Switch).startOffset;
    const subject = this.condition();
    this.skipLineEnd();
    const open = this.eat(t.LBrace);
    this.skipLineEnd();
    const cases: Case[] = [];
    while (!this.at(t.RBrace) && !this.at(t.EndOfFile)) {
      if (!this.at(t.Case) && !this.at(t.Default)) this.failHere("'case', 'default' or '}'");
      cases.push(this.switchCase());
    }
    this.closeBrace(open);
    const span = this.span(start);
    if (!this.RECORDING_PHASE) this.checkCases(cases, span);
    return { kind: 'Switch', span, subject, cases };
  }

  private switchCase(): Case {
    const next = this.ahead;
    const value = this.caseLabel();
    const labelEnd = this.previous().end;
    this.skipLineEnd();
    if (this.at(t.Semicolon)) this.failHere(`a statement behind '${next.image}'`);
    const statements = this.at(t.Case) || this.at(t.Default) ? [] : this.caseStatements();
    const isLast = this.at(t.RBrace) || this.at(t.EndOfFile);
    if (statements.length === 0 && isLast) this.failHere(`a statement behind '${next.image}'`);
    // The line end behind the last statement is none of the case.
    const span = this.source.span(next.startOffset, labelEnd);
    const end = this.RECORDING_PHASE ? undefined : statements.at(-1)?.span.end;
    return { kind: 'Case', span: end === undefined ? span : { ...span, end }, ...(value && { value }), statements };
  }

  /** `case x:` or `default:`; a fault in it costs its line, not the `switch`. */
  private caseLabel(): Expression | undefined {
    const from = this.index;
    try {
      const value = this.take(t.Case) ? this.expression() : (this.eat(t.Default), undefined);
      this.eat(t.Colon);
      return value;
    } catch (fault) {
      this.keep(fault);
      return { ...this.restOfLine(from), form: 'expression' };
    }
  }

  /** `default` ends its group of labels, and there is but one. */
  private checkCases(cases: readonly Case[], span: Expression['span']): void {
    const defaults = cases.filter(({ value }) => value === undefined);
    const shared = cases.find(({ value, statements }) => value === undefined && statements.length === 0);
    if (shared !== undefined) this.refuse(messages.defaultInGroup(shared.span));
    else if (defaults.length > 1) this.refuse(messages.secondDefault(defaults[1]!.span, span));
  }

  // ── try ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected override tryStatement(): Try {
    const start = this.eat(t.Try).startOffset;
    this.skipLineEnd();
    const body = this.block();
    const catches: Catch[] = [];
    while (this.skipLineEndBefore(t.Catch)) catches.push(this.catchClause());
    let final: Block | undefined;
    if (this.skipLineEndBefore(t.Finally)) {
      this.next();
      this.skipLineEnd();
      final = this.block();
    }
    const span = this.span(start);
    if (catches.length === 0 && final === undefined) this.refuse(messages.loneTry(this.source.span(start, start + 3)));
    return { kind: 'Try', span, body, catches, ...(final && { finally: final }) };
  }

  private catchClause(): Catch {
    const start = this.eat(t.Catch).startOffset;
    this.eat(t.LParen);
    const modifiers: string[] = [];
    if (this.at(t.Final)) modifiers.push(this.next().image);
    if (this.at(t.Def)) modifiers.push(this.next().image);
    const types: TypeName[] = [];
    if (this.peekBehind().tokenType !== t.RParen) {
      do types.push(this.classType());
      while (this.take(t.Or));
    }
    const { image: name } = this.eat(t.Identifier, 'the name of the exception');
    this.eat(t.RParen);
    this.skipLineEnd();
    const body = this.block();
    return { kind: 'Catch', span: this.span(start), types, ...(modifiers.length > 0 && { modifiers }), name, body };
  }

  protected override synchronizedBlock(): Synchronized {
    const start = this.eat(t.Synchronized).startOffset;
    const lock = this.condition();
    this.skipLineEnd();
    const body = this.block();
    return { kind: 'Synchronized', span: this.span(start), lock, body };
  }
}
