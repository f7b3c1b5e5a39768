import type { Declaration, Expression, Method, Parameter, TypeArgument, TypeName, Variable } from '@pipec/model';
import * as messages from '../messages.ts';
import * as t from '../tokens.ts';
import { Annotations } from './annotations.ts';
import type { Modifiers } from './annotations.ts';
import { beforeMethod, beforeParameter, beforeVariable } from './type-steps.ts';

/** Variables, methods and their parameters. */
export abstract class Declarations extends Annotations {
  // ── Variables ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Variables or a method, with a type or modifiers in front. */
  protected declaration = this.RULE('declaration', (): Declaration | Method => {
    const start = this.ahead.startOffset;
    const { annotations, modifiers } = this.modifiersHere();
    const isModified = this.index > 0 && this.previous().startOffset >= start;
    const type = !isModified || this.look.hasTypeBeforeName(this.index, beforeMethod) ? this.typeSpec() : undefined;
    const { tokenType } = this.ahead;
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

  private declared(
    start: number,
    { annotations, modifiers }: Modifiers,
    type: TypeName | undefined,
    variables: readonly Variable[],
  ): Declaration {
    const span = this.span(start);
    if (annotations.length === 0 && type === undefined) return { kind: 'Declaration', span, modifiers, variables };
    return {
      kind: 'Declaration',
      span,
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
    const span = this.span(start);
    return init ? { kind: 'Variable', span, name, init } : { kind: 'Variable', span, name };
  }

  /** `= value`, where a command may stand. */
  private initializer(): Expression | undefined {
    if (!this.take(t.Assign)) return undefined;
    this.skipLineEnd();
    return this.commandExpression();
  }

  /** One variable, in brackets or in the header of a `for`. */
  protected override singleDeclaration(): Declaration {
    const start = this.ahead.startOffset;
    const { annotations, modifiers } = this.modifiersHere();
    const isModified = this.index > 0 && this.previous().startOffset >= start;
    const type = !isModified || this.look.hasTypeBeforeName(this.index, beforeVariable) ? this.typeSpec() : undefined;
    const variable = this.variable();
    return this.declared(start, { annotations, modifiers }, type, [variable]);
  }

  /** `def (a, int b) = list`. */
  protected tupleDeclaration(): Declaration {
    const start = this.ahead.startOffset;
    const { annotations, modifiers } = this.modifiersHere();
    this.eat(t.LParen);
    const variables: Variable[] = [];
    do {
      const variableStart = this.ahead.startOffset;
      const type = this.look.hasTypeBeforeName(this.index, beforeVariable) ? this.typeSpec() : undefined;
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
  protected method(
    start: number,
    before: Modifiers,
    returnType?: TypeName,
    typeParameters?: readonly TypeArgument[],
  ): Method {
    // Not the bracket that is missing behind a text of several lines, but the text is Groovy's place.
    if (this.at(t.StringText) && this.peekBehind().tokenType !== t.LParen) this.failHere("'='");
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
      const start = this.ahead.startOffset;
      const name = this.qualifiedName();
      types.push({ kind: 'TypeName', span: this.span(start), name });
    } while (this.take(t.Comma));
    return types;
  }

  /** `public <T> List<T> f(T x) { … }`. */
  protected genericMethod(): Declaration | Method {
    const start = this.ahead.startOffset;
    const before = this.modifiersHere();
    const typeParameters = this.typeParameters();
    const type = this.typeSpec();
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
    const start = this.ahead.startOffset;
    const { annotations, modifiers } = this.modifiersHere();
    const odd = modifiers.find((word) => word !== 'final' && word !== 'def');
    if (odd !== undefined) this.fail(messages.misplacedModifier(odd, 'parameter', this.span(start)));
    const type = this.look.hasTypeBeforeName(this.index, beforeParameter) ? this.typeSpec() : undefined;
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
