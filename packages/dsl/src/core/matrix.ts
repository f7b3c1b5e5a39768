import { anyOf } from '@pipec/model';
import type { Exclude, Matrix, Parallel } from '@pipec/model';
import { agentNode } from './agent.ts';
import { checkFields } from './check-fields.ts';
import type { Fields } from './check-fields.ts';
import { environmentSection, envOf } from './environment.ts';
import type { Env, EnvironmentSpec, None } from './environment.ts';
import { inputSection } from './input.ts';
import { Misuse } from './misuse.ts';
import type { Part } from './misuse.ts';
import { node } from './node.ts';
import { postSection } from './post.ts';
import { flatStages, optionsSection, stage, stageFields } from './stage.ts';
import type { StageBody, StageList, StageSpec } from './stage.ts';
import { toolsSection } from './tools.ts';
import { describe, isPlainObject, toExpression } from './value.ts';
import type { EnvVar } from './value.ts';
import { whenSection } from './when.ts';

/** Axes by name, each with its values. */
export type AxesSpec = Readonly<Record<string, readonly (string | number | boolean)[]>>;

/** Values that are left out together: of each named axis one, some, or with `not` all others. */
export type ExcludeSpec<A extends AxesSpec> = {
  readonly [N in keyof A]?:
    A[N][number] | readonly A[N][number][] | { readonly not: A[N][number] | readonly A[N][number][] };
};

/** A matrix: every combination of the axes' values, side by side, each with the same stages. */
export interface MatrixSpec<A extends AxesSpec, E extends EnvironmentSpec = None> extends Omit<
  StageSpec<E>,
  'failFast'
> {
  readonly axes: A;
  readonly excludes?: readonly ExcludeSpec<A>[];
  /** What each combination does; the axes are variables of its environment. */
  readonly stages: StageList | ((scope: { readonly env: CellEnv<A, E> }) => StageList);
}

/** What `env` knows in a combination: its axes, the matrix' own variables, and Jenkins' own. */
type CellEnv<A extends AxesSpec, E extends EnvironmentSpec> = { readonly [N in keyof A]: EnvVar } & Env<E>;

type Cell<A extends AxesSpec> = { readonly [N in keyof A]: A[N][number] };

const { failFast: _failFast, steps: _steps, ...ofStages } = stageFields;
const matrixFields: Fields<MatrixSpec<AxesSpec>> = { ...ofStages, axes: true, excludes: true, stages: true };

function makeMatrix<const A extends AxesSpec, const E extends EnvironmentSpec = None>(spec: MatrixSpec<A, E>): Matrix {
  checkFields(spec as unknown as MatrixSpec<AxesSpec>, matrixFields, 'a matrix');
  checkAxes(spec);
  const env = envOf({ ...spec.axes, ...spec.environment } as unknown as E) as CellEnv<A, E>;
  const list = typeof spec.stages === 'function' ? spec.stages({ env }) : spec.stages;
  const excludes = spec.excludes?.map(excludeNode);
  return node('Matrix', {
    axes: Object.entries(spec.axes).map(([name, values]) =>
      node('Axis', { name, values: values.map((value) => toExpression(value, undefined, ['axes', name])) }),
    ),
    excludes: excludes !== undefined && excludes.length > 0 ? excludes : undefined,
    agent: agentNode(spec.agent),
    options: optionsSection(spec.options),
    environment: environmentSection(spec.environment),
    tools: toolsSection(spec.tools),
    input: inputSection(spec.input),
    when: whenSection(spec.when),
    stages: node('Stages', { stages: flatStages(list, 'matrix', 'stages') }),
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
  checkFields(spec, { axes: true, excludes: true }, 'a matrix');
  checkAxes(spec);
  const cells = combinations(spec.axes).filter(
    (cell) => !(spec.excludes ?? []).some((exclude) => isExcluded(cell, exclude)),
  );
  if (cells.length === 0)
    throw new Misuse('The matrix has no combination left: its excludes fit all of them.', 'excludes');
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

/** What the types of axes and excludes say, for those who do not have them checked. */
function checkAxes({ axes, excludes = [] }: Pick<MatrixSpec<AxesSpec>, 'axes' | 'excludes'>): void {
  if (!isPlainObject(axes) || Object.keys(axes).length === 0) {
    throw new Misuse('A matrix has axes, each with its values: { NODE: [20, 22] }.', 'axes');
  }
  for (const [name, values] of Object.entries<unknown>(axes)) {
    if (!Array.isArray(values))
      throw new Misuse(`The axis '${name}' has a list of values, but this is ${describe(values)}.`, ['axes', name]);
    if (values.length === 0) throw new Misuse(`The axis '${name}' has no values.`, ['axes', name]);
    const stranger: unknown = values.find((value) => !['string', 'number', 'boolean'].includes(typeof value));
    if (stranger === undefined) continue;
    throw new Misuse(
      `The values of the axis '${name}' are texts, numbers, true or false, but one is ${describe(stranger)}.`,
      ['axes', name],
    );
  }
  for (const [i, exclude] of excludes.entries()) {
    for (const [name, given] of Object.entries(exclude)) checkExclude(axes, name, given, ['excludes', i, name]);
  }
}

/** What is left out is one of what there is: Jenkins would leave out nothing, without a word. */
function checkExclude(axes: AxesSpec, name: string, given: unknown, path: readonly Part[]): void {
  const values = axes[name];
  if (values === undefined)
    throw new Misuse(`The matrix has no axis '${name}'.\nIt has ${anyOf(Object.keys(axes), 'and')}.`, path);
  const stranger = excluded(given).values.find((value) => !(values as readonly unknown[]).includes(value));
  if (stranger === undefined) return;
  throw new Misuse(
    `The axis '${name}' has no value ${shown(stranger)}.\nIt has ${values.map(shown).join(', ')}.`,
    path,
  );
}

/** A text in quotes, so that it is seen to be none of the numbers. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : describe(value);
}

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
