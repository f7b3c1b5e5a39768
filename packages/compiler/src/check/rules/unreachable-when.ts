import type { Condition, Node, Span, When } from '@pipec/model';
import { defineRule } from '../rule.ts';

export default defineRule({
  name: 'unreachable-when',
  group: 'lint',
  severity: 'error',
  summary: "The conditions of a 'when' can hold together.",

  check({ report }) {
    return {
      When: (when, parents) => look(when, around(parents)),
      AllOf: (all) => look(all, []),
    };

    function look({ conditions }: Pick<When, 'conditions'>, outer: readonly Demand[]): void {
      const demands = conditions.flatMap(demandOf);
      demands.forEach((demand, i) => {
        const other = [...outer, ...demands.slice(0, i)].find((earlier) => excludes(earlier, demand));
        if (other === undefined) return;
        report({
          message: `The stage never runs: ${demand.words} and ${other.words} cannot both hold.`,
          span: demand.span,
          notes: [
            { message: 'The other condition is here.', span: other.span },
            {
              message: outer.includes(other)
                ? 'A stage runs where the stages around it do.'
                : "Conditions side by side must all hold; 'anyOf' asks for one of them.",
            },
          ],
        });
      });
    }
  },
});

/** What the stages around ask of the build, which is the same for all of them. */
function around(parents: readonly Node[]): readonly Demand[] {
  return parents
    .slice(0, -1)
    .flatMap((node) =>
      node.kind === 'Stage' || node.kind === 'Matrix' ? (node.when?.conditions ?? []).flatMap(demandOf) : [],
    );
}

/** What a condition asks of the build, as far as two of them can contradict each other. */
interface Demand {
  readonly about: 'branch' | 'tag' | 'change';
  /** The one name, or the pattern, that it must fit; without one any does. */
  readonly pattern?: string;
  /** Whether the contrary is asked for. */
  readonly isNot?: true;
  readonly words: string;
  readonly span: Span;
}

function demandOf(condition: Condition): readonly Demand[] {
  if (condition.kind === 'Not') {
    return demandOf(condition.condition)
      .filter(({ isNot }) => isNot === undefined)
      .map((demand) => ({ ...demand, isNot: true, words: `not ${demand.words}`, span: condition.span }));
  }
  if (condition.kind !== 'CallCondition') return [];
  const { name, args, span } = condition;
  const only = args.length === 1 && args[0]?.value.kind === 'StringLiteral' ? args[0].value.value : undefined;
  if (name === 'branch' && only !== undefined && only !== '')
    return [{ about: 'branch', pattern: only, words: `branch '${only}'`, span }];
  if (name === 'tag' && only !== undefined) return [{ about: 'tag', pattern: only, words: `tag '${only}'`, span }];
  if (name === 'buildingTag') return [{ about: 'tag', words: 'a tag', span }];
  if (name !== 'changeRequest') return [];
  const which = args.map((argument) => JSON.stringify(argument.value)).join();
  return [{ about: 'change', words: 'a change request', span, ...(which !== '' && { pattern: which }) }];
}

/**
 * Two branches that differ, two tags that differ, something and its contrary; and of a tag, `BRANCH_NAME` is the tag's name, so that a
 * branch may be asked for only by a pattern. A change request's branch is called `PR-…` or `MR-…`.
 */
function excludes(a: Demand, b: Demand): boolean {
  if (a.isNot === true || b.isNot === true) return isContrary(a, b) || isContrary(b, a);
  const [one, other] = [exactOf(a), exactOf(b)];
  if (a.about === b.about) return one !== undefined && other !== undefined && one !== other;
  const kinds = [a.about, b.about];
  const branch = a.about === 'branch' ? one : other;
  if (kinds.includes('change') && kinds.includes('branch')) return branch !== undefined && !/^(?:pr|mr)-/.test(branch);
  return kinds.includes('change') && kinds.includes('tag');
}

/** `not { buildingTag() }` beside any tag, `not { branch 'main' }` beside the same branch. */
function isContrary(denied: Demand, asked: Demand): boolean {
  if (denied.isNot !== true || asked.isNot === true || denied.about !== asked.about) return false;
  return denied.pattern === undefined || denied.pattern === asked.pattern;
}

/** The one value that it may have, where it is written down without a pattern; Jenkins compares letters whatever their size. */
function exactOf({ about, pattern }: Demand): string | undefined {
  return about === 'change' || pattern === undefined || /[*?]/.test(pattern) ? undefined : pattern.toLowerCase();
}
