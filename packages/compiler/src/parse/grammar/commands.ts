import type { Annotation, Argument, Call, Declaration, Expression, Statement } from '@pipec/model';
import * as messages from '../messages.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import type { Rule } from './rules.ts';
import { Operators } from './operators.ts';

/** Arguments, in brackets and of commands: `f(a, b: 1, *c)`, `sh script: 'make', label: 'all'`, `a b c d`. */
export abstract class Commands extends Operators {
  declare protected annotation: Rule<Annotation>;
  declare protected statement: Rule<Statement>;
  protected abstract singleDeclaration(): Declaration;

  // ── In brackets ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** What stands between `(` or `[` and its partner. One comma may have nothing behind it. */
  protected override argumentList = this.RULE('argumentList', (): readonly Argument[] => {
    const args: Argument[] = [];
    if (this.atClosing()) return args;
    args.push(this.argument());
    let hasGap = false;
    while (this.ahead.tokenType === t.Comma) {
      const comma = this.next();
      if (!this.atClosing() && this.ahead.tokenType !== t.Comma) args.push(this.argument());
      else if (hasGap) this.fail(messages.emptyArgument(this.spanOf(comma)));
      else hasGap = true;
    }
    if (this.at(t.Semicolon)) this.otherParts(args[0]!.span);
    return args;
  });

  /** Groovy reads `(a; b)` anywhere, and then refuses it. */
  protected override otherParts(span: Argument['span']): void {
    while (this.take(t.Semicolon)) {
      if (!this.atClosing() && !this.at(t.Semicolon)) this.bracketedValue();
    }
    this.refuse(messages.valuesInBrackets(span));
  }

  private atClosing(): boolean {
    const { tokenType } = this.ahead;
    return tokenType === t.RParen || tokenType === t.RBracket;
  }

  private argument(): Argument {
    const start = this.ahead.startOffset;
    const name = this.look.isLabel(this.index) ? this.label() : undefined;
    const spread = name === undefined && this.take(t.Star) ? (this.take(t.Colon) ? '*:' : '*') : undefined;
    const value = this.bracketedValue();
    if (this.at(t.Colon)) this.failLabel(start);
    const span = this.span(start);
    if (spread !== undefined) return { kind: 'Argument', span, value, spread };
    return argumentOf(span, name, value);
  }

  /** What stands before a colon and is no name; only the colon where it begins further up, for that is Groovy's line. */
  private failLabel(start: number): never {
    const isShort = !/[\n\r]/.test(this.source.text.slice(start, this.ahead.startOffset));
    return this.fail(messages.badLabel(isShort ? this.span(start) : this.spanOf(this.ahead)));
  }

  /** A name and its colon. */
  private label(): string | Expression {
    const token = this.ahead;
    const isWord = token.tokenType === t.Identifier || sets.keywordNames.holds(token.tokenTypeIdx);
    const name = isWord ? this.next().image : this.primary();
    this.next();
    return name;
  }

  /** A value in brackets, where a declaration or an annotation may stand too. */
  protected override bracketedValue(): Expression {
    const next = this.ahead;
    if (next.tokenType === t.StringText) return this.expression();
    if (sets.jumps.holds(next.tokenTypeIdx)) return this.jumpAsValue();
    if (sets.declarationStarts.holds(next.tokenTypeIdx) && this.look.declares(this.index))
      return this.singleDeclaration();
    if (next.tokenType === t.At) return this.annotation();
    return this.expression();
  }

  /** Groovy reads a statement that jumps where a value is expected, and then refuses it. */
  protected jumpAsValue(): Expression {
    const word = this.ahead;
    this.refuse(messages.statementAsValue(word.image, this.spanOf(word)));
    this.statement();
    const span = this.span(word.startOffset);
    return { kind: 'Unparsed', span, text: this.source.slice(word.startOffset, this.lastEnd()), form: 'expression' };
  }

  // ── Of commands ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** An expression that begins a statement or stands behind `=`: if it is a path and nothing else, it may be a command. */
  protected override commandExpression = this.RULE('commandExpression', (): Expression => {
    const start = this.ahead.startOffset;
    const head = this.anyExpression(true);
    if (head !== this.lastPath || this.at(t.Else)) return head;
    return this.commandTail(head, start);
  });

  /** Arguments, and then names and arguments by turns: `a b c d` is `a(b).c(d)`. */
  private commandTail(head: Expression, start: number): Expression {
    let path = head;
    if (path.kind !== 'Call' && this.atCommandArgument()) path = this.commandOf(path, start, true);
    for (let length = 0; sets.primaryStarts.holds(this.ahead.tokenTypeIdx); length++) {
      this.checkLength(length);
      const word = this.primary();
      const name = word.kind === 'Name' ? word.name : word;
      path = { kind: 'Member', span: this.span(start), object: path, name, access: '.', implied: true };
      if (this.atPathElement()) path = this.pathBehind(path, start, true);
      else if (this.atCommandArgument()) path = this.commandOf(path, start);
      // Groovy takes the keyword for the begin of an argument.
      else if (this.at(t.Else)) this.failHere("a line end or ';' in front of 'else'");
    }
    return path;
  }

  /** Whether the next token begins an argument. Brackets belong to the path; a sign is one only behind the word of a chain. */
  private atCommandArgument(): boolean {
    const next = this.ahead;
    if (sets.argumentStarts.holds(next.tokenTypeIdx)) return true;
    // `[:]` is the one bracket that cannot be an index.
    if (next.tokenType === t.LBracket) return this.peekBehind().tokenType === t.Colon;
    return sets.keywordNames.holds(next.tokenTypeIdx) && this.peekBehind().tokenType === t.Colon;
  }

  private commandOf(callee: Expression, start: number, isFirst = false): Call {
    this.checkCallee(callee);
    const args = [this.commandArgument(isFirst)];
    while (this.take(t.Comma)) {
      this.skipLineEnd();
      args.push(this.commandArgument());
    }
    this.checkNames(args);
    return { kind: 'Call', span: this.span(start), callee, args, closures: [], form: 'command' };
  }

  /** @param isFirst Whether Groovy looks over the argument before it takes the statement for a command. */
  private commandArgument(isFirst = false): Argument {
    const first = this.ahead;
    const start = first.startOffset;
    const isSigned = isFirst && (first.tokenType === t.Not || first.tokenType === t.Complement);
    let name: string | Expression | undefined;
    let value: Expression;
    if (this.peekBehind().tokenType === t.Colon && this.look.isWordLabel(this.index)) {
      name = this.label();
      value = this.labeledValue(isFirst, start);
    } else value = isSigned ? this.lookedOver(first, 'this argument', () => this.value()) : this.value();
    if (name === undefined && this.at(t.Colon) && this.isLabelValue(value)) {
      this.next();
      name = value;
      value = this.labeledValue(isFirst, start);
    }
    return argumentOf(this.span(start), name, value);
  }

  /** What stands behind a label's colon, which was taken. */
  private labeledValue(isFirst: boolean, start: number): Expression {
    const colon = this.previous();
    const label = this.source.slice(start, colon.startOffset).replace(/^(['"])(.*)\1$/, '$2');
    this.skipLineEnd();
    return isFirst ? this.lookedOver(colon, `the value of '${label}'`, () => this.value()) : this.value();
  }

  private value(): Expression {
    return this.expression();
  }

  /** Whether what was read is a lone value, which a colon behind it makes a label: `'a': 1`, `(a): 1`. */
  private isLabelValue(value: Expression): boolean {
    return value === this.lastPath && !['Call', 'Member', 'Index', 'Name'].includes(value.kind);
  }
}

function argumentOf(span: Argument['span'], name: string | Expression | undefined, value: Expression): Argument {
  return name === undefined ? { kind: 'Argument', span, value } : { kind: 'Argument', span, name, value };
}
