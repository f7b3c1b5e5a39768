import { cover } from '@pipec/model';
import type { Argument, Call, Closure, Expression, Member } from '@pipec/model';
import * as messages from '../messages.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import { Literals } from './literals.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A value and what is said of it: `a.b[c](d) { … }`. */
export abstract class Paths extends Literals {
  /** The path read last; Groovy lets only an expression that is a path and nothing else become a command. */
  protected lastPath: Expression | undefined = undefined;

  /** @param reachesBrace Whether a `{` on the next line belongs to the path. */
  protected path(reachesBrace: boolean): Expression {
    const start = this.ahead.startOffset;
    const first = this.at(t.Identifier) ? this.name(this.next()) : this.primary();
    return (this.lastPath = this.pathBehind(first, start, reachesBrace));
  }

  /** What follows a value, as long as it goes on: members, arguments, closures, indices. */
  protected pathBehind(object: Expression, start: number, reachesBrace: boolean): Expression {
    if (!sets.pathGoesOn.holds(this.ahead.tokenTypeIdx)) return object;
    let path = object;
    for (let length = 0; ; length++) {
      const { tokenType } = this.ahead;
      if (length > 0) this.checkLength(length);
      if (tokenType === t.LParen) path = this.callOf(path, start);
      else if (tokenType === t.LBrace) path = this.withClosure(path, start);
      else if (tokenType === t.LBracket && this.peekBehind().tokenType !== t.Colon) path = this.indexOf(path, start);
      else if (this.atDot()) path = this.memberOf(path, start);
      else if (reachesBrace && tokenType === t.Newline && this.peekBehind().tokenType === t.LBrace) {
        this.next();
        path = this.withClosure(path, start);
      } else return path;
    }
  }

  /** Whether a dot follows, on this line or at the begin of the next one. */
  private atDot(): boolean {
    const next = this.ahead;
    if (next.tokenType === t.Newline) return sets.dots.holds(this.peekBehind().tokenTypeIdx);
    return sets.dots.holds(next.tokenTypeIdx);
  }

  protected atPathElement(): boolean {
    const { tokenType } = this.ahead;
    if (tokenType === t.LBracket) return this.peekBehind().tokenType !== t.Colon;
    return tokenType === t.LParen || tokenType === t.LBrace || this.atDot();
  }

  // ── Calls ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  private callOf(callee: Expression, start: number): Call {
    this.checkCallee(callee);
    const args = this.callArguments();
    return { kind: 'Call', span: this.span(start), callee, args, closures: [], form: 'parens' };
  }

  protected callArguments(): readonly Argument[] {
    this.checkOpening(this.eat(t.LParen));
    const args = this.argumentList();
    this.eat(t.RParen, "',' or ')'");
    this.checkNames(args);
    return args;
  }

  /** A closure behind a call is its last argument, behind anything else its only one. */
  private withClosure(callee: Expression, start: number): Call {
    const closure = this.closure();
    if (callee.kind === 'Call') {
      (callee.closures as Closure[]).push(closure);
      (callee as Mutable<Call>).span = this.span(start);
      return callee;
    }
    this.checkCallee(callee);
    return { kind: 'Call', span: this.span(start), callee, args: [], closures: [closure], form: 'block' };
  }

  /** What Groovy refuses to call. */
  protected checkCallee(callee: Expression): void {
    const name = callee.kind === 'Name' ? callee.name : callee.kind === 'Member' ? textOf(callee.name) : undefined;
    if (name === 'this' || name === 'super') this.refuse(messages.constructorCall(name, callee.span));
    if (callee.kind === 'Name') return;
    const type = callee.kind === 'Member' && typeof callee.name === 'object' ? callee.name : callee;
    if (type.kind === 'TypeExpression' && type.type.name !== 'void')
      this.refuse(messages.primitiveCall(type.type.name, type.span));
  }

  /** Arguments by name are a map, which holds no key twice. */
  protected checkNames(args: readonly Argument[]): void {
    if (this.RECORDING_PHASE || args.length < 2) return;
    let seen: Set<string> | undefined;
    for (const { name, span } of args) {
      const text = name === undefined ? undefined : textOf(name);
      if (text === undefined) continue;
      seen ??= new Set();
      if (seen.has(text)) this.refuse(messages.duplicateName(text, cover(args[0]!.span, span), span));
      seen.add(text);
    }
  }

  // ── Members and indices ────────────────────────────────────────────────────────────────────────────────────────────────

  private indexOf(object: Expression, start: number): Expression {
    const args = this.indexArguments();
    return { kind: 'Index', span: this.span(start), object, args };
  }

  private indexArguments(): readonly Argument[] {
    this.checkOpening(this.eat(t.LBracket));
    const args = this.argumentList();
    this.eat(t.RBracket, "',' or ']'");
    return args;
  }

  private memberOf(object: Expression, start: number): Member {
    this.skipLineEnd();
    const dot = this.next();
    this.skipLineEnd();
    const typeArgs = this.at(t.Less) ? this.typeArguments() : undefined;
    const isField = this.take(t.At);
    const isBlock = this.at(t.LBrace);
    if ((isField || isBlock) && dot.tokenType === t.MethodPointer) this.refuse(messages.badPointer(this.spanOf(dot)));
    const name = this.memberName();
    const access = (isField ? `${dot.image}@` : dot.image) as Member['access'];
    const span = this.span(start);
    return typeArgs
      ? { kind: 'Member', span, object, name, access, typeArgs }
      : { kind: 'Member', span, object, name, access };
  }

  /** A word, keywords among them, or a string, a value in brackets, a block. */
  private memberName(): string | Expression {
    const token = this.ahead;
    if (token.tokenType === t.Identifier || sets.keywordNames.holds(token.tokenTypeIdx)) return this.next().image;
    if (token.tokenType === t.StringText) return this.stringLiteral(this.next());
    if (token.tokenType === t.GStringStart) return this.gstring();
    if (token.tokenType === t.LParen) return this.parens();
    if (token.tokenType === t.LBrace) return { ...this.block(), kind: 'Closure' };
    return this.failHere('the name of a member');
  }
}

/** The text of a name, or of what Groovy takes for one: `'a'`, `1`. */
export function textOf(name: string | Expression): string | undefined {
  if (typeof name === 'string') return name;
  if (name.kind === 'StringLiteral') return name.value;
  return name.kind === 'NumberLiteral' ? name.text : undefined;
}
