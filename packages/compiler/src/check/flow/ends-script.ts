import type { Statement } from '@pipec/model';
import type { RuleContext } from '../rule.ts';
import { stepCall } from '../step-call.ts';

/**
 * Whether nothing behind a statement of a script is ever run: `return`, `throw`, a step that never returns, as `error`, a block with one of
 * them, and an `if` whose branches both end so.
 */
export function endsScript(statement: Statement, context: Pick<RuleContext, 'root' | 'catalogue'>): boolean {
  switch (statement.kind) {
    case 'Return':
    case 'Throw':
      return true;
    case 'ExpressionStatement':
      return stepCall(statement.expression, context)?.entry.returns === 'never';
    case 'Block':
      return statement.statements.some((inner) => endsScript(inner, context));
    case 'If':
      return statement.else !== undefined && endsScript(statement.then, context) && endsScript(statement.else, context);
    default:
      return false;
  }
}
