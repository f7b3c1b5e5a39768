import { nearest } from '@pipec/model';
import type { Expression, Node } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { loadsCode } from '../loads-code.ts';
import { reword } from '../rename.ts';
import { defineRule } from '../rule.ts';
import type { Part, RuleContext } from '../rule.ts';
import { argumentFor, onStepsOf, stepCall } from '../step-call.ts';
import type { StepCall } from '../step-call.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'unstash-without-stash',
  group: 'lint',
  severity: 'error',
  summary: 'What is brought back has been put aside under that name.',

  check(context) {
    let stashed: ReadonlySet<string> | 'unknown' | undefined;
    return onStepsOf(context, isUnstash, (step) => {
      const name = argumentFor(step, 'name');
      if (name?.kind !== 'StringLiteral') return;
      // Most files bring nothing back.
      stashed ??= stashNames(context) ?? 'unknown';
      if (stashed === 'unknown' || stashed.has(name.value)) return;
      const near = nearest(name.value, stashed);
      context.report({
        message: `Nothing is stashed as '${name.value}'.`,
        span: name.span,
        ...(name.span.start === step.node.span.start && { part: [partOf(step)] }),
        ...reword(name, near === undefined ? undefined : { written: name.value, meant: near }),
        notes: [
          { message: near === undefined ? 'The build would fail: "No such saved stash".' : `Did you mean '${near}'?` },
        ],
      });
    });
  },
});

/** Where the name stands in the author's call. */
function partOf({ args }: StepCall): Part {
  return args.some(({ name }) => name === 'name') ? 'name' : 0;
}

export function isStash({ className }: Entry): boolean {
  return className?.endsWith('.StashStep') === true;
}

export function isUnstash({ className }: Entry): boolean {
  return className?.endsWith('.UnstashStep') === true;
}

/** The names that the file stashes under; `undefined` where some are not written down, or other code may stash too. */
export function stashNames(context: RuleContext): ReadonlySet<string> | undefined {
  return namesGiven(context, isStash);
}

/** The names that steps of a kind are given; `undefined` where they cannot all be known. */
export function namesGiven(context: RuleContext, isKind: (entry: Entry) => boolean): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  let isKnown = !loadsCode(context);
  const look = (node: Node) => {
    const step = stepCall(node, context);
    if (step === undefined || !isKind(step.entry)) return;
    const name: Expression | undefined = argumentFor(step, 'name');
    if (name?.kind === 'StringLiteral') names.add(name.value);
    else isKnown = false;
  };
  const tree = treeOf(context.root);
  for (const node of [...tree.ofKind('Step'), ...tree.ofKind('Call')]) look(node);
  return isKnown ? names : undefined;
}
