import type { TypeArgument, TypeName } from '@pipec/model';
import * as messages from '../messages.ts';
import * as t from '../tokens.ts';
import { Basics } from './basics.ts';
import { angleLimit, closedAngles } from './type-steps.ts';

/** Types: `int`, `java.util.Map<String, ? extends List<T>>[]`. A `>>` closes two levels, whichever list it stands in. */
export abstract class Types extends Basics {
  /** How many `<` are open. */
  private angles = 0;

  /** A type with its array brackets. */
  protected typeSpec = this.RULE('typeSpec', (): TypeName => {
    const start = this.ahead.startOffset;
    const level = this.angles;
    return this.withDimensions(this.choose(this.typeChoices), start, level);
  });

  private readonly typeChoices = this.choices<TypeName>('typeSpec', 'a type', [
    { ALT: () => this.primitive() },
    { ALT: () => this.classType() },
  ]);

  protected primitive(): TypeName {
    const token = this.eat(t.Primitive);
    return { kind: 'TypeName', span: this.span(token.startOffset), name: token.image };
  }

  /** A class name without array brackets. */
  protected classType(): TypeName {
    const level = this.angles;
    const first = this.eat(t.Identifier, 'a type');
    const start = first.startOffset;
    let name = first.image;
    let args = this.argumentsOfType();
    let outer: TypeName | undefined;
    while (this.take(t.Dot)) {
      if (args !== undefined) outer = this.named(name, args, outer, start, level);
      const part = this.eat(t.Identifier);
      name = args === undefined ? `${name}.${part.image}` : part.image;
      args = this.argumentsOfType();
    }
    return this.named(name, args, outer, start, level);
  }

  private argumentsOfType(): readonly TypeArgument[] | undefined {
    return this.at(t.Less) ? this.typeArguments() : undefined;
  }

  private named(
    name: string,
    args: readonly TypeArgument[] | undefined,
    outer: TypeName | undefined,
    start: number,
    level: number,
  ): TypeName {
    return {
      kind: 'TypeName',
      span: this.typeSpan(start, level),
      name,
      ...(outer && { outer }),
      ...(args && { args }),
    };
  }

  protected withDimensions(type: TypeName, start: number, level = this.angles): TypeName {
    let dimensions = 0;
    while (this.at(t.LBracket) && this.peekBehind().tokenType === t.RBracket) {
      this.next();
      this.next();
      dimensions++;
    }
    if (dimensions > 0 && type.name === 'void') this.refuse(messages.arrayOfVoid(this.span(start)));
    return dimensions === 0 ? type : { ...type, span: this.typeSpan(start, level), dimensions };
  }

  protected typeArguments = this.RULE('typeArguments', (): readonly TypeArgument[] => {
    const level = this.angles;
    const open = this.eat(t.Less);
    if (++this.angles > angleLimit) this.fail(messages.nestedTooDeeply(angleLimit, this.spanOf(open)));
    const args: TypeArgument[] = [];
    if (this.take(t.Greater)) {
      this.angles--;
      return args;
    }
    do {
      this.skipLineEnd();
      args.push(this.typeArgument());
    } while (this.angles === level + 1 && this.take(t.Comma));
    this.closeAngles(level, open.startOffset);
    return args;
  });

  private closeAngles(level: number, start: number): void {
    // A line end is taken even where a list within has closed this one too: `List<List<A>>` swallows the one behind it.
    this.skipLineEnd();
    const closed = closedAngles(this.ahead.tokenType);
    if (closed > 0) this.next();
    this.angles -= closed;
    if (level === 0 && this.angles !== 0) {
      this.angles = 0;
      this.fail(messages.unclosedTypeArguments(this.source.span(start, start + 1), this.spanOf(this.ahead)));
    }
  }

  protected typeArgument(): TypeArgument {
    const start = this.ahead.startOffset;
    const level = this.angles;
    if (!this.at(t.Question)) {
      const isPrimitive = this.at(t.Primitive);
      const type = this.typeSpec();
      if (isPrimitive && type.dimensions === undefined) this.fail(messages.primitiveTypeArgument(type.name, type.span));
      return { kind: 'TypeArgument', span: this.typeSpan(start, level), type };
    }
    this.next();
    const bound = this.take(t.Extends) ? 'extends' : this.take(t.Super) ? 'super' : undefined;
    if (bound === undefined) return { kind: 'TypeArgument', span: this.span(start), wildcard: true };
    this.skipLineEnd();
    const bounds = [this.classType()];
    this.skipLineEnd();
    return { kind: 'TypeArgument', span: this.typeSpan(start, level), wildcard: true, bound, bounds };
  }

  /** `<T, U extends A & B>` of a class or a method. */
  protected typeParameters = this.RULE('typeParameters', (): readonly TypeArgument[] => {
    const level = this.angles;
    const open = this.eat(t.Less);
    if (++this.angles > angleLimit) this.fail(messages.nestedTooDeeply(angleLimit, this.spanOf(open)));
    const parameters: TypeArgument[] = [];
    do {
      this.skipLineEnd();
      parameters.push(this.typeParameter());
    } while (this.angles === level + 1 && this.take(t.Comma));
    this.closeAngles(level, open.startOffset);
    return parameters;
  });

  protected typeParameter(): TypeArgument {
    const level = this.angles;
    const token = this.eat(t.Identifier);
    const type: TypeName = { kind: 'TypeName', span: this.span(token.startOffset), name: token.image };
    if (!this.take(t.Extends)) return { kind: 'TypeArgument', span: type.span, type };
    const bounds: TypeName[] = [];
    do {
      this.skipLineEnd();
      bounds.push(this.classType());
    } while (this.take(t.And));
    return { kind: 'TypeArgument', span: this.typeSpan(token.startOffset, level), type, bound: 'extends', bounds };
  }

  /** A span that ends where its own level ends, though the token taken last may close levels around it too. */
  private typeSpan(start: number, level: number): ReturnType<Basics['span']> {
    return this.source.span(start, this.lastEnd() - Math.max(0, level - this.angles));
  }

  /** Forgets `<` that a fault left open. */
  protected forgetAngles(): void {
    this.angles = 0;
  }
}
