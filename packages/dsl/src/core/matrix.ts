import type { Exclude, Matrix, Parallel } from '@pipec/model';
import { agentNode } from './agent.ts';
import { environmentSection } from './environment.ts';
import { inputSection } from './input.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { postSection } from './post.ts';
import { flatStages, optionsSection, stage } from './stage.ts';
import type { StageBody, StageList, StageSpec } from './stage.ts';
import { toolsSection } from './tools.ts';
import { EnvVar, toExpression } from './value.ts';
import { whenSection } from './when.ts';

/** Axes by name, each with its values. */
export type AxesSpec = Readonly<Record<string, readonly (string | number | boolean)[]>>;

/** Values that are left out together: of each named axis one, some, or with `not` all others. */
export type ExcludeSpec<A extends AxesSpec> = {
  readonly [N in keyof A]?:
    A[N][number] | readonly A[N][number][] | { readonly not: A[N][number] | readonly A[N][number][] };
};

/** A matrix: every combination of the axes' values, side by side, each with the same stages. */
export interface MatrixSpec<A extends AxesSpec> extends Omit<StageSpec, 'failFast'> {
  readonly axes: A;
  readonly excludes?: readonly ExcludeSpec<A>[];
  /** What each combination does; the axes are variables of its environment. */
  readonly stages: StageList | ((scope: { readonly env: { readonly [N in keyof A]: EnvVar } }) => StageList);
}

type Cell<A extends AxesSpec> = { readonly [N in keyof A]: A[N][number] };

function makeMatrix<const A extends AxesSpec>(spec: MatrixSpec<A>): Matrix {
  const names = Object.fromEntries(Object.keys(spec.axes).map((name) => [name, new EnvVar(name)]));
  const env = names as unknown as { readonly [N in keyof A]: EnvVar };
  const list = typeof spec.stages === 'function' ? spec.stages({ env }) : spec.stages;
  const excludes = spec.excludes?.map(excludeNode);
  return node('Matrix', {
    axes: Object.entries(spec.axes).map(([name, values]) =>
      node('Axis', { name, values: values.map((value) => toExpression(value)) }),
    ),
    excludes: excludes !== undefined && excludes.length > 0 ? excludes : undefined,
    agent: agentNode(spec.agent),
    options: optionsSection(spec.options),
    environment: environmentSection(spec.environment),
    tools: toolsSection(spec.tools),
    input: inputSection(spec.input),
    when: whenSection(spec.when),
    stages: node('Stages', { stages: flatStages(list, 'matrix') }),
    post: postSection(spec.post),
  });
}

/**
 * Every combination as a stage of its own that TypeScript makes, so that the combinations may differ in more than a variable:
 * in their agent, their steps, their number.
 */
function eachCell<const A extends AxesSpec>(
  spec: { readonly axes: A; readonly excludes?: readonly ExcludeSpec<A>[] },
  make: (cell: Cell<A>) => { readonly spec?: StageSpec; readonly body: StageBody } | StageBody,
): Parallel {
  const cells = combinations(spec.axes).filter(
    (cell) => !(spec.excludes ?? []).some((exclude) => isExcluded(cell, exclude)),
  );
  if (cells.length === 0) throw new Misuse('The matrix has no combination left.', 0);
  const made = cells.map((cell) => {
    const given = make(cell as Cell<A>);
    const { spec: own = {}, body } = 'body' in given && !('kind' in given) ? given : { body: given as StageBody };
    return stage(cellName(cell), own, body);
  });
  return node('Parallel', { stages: made });
}

/**
 * Stages for every combination of some values, as what a stage does.
 *
 * @example
 * ```ts
 * stage('Platforms', matrix({
 *   axes: { OS: ['linux', 'windows'], NODE: ['20', '22'] },
 *   excludes: [{ OS: 'windows', NODE: '20' }],
 *   stages: ({ env }) => [stage('Test', [sh`./test --os ${env.OS} --node ${env.NODE}`])],
 * }));
 * stage('Services', matrix.each({ axes: { SERVICE: services } }, ({ SERVICE }) => [sh`make -C ${SERVICE}`]));
 * ```
 */
export const matrix = Object.assign(makeMatrix, { each: eachCell });

type AnyCell = Readonly<Record<string, string | number | boolean>>;

/** All combinations; the first axis changes fastest, as in Jenkins. */
function combinations(axes: AxesSpec): readonly AnyCell[] {
  let cells: AnyCell[] = [{}];
  for (const [name, values] of Object.entries(axes)) {
    cells = values.flatMap((value) => cells.map((cell) => ({ ...cell, [name]: value })));
  }
  return cells;
}

function cellName(cell: AnyCell): string {
  return Object.entries(cell).map(([name, value]) => `${name} = ${value}`).join(', '); // prettier-ignore
}

function isExcluded(cell: AnyCell, exclude: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(exclude).every(([name, given]) => {
    const { values, inverse } = excluded(given);
    return values.includes(cell[name]) !== inverse;
  });
}

function excludeNode(exclude: Readonly<Record<string, unknown>>): Exclude {
  const axes = Object.entries(exclude).map(([name, given]) => {
    const { values, inverse } = excluded(given);
    return node('ExcludeAxis', {
      name,
      values: values.map((value) => toExpression(value)),
      inverse: inverse ? true : undefined,
    });
  });
  return node('Exclude', { axes });
}

function excluded(given: unknown): { readonly values: readonly unknown[]; readonly inverse: boolean } {
  const isInverse = typeof given === 'object' && given !== null && 'not' in given;
  const values = isInverse ? given.not : given;
  return { values: Array.isArray(values) ? values : [values], inverse: isInverse };
}
