import type { Binary, Expression, GroovyNode } from '@pipec/model';
import { leads } from './comments.ts';
import { asked, below, child, choice } from './doc.ts';
import type { Doc } from './doc.ts';
import { inParens } from './parens.ts';
import { printPath } from './paths.ts';
import type { PathPlace } from './paths.ts';
import { leftmost, Level, operand, operatorLevel } from './precedence.ts';
import { isSlashyString } from './slashy.ts';

export function printAssignment({ left, operator, right: value }: Binary, right: Doc): Doc {
  return [operand(left, Level.conditional), assigned(operator, value, right)];
}

/** A value behind a sign of assignment: on the next line where its author wrote it so, and it has room there but not here. */
export function assigned(operator: string, value: GroovyNode, doc: Doc): Doc {
  const inline = [' ', operator, ' ', doc];
  if (leads(value)) return inline;
  return asked((author) =>
    author?.beginsLine(value.span.start) === true ? choice(inline, [' ', operator, below(doc)]) : inline,
  );
}

/** An expression where a command may stand: as a statement, behind `=`, in the hole of a string. */
export function printCommand(expression: Expression, place: PathPlace = { commands: true }): Doc {
  switch (expression.kind) {
    case 'Call':
    case 'Member':
    case 'Index':
      return child(expression, (node) => printPath(node, place));
    case 'Binary':
      // Behind a tuple Groovy takes no command.
      if (operatorLevel(expression.operator) !== Level.assignment || expression.left.kind === 'Tuple')
        return child(expression);
      return child(expression, (node) => printAssignment(node, printCommand(node.right as Expression)));
    default:
      return child(expression);
  }
}

/**
 * An expression as a statement. A closure that begins it would be taken for a block, or for the last argument of the line above;
 * a slash at the begin of a line is none to Groovy's lexer.
 */
export function printStatement(expression: Expression): Doc {
  const first = leftmost(expression);
  if (first !== '(' && (first.kind === 'Closure' || isSlashyString(first))) return inParens(expression);
  return printCommand(expression, { commands: true, isStatement: true });
}
