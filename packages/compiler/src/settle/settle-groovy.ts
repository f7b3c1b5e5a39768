import { mapNode } from '@pipec/model';
import type { Diagnostic, Expression, Node, Outcome, Pipeline, Statement, Unparsed } from '@pipec/model';
import { fillHoles } from './fill-holes.ts';

/** How Groovy text is read; the compiler passes its parser, a sister phase. */
export interface GroovyReader {
  statements(unparsed: Unparsed): Outcome<readonly Statement[]>;
  expression(unparsed: Unparsed): Outcome<Expression>;
}

/**
 * Reads the Groovy that an author wrote in a pipeline.ts, and puts the values of its holes in place.
 *
 * What cannot be read stays `Unparsed`, and is told.
 */
export function settleGroovy(pipeline: Pipeline, reader: GroovyReader): Outcome<Pipeline> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>({ value, diagnostics: found }: Outcome<T>): T => {
    diagnostics.push(...found);
    return value;
  };
  const settle = (node: Node): Node => {
    switch (node.kind) {
      case 'Unparsed':
        return node.form === 'expression' ? take(settledExpression(node, reader)) : node;
      case 'ScriptBlock':
      case 'ExpressionCondition':
        return { ...node, statements: settledStatements(node.statements) };
      case 'Pipeline':
        return node.prologue === undefined ? node : { ...node, prologue: settledStatements(node.prologue) };
      default:
        return node;
    }
  };
  const settledStatements = (statements: readonly Statement[]): readonly Statement[] =>
    statements.flatMap((statement) =>
      statement.kind === 'Unparsed' && statement.form === 'statements'
        ? take(settledBlock(statement, reader))
        : [statement],
    );
  return { value: mapNode(pipeline, settle) as Pipeline, diagnostics };
}

function settledExpression(unparsed: Unparsed, reader: GroovyReader): Outcome<Expression> {
  const { value, diagnostics } = reader.expression(unparsed);
  const filled = fillHoles(value, unparsed);
  return { value: filled.value, diagnostics: [...diagnostics, ...filled.diagnostics] };
}

function settledBlock(unparsed: Unparsed, reader: GroovyReader): Outcome<readonly Statement[]> {
  const { value, diagnostics } = reader.statements(unparsed);
  const filled = value.map((statement) => fillHoles(statement, unparsed));
  return {
    value: filled.map((outcome) => outcome.value),
    diagnostics: [...diagnostics, ...filled.flatMap((outcome) => outcome.diagnostics)],
  };
}
