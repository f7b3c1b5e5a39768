import type {
  ClassDeclaration,
  ClassMember,
  Expression,
  Import,
  Labeled,
  Package,
  Statement,
  Trivia,
  Unparsed,
} from '@pipec/model';
import * as messages from '../messages.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import { SyntaxFault } from './basics.ts';
import type { Rule } from './rules.ts';
import { Declarations } from './declarations.ts';
import type { Form } from './lookahead.ts';
import { duplicateClasses, methodFaults, scriptOwner } from './member-rules.ts';

/** Where a list of statements ends, besides at the end of the file. */
type End = 'brace' | 'case' | 'file';

const belowBlankLine: Trivia = Object.freeze({ blankBefore: true });

/** Lists of statements, and the statements that no keyword begins. A fault costs the rest of its line, not its block. */
export abstract class Statements extends Declarations {
  protected abstract ifStatement(): Statement;
  protected abstract forStatement(): Statement;
  protected abstract whileStatement(): Statement;
  protected abstract switchStatement(): Statement;
  protected abstract tryStatement(): Statement;
  protected abstract returnStatement(): Statement;
  protected abstract breakStatement(): Statement;
  protected abstract continueStatement(): Statement;
  protected abstract throwStatement(): Statement;
  protected abstract assertStatement(): Statement;
  protected abstract synchronizedBlock(): Statement;
  declare protected typeDefinition: Rule<ClassDeclaration>;
  private form: Form = 'expression';

  // ── Lists ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A whole file. */
  script = this.RULE('script', (): readonly Statement[] => this.statementList('file'));

  /** Up to the `}` of a block. */
  protected override statements(): readonly Statement[] {
    return this.statementList('brace');
  }

  /** Up to the next `case`, or the `}` of the `switch`. */
  protected caseStatements(): readonly Statement[] {
    return this.statementList('case');
  }

  /** A lone expression, with nothing behind it. */
  loneExpression = this.RULE('loneExpression', (): Expression => {
    try {
      this.skipLineEnd();
      const expression = this.commandExpression();
      this.skipLineEnd();
      if (!this.RECORDING_PHASE && !this.at(t.EndOfFile)) this.failHere('nothing more');
      return expression;
    } catch (fault) {
      this.keep(fault);
      while (!this.at(t.EndOfFile)) this.next();
      const { text } = this.source;
      return { kind: 'Unparsed', span: this.source.span(0, text.length), text, form: 'expression' };
    }
  });

  private statementList(end: End): readonly Statement[] {
    const statements: Statement[] = [];
    const { depth } = this;
    do {
      this.skipSeparators();
      if (!this.RECORDING_PHASE && this.atEnd(end)) break;
      let from = this.index;
      try {
        const statement = this.statement();
        if (this.RECORDING_PHASE) break;
        this.checkPlace(statement, end === 'file', statements.length === 0);
        statements.push(this.belowBlankLine(statement, from));
        from = this.index;
        if (!this.atSeparator() && !this.atEnd(end)) this.failHere("the end of the statement, a line end or ';'");
      } catch (fault) {
        this.keep(fault);
        this.depth = depth;
        statements.push(this.restOfLine(from));
      }
    } while (!this.RECORDING_PHASE);
    if (end === 'file') this.refusals.push(...duplicateClasses(statements));
    return statements;
  }

  protected atSeparator(): boolean {
    const { tokenType } = this.ahead;
    return tokenType === t.Newline || tokenType === t.Semicolon;
  }

  protected skipSeparators(): void {
    while (this.atSeparator()) this.next();
  }

  private atEnd(end: End): boolean {
    const { tokenType } = this.ahead;
    if (tokenType === t.EndOfFile) return true;
    if (end === 'file') return false;
    return tokenType === t.RBrace || (end === 'case' && (tokenType === t.Case || tokenType === t.Default));
  }

  /** Notes an empty line above a statement or a member. */
  protected belowBlankLine<N extends Statement | ClassMember>(node: N, from: number): N {
    if (from > 0 && this.look.hasBlankLineBefore(from, this.source.text))
      (node as { trivia?: Trivia }).trivia = belowBlankLine;
    return node;
  }

  /** What only a script's own level, or only its beginning, may hold. */
  private checkPlace(statement: Statement, isOuter: boolean, isFirst: boolean): void {
    const { kind, span } = statement;
    if (kind === 'ExpressionStatement') return;
    if (kind === 'Package' && !(isOuter && isFirst)) this.faults.push(messages.packageNotFirst(span));
    else if (kind === 'Method' && isOuter) this.refusals.push(...methodFaults(statement, scriptOwner));
    else if (!isOuter) this.checkInner(statement);
  }

  /** What no block may hold. */
  protected checkInner(statement: Statement): void {
    const { kind, span } = statement;
    if (kind === 'Method') this.refuse(messages.methodInBlock(statement.name, span));
    else if (kind === 'ClassDeclaration') this.refuse(messages.classInBlock(statement.name, span));
    else if (kind === 'Import') this.refuse(messages.importInBlock(statement.name, span));
  }

  // ── Faults ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Notes a fault; the end of the file is a fault once only. */
  protected keep(fault: unknown): void {
    if (!(fault instanceof SyntaxFault)) throw fault;
    this.forgetAngles();
    const isAtEnd = this.at(t.EndOfFile);
    if (!(isAtEnd && this.hasToldEnd)) this.faults.push(fault.diagnostic);
    this.hasToldEnd ||= isAtEnd;
  }

  /** Goes to the end of the line on which a fault was found, over brackets that begin before it: what is left out. */
  protected restOfLine(from: number): Unparsed {
    const behind = this.look.endOfLine(from, this.index);
    this.goTo(behind);
    const { startOffset } = this.tokVector[from]!;
    const end = Math.max(startOffset, this.previous().end);
    return {
      kind: 'Unparsed',
      span: this.source.span(startOffset, end),
      text: this.source.slice(startOffset, end),
      form: 'statements',
    };
  }

  // ── Statements ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected override statement = this.RULE('statement', (): Statement => {
    if (!this.RECORDING_PHASE && !sets.controlWords.holds(this.ahead.tokenTypeIdx)) {
      this.form = this.look.statementForm(this.index);
      // As nearly every statement is: the first of the choices.
      if (this.form === 'expression' && this.ahead.tokenType === t.Identifier) return this.expressionStatement();
    }
    return this.choose(this.statementChoices);
  });

  private readonly statementChoices = this.choices<Statement>('statement', 'a statement', [
    { GATE: () => this.form === 'expression', ALT: () => this.expressionStatement() },
    { GATE: () => this.form === 'declaration', ALT: () => this.declaration() },
    { GATE: () => this.form === 'label', ALT: () => this.labeled() },
    { GATE: () => this.form === 'tuple', ALT: () => this.tupleDeclaration() },
    { GATE: () => this.form === 'generic-method', ALT: () => this.genericMethod() },
    { GATE: () => this.form === 'type', ALT: () => this.typeDefinition() },
    { GATE: () => this.form === 'import', ALT: () => this.importStatement() },
    { GATE: () => this.form === 'package', ALT: () => this.packageStatement() },
    { GATE: () => this.form === 'no-declaration', ALT: () => this.nothingDeclared() },
    { GATE: () => this.form === 'synchronized', ALT: () => this.synchronizedBlock() },
    { ALT: () => this.ifStatement() },
    { ALT: () => this.forStatement() },
    { ALT: () => this.whileStatement() },
    { ALT: () => this.switchStatement() },
    { ALT: () => this.tryStatement() },
    { ALT: () => this.returnStatement() },
    { ALT: () => this.breakStatement() },
    { ALT: () => this.continueStatement() },
    { ALT: () => this.throwStatement() },
    { ALT: () => this.assertStatement() },
  ]);

  private expressionStatement(): Statement {
    const open = this.ahead;
    if (open.tokenType === t.LBrace && !this.look.hasParameters(this.index))
      this.fail(messages.loneBlock(this.spanOf(open)));
    const expression = this.commandExpression();
    return { kind: 'ExpressionStatement', span: this.span(open.startOffset), expression };
  }

  /** `name: statement`; a block stands behind a label only. */
  private labeled(): Labeled {
    const { image: label, startOffset: start } = this.eat(t.Identifier);
    this.eat(t.Colon);
    this.skipLineEnd();
    const isBlock = this.at(t.LBrace) && !this.look.hasParameters(this.index);
    this.descend();
    const statement = isBlock ? this.block() : this.statement();
    this.depth--;
    this.checkInner(statement);
    return { kind: 'Labeled', span: this.span(start), label, statement };
  }

  private importStatement(): Import {
    const start = this.ahead.startOffset;
    const { annotations } = this.modifiersHere();
    this.eat(t.Import);
    const isStatic = this.take(t.Static);
    const name = this.qualifiedName();
    const star = this.take(t.Dot);
    let alias: string | undefined;
    if (star) {
      this.skipLineEnd();
      this.eat(t.Star, "a name or '*'");
    } else if (this.take(t.As)) {
      this.skipLineEnd();
      alias = this.eat(t.Identifier).image;
    }
    return {
      kind: 'Import',
      span: this.span(start),
      ...(annotations.length > 0 && { annotations }),
      ...(isStatic && { static: true }),
      name,
      ...(star && { star }),
      ...(alias !== undefined && { alias }),
    };
  }

  private packageStatement(): Package {
    const start = this.ahead.startOffset;
    const { annotations } = this.modifiersHere();
    this.eat(t.Package);
    const name = this.qualifiedName();
    return { kind: 'Package', span: this.span(start), ...(annotations.length > 0 && { annotations }), name };
  }
}
