import type {
  Assert,
  Case,
  Catch,
  Expression,
  ForClassic,
  ForIn,
  If,
  Import,
  Statement,
  Switch,
  Try,
} from '@pipec/model';
import { braces, governed, lines } from './blocks.ts';
import { printStatement } from './commands.ts';
import { commentLines, triviaOf } from './comments.ts';
import { annotationLines, printAnnotation, printDeclaration, printVariable } from './declarations.ts';
import { child, group, hardline, indent, join, softline } from './doc.ts';
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
  Script: ({ shebang, statements, trivia }) => [
    shebang === undefined ? '' : [shebang, hardline, statements.length === 0 ? '' : hardline],
    lines(statements, trivia?.dangling),
  ],
  ExpressionStatement: ({ expression }) => printStatement(expression),
  Declaration: (node) => printDeclaration(node),
  Variable: (node) => printVariable(node),
  Block: ({ statements, trivia }) => braces(statements, '', trivia?.dangling),
  If: printIf,
  While: ({ condition, body }) => [inBrackets('while', child(condition)), governed(body)],
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
  Labeled: ({ label, statement }) => [label, ': ', child(statement)],
  Synchronized: ({ lock, body }) => [inBrackets('synchronized', child(lock)), ' ', child(body)],
  Import: printImport,
  Package: ({ annotations, name }) => [annotationLines(annotations), 'package ', name],
  Empty: () => ';',
  Annotation: printAnnotation,
};

function inBrackets(word: string, inner: Doc): Doc {
  return group([word, ' (', indent([softline, inner]), softline, ')']);
}

/** Groovy takes no bare assignment for a condition. */
function condition(expression: Expression): Doc {
  return levelOf(expression) < Level.conditional ? operand(expression, Level.conditional) : printCondition(expression);
}

function printIf(node: If): Doc {
  const { then, else: otherwise } = node;
  const head: Doc = [inBrackets('if', condition(node.condition))];
  if (otherwise === undefined) return [head, governed(then)];
  const isOpen = takesElse(then);
  const body = isOpen ? [' ', braces([then])] : governed(then);
  const gap: Doc = isOpen || then.kind === 'Block' || then.kind === 'Empty' ? ' ' : hardline;
  const { leading } = triviaOf(otherwise);
  if (otherwise.kind === 'If' && leading === undefined) return [head, body, gap, 'else ', child(otherwise)];
  return [head, body, gap, 'else', governed(otherwise)];
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
  return [inBrackets('for', [child(variable), isIn ? ' in ' : ' : ', values]), governed(body)];
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
  return ['for (', header, ')', governed(body)];
}

function inHeader(statement: Statement): Doc {
  return statement.kind === 'ExpressionStatement'
    ? child(statement, ({ expression }) => child(expression))
    : child(statement);
}

function printSwitch({ subject, cases, trivia }: Switch): Doc {
  const body =
    cases.length === 0 && trivia?.dangling === undefined
      ? ' {}'
      : [' {', indent([hardline, lines(cases, trivia?.dangling)]), hardline, '}'];
  return [inBrackets('switch', child(subject)), body];
}

function printCase({ value, statements, trivia }: Case): Doc {
  const label: Doc = value === undefined ? 'default:' : ['case ', afterWord(value), ':'];
  const dangling = trivia?.dangling ?? [];
  if (statements.length === 0 && dangling.length === 0) return label;
  return [label, indent([hardline, lines(statements, dangling)])];
}

function printTry({ body, catches, finally: last }: Try): Doc {
  const handlers = catches.map((one): Doc => clause(one));
  return ['try ', child(body), handlers, last === undefined ? '' : [' finally ', child(last)]];
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
  return ['catch (', before.map((word): Doc => [word, ' ']), name, ') ', child(body)];
}

function printAssert({ condition: claim, message, separator = ':' }: Assert): Doc {
  const tested = levelOf(claim) < Level.conditional ? operand(claim, Level.conditional) : afterWord(claim);
  return ['assert ', tested, message === undefined ? '' : [separator === ':' ? ' : ' : ', ', child(message)]];
}

function printImport({ annotations, static: isStatic, name, star, alias }: Import): Doc {
  const target = `${name}${star === true ? '.*' : ''}${alias === undefined ? '' : ` as ${alias}`}`;
  return [annotationLines(annotations), isStatic === true ? 'import static ' : 'import ', target];
}
