import { constantText } from '@pipec/model';
import type { Expression, Stage, Step, StepNode } from '@pipec/model';
import type { ShellStep } from './pod-host.ts';

/**
 * The shell steps of a stage and of those in it, in the order in which they run, with the containers and variables around them. Other steps
 * are left out: they are Jenkins' own.
 */
export function shellSteps(stage: Stage): readonly ShellStep[] {
  const { body } = stage;
  if (body?.kind === 'Stages') return body.stages.flatMap(shellSteps);
  return body?.kind === 'Steps' ? stepsIn(body.steps, { container: 'jnlp', env: {} }) : [];
}

type Around = Omit<ShellStep, 'script'>;

function stepsIn(nodes: readonly StepNode[], around: Around): readonly ShellStep[] {
  return nodes.flatMap((node) => (node.kind === 'Step' ? stepsOf(node, around) : []));
}

function stepsOf(step: Step, around: Around): readonly ShellStep[] {
  const inner = step.body ?? [];
  if (step.name === 'sh') return [{ ...around, script: textOf(step.args[0]?.value) }];
  if (step.name === 'container') return stepsIn(inner, { ...around, container: textOf(step.args[0]?.value) });
  if (step.name === 'withEnv') return stepsIn(inner, { ...around, env: { ...around.env, ...assignments(step) } });
  return stepsIn(inner, around);
}

function assignments({ args }: Step): Readonly<Record<string, string>> {
  const list = args[0]?.value;
  if (list?.kind !== 'ListLiteral') return {};
  const pairs = list.items.map(({ value }) => textOf(value));
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

function textOf(value: Expression | undefined): string {
  const text = value === undefined ? undefined : constantText(value);
  if (text === undefined) throw new Error('A test runs steps with constant texts alone.');
  return text;
}
