import type { Condition, Span, When } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'unreachable-when',
  group: 'lint',
  severity: 'error',
  summary: "The conditions of a 'when' can hold together.",

  check({ report }) {
    return {
      When: (when) => look(when),
      AllOf: (all) => look(all),
    };

    function look({ conditions }: Pick<When, 'conditions'>): void {
      const demands = conditions.flatMap(demandOf);
      demands.forEach((demand, i) => {
        const other = demands.slice(0, i).find((earlier) => excludes(earlier, demand));
        if (other === undefined) return;
        report({
          message: `The stage never runs: ${demand.words} and ${other.words} cannot both hold.`,
          span: demand.span,
          notes: [
            { message: 'The other condition is here.', span: other.span },
            { message: "Conditions side by side must all hold; 'anyOf' asks for one of them." },
          ],
        });
      });
    }
  },
});

/** What a condition asks of the build, as far as two of them can contradict each other. */
interface Demand {
  readonly about: 'branch' | 'tag' | 'change';
  /** The one value that it may have, where it is written down without a pattern. */
  readonly exact?: string;
  readonly words: string;
  readonly span: Span;
}

function demandOf(condition: Condition): readonly Demand[] {
  if (condition.kind !== 'CallCondition') return [];
  const { name, args, span } = condition;
  const only = args.length === 1 && args[0]?.value.kind === 'StringLiteral' ? args[0].value.value : undefined;
  if (name === 'branch' && only !== undefined && only !== '') {
    return [{ about: 'branch', words: `branch '${only}'`, span, ...(!/[*?]/.test(only) && { exact: only }) }];
  }
  if (name === 'buildingTag' || (name === 'tag' && only !== undefined)) {
    return [
      {
        about: 'tag',
        words: only === undefined ? 'a tag' : `tag '${only}'`,
        span,
        ...(only !== undefined && !/[*?]/.test(only) && { exact: only }),
      },
    ];
  }
  return name === 'changeRequest' ? [{ about: 'change', words: 'a change request', span }] : [];
}

/**
 * Two branches that differ, two tags that differ; and of a tag, `BRANCH_NAME` is the tag's name, so that a branch may be asked for only
 * by a pattern. A change request's branch is called `PR-…` or `MR-…`.
 */
function excludes(a: Demand, b: Demand): boolean {
  if (a.about === b.about)
    return a.exact !== undefined && b.exact !== undefined && a.exact.toLowerCase() !== b.exact.toLowerCase();
  const kinds = [a.about, b.about];
  const branch = a.about === 'branch' ? a : b;
  if (kinds.includes('change') && kinds.includes('branch'))
    return branch.exact !== undefined && !/^(?:PR|MR)-/i.test(branch.exact);
  return kinds.includes('change') && kinds.includes('tag');
}
