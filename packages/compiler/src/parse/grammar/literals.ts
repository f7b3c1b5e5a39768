import type {
  Argument, Block, ClassMember, Closure, Expression, GString, GStringHole, GStringText, ListLiteral, MapLiteral, New, Parameter, Statement,
  StringLiteral, TypeName,
} from '@pipec/model'; // prettier-ignore
import * as messages from '../messages.ts';
import type { Token } from '../token.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import type { Rule } from './rules.ts';
import { Types } from './types.ts';

/** What an expression is built from: names, literals, closures, brackets and `new`. */
export abstract class Literals extends Types {
  declare protected expression: Rule<Expression>;
  declare protected argumentList: Rule<readonly Argument[]>;
  protected abstract bracketedValue(): Expression;
  protected abstract parameters(): readonly Parameter[];
  protected abstract statements(): readonly Statement[];
  protected abstract classBody(): readonly ClassMember[];

  protected abstract block(): Block;
  protected abstract otherParts(span: Expression['span']): void;

  protected primary = this.RULE('primary', (): Expression => {
    const { tokenType } = this.ahead;
    if (tokenType === t.StringText) return this.stringLiteral(this.next());
    if (tokenType === t.Identifier) return this.name(this.next());
    return this.choose(this.primaryChoices);
  });

  private readonly primaryChoices = this.choices<Expression>('primary', 'a value', [
    { ALT: () => this.stringLiteral(this.eat(t.StringText)) },
    { ALT: () => this.name(this.eat(t.Identifier)) },
    { ALT: () => this.gstring() },
    { ALT: () => this.numberLiteral(this.eat(t.NumberText)) },
    { ALT: () => this.listOrMap() },
    { ALT: () => this.closure() },
    { ALT: () => this.parens() },
    { ALT: () => this.newExpression() },
    { ALT: () => this.booleanLiteral(this.eat(t.True)) },
    { ALT: () => this.booleanLiteral(this.eat(t.False)) },
    { ALT: () => ({ kind: 'NullLiteral', span: this.spanOf(this.eat(t.Null)) }) },
    { ALT: () => this.name(this.eat(t.This)) },
    { ALT: () => this.name(this.eat(t.Super)) },
    { ALT: () => this.primitiveValue(this.primitive()) },
  ]);

  protected name(token: Token): Expression {
    return { kind: 'Name', span: this.spanOf(token), name: token.image };
  }
  private numberLiteral(token: Token): Expression {
    return { kind: 'NumberLiteral', span: this.spanOf(token), text: token.image };
  }
  private booleanLiteral(token: Token): Expression {
    return { kind: 'BooleanLiteral', span: this.spanOf(token), value: token.tokenType === t.True };
  }
  private primitiveValue(type: TypeName): Expression {
    return { kind: 'TypeExpression', span: type.span, type };
  }
  protected stringLiteral(token: Token): StringLiteral {
    const { value, quote, raw } = token.string ?? nothing;
    return { kind: 'StringLiteral', span: this.spanOf(token), value, quote, raw };
  }

  // ── Strings with holes ─────────────────────────────────────────────────────────────────────────────────────────────────

  protected gstring(): GString {
    const open = this.eat(t.GStringStart);
    const parts: (GStringText | GStringHole)[] = [this.gstringText(open)];
    parts.push(this.gstringHole());
    while (this.at(t.GStringMiddle)) {
      parts.push(this.gstringText(this.next()));
      parts.push(this.gstringHole());
    }
    parts.push(this.gstringText(this.eat(t.GStringEnd, "'}'")));
    return { kind: 'GString', span: this.span(open.startOffset), parts, quote: (open.string ?? nothing).quote };
  }

  private gstringText(token: Token): GStringText {
    const { value, raw, start, end } = token.string ?? nothing;
    return { kind: 'GStringText', span: this.source.span(start, end), value, raw };
  }

  /** What stands between two texts, without the `$`. */
  private gstringHole(): GStringHole {
    if (this.at(t.LBrace)) return this.bracedHole();
    return this.at(t.This) || this.at(t.Super) ? this.wordHole(this.name(this.next())) : this.dottedHole();
  }

  private wordHole(expression: Expression): GStringHole {
    return { kind: 'GStringHole', span: expression.span, expression, dotted: true };
  }

  private dottedHole(): GStringHole {
    const start = this.ahead.startOffset;
    let expression = this.name(this.eat(t.Identifier));
    while (this.take(t.Dot)) {
      const { image: name } = this.eat(t.Identifier);
      expression = { kind: 'Member', span: this.span(start), object: expression, name, access: '.' };
    }
    return this.wordHole(expression);
  }

  private bracedHole(): GStringHole {
    const at = this.index;
    const open = this.eat(t.LBrace);
    this.skipLineEnd();
    const params = this.closureParameters(at);
    const statements = this.statements();
    this.closeBrace(open);
    const span = this.span(open.startOffset);
    if (params !== undefined) {
      return { kind: 'GStringHole', span, expression: { kind: 'Closure', span, params, statements } };
    }
    const first = statements[0];
    if (first === undefined) return { kind: 'GStringHole', span };
    if (statements.length > 1 || first.kind !== 'ExpressionStatement') return { kind: 'GStringHole', span, statements };
    return { kind: 'GStringHole', span, expression: first.expression };
  }

  // ── Brackets ───────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected parens(): Expression {
    const open = this.eat(t.LParen);
    const expression = this.bracketedValue();
    const hasParts = this.at(t.Semicolon);
    if (hasParts) this.otherParts(expression.span);
    this.eat(t.RParen);
    if (expression.kind === 'Declaration' && !hasParts) this.fail(messages.declarationInBrackets(expression.span));
    return { kind: 'Parens', span: this.span(open.startOffset), expression };
  }

  protected listOrMap(): ListLiteral | MapLiteral {
    const open = this.eat(t.LBracket);
    if (this.take(t.Colon)) {
      this.eat(t.RBracket);
      return { kind: 'MapLiteral', span: this.span(open.startOffset), entries: [] };
    }
    this.checkBehindBracket(open);
    const items = this.argumentList();
    const trailingComma = this.previous().tokenType === t.Comma;
    this.eat(t.RBracket, "',' or ']'");
    return this.listOf(items, trailingComma, open.startOffset);
  }

  /** The same for a bracket that goes on with a path, behind which Groovy looks less sharply. */
  protected checkOpening(open: Token): void {
    const next = this.ahead;
    if (!sets.behindOpening.holds(next.tokenTypeIdx)) this.checkBehindBracket(open);
  }

  /** A bracket that was taken, and behind which neither an item nor its partner stands, is a fault at its own place. */
  protected checkBehindBracket(open: Token): void {
    const next = this.ahead;
    const closing = open.tokenType === t.LParen ? t.RParen : t.RBracket;
    if (next.tokenType === closing || sets.itemStarts.holds(next.tokenTypeIdx)) return;
    const { message, notes } = this.unexpected(`a value or ${closing.LABEL}`);
    this.fail(messages.behindBracket(message, notes, this.spanOf(open)));
  }

  /** A list is a map as soon as one of its items bears a label; then all must. */
  private listOf(items: readonly Argument[], trailingComma: boolean, start: number): ListLiteral | MapLiteral {
    const comma = trailingComma && { trailingComma };
    const span = this.span(start);
    if (this.RECORDING_PHASE || !items.some(isEntry)) return { kind: 'ListLiteral', span, items, ...comma };
    const odd = items.find((item) => !isEntry(item));
    if (odd !== undefined) this.refuse(messages.listAndMap(odd.span));
    return { kind: 'MapLiteral', span, entries: items, ...comma };
  }

  // ── Closures ───────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected closure(): Closure {
    const at = this.index;
    const open = this.eat(t.LBrace);
    this.skipLineEnd();
    const params = this.closureParameters(at);
    const statements = this.statements();
    this.closeBrace(open);
    const span = this.span(open.startOffset);
    return params ? { kind: 'Closure', span, params, statements } : { kind: 'Closure', span, statements };
  }

  /** The parameters in front of `->` in a closure whose brace was taken; `undefined` where there is no arrow. */
  protected closureParameters(brace: number): readonly Parameter[] | undefined {
    if (this.RECORDING_PHASE || !this.look.hasParameters(brace)) return undefined;
    const params = this.parameters();
    this.skipLineEndBefore(t.Arrow);
    if (!this.take(t.Arrow)) this.failHere("'->'");
    this.skipLineEnd();
    return params;
  }

  /** Takes the `}` of a block. At the end of the file its lack is told once, and all blocks around end there too. */
  protected closeBrace(_open: Token): void {
    if (this.at(t.EndOfFile) && this.hasToldEnd) return;
    if (this.take(t.RBrace)) return;
    if (!this.at(t.EndOfFile)) this.failHere("'}'");
    this.hasToldEnd = true;
    this.faults.push(this.unexpected("'}'"));
  }

  // ── new ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected newExpression(): New {
    const start = this.eat(t.New).startOffset;
    this.skipLineEnd();
    const type = this.at(t.Primitive) ? this.primitive() : this.classType();
    if (this.at(t.LBracket)) return this.newArray(start, type);
    this.skipLineEnd();
    this.eat(t.LParen);
    const args = this.argumentList();
    this.eat(t.RParen, "',' or ')'");
    const hasBody = this.at(t.LBrace) && sets.behindClassBrace.holds(this.peekBehind().tokenTypeIdx);
    const body = hasBody ? this.classBody() : undefined;
    return { kind: 'New', span: this.span(start), type, args, ...(body && { body }) };
  }

  private newArray(start: number, type: TypeName): New {
    const dimensions: (Expression | undefined)[] = [];
    while (this.at(t.LBracket) && sets.sizeStarts.holds(this.peekBehind().tokenTypeIdx)) {
      this.next();
      dimensions.push(this.at(t.RBracket) ? undefined : this.expression());
      this.eat(t.RBracket);
    }
    const span = this.span(start);
    if (dimensions[0] === undefined) this.refuse(messages.arrayWithoutSize(span));
    return { kind: 'New', span, type, args: [], dimensions };
  }
}

const nothing = { value: '', quote: "'", raw: '', start: 0, end: 0 } as const;

function isEntry({ name, spread }: Argument): boolean {
  return name !== undefined || spread === '*:';
}
