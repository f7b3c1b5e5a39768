import type {
  Assert,
  Case,
  Catch,
  Comment,
  Expression,
  ForClassic,
  ForIn,
  If,
  Import,
  Labeled,
  Script,
  Statement,
  Switch,
  Try,
} from '@pipec/model';
import type { Author } from './author.ts';
import { block, braces, expandedBlock, governed, lines, looped } from './blocks.ts';
import { printStatement } from './commands.ts';
import { behind, commentAtBracket, commentLines, triviaOf, withoutFirstComment } from './comments.ts';
import { annotationLines, printAnnotation, printDeclaration, printVariable } from './declarations.ts';
import { asked, child, choice, group, hardline, indent, join, softline } from './doc.ts';
import type { Doc } from './doc.ts';
import { printCondition } from './operators.ts';
import { Level, levelOf, operand } from './precedence.ts';
import type { PrintersOf } from './printers.ts';
import { afterWord } from './slashy.ts';

export const statementPrinters: PrintersOf<
  | Exclude<Statement['kind'], 'Method' | 'ClassDeclaration' | 'Unparsed'>
  | 'Script'
  | 'Variable'
  | 'Case'
  | 'Catch'
  | 'Annotation'
> = {
  Script: printScript,
  ExpressionStatement: ({ expression }) => printStatement(expression),
  Declaration: (node) => printDeclaration(node),
  Variable: (node) => printVariable(node),
  Block: block,
  If: printIf,
  While: ({ condition, body }) => [inBrackets('while', condition), looped(body)],
  ForIn: printForIn,
  ForClassic: printForClassic,
  Switch: printSwitch,
  Case: printCase,
  Try: printTry,
  Catch: printCatch,
  Throw: ({ expression }) => ['throw ', afterWord(expression)],
  Return: ({ expression }) => (expression === undefined ? 'return' : ['return ', afterWord(expression)]),
  Break: ({ label }) => (label === undefined ? 'break' : `break ${label}`),
  Continue: ({ label }) => (label === undefined ? 'continue' : `continue ${label}`),
  Assert: printAssert,
  Labeled: printLabeled,
  Synchronized: ({ lock, body }) => [inBrackets('synchronized', lock), ' ', child(body, expandedBlock)],
  Import: printImport,
  Package: ({ annotations, name }) => [annotationLines(annotations), 'package ', name],
  Empty: () => ';',
  Annotation: printAnnotation,
};

/** What the author wrote above the first statement stays apart from it; a shebang that nobody wrote does. */
function printScript({ shebang, statements, span, trivia }: Script): Doc {
  if (shebang === undefined) return lines(statements, trivia?.dangling);
  if (statements.length === 0 && trivia?.dangling === undefined) return shebang;
  return asked((author) => {
    const isApart = author === undefined || /^\s*?\n[ \t]*\n/.test(author.text.slice(span.start + shebang.length));
    return [shebang, hardline, isApart ? hardline : '', lines(statements, trivia?.dangling)];
  });
}

/** A word and a value in brackets; the value's own brackets stand close to them. */
function inBrackets(word: string, value: Expression, print: (value: Expression) => Doc = child): Doc {
  const expanded = group([word, ' (', indent([softline, print(value)]), softline, ')']);
  if (value.kind === 'Binary') return expanded;
  return asked((author) =>
    author?.beginsLine(value.span.start) === true ? expanded : choice([word, ' (', print(value), ')'], expanded),
  );
}

/** Groovy takes no bare assignment for a condition. */
function condition(expression: Expression): Doc {
  return levelOf(expression) < Level.conditional ? operand(expression, Level.conditional) : printCondition(expression);
}

function printIf(node: If): Doc {
  const { then, else: otherwise } = node;
  const head = inBrackets('if', node.condition, condition);
  if (otherwise === undefined) return [head, governed(then)];
  const isOpen = takesElse(then);
  const body = [head, isOpen ? [' ', braces([then])] : branch(then)];
  const gap: Doc = isOpen || then.kind === 'Block' || then.kind === 'Empty' ? ' ' : hardline;
  return asked((author) => {
    const above = commentsAboveElse(node, otherwise, author);
    if (above.length > 0)
      return [body, hardline, commentLines(above), hardline, elseBranch(withoutLeading(otherwise, above.length))];
    const below = [body, gap, elseBranch(otherwise)];
    const isOneLine = author !== undefined && !author.breaks(node.span.start, node.span.end);
    if (!isOneLine || isOpen || !isBare(then) || !isBare(otherwise)) return below;
    return choice([head, ' ', child(then), ' else ', child(otherwise)], below);
  });
}

function elseBranch(statement: Statement): Doc {
  const { leading = [] } = triviaOf(statement);
  return statement.kind === 'If' && leading.length === 0 ? ['else ', child(statement)] : ['else', branch(statement)];
}

/** The comments that the author wrote on lines of their own in front of the word `else`. */
function commentsAboveElse({ then }: If, otherwise: Statement, author: Author | undefined): readonly Comment[] {
  const { leading = [] } = triviaOf(otherwise);
  if (author === undefined) return [];
  const count = leading.findIndex(({ span }, i) => {
    const between = author.text.slice(leading[i - 1]?.span.end ?? then.span.end, span.start);
    return !author.beginsLine(span.start) || /\belse\b/.test(between);
  });
  return count < 0 ? leading : leading.slice(0, count);
}

function withoutLeading(statement: Statement, count: number): Statement {
  const { leading = [], ...trivia } = triviaOf(statement);
  return { ...statement, trivia: { ...trivia, ...(leading.length > count && { leading: leading.slice(count) }) } };
}

/** What stands in a branch of several: a block has lines of its own. */
function branch(statement: Statement): Doc {
  return statement.kind === 'Block' ? [' ', child(statement, expandedBlock)] : governed(statement);
}

/** Whether a branch is one statement without a block and without comments. */
function isBare(statement: Statement): boolean {
  const { leading = [], trailing = [] } = triviaOf(statement);
  return statement.kind !== 'Block' && statement.kind !== 'Empty' && leading.length + trailing.length === 0;
}

/** Whether an `else` behind a statement would be its own: it ends with an `if` that has none. */
function takesElse(statement: Statement): boolean {
  for (let here: Statement | undefined = statement; here !== undefined;) {
    switch (here.kind) {
      case 'If':
        if (here.else === undefined) return true;
        here = here.else;
        break;
      case 'While':
      case 'ForIn':
      case 'ForClassic':
        here = here.body;
        break;
      case 'Labeled':
        here = here.statement;
        break;
      default:
        return false;
    }
  }
  return false;
}

function printForIn({ variable, separator, iterable, body }: ForIn): Doc {
  const isIn = separator === 'in';
  const values = isIn && levelOf(iterable) < Level.shift ? operand(iterable, Level.shift) : afterWord(iterable);
  return [
    group(['for (', indent([softline, child(variable), isIn ? ' in ' : ' : ', values]), softline, ')']),
    looped(body),
  ];
}

function printForClassic({ init, condition: test, update, body }: ForClassic): Doc {
  const first = init.map((one) =>
    one.kind === 'Declaration' ? child(one, (node) => printDeclaration(node, false)) : inHeader(one),
  );
  const header = [
    join(', ', first),
    '; ',
    test === undefined ? '' : child(test),
    '; ',
    join(
      ', ',
      update.map((one) => child(one)),
    ),
  ];
  return ['for (', header, ')', looped(body)];
}

function inHeader(statement: Statement): Doc {
  return statement.kind === 'ExpressionStatement'
    ? child(statement, ({ expression }) => child(expression))
    : child(statement);
}

function printSwitch({ subject, cases, trivia }: Switch): Doc {
  return [inBrackets('switch', subject), ' ', braces(cases, '', trivia?.dangling)];
}

/** A lone statement stands behind its label where its author wrote it so. */
function printCase({ value, statements, trivia }: Case): Doc {
  const label: Doc = value === undefined ? 'default:' : ['case ', afterWord(value), ':'];
  const dangling = trivia?.dangling ?? [];
  const [only] = statements;
  if (only === undefined && dangling.length === 0) return label;
  const below = [label, indent([hardline, lines(statements, dangling)])];
  if (only === undefined || statements.length > 1 || dangling.length > 0 || triviaOf(only).leading !== undefined)
    return below;
  return asked((author) =>
    author === undefined || author.beginsLine(only.span.start) ? below : choice([label, ' ', child(only)], below),
  );
}

function printTry({ body, catches, finally: last }: Try): Doc {
  const handlers = catches.map((one): Doc => clause(one));
  const end = last === undefined ? '' : [' finally ', child(last, expandedBlock)];
  return ['try ', child(body, expandedBlock), handlers, end];
}

/** What a label is of stands behind it, or on the next line where its author wrote it so. */
function printLabeled({ label, statement }: Labeled): Doc {
  return asked((author) => {
    if (author?.beginsLine(statement.span.start) !== true) return [label, ': ', child(statement)];
    const comment = commentAtBracket([statement], [], author);
    const below = comment === undefined ? statement : withoutFirstComment(statement);
    return [label, ':', comment === undefined ? '' : behind([comment]), hardline, lines([below])];
  });
}

/** `catch` stands behind the brace, unless comments stand between them. */
function clause(handler: Catch): Doc {
  const { leading = [] } = triviaOf(handler);
  return leading.length === 0
    ? [' ', child(handler)]
    : [hardline, commentLines(leading), hardline, child({ ...handler, trivia: {} })];
}

function printCatch({ types, modifiers = [], name, body }: Catch): Doc {
  const before = [
    ...modifiers,
    ...(types.length === 0
      ? []
      : [
          join(
            ' | ',
            types.map((one) => child(one)),
          ),
        ]),
  ];
  return ['catch (', before.map((word): Doc => [word, ' ']), name, ') ', child(body, expandedBlock)];
}

function printAssert({ condition: claim, message, separator = ':' }: Assert): Doc {
  const tested = levelOf(claim) < Level.conditional ? operand(claim, Level.conditional) : afterWord(claim);
  return ['assert ', tested, message === undefined ? '' : [separator === ':' ? ' : ' : ', ', child(message)]];
}

function printImport({ annotations, static: isStatic, name, star, alias }: Import): Doc {
  const target = `${name}${star === true ? '.*' : ''}${alias === undefined ? '' : ` as ${alias}`}`;
  return [annotationLines(annotations), isStatic === true ? 'import static ' : 'import ', target];
}
