import type { ClassDeclaration, ClassMember, TypeName } from '@pipec/model';
import * as messages from '../messages.ts';
import type { Token } from '../token.ts';
import * as t from '../tokens.ts';
import { enumIn } from './member-rules.ts';
import { Members } from './members.ts';
import type { Sort } from './members.ts';
import type { Modifiers } from './annotations.ts';

/** Classes, interfaces, enums, traits and annotations. */
export abstract class Classes extends Members {
  protected override typeDefinition = this.RULE('typeDefinition', (): ClassDeclaration => {
    const start = this.ahead.startOffset;
    const before = this.modifiersHere();
    return this.choose(
      this.choices<ClassDeclaration>('typeDefinition', "'class', 'interface', 'enum' or 'trait'", [
        { ALT: () => this.classDefinition(this.eat(t.Class), start, before) },
        { ALT: () => this.classDefinition(this.eat(t.Trait), start, before) },
        { ALT: () => this.interfaceDefinition(start, before) },
        { ALT: () => this.enumDefinition(start, before) },
        { ALT: () => this.annotationDefinition(start, before) },
      ]),
    );
  });

  /** A class or a trait. */
  private classDefinition(word: Token, start: number, before: Modifiers): ClassDeclaration {
    const name = this.definedName();
    const typeParameters = this.at(t.Less) ? this.typeParameters() : undefined;
    this.skipLineEnd();
    const superclass = this.take(t.Extends) ? this.typeList(1) : undefined;
    const interfaces = this.take(t.Implements) ? this.typeList() : undefined;
    const members = this.body(word.image as Sort, name, name);
    this.checkClass(before, 'class', start);
    return {
      ...this.classNode(start, before, word.image as Sort, name),
      ...(typeParameters && { typeParameters }),
      ...(superclass && { extends: superclass }),
      ...(interfaces && { implements: interfaces }),
      members,
    };
  }

  private interfaceDefinition(start: number, before: Modifiers): ClassDeclaration {
    this.eat(t.Interface);
    const name = this.definedName();
    const typeParameters = this.at(t.Less) ? this.typeParameters() : undefined;
    this.skipLineEnd();
    const supers = this.take(t.Extends) ? this.typeList() : undefined;
    const members = this.body('interface', name, undefined);
    this.checkClass(before, 'interface', start);
    return {
      ...this.classNode(start, before, 'interface', name),
      ...(typeParameters && { typeParameters }),
      ...(supers && { extends: supers }),
      members,
    };
  }

  private annotationDefinition(start: number, before: Modifiers): ClassDeclaration {
    this.eat(t.At);
    this.eat(t.Interface);
    const name = this.definedName();
    const members = this.body('@interface', name, undefined);
    this.checkClass(before, 'annotation', start);
    return { ...this.classNode(start, before, '@interface', name), members };
  }

  private enumDefinition(start: number, before: Modifiers): ClassDeclaration {
    this.eat(t.Enum);
    const name = this.definedName();
    const interfaces = this.take(t.Implements) ? this.typeList() : undefined;
    const open = this.eat(t.LBrace);
    this.skipLineEnd();
    this.owners.push({ sort: 'enum', ...this.outerName(name), constructorName: name });
    const constants = !this.RECORDING_PHASE && this.look.beginsWithConstants(this.index) ? this.enumConstants() : [];
    const isOpenEnded = constants.length > 0 && !this.skipLineEndBefore(t.Semicolon);
    const members = isOpenEnded ? this.behindConstants() : this.memberList('class');
    this.owners.pop();
    this.closeBrace(open);
    return {
      ...this.classNode(start, before, 'enum', name),
      ...(interfaces && { implements: interfaces }),
      constants,
      members,
    };
  }

  /** Members without a `;` in front of them. Behind a comma Groovy looks over the first before it takes the constants to end. */
  private behindConstants(): readonly ClassMember[] {
    const isComma = this.previous().tokenType === t.Comma;
    const place = this.ahead;
    const from = this.faults.length;
    const members = this.memberList('class');
    const [first] = members;
    const faults = this.faults.slice(from).filter(({ span }) => first !== undefined && span.start <= first.span.end);
    if (isComma) this.tellEarlier(faults, place, 'the member behind the constants');
    const endless = enumIn(first);
    if (endless !== undefined) this.refuse(messages.enumBehindConstants(endless.name, endless.span));
    return members;
  }

  /** A name and the line end that may follow it. */
  private definedName(): string {
    const { image } = this.eat(t.Identifier, 'the name of a class');
    this.skipLineEnd();
    return image;
  }

  private typeList(limit = Infinity): readonly TypeName[] {
    const types: TypeName[] = [];
    do {
      this.skipLineEnd();
      types.push(this.classType());
    } while (types.length < limit && this.take(t.Comma));
    this.skipLineEnd();
    return types;
  }

  private classNode(
    start: number,
    { annotations, modifiers }: Modifiers,
    type: Sort,
    name: string,
  ): Omit<ClassDeclaration, 'members'> {
    const span = this.span(start);
    return { kind: 'ClassDeclaration', span, ...(annotations.length > 0 && { annotations }), modifiers, type, name };
  }

  private checkClass({ modifiers }: Modifiers, owner: string, start: number): void {
    if (modifiers.includes('synchronized'))
      this.refuse(messages.misplacedModifier('synchronized', owner, this.span(start)));
  }
}
