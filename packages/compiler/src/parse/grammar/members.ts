import type {
  Argument,
  Block,
  ClassDeclaration,
  ClassMember,
  EnumConstant,
  ExpressionStatement,
  Initializer,
  Method,
} from '@pipec/model';
import * as messages from '../messages.ts';
import type { Source } from '../source.ts';
import type { Token } from '../token.ts';
import * as t from '../tokens.ts';
import { SyntaxFault } from './basics.ts';
import { ControlFlow } from './control-flow.ts';
import type { Form } from './lookahead.ts';
import { duplicateClasses, memberFaults, scriptOwner } from './member-rules.ts';
import type { Owner } from './member-rules.ts';

export type Sort = ClassDeclaration['type'];

/** What stands between the braces of a class. */
export abstract class Members extends ControlFlow {
  /** What the place that is read stands in, innermost last. */
  protected owners: Owner[] = [scriptOwner];
  private memberForm: Form = 'declaration';

  override begin(source: Source, tokens: Token[], isCut: boolean): void {
    super.begin(source, tokens, isCut);
    this.forgetAngles();
    this.owners = [scriptOwner];
  }

  protected outerName(name: string): { readonly outerName?: string } {
    return this.owners.length === 1 ? { outerName: name } : {};
  }

  // ── Bodies ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected body(sort: Sort, name: string, constructorName: string | undefined): readonly ClassMember[] {
    this.owners.push({ sort, ...this.outerName(name), constructorName });
    const open = this.eat(t.LBrace);
    const members = this.memberList(sort);
    this.owners.pop();
    this.closeBrace(open);
    return members;
  }

  /** The body of an anonymous class, or of a constant of an enum. */
  protected override classBody(): readonly ClassMember[] {
    const { constructorName } = this.owners.at(-1)!;
    const open = this.eat(t.LBrace);
    this.owners.push({ sort: 'anonymous', constructorName });
    const members = this.memberList('class');
    this.owners.pop();
    this.closeBrace(open);
    return members;
  }

  protected memberList(sort: Sort): readonly ClassMember[] {
    const members: ClassMember[] = [];
    const { depth } = this;
    const owners = [...this.owners];
    do {
      this.skipSeparators();
      if (!this.RECORDING_PHASE && (this.at(t.RBrace) || this.at(t.EndOfFile))) break;
      let from = this.index;
      try {
        const member = sort === '@interface' ? this.annotationMember() : this.member();
        if (this.RECORDING_PHASE) break;
        this.refusals.push(...memberFaults(member, this.owners.at(-1)!));
        members.push(this.belowBlankLine(member, from));
        from = this.index;
        if (!this.atSeparator() && !this.at(t.RBrace)) this.failHere("the end of the member, a line end or ';'");
      } catch (fault) {
        this.keep(fault);
        this.depth = depth;
        this.owners = [...owners];
        members.push(this.restOfLine(from));
      }
    } while (!this.RECORDING_PHASE);
    if (!this.RECORDING_PHASE) this.refusals.push(...duplicateClasses(members));
    return members;
  }

  private member = this.RULE('member', (): ClassMember => {
    if (!this.RECORDING_PHASE) this.memberForm = this.formOfMember();
    return this.choose(this.memberChoices);
  });

  private readonly memberChoices = this.choices<ClassMember>('member', 'a field, a method or a class', [
    { GATE: () => this.memberForm === 'declaration', ALT: () => this.declaration() },
    { GATE: () => this.memberForm === 'no-declaration', ALT: () => this.noMember() },
    { GATE: () => this.memberForm === 'constructor', ALT: () => this.constructorDefinition() },
    { GATE: () => this.memberForm === 'generic-method', ALT: () => this.genericMethod() },
    { GATE: () => this.memberForm === 'type', ALT: () => this.typeDefinition() },
    { GATE: () => this.memberForm === 'tuple', ALT: () => this.tupleDeclaration() },
    { GATE: () => this.memberForm === 'static-initializer', ALT: () => this.staticInitializer() },
    { GATE: () => this.memberForm === 'initializer', ALT: () => this.objectInitializer() },
  ]);

  private formOfMember(): Form {
    const { sort, constructorName } = this.owners.at(-1)!;
    const form = this.look.memberForm(this.index, constructorName);
    const isInterface = sort === 'interface';
    if (isInterface && (form === 'initializer' || form === 'static-initializer'))
      this.failHere('a field, a method or a class');
    return form;
  }

  /** Modifiers that modify nothing are a fault at the first of them. */
  private noMember(): never {
    const first = this.ahead;
    try {
      return this.nothingDeclared();
    } catch (fault) {
      if (!(fault instanceof SyntaxFault) || this.previous().startOffset < first.startOffset) throw fault;
      return this.fail(messages.nothingDeclared(fault.diagnostic, first.image, this.spanOf(first)));
    }
  }

  private staticInitializer(): Initializer {
    const start = this.eat(t.Static).startOffset;
    this.skipLineEnd();
    const body = this.block();
    return { kind: 'Initializer', span: this.span(start), static: true, body };
  }

  private objectInitializer(): Initializer {
    const body = this.block();
    return { kind: 'Initializer', span: body.span, body };
  }

  // ── Constructors ───────────────────────────────────────────────────────────────────────────────────────────────────────

  private constructorDefinition(): Method {
    const start = this.ahead.startOffset;
    const { annotations, modifiers } = this.modifiersHere();
    const { image: name } = this.eat(t.Identifier);
    this.eat(t.LParen);
    const params = this.parameters();
    this.eat(t.RParen, "',' or ')'");
    const thrown = this.throwsClause();
    this.skipLineEnd();
    const body = this.constructorBody();
    return {
      kind: 'Method',
      span: this.span(start),
      ...(annotations.length > 0 && { annotations }),
      modifiers,
      name,
      params,
      ...(thrown && { throws: thrown }),
      body,
      isConstructor: true,
    };
  }

  /** A block that may begin with `this(…)` or `super(…)`. */
  private constructorBody(): Block {
    const open = this.eat(t.LBrace);
    this.skipLineEnd();
    const isCall = (this.at(t.This) || this.at(t.Super)) && this.peekBehind().tokenType === t.LParen;
    const first = isCall ? [this.constructorCall()] : [];
    const rest = this.statements();
    this.closeBrace(open);
    return {
      kind: 'Block',
      span: this.span(open.startOffset),
      statements: this.RECORDING_PHASE ? [] : [...first, ...rest],
    };
  }

  private constructorCall(): ExpressionStatement {
    const word = this.next();
    const callee = this.name(word);
    const args = this.callArguments();
    if (!this.atSeparator() && !this.at(t.RBrace)) this.failHere("the end of the statement, a line end or ';'");
    const span = this.span(word.startOffset);
    return {
      kind: 'ExpressionStatement',
      span,
      expression: { kind: 'Call', span, callee, args, closures: [], form: 'parens' },
    };
  }

  // ── Enums and annotations ──────────────────────────────────────────────────────────────────────────────────────────────

  protected enumConstants(): readonly EnumConstant[] {
    const constants = [this.enumConstant()];
    while (this.skipLineEndBefore(t.Comma)) {
      this.next();
      const isLineEnd = this.at(t.Newline);
      const { tokenType } = isLineEnd ? this.peekBehind() : this.ahead;
      if (tokenType !== t.Identifier && tokenType !== t.At) break;
      this.skipLineEnd();
      constants.push(this.enumConstant());
    }
    if (!this.atSeparator() && !this.at(t.RBrace)) this.failHere("',', ';' or '}'");
    return constants;
  }

  private enumConstant(): EnumConstant {
    const start = this.ahead.startOffset;
    const { annotations } = this.modifiersHere();
    const { image: name } = this.eat(t.Identifier, 'the name of a constant');
    let args: readonly Argument[] | undefined;
    if (this.take(t.LParen)) {
      args = this.argumentList();
      this.eat(t.RParen, "',' or ')'");
    }
    const body = this.at(t.LBrace) ? this.classBody() : undefined;
    const before = annotations.length > 0 && { annotations };
    return {
      kind: 'EnumConstant',
      span: this.span(start),
      ...before,
      name,
      ...(args && { args }),
      ...(body && { body }),
    };
  }

  private annotationConstant(): ClassMember {
    const member = this.declaration();
    if (member.kind === 'Method') this.refuse(messages.methodInAnnotation(member.name, member.span));
    return member;
  }

  /** A member of an annotation: `String value() default ''`, a constant or a class. */
  private annotationMember(): ClassMember {
    if (this.RECORDING_PHASE || this.look.memberForm(this.index, undefined) === 'type') return this.typeDefinition();
    const start = this.ahead.startOffset;
    const behind = this.look.behindDeclaredType(this.index);
    const isMethod =
      this.tokVector[behind]?.tokenType === t.Identifier && this.tokVector[behind + 1]?.tokenType === t.LParen;
    if (!isMethod) return this.annotationConstant();
    const { annotations, modifiers } = this.modifiersHere();
    const returnType = this.typeSpec();
    const { image: name } = this.eat(t.Identifier);
    this.eat(t.LParen);
    this.eat(t.RParen);
    let preset: Method['default'];
    if (this.take(t.Default)) {
      this.skipLineEnd();
      preset = this.annotationValue();
    }
    const before = annotations.length > 0 && { annotations };
    return {
      kind: 'Method',
      span: this.span(start),
      ...before,
      modifiers,
      returnType,
      name,
      params: [],
      ...(preset && { default: preset }),
    };
  }
}
