import type { Member } from '@pipec/model';
import { nonCpsAround } from '../non-cps.ts';
import { defineRule } from '../rule.ts';
import { treeOf } from '../tree.ts';

/**
 * Methods of Groovy and Java that call the closure they are given from plain Java. Those of Groovy that Jenkins has rewritten (`each`,
 * `collect`, `findAll`, `max`, …) are none of them (jenkinsci/workflow-cps-plugin: translatable.txt of dgm-builder).
 */
const javaMethods: ReadonlySet<string> = new Set([
  'sort', 'toSorted', 'unique', 'toUnique', 'dropWhile', 'eachLine', 'splitEachLine', 'eachFile', 'eachFileRecurse', 'eachDir', 'withReader',
  'withWriter', 'withStream', 'filterLine', 'forEach', 'removeIf', 'computeIfAbsent', 'computeIfPresent', 'compute', 'merge', 'map', 'filter',
  'flatMap', 'mapToInt', 'sorted', 'anyMatch', 'allMatch', 'noneMatch', 'reduce', 'ifPresent', 'orElseGet', 'groupingBy',
]); // prettier-ignore

export default defineRule({
  name: 'closure-in-java',
  group: 'lint',
  severity: 'error',
  summary: 'A closure that plain Java would call stands in a method with @NonCPS.',

  check({ root, report }) {
    // Most files name none of them.
    if (!treeOf(root).ofKind('Member').some(isOfJava)) return {};
    return {
      Call({ callee, args, closures }, parents) {
        if (callee.kind !== 'Member' || typeof callee.name !== 'string' || !isOfJava(callee)) return;
        const closure = closures[0] ?? args.map(({ value }) => value).find(({ kind }) => kind === 'Closure');
        if (closure === undefined || nonCpsAround(parents) !== undefined) return;
        report({
          message: `'${callee.name}' calls its closure from Java, which cannot wait for a pipeline's code.`,
          span: { ...callee.span, start: callee.span.end - callee.name.length },
          notes: [
            { message: 'Its result is wrong or the build fails: "expected to call … but wound up catching …".' },
            { message: 'Put the call into a method of its own with @NonCPS.' },
          ],
        });
      },
    };
  },
});

function isOfJava({ name }: Member): boolean {
  return typeof name === 'string' && javaMethods.has(name);
}
