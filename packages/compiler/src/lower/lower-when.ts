import type { Condition, Statement, When } from '@pipec/model';
import { flag } from './lower-sections.ts';
import { block, line } from './statements.ts';

/** The `when` section: the flags first, then the conditions. */
export function lowerWhen(when: When): Statement {
  const { span, conditions } = when;
  const flags = (['beforeOptions', 'beforeInput', 'beforeAgent'] as const).flatMap((name) => {
    const value = when[name];
    return value === undefined ? [] : [flag(name, span, value)];
  });
  return block('when', span, [...flags, ...conditions.map(lowerCondition)]);
}

function lowerCondition(condition: Condition): Statement {
  const { span } = condition;
  switch (condition.kind) {
    case 'AllOf':
      return block('allOf', span, condition.conditions.map(lowerCondition));
    case 'AnyOf':
      return block('anyOf', span, condition.conditions.map(lowerCondition));
    case 'Not':
      return block('not', span, [lowerCondition(condition.condition)]);
    case 'ExpressionCondition':
      return block('expression', span, condition.statements);
    case 'CallCondition':
      if (condition.conditions !== undefined) {
        return block(condition.name, span, condition.conditions.map(lowerCondition), condition.args);
      }
      return line(condition.name, span, condition.args, condition.args.length > 0 ? 'command' : 'parens');
  }
}
