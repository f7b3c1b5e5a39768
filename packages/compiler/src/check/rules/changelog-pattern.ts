import { groovyArguments, isConstant, withoutParens } from '@pipec/model';
import type { CallCondition, Expression, GString } from '@pipec/model';
import { argumentName } from '../argument-faults.ts';
import { javaPatternFault } from '../java-pattern.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'changelog-pattern',
  group: 'declarative',
  severity: 'error',
  summary: "The pattern of 'changelog' is a constant text that Java takes for a regular expression.",

  check({ report }) {
    return {
      CallCondition(condition) {
        if (condition.name !== 'changelog' || condition.conditions?.length === 0) return;
        const pattern = patternOf(condition);
        if (pattern === undefined || pattern.kind === 'NullLiteral') {
          const jenkins = 'WhenConditionalValidator.changelog.missingParameter';
          report({ message: "'changelog' has no pattern.", span: condition.span, jenkins });
        } else if (isConstant(pattern) && pattern.kind !== 'StringLiteral') {
          // Jenkins' validator breaks down at it.
          const message = 'The pattern of \'changelog\' is a text.'; // prettier-ignore
          report({ message, span: pattern.span, jenkinsSpan: condition.span, jenkins: 'exception' });
        } else tell(condition, pattern);
      },
    };

    function tell(condition: CallCondition, pattern: Expression): void {
      const fault = faultOf(pattern);
      if (fault === undefined) return;
      report({
        message: `The pattern of 'changelog' ${fault}.`,
        span: pattern.span,
        jenkinsSpan: condition.span,
        notes: [{ message: 'Jenkins reads the pattern before the pipeline runs, so that it cannot be worked out.' }],
        jenkins: 'WhenConditionalValidator.changelog.badPattern',
      });
    }
  },
});

/** The sole argument, the first one, or the one of that name. */
function patternOf({ args }: CallCondition): Expression | undefined {
  const [first] = groovyArguments(args);
  const plain = first === undefined ? undefined : withoutParens(first);
  if (plain?.kind !== 'MapLiteral') return plain;
  const named = plain.entries.find((entry) => argumentName(entry) === 'pattern');
  return named === undefined ? undefined : withoutParens(named.value);
}

/** Of what is worked out at run time, Jenkins takes the Groovy for the pattern. */
function faultOf(pattern: Expression): string | undefined {
  if (pattern.kind === 'MapLiteral' || pattern.kind === 'Unparsed') return undefined;
  if (
    pattern.kind === 'GString' &&
    pattern.parts.every((part) => part.kind === 'GStringText' || part.dotted === true)
  ) {
    return reason(writtenText(pattern));
  }
  return pattern.kind === 'StringLiteral' ? reason(pattern.value) : 'is worked out when the pipeline runs';
}

function reason(text: string): string | undefined {
  const fault = javaPatternFault(text);
  return fault === undefined ? undefined : `is no regular expression of Java's: ${fault}`;
}

/** As it is written; a variable in it is a harmless word behind a `$`. */
function writtenText({ parts }: GString): string {
  return parts.map((part) => (part.kind === 'GStringText' ? (part.raw ?? part.value) : '$x')).join('');
}
