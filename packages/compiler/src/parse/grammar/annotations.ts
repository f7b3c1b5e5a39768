import type { Annotation, Argument, Expression } from '@pipec/model';
import * as messages from '../messages.ts';
import type { Token } from '../token.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import { Commands } from './commands.ts';

/** What stands before a declared name. */
export interface Modifiers {
  readonly annotations: readonly Annotation[];
  readonly modifiers: readonly string[];
}

/** Modifiers and annotations. */
export abstract class Annotations extends Commands {
  /** Modifiers, annotations and one `def`, in any order; there may be none. */
  protected modifiersHere(): Modifiers {
    if (!this.RECORDING_PHASE && !this.atModifier()) return noModifiers;
    const found = this.modifierList();
    return this.RECORDING_PHASE ? noModifiers : found;
  }

  private modifierList = this.RULE('modifierList', (): Modifiers => {
    if (this.RECORDING_PHASE) this.OPTION(() => this.modifier());
    const annotations: Annotation[] = [];
    const modifiers: Token[] = [];
    while (this.atModifier()) {
      if (this.at(t.At)) annotations.push(this.annotation());
      else modifiers.push(this.next());
      this.skipLineEnd();
    }
    this.checkModifiers(modifiers);
    return { annotations, modifiers: modifiers.map(({ image }) => image) };
  });

  private atModifier(): boolean {
    const { tokenType, tokenTypeIdx } = this.ahead;
    // `@interface` begins a definition.
    if (tokenType === t.At) return this.peekBehind().tokenType !== t.Interface;
    return tokenType === t.Def || sets.modifiers.holds(tokenTypeIdx);
  }

  /** What a declaration may begin with, for chevrotain. */
  private modifier = this.RULE('modifier', () =>
    this.OR([
      ...[t.Def, t.Modifier, t.Static, t.Final, t.Synchronized].map((type) => ({ ALT: () => this.CONSUME(type) })),
      { ALT: () => this.annotation() },
    ]),
  );

  private checkModifiers(modifiers: readonly Token[]): void {
    let access: Token | undefined;
    modifiers.forEach((token, i) => {
      const { image } = token;
      if (image === 'def' && modifiers.indexOf(token) > modifiers.findIndex((other) => other.image === 'def'))
        this.fail(messages.repeatedModifier(image, this.spanOf(token)));
      if (image === 'threadsafe') this.refuse(messages.unknownModifier(image, this.spanOf(token)));
      if (modifiers.findIndex((other) => other.image === image) < i)
        this.refuse(messages.repeatedModifier(image, this.spanOf(token)));
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
    if (!this.atAnnotationName()) return [this.annotationArgument(this.ahead.startOffset, undefined)];
    const args: Argument[] = [];
    do {
      this.skipLineEnd();
      const name = this.ahead;
      if (!this.atAnnotationName()) this.failHere('the name of a value');
      this.next();
      this.next();
      this.skipLineEnd();
      if (args.some((arg) => arg.name === name.image))
        this.refuse(messages.duplicateName(name.image, this.spanOf(name), this.spanOf(name)));
      args.push(this.annotationArgument(name.startOffset, name.image));
    } while (this.take(t.Comma));
    return args;
  }

  private atAnnotationName(): boolean {
    const { tokenType, tokenTypeIdx } = this.ahead;
    return (
      this.peekBehind().tokenType === t.Assign && (tokenType === t.Identifier || sets.keywordNames.holds(tokenTypeIdx))
    );
  }

  private annotationArgument(start: number, name: string | undefined): Argument {
    const value = this.annotationValue();
    return { kind: 'Argument', span: this.span(start), ...(name !== undefined && { name }), value };
  }

  protected annotationValue(): Expression {
    return this.at(t.At) ? this.annotation() : this.conditional(false);
  }
}

const noModifiers: Modifiers = Object.freeze({ annotations: [], modifiers: [] });
