import type { Call, Expression, Statement } from '@pipec/model';
import { transforming } from './text-methods.ts';

/** What a block may give back: what `return` says anywhere in it, and the value of its last statement. */
export function resultsOf(statements: readonly Statement[]): readonly Expression[] {
  return statements.flatMap((statement, i) => resultsIn(statement, i === statements.length - 1));
}

function resultsIn(statement: Statement, isLast: boolean): readonly Expression[] {
  switch (statement.kind) {
    case 'Return':
      return statement.expression === undefined ? [] : [statement.expression];
    case 'ExpressionStatement':
      return isLast ? [statement.expression] : [];
    case 'If':
      return [statement.then, statement.else].flatMap((branch) =>
        branch === undefined ? [] : resultsIn(branch, isLast),
      );
    case 'Block':
      return resultsOf(statement.statements);
    case 'Try':
      return [statement.body, ...statement.catches.map(({ body }) => body)].flatMap((block) =>
        resultsOf(block.statements),
      );
    default:
      return [];
  }
}

/** What the closure of `list.collect { … }` gives for each item; `undefined` where the call makes nothing of items, or no closure is written. */
export function madeOfItems({ callee, args, closures }: Call): readonly Expression[] | undefined {
  if (callee.kind !== 'Member' || typeof callee.name !== 'string' || !transforming.has(callee.name)) return undefined;
  const closure = [...args.map(({ value }) => value), ...closures].findLast((value) => value.kind === 'Closure');
  return closure === undefined ? undefined : resultsOf(closure.statements);
}
