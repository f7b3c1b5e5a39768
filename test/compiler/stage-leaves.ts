import type { Environment, Expression, Matrix, Stage, StepNode } from '@pipec/model';

/** A step with what it runs under: the variables that it finds, and the conditions that must hold, outermost first. */
export interface Leaf {
  readonly step: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly conditions: readonly string[];
}

type Surroundings = Omit<Leaf, 'step'>;

/**
 * All steps of some stages, in order: what Jenkins would run, by as little of its interpreter as stages with plain values ask for.
 * A matrix runs its stages once for each cell; `withEnv`, `stage` and `parallel` among steps do what their sections do.
 */
export function leavesOf(
  stages: readonly Stage[],
  around: Surroundings = { variables: {}, conditions: [] },
): readonly Leaf[] {
  return stages.flatMap((stage) => {
    const { environment, when, body } = stage;
    const inside: Surroundings = {
      variables: { ...around.variables, ...valuesOf(environment) },
      conditions: [...around.conditions, ...(when?.conditions ?? []).map((condition) => textOf(condition))],
    };
    if (body === undefined) return [];
    switch (body.kind) {
      case 'Steps':
        return ofSteps(body.steps, inside);
      case 'Matrix':
        return cellsOf(body).flatMap((cell) =>
          leavesOf(body.stages?.stages ?? [], { ...inside, variables: { ...inside.variables, ...cell } }),
        );
      default:
        return leavesOf(body.stages, inside);
    }
  });
}

function ofSteps(steps: readonly StepNode[], around: Surroundings): readonly Leaf[] {
  return steps.flatMap((step): readonly Leaf[] => {
    if (step.kind === 'ParallelStep') return step.branches.flatMap((branch) => ofSteps(branch.steps, around));
    if (step.kind !== 'Step') return [];
    const value = step.args[0]?.value;
    if (step.name === 'withEnv' && value?.kind === 'ListLiteral') {
      const pairs = value.items.map((item) => literal(item.value).split(/=(.*)/s).slice(0, 2));
      return ofSteps(step.body ?? [], { ...around, variables: { ...around.variables, ...Object.fromEntries(pairs) } });
    }
    if (step.body !== undefined) return ofSteps(step.body, around);
    return [{ step: value === undefined ? step.name : literal(value), ...around }];
  });
}

function cellsOf({ axes }: Matrix): readonly Readonly<Record<string, string>>[] {
  let cells: readonly Readonly<Record<string, string>>[] = [{}];
  for (const { name, values } of axes) {
    cells = values.flatMap((value) => cells.map((cell) => ({ ...cell, [name]: literal(value) })));
  }
  return cells;
}

function valuesOf(environment: Environment | undefined): Readonly<Record<string, string>> {
  const entries = environment?.entries ?? [];
  return Object.fromEntries(
    entries.map(({ name, value }) => [name, value.kind === 'Credentials' ? 'secret' : literal(value)]),
  );
}

function literal(value: Expression): string {
  return 'value' in value && typeof value.value === 'string' ? value.value : value.kind;
}

function textOf(condition: object): string {
  return JSON.stringify(condition, (key, value: unknown) => (key === 'span' ? undefined : value));
}
