import type { Annotation, Argument, Declaration, Expression, Method, Parameter, TypeArgument, TypeName, Variable } from '@pipec/model';
import * as messages from '../messages.ts';
import type { Token } from '../token.ts';
import * as t from '../tokens.ts';
import { Commands } from './commands.ts';
import { beforeMethod, beforeParameter, beforeVariable } from './lookahead.ts';

/** What stands before a declared name. */
export interface Modifiers {
  readonly annotations: readonly Annotation[];
  readonly modifiers: readonly string[];
}

/** Variables, methods and what stands before them. */
export abstract class Declarations extends Commands {

  // ── Modifiers and annotations ──────────────────────────────────────────────────────────────────────────────────────────

  /** Modifiers, annotations and one `def`, in any order; there may be none. */
  protected modifiersHere(): Modifiers {
    const found = this.SUBRULE(this.modifierList);
    return this.RECORDING_PHASE ? noModifiers : found;
  }

  private modifierList = this.RULE('modifierList', (): Modifiers => {
    const annotations: Annotation[] = [];
    const modifiers: Token[] = [];
    this.MANY({
      GATE: () => this.peekBehind().tokenType !== t.Interface,
      DEF: () => {
        this.OR([
          { ALT: () => modifiers.push(this.eat(t.Def)) },
          { ALT: () => modifiers.push(this.eat(t.Modifier)) },
          { ALT: () => modifiers.push(this.eat(t.Static)) },
          { ALT: () => modifiers.push(this.eat(t.Final)) },
          { ALT: () => modifiers.push(this.eat(t.Synchronized)) },
          { ALT: () => annotations.push(this.SUBRULE(this.annotation)) },
        ]);
        this.skipLineEnd();
      },
    });
    this.checkModifiers(modifiers);
    return { annotations, modifiers: modifiers.map(({ image }) => image) };
  });

  private checkModifiers(modifiers: readonly Token[]): void {
    let access: Token | undefined;
    modifiers.forEach((token, i) => {
      const { image } = token;
      if (image === 'def' && modifiers.indexOf(token) > modifiers.findIndex((other) => other.image === 'def')) this.fail(messages.repeatedModifier(image, this.spanOf(token)));
      if (image === 'threadsafe') this.refuse(messages.unknownModifier(image, this.spanOf(token)));
      if (modifiers.findIndex((other) => other.image === image) < i) this.refuse(messages.repeatedModifier(image, this.spanOf(token)));
      else if (image === 'private' || image === 'protected' || image === 'public') {
        if (access !== undefined) this.refuse(messages.secondAccess(image, access.image, this.spanOf(token)));
        access = token;
      }
    });
  }

  protected override annotation = this.RULE('annotation', (): Annotation => {
    const start = this.eat(t.At).startOffset;
    const name = this.qualifiedName();
    const span = this.span(start);
    // Groovy takes the line end even if no bracket stands behind it.
    this.skipLineEnd();
    if (!this.take(t.LParen)) return { kind: 'Annotation', span, name };
    const args = this.at(t.RParen) ? [] : this.annotationArguments();
    this.eat(t.RParen, "',' or ')'");
    return { kind: 'Annotation', span: this.span(start), name, args };
  });

  /** `a.b.C`. */
  protected qualifiedName(): string {
    let name = this.eat(t.Identifier).image;
    while (this.at(t.Dot) && this.peekBehind().tokenType !== t.Star) {
      this.next();
      this.skipLineEnd();
      name += `.${this.eat(t.Identifier).image}`;
    }
    return name;
  }

  /** One value, or values by name, for which Groovy wants `=`. */
  private annotationArguments(): readonly Argument[] {
    if (!this.atAnnotationName()) return [this.annotationArgument(this.peek().startOffset, undefined)];
    const args: Argument[] = [];
    do {
      this.skipLineEnd();
      const name = this.peek();
      if (!this.atAnnotationName()) this.failHere('the name of a value');
      this.next();
      this.next();
      this.skipLineEnd();
      if (args.some((arg) => arg.name === name.image)) this.refuse(messages.duplicateName(name.image, this.spanOf(name), this.spanOf(name)));
      args.push(this.annotationArgument(name.startOffset, name.image));
    } while (this.take(t.Comma));
    return args;
  }

  private atAnnotationName(): boolean {
    const { tokenType, tokenTypeIdx } = this.peek();
    return this.peekBehind().tokenType === t.Assign && (tokenType === t.Identifier || t.keywordNames.holds(tokenTypeIdx));
  }

  private annotationArgument(start: number, name: string | undefined): Argument {
    const value = this.annotationValue();
    return { kind: 'Argument', span: this.span(start), ...(name !== undefined && { name }), value };
  }

  protected annotationValue(): Expression {
    return this.at(t.At) ? this.SUBRULE(this.annotation) : this.conditional(false);
  }

  // ── Variables ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Variables or a method, with a type or modifiers in front. */
  protected declaration = this.RULE('declaration', (): Declaration | Method => {
    const start = this.peek().startOffset;
    const { annotations, modifiers } = this.modifiersHere();
    const isModified = this.index > 0 && this.previous().startOffset >= start;
    const type = !isModified || this.look.hasTypeBeforeName(this.index, beforeMethod) ? this.SUBRULE(this.typeSpec) : undefined;
    const { tokenType } = this.peek();
    if (tokenType === t.StringText || (tokenType === t.Identifier && this.peekBehind().tokenType === t.LParen)) {
      return this.method(start, { annotations, modifiers }, type);
    }
    const variables = this.variables();
    return this.declared(start, { annotations, modifiers }, type, variables);
  });

  /** Modifiers with nothing behind them that they could modify. */
  protected nothingDeclared(): never {
    this.modifiersHere();
    return this.failHere('a type or a name that is declared');
  }

  private declared(start: number, { annotations, modifiers }: Modifiers, type: TypeName | undefined, variables: readonly Variable[]): Declaration {
    return {
      kind: 'Declaration',
      span: this.span(start),
      ...(annotations.length > 0 && { annotations }),
      modifiers,
      ...(type && { type }),
      variables,
    };
  }

  private variables(): readonly Variable[] {
    const variables = [this.variable()];
    while (this.take(t.Comma)) {
      this.skipLineEnd();
      variables.push(this.variable());
    }
    return variables;
  }

  private variable(): Variable {
    const { image: name, startOffset: start } = this.eat(t.Identifier);
    const init = this.initializer();
    return { kind: 'Variable', span: this.span(start), name, ...(init && { init }) };
  }

  /** `= value`, where a command may stand. */
  private initializer(): Expression | undefined {
    if (!this.take(t.Assign)) return undefined;
    this.skipLineEnd();
    return this.SUBRULE(this.commandExpression);
  }

  /** One variable, in brackets or in the header of a `for`. */
  protected override singleDeclaration(): Declaration {
    const start = this.peek().startOffset;
    const { annotations, modifiers } = this.modifiersHere();
    const isModified = this.index > 0 && this.previous().startOffset >= start;
    const type = !isModified || this.look.hasTypeBeforeName(this.index, beforeVariable) ? this.SUBRULE(this.typeSpec) : undefined;
    const variable = this.variable();
    return this.declared(start, { annotations, modifiers }, type, [variable]);
  }

  /** `def (a, int b) = list`. */
  protected tupleDeclaration(): Declaration {
    const start = this.peek().startOffset;
    const { annotations, modifiers } = this.modifiersHere();
    this.eat(t.LParen);
    const variables: Variable[] = [];
    do {
      const variableStart = this.peek().startOffset;
      const type = this.look.hasTypeBeforeName(this.index, beforeVariable) ? this.SUBRULE(this.typeSpec) : undefined;
      const { image: name } = this.eat(t.Identifier);
      variables.push({ kind: 'Variable', span: this.span(variableStart), name, ...(type && { type }) });
    } while (this.take(t.Comma));
    this.eat(t.RParen, "',' or ')'");
    this.eat(t.Assign);
    this.skipLineEnd();
    const init = this.assignment(false);
    return { ...this.declared(start, { annotations, modifiers }, undefined, variables), tuple: true, init };
  }

  // ── Methods ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** From the name on. */
  protected method(start: number, before: Modifiers, returnType?: TypeName, typeParameters?: readonly TypeArgument[]): Method {
    const { image, string } = this.at(t.StringText) ? this.next() : this.eat(t.Identifier, 'the name of a method');
    const tail = this.methodTail();
    const { annotations, modifiers } = before;
    return {
      kind: 'Method',
      span: this.span(start),
      ...(annotations.length > 0 && { annotations }),
      modifiers,
      ...(typeParameters && { typeParameters }),
      ...(returnType && { returnType }),
      name: string?.value ?? image,
      ...(string && { quote: string.quote }),
      ...tail,
    };
  }

  /** Parameters, `throws` and the body. */
  protected methodTail(): Pick<Method, 'params' | 'throws' | 'body'> {
    this.eat(t.LParen);
    const params = this.parameters();
    this.eat(t.RParen, "',' or ')'");
    const thrown = this.throwsClause();
    const body = this.skipLineEndBefore(t.LBrace) ? this.block() : undefined;
    return { params, ...(thrown && { throws: thrown }), ...(body && { body }) };
  }

  protected throwsClause(): readonly TypeName[] | undefined {
    if (!this.skipLineEndBefore(t.Throws)) return undefined;
    const types: TypeName[] = [];
    this.next();
    do {
      this.skipLineEnd();
      const start = this.peek().startOffset;
      const name = this.qualifiedName();
      types.push({ kind: 'TypeName', span: this.span(start), name });
    } while (this.take(t.Comma));
    return types;
  }

  /** `public <T> List<T> f(T x) { … }`. */
  protected genericMethod(): Declaration | Method {
    const start = this.peek().startOffset;
    const before = this.modifiersHere();
    const typeParameters = this.SUBRULE(this.typeParameters);
    const type = this.SUBRULE(this.typeSpec);
    return this.method(start, before, type, typeParameters);
  }

  // ── Parameters ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Of a method, in front of `)`, or of a closure, in front of `->`. */
  protected override parameters(): readonly Parameter[] {
    const params: Parameter[] = [];
    if (this.at(t.RParen) || this.at(t.Arrow) || this.at(t.Newline)) return params;
    params.push(this.parameter());
    while (this.take(t.Comma)) {
      this.skipLineEnd();
      params.push(this.parameter());
    }
    const [first] = params;
    if (first?.varargs === true && params.length > 1) this.refuse(messages.varargsFirst(first.name, first.span));
    return params;
  }

  private parameter(): Parameter {
    const start = this.peek().startOffset;
    const { annotations, modifiers } = this.modifiersHere();
    const odd = modifiers.find((word) => word !== 'final' && word !== 'def');
    if (odd !== undefined) this.fail(messages.misplacedModifier(odd, 'parameter', this.span(start)));
    const type = this.look.hasTypeBeforeName(this.index, beforeParameter) ? this.SUBRULE(this.typeSpec) : undefined;
    const varargs = this.take(t.Ellipsis);
    const { image: name } = this.eat(t.Identifier, 'the name of a parameter');
    const init = this.initializer();
    return {
      kind: 'Parameter',
      span: this.span(start),
      ...(modifiers.length > 0 && { modifiers }),
      ...(annotations.length > 0 && { annotations }),
      ...(type && { type }),
      name,
      ...(varargs && { varargs }),
      ...(init && { init }),
    };
  }
}

const noModifiers: Modifiers = { annotations: [], modifiers: [] };
