import { visit } from '@pipec/model';
import type { Argument, EnvEntry, Environment, Expression, Step, StepNode } from '@pipec/model';

/**
 * Steps with the variables of an `environment` section, as `withEnv` sets them.
 *
 * In the section a value may speak of any other, whatever their order; `withEnv` knows what was set around it only. So what speaks
 * of others stands in a `withEnv` inside of theirs.
 */
export function withVariables({ span, entries }: Environment, steps: readonly StepNode[]): readonly StepNode[] {
  let body = steps;
  for (const group of inOrder(entries).toReversed()) {
    const items = group.map((entry): Argument => ({ kind: 'Argument', span: entry.span, value: assignment(entry) }));
    const list: Argument = { kind: 'Argument', span, value: { kind: 'ListLiteral', span, items } };
    const step: Step = { kind: 'Step', span, name: 'withEnv', args: [list], body };
    body = [step];
  }
  return body;
}

/** The entries in groups, each of which speaks of entries of former groups only; what goes in a circle is the last. */
function inOrder(entries: readonly EnvEntry[]): readonly (readonly EnvEntry[])[] {
  const groups: (readonly EnvEntry[])[] = [];
  let left = entries;
  while (left.length > 0) {
    const ready = left.filter((entry) => !left.some((other) => other !== entry && speaksOf(entry, other.name)));
    const group = ready.length > 0 ? ready : left;
    groups.push(group);
    left = left.filter((entry) => !group.includes(entry));
  }
  return groups;
}

function speaksOf({ value }: EnvEntry, name: string): boolean {
  let found = false;
  visit(value, {
    Name: (node) => void (found ||= node.name === name),
    Member: (node) => void (found ||= node.name === name),
  });
  return found;
}

/** `'NAME=text'`, or `"NAME=${value}"` where only Jenkins knows the value. */
function assignment({ span, name, value }: EnvEntry): Expression {
  if (value.kind === 'StringLiteral') return { kind: 'StringLiteral', span, value: `${name}=${value.value}` };
  if (value.kind === 'Credentials') return { kind: 'NullLiteral', span };
  const parts = value.kind === 'GString' ? value.parts : [{ kind: 'GStringHole' as const, span, expression: value }];
  return { kind: 'GString', span, parts: [{ kind: 'GStringText', span, value: `${name}=` }, ...parts] };
}
